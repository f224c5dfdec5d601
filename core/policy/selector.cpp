#include "core/policy/selector.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/http/cookies.h"
#include "core/http/grammar.h"
#include "core/http/query.h"

namespace headgate::policy {
namespace {

constexpr std::string_view kSelectorList =
    "there are client, address, api_key, route, listener, path, header:NAME, cookie:NAME and query:NAME, "
    "joined "
    "by \"+\"";

constexpr AddressRange kIpv4{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}, 96};
constexpr size_t kSubscriberBytes = 8;  // an IPv6 /64

Error noSelector(std::string_view text, std::string_view why) {
  return {ErrorType::Internal, '"' + std::string(text) + "\" " + std::string(why)};
}

void appendAddress(const SelectorFacts& facts, std::string& out) {
  if (!facts.address) {
    out += facts.clientIp;
    return;
  }
  const AddressBytes& address = *facts.address;
  const size_t size = contains(kIpv4, address) ? address.size() : kSubscriberBytes;
  out.append(reinterpret_cast<const char*>(address.data()), size);
}

// A name and an address are told apart by the byte before them.
void appendClient(const SelectorFacts& facts, std::string& out) {
  out += facts.client.empty() ? 'a' : 'n';
  if (facts.client.empty())
    appendAddress(facts, out);
  else
    out += facts.client;
}

bool appendHeader(std::string_view name, const http::HeaderMap& fields, std::string& out) {
  bool found = false;
  for (size_t i = 0; i < fields.size(); ++i) {
    const http::Field field = fields[i];
    if (!http::equalsIgnoringCase(field.name, name)) continue;
    if (std::exchange(found, true)) out += ", ";
    out += field.value;
  }
  return found;
}

bool appendCookie(std::string_view name, const http::HeaderMap& fields, std::string& out) {
  const auto value = http::findCookie(fields, name);
  if (value) out += *value;
  return value.has_value();
}

bool appendParameter(std::string_view name, std::string_view query, std::string& out) {
  bool found = false;
  http::forEachParameter(query, [&](const http::QueryParameter& parameter) {
    found = found || http::withPercentDecoded(parameter.name, [&](std::string_view text) {
              if (text != name) return false;
              http::withPercentDecoded(parameter.value, [&](std::string_view value) { out += value; });
              return true;
            });
  });
  return found;
}

}  // namespace

Result<Selector> Selector::compile(std::string_view text) {
  Selector selector;
  while (true) {
    const size_t plus = text.find('+');
    HG_TRY(part, compilePart(text.substr(0, plus)));
    selector.m_parts.push_back(std::move(part));
    if (plus == std::string_view::npos) return selector;
    text.remove_prefix(plus + 1);
  }
}

Result<Selector::Part> Selector::compilePart(std::string_view text) {
  static constexpr std::array<std::pair<std::string_view, Kind>, 6> kWords{{
      {"client", Kind::Client},
      {"address", Kind::Address},
      {"api_key", Kind::ApiKey},
      {"route", Kind::Route},
      {"listener", Kind::Listener},
      {"path", Kind::Path},
  }};
  for (const auto& [word, kind] : kWords)
    if (text == word) return Part{kind, {}};
  if (text == "process")
    return noSelector(text,
                      "cannot be used here yet: which process asks is not known when its request comes");

  const size_t colon = text.find(':');
  const std::string_view kind = text.substr(0, colon);
  const std::string_view name = colon == std::string_view::npos ? "" : text.substr(colon + 1);
  if (kind == "json" && !name.empty())
    return noSelector(text, "cannot be used here yet: the body is not read when the request is decided on");
  if (kind == "header" && http::isToken(name)) return Part{Kind::Header, std::string(name)};
  if (kind == "cookie" && http::isToken(name)) return Part{Kind::Cookie, std::string(name)};
  if (kind == "query" && !name.empty()) return Part{Kind::Query, std::string(name)};
  return noSelector(text, "is not a selector; " + std::string(kSelectorList));
}

// Each part comes after its size, so that "a" and "bc" are not "ab" and "c".
bool Selector::value(const SelectorFacts& facts, std::string& out) const {
  const size_t before = out.size();
  for (const Part& part : m_parts) {
    std::array<char, sizeof(uint32_t)> size{};
    const size_t start = out.append(size.data(), size.size()).size();
    if (!appendPart(part, facts, out)) {
      out.resize(before);
      return false;
    }
    const auto count = static_cast<uint32_t>(out.size() - start);
    for (size_t i = 0; i < size.size(); ++i) size[i] = static_cast<char>(count >> (8 * i));
    std::ranges::copy(size, out.data() + start - size.size());
  }
  return true;
}

bool Selector::describe(const SelectorFacts& facts, std::string& out) const {
  const size_t before = out.size();
  for (const Part& part : m_parts) {
    if (out.size() != before) out += " + ";
    if (describePart(part, facts, out)) continue;
    out.resize(before);
    return false;
  }
  return true;
}

bool Selector::describePart(const Part& part, const SelectorFacts& facts, std::string& out) {
  static constexpr size_t kShownDigits = 8;
  switch (part.kind) {
    case Kind::Client:
      out += facts.client.empty() ? facts.clientIp : facts.client;
      return true;
    case Kind::Address:
      out += facts.clientIp;
      return true;
    case Kind::ApiKey:
      if (facts.apiKeyDigest.empty()) return false;
      out += "key ";
      for (const char byte : facts.apiKeyDigest.substr(0, kShownDigits / 2))
        for (const int shift : {4, 0}) out += "0123456789abcdef"[(static_cast<uint8_t>(byte) >> shift) & 15];
      return true;
    default:
      return appendPart(part, facts, out);
  }
}

bool Selector::readsFields() const {
  return std::ranges::any_of(m_parts, [](const Part& part) {
    return part.kind == Kind::Header || part.kind == Kind::Cookie || part.kind == Kind::Query;
  });
}

bool Selector::needsClient() const {
  return std::ranges::any_of(
      m_parts, [](const Part& part) { return part.kind == Kind::Client || part.kind == Kind::ApiKey; });
}

bool Selector::appendPart(const Part& part, const SelectorFacts& facts, std::string& out) {
  switch (part.kind) {
    case Kind::Client:
      appendClient(facts, out);
      return true;
    case Kind::Address:
      appendAddress(facts, out);
      return true;
    case Kind::ApiKey:
      out += facts.apiKeyDigest;
      return !facts.apiKeyDigest.empty();
    case Kind::Route:
      out += facts.route;
      return true;
    case Kind::Listener:
      out += facts.listener;
      return true;
    case Kind::Path:
      out += facts.path;
      return true;
    case Kind::Header:
      return facts.fields != nullptr && appendHeader(part.name, *facts.fields, out);
    case Kind::Cookie:
      return facts.fields != nullptr && appendCookie(part.name, *facts.fields, out);
    case Kind::Query:
      return appendParameter(part.name, facts.query, out);
  }
  return false;
}

uint64_t hashOf(std::string_view value) {
  uint64_t hash = 0xcbf29ce484222325;
  for (const char c : value) hash = (hash ^ static_cast<uint8_t>(c)) * 0x100000001b3;
  hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccd;
  hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53;
  return hash ^ (hash >> 33);
}

}  // namespace headgate::policy
