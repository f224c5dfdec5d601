// Header fields of one message: ordered, names compared without case, spelling and duplicates kept.
//
// All bytes lie in one arena that the map owns; views it hands out are good until the next change of the map.
// clear() keeps the memory, so that a reused map allocates nothing. Thread: any, one at a time.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace headgate::http {

// Fields that the gateway itself acts on. Everything else is Other and is only carried.
enum class FieldId : uint8_t {
  Other,
  Accept,
  Authorization,
  Connection,
  ContentEncoding,
  ContentLength,
  ContentType,
  Cookie,
  Date,
  Expect,
  Forwarded,
  Host,
  Http2Settings,
  KeepAlive,
  MaxForwards,
  Origin,
  Proxy,  // never forwarded (httpoxy)
  ProxyAuthenticate,
  ProxyAuthorization,
  ProxyConnection,
  SecWebSocketAccept,
  SecWebSocketExtensions,
  SecWebSocketKey,
  SecWebSocketProtocol,
  SecWebSocketVersion,
  Server,
  SetCookie,
  Te,
  Trailer,
  TransferEncoding,
  Upgrade,
  UserAgent,
  Via,
  XAccelBuffering,
  XAgentId,
  XForwardedFor,
  XForwardedHost,
  XForwardedPort,
  XForwardedProto,
  XGateway,
  XRequestId,
};

FieldId fieldId(std::string_view name);
bool equalsIgnoringCase(std::string_view a, std::string_view b);

struct Field {
  std::string_view name;
  std::string_view value;
  FieldId id = FieldId::Other;
};

class HeaderMap {
 public:
  size_t size() const { return m_refs.size(); }
  bool empty() const { return m_refs.empty(); }
  Field operator[](size_t index) const {
    const Ref& ref = m_refs[index];
    const char* name = m_bytes.data() + ref.start;
    return {{name, ref.nameSize}, {name + ref.nameSize, ref.valueSize}, ref.id};
  }

  // Values of fields that share a name are never joined. Requires: id is not Other.
  bool has(FieldId id) const;
  std::string_view first(FieldId id) const;             // empty if absent
  std::string_view first(std::string_view name) const;  // empty if absent
  size_t count(FieldId id) const;

  // Names and values must be valid (http/grammar.h); callers with bytes from outside check first. They may be
  // views of this very map.
  void add(std::string_view name, std::string_view value);
  void add(std::string_view name, std::string_view value, FieldId id);
  // Replaces the first of that name, removes the others, or adds at the end.
  void set(std::string_view name, std::string_view value);
  void remove(std::string_view name);
  void remove(FieldId id);
  // keep(Field) -> bool
  template <typename Keep>
  void filter(Keep keep) {
    size_t kept = 0;
    for (size_t i = 0; i < m_refs.size(); ++i)
      if (keep((*this)[i])) m_refs[kept++] = m_refs[i];
    m_refs.resize(kept);
  }
  void clear() {
    m_bytes.clear();
    m_refs.clear();
  }

 private:
  // Where a field lies in m_bytes: its value follows its name.
  struct Ref {
    uint32_t start = 0;
    uint32_t nameSize = 0;
    uint32_t valueSize = 0;
    FieldId id = FieldId::Other;
  };
  Ref store(std::string_view name, std::string_view value, FieldId id);

  std::string m_bytes;
  std::vector<Ref> m_refs;
};

// Calls each(element) for every element of a comma-separated list, trimmed, empty ones left out.
template <typename Each>
void forEachListElement(std::string_view list, Each each) {
  const auto isSpace = [](char c) { return c == ' ' || c == '\t'; };
  while (!list.empty()) {
    const size_t comma = list.find(',');
    std::string_view element = list.substr(0, comma);
    list = comma == list.npos ? std::string_view() : list.substr(comma + 1);
    while (!element.empty() && isSpace(element.front())) element.remove_prefix(1);
    while (!element.empty() && isSpace(element.back())) element.remove_suffix(1);
    if (!element.empty()) each(element);
  }
}

// The same over all fields with that id.
template <typename Each>
void forEachListElement(const HeaderMap& map, FieldId id, Each each) {
  for (size_t i = 0; i < map.size(); ++i)
    if (const Field field = map[i]; field.id == id) forEachListElement(field.value, each);
}

}  // namespace headgate::http
