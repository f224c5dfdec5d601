#include "core/policy/credential.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "core/http/grammar.h"
#include "core/http/query.h"

namespace headgate::policy {
namespace {

using CredentialOutcome = FoundCredential::Outcome;

constexpr std::array<std::pair<std::string_view, CredentialPlace>, 3> kNamedPlaces{{
    {"header:", CredentialPlace::Header},
    {"cookie:", CredentialPlace::Cookie},
    {"query:", CredentialPlace::Query},
}};

std::string_view takeUntil(char separator, std::string_view& text) {
  const size_t end = text.find(separator);
  const std::string_view piece = text.substr(0, end);
  text = end == text.npos ? std::string_view() : text.substr(end + 1);
  return piece;
}

// The value of "name=value", if the pair is of that cookie.
std::optional<std::string_view> cookieValue(std::string_view pair, std::string_view name) {
  const size_t equals = pair.find('=');
  if (equals == pair.npos || http::trimSpaces(pair.substr(0, equals)) != name) return std::nullopt;
  return http::trimSpaces(pair.substr(equals + 1));
}

bool isNamed(std::string_view encodedName, std::string_view name) {
  return http::withPercentDecoded(encodedName, [name](std::string_view text) { return text == name; });
}

// Counts what one source holds, and keeps the first.
class Sighting {
 public:
  void see(std::string_view value) {
    if (value.empty()) return;
    if (m_count++ == 0) m_value = value;
  }
  void seeTwo() { m_count += 2; }

  CredentialOutcome outcome() const {
    return m_count == 0   ? CredentialOutcome::Absent
           : m_count == 1 ? CredentialOutcome::Found
                          : CredentialOutcome::Ambiguous;
  }
  std::string_view value() const { return m_value; }

 private:
  std::string_view m_value;
  size_t m_count = 0;
};

constexpr bool isSpace(char c) {
  return c == ' ' || c == '\t';
}

// Authorization may stand there once (RFC 9110 section 11.6.2), and a key in it is one word.
void seeBearer(const http::HeaderMap& fields, Sighting& sighting) {
  constexpr std::string_view kScheme = "Bearer";
  if (fields.count(http::FieldId::Authorization) > 1) return sighting.seeTwo();
  const std::string_view value = fields.first(http::FieldId::Authorization);
  const std::string_view scheme = value.substr(0, kScheme.size());
  const bool isWhole = value.size() <= kScheme.size() || isSpace(value[kScheme.size()]);
  if (!isWhole || !http::equalsIgnoringCase(scheme, kScheme)) return;
  const std::string_view key = http::trimSpaces(value.substr(scheme.size()));
  if (std::any_of(key.begin(), key.end(), [](char c) { return isSpace(c) || c == ','; }))
    return sighting.seeTwo();
  sighting.see(key);
}

void seeFields(const http::HeaderMap& fields, std::string_view name, Sighting& sighting) {
  for (size_t i = 0; i < fields.size(); ++i)
    if (const http::Field field = fields[i]; http::equalsIgnoringCase(field.name, name))
      sighting.see(field.value);
}

void seeCookies(const http::HeaderMap& fields, std::string_view name, Sighting& sighting) {
  for (size_t i = 0; i < fields.size(); ++i) {
    const http::Field field = fields[i];
    if (field.id != http::FieldId::Cookie) continue;
    for (std::string_view rest = field.value; !rest.empty();)
      if (const auto value = cookieValue(takeUntil(';', rest), name)) sighting.see(*value);
  }
}

Sighting look(const CredentialSource& source, const http::HeaderMap& fields, std::string_view query) {
  Sighting sighting;
  switch (source.place) {
    case CredentialPlace::Bearer:
      seeBearer(fields, sighting);
      break;
    case CredentialPlace::Header:
      seeFields(fields, source.name, sighting);
      break;
    case CredentialPlace::Cookie:
      seeCookies(fields, source.name, sighting);
      break;
    case CredentialPlace::Query:
      http::forEachParameter(query, [&](const http::QueryParameter& parameter) {
        if (isNamed(parameter.name, source.name)) sighting.see(parameter.value);
      });
      break;
  }
  return sighting;
}

// `list` without the pieces for which drop(piece) is true, and without the separators that go with them.
template <typename Drop>
std::string without(std::string_view list, char separator, Drop drop) {
  std::string kept;
  bool first = true;
  while (!list.empty()) {
    const std::string_view piece = takeUntil(separator, list);
    if (drop(piece)) continue;
    if (!std::exchange(first, false)) kept += separator;
    kept += piece;
  }
  return kept;
}

void removeCookie(http::HeaderMap& fields, std::string_view name) {
  std::vector<std::pair<std::string, std::string>> shortened;
  const auto isThat = [name](std::string_view pair) { return cookieValue(pair, name).has_value(); };
  fields.filter([&](const http::Field& field) {
    if (field.id != http::FieldId::Cookie) return true;
    std::string kept = without(field.value, ';', isThat);
    if (kept.size() == field.value.size()) return true;
    shortened.emplace_back(field.name, std::move(kept));
    return false;
  });
  for (const auto& [fieldName, value] : shortened)
    if (const std::string_view pairs = http::trimSpaces(value); !pairs.empty()) fields.add(fieldName, pairs);
}

}  // namespace

Result<CredentialSource, std::string> CredentialSource::parse(std::string_view text) {
  if (text == "bearer") return CredentialSource{};
  for (const auto& [prefix, place] : kNamedPlaces) {
    if (!text.starts_with(prefix)) continue;
    CredentialSource source{place, std::string(text.substr(prefix.size()))};
    if (source.name.empty()) return "no name follows \"" + std::string(prefix) + "\"";
    if (place != CredentialPlace::Query && !http::isToken(source.name))
      return "\"" + source.name + "\" can be no name there";
    return source;
  }
  return std::string("a key comes from bearer, header:NAME, cookie:NAME or query:NAME");
}

std::string CredentialSource::text() const {
  for (const auto& [prefix, itsPlace] : kNamedPlaces)
    if (itsPlace == place) return std::string(prefix) + name;
  return "bearer";
}

FoundCredential findCredential(std::span<const CredentialSource> sources, const http::HeaderMap& fields,
                               std::string_view query, std::string& scratch) {
  for (const CredentialSource& source : sources) {
    const Sighting sighting = look(source, fields, query);
    if (sighting.outcome() == CredentialOutcome::Absent) continue;
    FoundCredential found{sighting.outcome(), &source, sighting.value()};
    if (source.place == CredentialPlace::Query && found.key.find('%') != found.key.npos) {
      scratch.resize(found.key.size());
      found.key = http::percentDecodeInto(found.key, scratch.data());
    }
    return found;
  }
  return {};
}

void removeCredential(const CredentialSource& source, http::HeaderMap& fields, std::string& query) {
  switch (source.place) {
    case CredentialPlace::Bearer:
      return fields.remove(http::FieldId::Authorization);
    case CredentialPlace::Header:
      return fields.remove(source.name);
    case CredentialPlace::Cookie:
      return removeCookie(fields, source.name);
    case CredentialPlace::Query:
      query = without(query, '&', [&source](std::string_view parameter) {
        return isNamed(parameter.substr(0, parameter.find('=')), source.name);
      });
      return;
  }
}

}  // namespace headgate::policy
