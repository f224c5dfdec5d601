#include "core/policy/cors.h"

#include <algorithm>

#include "core/http/grammar.h"

namespace headgate::policy {
namespace {

constexpr std::string_view kRequestMethod = "Access-Control-Request-Method";
constexpr std::string_view kRequestHeaders = "Access-Control-Request-Headers";

// The answer depends on who asks, and caches must know that; what Vary says already is not said again.
void varyByOrigin(http::HeaderMap& response) {
  bool says = false;
  for (size_t i = 0; i < response.size(); ++i) {
    const http::Field field = response[i];
    if (!http::equalsIgnoringCase(field.name, "Vary")) continue;
    http::forEachListElement(field.value, [&](std::string_view element) {
      says = says || element == "*" || http::equalsIgnoringCase(element, "Origin");
    });
  }
  if (!says) response.add("Vary", "Origin");
}

bool isCorsResponseField(std::string_view name) {
  constexpr std::string_view kPrefix = "Access-Control-";
  return http::equalsIgnoringCase(name.substr(0, kPrefix.size()), kPrefix);
}

// Fetch standard, section 2.2.1: these need no permission.
bool isSafelistedMethod(std::string_view method) {
  return method == "GET" || method == "HEAD" || method == "POST";
}

}  // namespace

Result<Cors::NameList, std::string> Cors::compileNames(const std::vector<std::string>& names) {
  NameList list{names, {}, false};
  for (const std::string& name : names) {
    if (!http::isToken(name)) return "\"" + name + "\" is no name of a method or header";
    list.all = list.all || name == "*";
    list.text.append(list.text.empty() ? "" : ", ").append(name);
  }
  return list;
}

Result<Cors, std::string> Cors::compile(const CorsRules& rules) {
  Cors cors;
  if (rules.origins.empty()) return std::string("no origins: name those whose pages may read the answers");
  HG_TRY(origins, OriginList::compile(rules.origins));
  HG_TRY(methods, compileNames(rules.methods));
  HG_TRY(headers, compileNames(rules.headers));
  HG_TRY(expose, compileNames(rules.expose));
  if (rules.credentials && (origins.allowsAll() || methods.all || headers.all || expose.all))
    return std::string("\"*\" does not go with credentials: name what is allowed");
  if (rules.maxAge.count() < 0) return std::string("a negative time to remember");
  cors.m_origins = std::move(origins);
  cors.m_methods = std::move(methods);
  cors.m_headers = std::move(headers);
  cors.m_expose = std::move(expose);
  cors.m_credentials = rules.credentials;
  cors.m_maxAge = std::to_string(rules.maxAge.count());
  return cors;
}

bool Cors::isPreflight(const http::RequestHead& request) {
  return request.method == "OPTIONS" && request.fields.has(http::FieldId::Origin) &&
         !request.fields.first(kRequestMethod).empty();
}

bool Cors::allowsOriginOf(const http::HeaderMap& request) const {
  return request.count(http::FieldId::Origin) == 1 && m_origins.allows(request.first(http::FieldId::Origin));
}

bool Cors::allowsMethod(std::string_view method) const {
  return m_methods.all || isSafelistedMethod(method) ||
         std::find(m_methods.names.begin(), m_methods.names.end(), method) != m_methods.names.end();
}

bool Cors::allowsHeaders(const http::HeaderMap& request) const {
  const auto isNamed = [this](std::string_view name) {
    return std::any_of(m_headers.names.begin(), m_headers.names.end(),
                       [name](const std::string& known) { return http::equalsIgnoringCase(known, name); });
  };
  bool allowed = true;
  for (size_t i = 0; i < request.size(); ++i) {
    const http::Field field = request[i];
    if (!http::equalsIgnoringCase(field.name, kRequestHeaders)) continue;
    http::forEachListElement(field.value, [&](std::string_view name) {
      const bool byStar = m_headers.all && !http::equalsIgnoringCase(name, "Authorization");
      allowed = allowed && (byStar || isNamed(name));
    });
  }
  return allowed;
}

// Requires: the origin is allowed.
void Cors::addOrigin(const http::HeaderMap& request, http::HeaderMap& response) const {
  response.add("Access-Control-Allow-Origin",
               m_origins.allowsAll() ? "*" : request.first(http::FieldId::Origin));
  if (m_credentials) response.add("Access-Control-Allow-Credentials", "true");
}

PreflightDecision Cors::answerPreflight(const http::RequestHead& request, http::HeaderMap& response) const {
  response.add("Vary", "Origin, Access-Control-Request-Method, Access-Control-Request-Headers");
  if (!allowsOriginOf(request.fields)) return PreflightDecision::OriginRefused;
  addOrigin(request.fields, response);
  if (!m_methods.text.empty()) response.add("Access-Control-Allow-Methods", m_methods.text);
  if (!m_headers.text.empty()) response.add("Access-Control-Allow-Headers", m_headers.text);
  response.add("Access-Control-Max-Age", m_maxAge);
  if (!allowsMethod(request.fields.first(kRequestMethod))) return PreflightDecision::MethodRefused;
  if (!allowsHeaders(request.fields)) return PreflightDecision::HeaderRefused;
  return PreflightDecision::Allowed;
}

void Cors::apply(const http::HeaderMap& request, http::HeaderMap& response) const {
  response.filter([](const http::Field& field) { return !isCorsResponseField(field.name); });
  if (!m_origins.allowsAll()) varyByOrigin(response);
  if (!allowsOriginOf(request)) return;
  addOrigin(request, response);
  if (!m_expose.text.empty()) response.add("Access-Control-Expose-Headers", m_expose.text);
}

}  // namespace headgate::policy
