#include "core/http/headers.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "core/http/char_classes.h"

namespace headgate::http {
namespace {

// In the order of FieldId.
constexpr std::array<std::string_view, 41> kNames{
    "",
    "accept",
    "authorization",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "cookie",
    "date",
    "expect",
    "forwarded",
    "host",
    "http2-settings",
    "keep-alive",
    "max-forwards",
    "origin",
    "proxy",
    "proxy-authenticate",
    "proxy-authorization",
    "proxy-connection",
    "sec-websocket-accept",
    "sec-websocket-extensions",
    "sec-websocket-key",
    "sec-websocket-protocol",
    "sec-websocket-version",
    "server",
    "set-cookie",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "via",
    "x-accel-buffering",
    "x-agent-id",
    "x-forwarded-for",
    "x-forwarded-host",
    "x-forwarded-port",
    "x-forwarded-proto",
    "x-gateway",
    "x-request-id",
};
static_assert(static_cast<size_t>(FieldId::XRequestId) + 1 == kNames.size());

// A perfect hash of the names above: no two share a slot, which the compiler proves below.
constexpr size_t slotOf(std::string_view name) {
  const auto last = static_cast<unsigned char>(lowerAscii(name.back()));
  const auto inner = static_cast<unsigned char>(lowerAscii(name[name.size() * 3 / 4]));
  return (name.size() + last * 3u + inner * 61u) % 128;
}

constexpr std::array<uint8_t, 128> makeSlots() {
  std::array<uint8_t, 128> slots{};
  for (size_t id = 1; id < kNames.size(); ++id) slots[slotOf(kNames[id])] = static_cast<uint8_t>(id);
  return slots;
}
constexpr std::array<uint8_t, 128> kSlots = makeSlots();

constexpr bool slotsArePerfect() {
  for (size_t id = 1; id < kNames.size(); ++id)
    if (kSlots[slotOf(kNames[id])] != id) return false;
  return true;
}
static_assert(slotsArePerfect(), "two names share a slot: choose other factors in slotOf");

}  // namespace

bool equalsIgnoringCase(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (size_t i = 0; i < a.size(); ++i)
    if (a[i] != b[i] && lowerAscii(a[i]) != lowerAscii(b[i])) return false;
  return true;
}

FieldId fieldId(std::string_view name) {
  if (name.empty()) return FieldId::Other;
  const uint8_t id = kSlots[slotOf(name)];
  return equalsIgnoringCase(name, kNames[id]) ? static_cast<FieldId>(id) : FieldId::Other;
}

bool equalAsVariables(std::string_view a, std::string_view b) {
  const auto plain = [](char c) { return c == '_' ? '-' : lowerAscii(c); };
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [&](char one, char other) { return plain(one) == plain(other); });
}

FieldId variableId(std::string_view name) {
  constexpr size_t kLongest = 32;
  std::array<char, kLongest> dashed;
  if (name.size() > kLongest || name.find('_') == name.npos) return fieldId(name);
  std::replace_copy(name.begin(), name.end(), dashed.begin(), '_', '-');
  return fieldId({dashed.data(), name.size()});
}

bool HeaderMap::has(FieldId id) const {
  return std::any_of(m_refs.begin(), m_refs.end(), [id](const Ref& ref) { return ref.id == id; });
}

std::string_view HeaderMap::first(FieldId id) const {
  for (size_t i = 0; i < m_refs.size(); ++i)
    if (m_refs[i].id == id) return (*this)[i].value;
  return {};
}

std::string_view HeaderMap::first(std::string_view name) const {
  for (size_t i = 0; i < m_refs.size(); ++i)
    if (equalsIgnoringCase((*this)[i].name, name)) return (*this)[i].value;
  return {};
}

size_t HeaderMap::count(FieldId id) const {
  return static_cast<size_t>(
      std::count_if(m_refs.begin(), m_refs.end(), [id](const Ref& ref) { return ref.id == id; }));
}

HeaderMap::Ref HeaderMap::store(std::string_view name, std::initializer_list<std::string_view> parts,
                                FieldId id) {
  size_t valueSize = 0;
  for (const std::string_view part : parts) valueSize += part.size();
  const Ref ref{static_cast<uint32_t>(m_bytes.size()), static_cast<uint32_t>(name.size()),
                static_cast<uint32_t>(valueSize), id};
  const size_t needed = m_bytes.size() + ref.lineSize();
  // `name` and `parts` may be views of this map: the old bytes live until all is copied.
  decltype(m_bytes) old;
  if (needed > m_bytes.capacity()) {
    old.swap(m_bytes);
    m_bytes.reserve(std::max<size_t>({needed, 2 * old.capacity(), 1024}));
    m_bytes.assign(old.begin(), old.end());
  }
  m_bytes.resize(needed);
  char* place = m_bytes.data() + ref.start;
  const auto put = [&place](std::string_view text) {
    if (!text.empty()) std::memcpy(place, text.data(), text.size());
    place += text.size();
  };
  put(name);
  put(kColon);
  for (const std::string_view part : parts) put(part);
  put(kLineEnd);
  return ref;
}

void HeaderMap::add(std::string_view name, std::string_view value) {
  add(name, value, fieldId(name));
}

void HeaderMap::addJoined(std::string_view name, std::initializer_list<std::string_view> parts, FieldId id) {
  m_refs.push_back(store(name, parts, id));
}

void HeaderMap::set(std::string_view name, std::string_view value) {
  const Ref ref = store(name, {value}, fieldId(name));
  const std::string_view stored(m_bytes.data() + ref.start, ref.nameSize);
  bool placed = false;
  size_t kept = 0;
  for (size_t i = 0; i < m_refs.size(); ++i) {
    if (!equalsIgnoringCase((*this)[i].name, stored)) {
      m_refs[kept++] = m_refs[i];
    } else if (!placed) {
      m_refs[kept++] = ref;
      placed = true;
    }
  }
  m_refs.resize(kept);
  if (!placed) m_refs.push_back(ref);
}

void HeaderMap::remove(std::string_view name) {
  filter([name](const Field& field) { return !equalsIgnoringCase(field.name, name); });
}

void HeaderMap::remove(FieldId id) {
  filter([id](const Field& field) { return field.id != id; });
}

}  // namespace headgate::http
