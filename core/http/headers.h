// Header fields of one message: ordered, names compared without case, spelling and duplicates kept.
//
// All bytes lie in one arena that the map owns, as the lines of a message ("Name: value\r\n"), so that
// writing a head is copying; views it hands out are good until the next change of the map. clear() keeps the
// memory, so that a reused map allocates nothing. Thread: any, one at a time.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <memory>
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
// Servers that hand fields on as variables (CGI, RFC 3875 section 4.1.18; WSGI) cannot tell "X_Agent_Id" from
// X-Agent-Id: for them these two are the same name.
FieldId variableId(std::string_view name);
bool equalAsVariables(std::string_view a, std::string_view b);

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
    return {{name, ref.nameSize}, {name + ref.nameSize + kColon.size(), ref.valueSize}, ref.id};
  }

  // Values of fields that share a name are never joined. Requires: id is not Other.
  bool has(FieldId id) const;
  std::string_view first(FieldId id) const;             // empty if absent
  std::string_view first(std::string_view name) const;  // empty if absent
  size_t count(FieldId id) const;

  // Names and values must be valid (http/grammar.h); callers with bytes from outside check first. They may be
  // views of this very map.
  void add(std::string_view name, std::string_view value);
  void add(std::string_view name, std::string_view value, FieldId id) { addJoined(name, {value}, id); }
  // The value is the parts one after the other.
  void addJoined(std::string_view name, std::initializer_list<std::string_view> parts, FieldId id);
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

  // Calls each(std::string_view) with the lines of the fields for which select(FieldId) is true, neighbours
  // together: one after the other they are the field section of a message.
  template <typename Select, typename Each>
  void forEachRun(Select select, Each each) const {
    size_t start = 0;
    size_t end = 0;
    for (const Ref& ref : m_refs) {
      if (!select(ref.id)) continue;
      if (ref.start != end) {
        if (end != start) each(std::string_view(m_bytes.data() + start, end - start));
        start = ref.start;
      }
      end = ref.start + ref.lineSize();
    }
    if (end != start) each(std::string_view(m_bytes.data() + start, end - start));
  }
  // At least as much as all lines together.
  size_t wireSizeBound() const { return m_bytes.size(); }

 private:
  static constexpr std::string_view kColon = ": ";
  static constexpr std::string_view kLineEnd = "\r\n";

  // Does not clear what is about to be written.
  struct Uncleared : std::allocator<char> {
    template <typename Other>
    struct rebind {
      using other = Uncleared;
    };
    void construct(char*) {}
  };

  // Where a field's line lies in m_bytes.
  struct Ref {
    uint32_t start = 0;
    uint32_t nameSize = 0;
    uint32_t valueSize = 0;
    FieldId id = FieldId::Other;

    size_t lineSize() const { return nameSize + kColon.size() + valueSize + kLineEnd.size(); }
  };
  Ref store(std::string_view name, std::initializer_list<std::string_view> parts, FieldId id);

  std::vector<char, Uncleared> m_bytes;
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
