// Header fields of one message: ordered, names compared without case, spelling and duplicates kept.
//
// All bytes lie in one arena that the map owns; views it hands out are good until the next change of the map. clear()
// keeps the memory, so that a reused map allocates nothing. Thread: any, one at a time.
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
    return {std::string_view(m_bytes).substr(ref.name, ref.nameSize),
            std::string_view(m_bytes).substr(ref.value, ref.valueSize), ref.id};
  }

  // The first field of that name, or nullopt-like: `found` false. Values are never joined.
  bool has(FieldId id) const;
  std::string_view first(FieldId id) const;           // empty if absent
  std::string_view first(std::string_view name) const;  // empty if absent
  size_t count(FieldId id) const;

  // Names and values must be valid (http/grammar.h); callers with bytes from outside check first.
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
  struct Ref {
    uint32_t name = 0;
    uint32_t value = 0;
    uint32_t valueSize = 0;
    uint16_t nameSize = 0;
    FieldId id = FieldId::Other;
  };
  std::string m_bytes;
  std::vector<Ref> m_refs;
};

// Calls each(token) for every element of the comma-separated lists in all fields with that id, trimmed, empty ones left out.
template <typename Each>
void forEachListElement(const HeaderMap& map, FieldId id, Each each) {
  for (size_t i = 0; i < map.size(); ++i) {
    const Field field = map[i];
    if (field.id != id) continue;
    std::string_view rest = field.value;
    while (!rest.empty()) {
      const size_t comma = rest.find(',');
      std::string_view element = rest.substr(0, comma);
      rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
      while (!element.empty() && (element.front() == ' ' || element.front() == '\t')) element.remove_prefix(1);
      while (!element.empty() && (element.back() == ' ' || element.back() == '\t')) element.remove_suffix(1);
      if (!element.empty()) each(element);
    }
  }
}

}  // namespace headgate::http
