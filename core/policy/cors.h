// Cross-origin resource sharing (Fetch standard, section 3.2): which web pages may read what a route answers.
//
// A preflight is answered here, before anybody asks for a credential, because a browser sends none with it.
// Every other request goes on whatever its origin is: CORS keeps a page from reading an answer, not from
// asking (policy/origin_guard.h does that). The target's own Access-Control fields are replaced, so that
// there is one answer to who may read. Compiled once: what a response gets are texts that lie ready.
// Immutable; thread: any, several at a time.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/http/message.h"
#include "core/policy/web_origin.h"

namespace headgate::policy {

// As in the profile. "*" in a list means all, and goes with `credentials` in none of them: browsers would
// take it for a name then.
struct CorsRules {
  std::vector<std::string> origins;  // see OriginList
  std::vector<std::string> methods{"GET", "HEAD", "POST"};
  std::vector<std::string> headers;  // that requests may have; "*" is all but Authorization
  std::vector<std::string> expose;   // response fields that pages may read
  bool credentials = false;          // cookies, and passwords that a browser keeps
  std::chrono::seconds maxAge{600};  // how long a browser may remember a preflight
};

enum class PreflightDecision : uint8_t { Allowed, OriginRefused, MethodRefused, HeaderRefused };

class Cors {
 public:
  // The error says in words what is wrong with the rules.
  static Result<Cors, std::string> compile(const CorsRules& rules);

  // OPTIONS with Origin and Access-Control-Request-Method: all others are requests like any.
  static bool isPreflight(const http::RequestHead& request);

  // Adds the fields of the answer. Where it is Allowed the status is 204; any other status, and what is
  // missing besides, tells a browser no. Requires: isPreflight(request).
  PreflightDecision answerPreflight(const http::RequestHead& request, http::HeaderMap& response) const;

  // Of a response that goes to the client, whoever made it: replaces what the target said about CORS.
  void apply(const http::HeaderMap& request, http::HeaderMap& response) const;

 private:
  // "GET, POST" and its parts.
  struct NameList {
    std::vector<std::string> names;
    std::string text;
    bool all = false;
  };
  static Result<NameList, std::string> compileNames(const std::vector<std::string>& names);

  bool allowsOriginOf(const http::HeaderMap& request) const;
  bool allowsMethod(std::string_view method) const;
  bool allowsHeaders(const http::HeaderMap& request) const;
  void addOrigin(const http::HeaderMap& request, http::HeaderMap& response) const;

  OriginList m_origins;
  NameList m_methods;
  NameList m_headers;
  NameList m_expose;
  bool m_credentials = false;
  std::string m_maxAge;
};

}  // namespace headgate::policy
