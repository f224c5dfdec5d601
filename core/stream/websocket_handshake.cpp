#include "core/stream/websocket_handshake.h"

#include <algorithm>

#include "core/crypto/base64.h"
#include "core/crypto/digest.h"
#include "core/http/grammar.h"

namespace headgate::stream {
namespace {

using http::equalsIgnoringCase;
using http::FieldId;
using http::Framing;

Error badUpgrade(std::string detail) {
  return {ErrorType::BadUpgrade, std::move(detail)};
}
Error badAnswer(std::string detail) {
  return {ErrorType::UpstreamMalformed, std::move(detail)};
}

bool listHas(const http::HeaderMap& fields, FieldId id, std::string_view wanted) {
  bool found = false;
  http::forEachListElement(
      fields, id, [&](std::string_view element) { found = found || equalsIgnoringCase(element, wanted); });
  return found;
}

// Reads the grammar of RFC 6455 section 9.1. Not forEachListElement: a quoted value may hold a comma.
class ExtensionParser {
 public:
  explicit ExtensionParser(std::string_view text) : m_text(text) {}

  bool parse(std::vector<WebSocketExtension>& out) {
    do {
      skipSpace();
      if (m_text.empty() || m_text.front() == ',') continue;  // an empty element (RFC 9110 section 5.6.1.2)
      WebSocketExtension extension;
      extension.name = token();
      if (extension.name.empty()) return false;
      while (take(';'))
        if (!parameter(extension)) return false;
      out.push_back(std::move(extension));
    } while (take(','));
    return m_text.empty();
  }

 private:
  bool parameter(WebSocketExtension& extension) {
    skipSpace();
    std::string name(token());
    if (name.empty()) return false;
    std::string value;
    if (take('=')) {
      skipSpace();
      if (!m_text.empty() && m_text.front() == '"') {
        if (!quoted(value)) return false;
      } else {
        value = token();
      }
      if (!http::isToken(value)) return false;  // a quoted value must be a token too
    }
    extension.parameters.emplace_back(std::move(name), std::move(value));
    return true;
  }

  std::string_view token() {
    const auto end = std::find_if_not(m_text.begin(), m_text.end(), [](char c) {
      return http::isTokenChar(static_cast<unsigned char>(c));
    });
    const std::string_view found = m_text.substr(0, static_cast<size_t>(end - m_text.begin()));
    m_text.remove_prefix(found.size());
    return found;
  }

  bool quoted(std::string& value) {
    m_text.remove_prefix(1);
    while (!m_text.empty()) {
      char c = m_text.front();
      m_text.remove_prefix(1);
      if (c == '"') return true;
      if (c == '\\') {
        if (m_text.empty()) return false;
        c = m_text.front();
        m_text.remove_prefix(1);
      }
      value += c;
    }
    return false;
  }

  void skipSpace() {
    while (!m_text.empty() && (m_text.front() == ' ' || m_text.front() == '\t')) m_text.remove_prefix(1);
  }

  bool take(char c) {
    skipSpace();
    if (m_text.empty() || m_text.front() != c) return false;
    m_text.remove_prefix(1);
    return true;
  }

  std::string_view m_text;
};

}  // namespace

Result<void> checkWebSocketRequest(const http::RequestHead& request) {
  if (request.method != "GET" || request.version != http::MinorVersion::Http11)
    return badUpgrade("a WebSocket begins with GET and HTTP/1.1");
  if (request.framing == Framing::Chunked ||
      (request.framing == Framing::Length && request.contentLength > 0))
    return badUpgrade("the upgrade request has a body");
  if (request.fields.count(FieldId::SecWebSocketVersion) != 1 ||
      request.fields.first(FieldId::SecWebSocketVersion) != "13")
    return Error{ErrorType::UpgradeVersion, "Sec-WebSocket-Version is not 13"};
  if (request.fields.count(FieldId::SecWebSocketKey) != 1)
    return badUpgrade("Sec-WebSocket-Key must be given once");
  const auto nonce = crypto::base64Decode(request.fields.first(FieldId::SecWebSocketKey));
  if (!nonce || nonce->size() != 16) return badUpgrade("Sec-WebSocket-Key is not 16 bytes in base64");
  return {};
}

Result<void> checkWebSocketResponse(const http::RequestHead& request, const http::ResponseHead& response) {
  if (!listHas(response.fields, FieldId::Upgrade, "websocket"))
    return badAnswer("101 without \"Upgrade: websocket\"");
  if (!listHas(response.fields, FieldId::Connection, "upgrade"))
    return badAnswer("101 without \"Connection: Upgrade\"");
  if (response.fields.count(FieldId::SecWebSocketAccept) != 1 ||
      response.fields.first(FieldId::SecWebSocketAccept) !=
          webSocketAccept(request.fields.first(FieldId::SecWebSocketKey)))
    return badAnswer("Sec-WebSocket-Accept does not answer the request's key");
  return {};
}

std::string webSocketAccept(std::string_view key) {
  std::string text(key);
  text += "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
  return crypto::base64Encode(crypto::sha1(text));
}

std::optional<std::vector<WebSocketExtension>> parseWebSocketExtensions(const http::HeaderMap& fields) {
  std::vector<WebSocketExtension> extensions;
  for (size_t i = 0; i < fields.size(); ++i)
    if (fields[i].id == FieldId::SecWebSocketExtensions &&
        !ExtensionParser(fields[i].value).parse(extensions))
      return std::nullopt;
  return extensions;
}

std::optional<PermessageDeflate> agreedDeflate(const http::HeaderMap& responseFields) {
  const auto extensions = parseWebSocketExtensions(responseFields);
  if (!extensions) return std::nullopt;
  for (const WebSocketExtension& extension : *extensions) {
    if (extension.name != "permessage-deflate") continue;
    PermessageDeflate agreed;
    for (const auto& [name, value] : extension.parameters) {
      if (name == "server_no_context_takeover") agreed.serverNoContextTakeover = true;
      if (name == "client_no_context_takeover") agreed.clientNoContextTakeover = true;
    }
    return agreed;
  }
  return std::nullopt;
}

}  // namespace headgate::stream
