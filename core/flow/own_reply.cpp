#include "core/flow/own_reply.h"

#include "core/http/grammar.h"
#include "core/json/json_writer.h"

namespace headgate::flow {
namespace {

std::string message(const Error& error) {
  std::string text(facts(error.type).sentence);
  if (error.detail.empty()) return text;
  return text.ends_with('?') ? text + " (" + error.detail + ")" : text + ": " + error.detail;
}

}  // namespace

void appendErrorJson(std::string& out, const Error& error, const OwnReplyFacts& facts) {
  json::JsonWriter writer(out);
  writer.beginObject();
  writer.key("error").beginObject();
  writer.key("type").string(error.name());
  writer.key("message").string(message(error));
  writer.key("request_id").string(facts.requestId);
  writer.key("route").string(facts.route);
  writer.endObject();
  writer.endObject();
  out += '\n';
}

void appendErrorText(std::string& out, const Error& error, const OwnReplyFacts& facts) {
  out += std::to_string(error.status());
  out += ' ';
  out += http::reasonPhrase(error.status());
  out += "\n\nHeadgate: ";
  for (const char c : message(error)) out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
  out += ".\n\ntype        ";
  out += error.name();
  out += "\nrequest id  ";
  out += facts.requestId;
  if (!facts.route.empty()) {
    out += "\nroute       ";
    out += facts.route;
  }
  out += '\n';
}

bool prefersText(std::string_view accept) {
  return accept.find("text/html") != std::string_view::npos;
}

}  // namespace headgate::flow
