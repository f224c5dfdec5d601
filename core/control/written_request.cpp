#include "core/control/written_request.h"

#include <algorithm>
#include <span>

#include "core/control/curl_line.h"
#include "core/control/shell_words.h"
#include "core/crypto/base64.h"
#include "core/http/grammar.h"
#include "core/http/h1_reader.h"

namespace headgate::control {

namespace {

constexpr std::string_view kNotUnderstood =
    "this is no request: write a URL, a path, \"POST /path\", or a curl command";

std::string_view trimmed(std::string_view text) {
  const size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r\n") + 1 - begin);
}

// Takes the scheme off. ws and wss say how a WebSocket begins.
Result<void, std::string> takeScheme(std::string_view& url, WrittenRequest& request) {
  const size_t colon = url.find("://");
  if (colon == std::string_view::npos) {
    request.secure = false;
    return {};
  }
  std::string scheme(url.substr(0, colon));
  std::ranges::transform(scheme, scheme.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  if (scheme != "http" && scheme != "https" && scheme != "ws" && scheme != "wss")
    return "the gateway does not speak " + scheme;
  request.secure = scheme == "https" || scheme == "wss";
  if (scheme.starts_with("ws")) {
    request.fields.emplace_back("Connection", "Upgrade");
    request.fields.emplace_back("Upgrade", "websocket");
    request.fields.emplace_back("Sec-WebSocket-Version", "13");
    request.fields.emplace_back("Sec-WebSocket-Key", "AAAAAAAAAAAAAAAAAAAAAA==");
  }
  url.remove_prefix(colon + 3);
  return {};
}

bool looksLikeMethod(std::string_view word) {
  return !word.empty() && std::ranges::all_of(word, [](char c) { return c >= 'A' && c <= 'Z'; });
}

// "POST /v1/messages", with or without the version; a URL, or a path alone.
Result<WrittenRequest, std::string> readLine(std::string_view line) {
  WrittenRequest request;
  const size_t space = line.find_first_of(" \t");
  if (space != std::string_view::npos && looksLikeMethod(line.substr(0, space))) {
    request.method = line.substr(0, space);
    line = trimmed(line.substr(space));
    if (const size_t version = line.rfind(" HTTP/"); version != std::string_view::npos)
      line = trimmed(line.substr(0, version));
  }
  if (line.starts_with('/')) {
    request.target = line.substr(0, line.find('#'));
    return request;
  }
  if (line == "*" && request.method == "OPTIONS") {
    request.target = "*";
    return request;
  }
  const bool isUrl = line.find("://") != std::string_view::npos || line.find_first_of(".:/") != line.npos;
  if (!isUrl || line.find_first_of(" \t") != line.npos) return std::string(kNotUnderstood);
  if (auto url = request.takeUrl(line); !url) return std::move(url).error();
  return request;
}

bool isWholeHead(std::string_view text) {
  const std::string_view first = trimmed(text.substr(0, text.find('\n')));
  return text.find('\n') != std::string_view::npos && first.rfind(" HTTP/1.") != std::string_view::npos;
}

// The lines after the first.
void takeFieldLines(std::string_view text, WrittenRequest& request) {
  while (!text.empty()) {
    const size_t end = text.find('\n');
    const std::string_view line = trimmed(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.empty()) return;  // what follows is its body
    const size_t colon = line.find(':');
    request.fields.emplace_back(line.substr(0, colon),
                                colon == line.npos ? "" : trimmed(line.substr(colon + 1)));
  }
}

}  // namespace

bool WrittenRequest::hasField(std::string_view name) const {
  return std::ranges::any_of(fields,
                             [&](const auto& field) { return http::equalsIgnoringCase(field.first, name); });
}

Result<void, std::string> WrittenRequest::takeUrl(std::string_view url) {
  if (auto scheme = takeScheme(url, *this); !scheme) return scheme;
  url = url.substr(0, url.find('#'));
  const size_t end = std::min(url.find_first_of("/?"), url.size());
  std::string_view host = url.substr(0, end);
  if (const size_t at = host.rfind('@'); at != std::string_view::npos) {
    if (!hasField("Authorization"))
      fields.emplace_back("Authorization", basicCredentials(host.substr(0, at)));
    host.remove_prefix(at + 1);
  }
  if (host.empty()) return std::string("the URL names no host");
  authority = host;
  target = url.substr(end);
  if (!target.starts_with('/')) target.insert(0, 1, '/');
  return {};
}

Result<WrittenRequest, std::string> readWrittenRequest(std::string_view text) {
  text = trimmed(text);
  if (text.empty()) return std::string(kNotUnderstood);
  const std::string_view program = text.substr(0, text.find_first_of(" \t\r\n\\"));
  if (program == "curl" || program == "curl.exe" || program == "$") {
    HG_TRY(words, shellWords(program == "$" ? trimmed(text.substr(1)) : text));
    if (words.empty() || !words.front().starts_with("curl")) return std::string(kNotUnderstood);
    return readCurlLine(std::span(words).subspan(1));
  }
  if (!isWholeHead(text)) return readLine(text);
  HG_TRY(request, readLine(trimmed(text.substr(0, text.find('\n')))));
  takeFieldLines(text.substr(text.find('\n') + 1), request);
  return request;
}

Result<http::RequestHead, std::string> headOf(const WrittenRequest& request, std::string_view authority) {
  std::string text = request.method + ' ' + request.target + " HTTP/1.1\r\n";
  const auto add = [&text](std::string_view name, std::string_view value) {
    text.append(name).append(": ").append(value).append("\r\n");
  };
  if (!request.hasField("Host")) add("Host", request.authority.empty() ? authority : request.authority);
  for (const auto& [name, value] : request.fields) {
    if ((name + value).find_first_of("\r\n") != std::string::npos)
      return "the header field " + name.substr(0, name.find_first_of("\r\n")) + " has a line break in it";
    add(name, value);
  }
  const bool isFramed = request.hasField("Content-Length") || request.hasField("Transfer-Encoding");
  if (request.hasBody && !isFramed) {
    if (request.bodySize)
      add("Content-Length", std::to_string(*request.bodySize));
    else
      add("Transfer-Encoding", "chunked");
  }
  return readHead(text + "\r\n");
}

Result<http::RequestHead, std::string> readHead(std::string_view wireText) {
  const http::Limits limits;
  http::RequestReader reader(limits);
  http::RequestHead head;
  const http::ReadStep step = reader.next(wireText, head);
  if (step.kind == http::ReadKind::Head) return head;
  if (step.kind != http::ReadKind::Failed) return std::string("the request is not complete");
  const Error& error = reader.error();
  return "the gateway would refuse it with " + std::to_string(error.status()) + ": " +
         (error.detail.empty() ? std::string(facts(error.type).sentence) : error.detail);
}

std::string basicCredentials(std::string_view userAndPassword) {
  const std::span bytes(reinterpret_cast<const uint8_t*>(userAndPassword.data()), userAndPassword.size());
  return "Basic " + crypto::base64Encode(bytes);
}

}  // namespace headgate::control
