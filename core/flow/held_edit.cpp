#include "core/flow/held_edit.h"

#include "core/http/grammar.h"
#include "core/http/h1_reader.h"
#include "core/http/limits.h"
#include "core/http/uri.h"

namespace headgate::flow {
namespace {

constexpr uint16_t kFirstFinal = 200;

bool isFraming(std::string_view name) {
  return http::equalsIgnoringCase(name, "Content-Length") ||
         http::equalsIgnoringCase(name, "Transfer-Encoding");
}

void appendFields(std::string& text, const http::HeaderMap& fields) {
  for (size_t i = 0; i < fields.size(); ++i) {
    if (isFraming(fields[i].name)) continue;
    text.append(fields[i].name).append(": ").append(fields[i].value) += '\n';
  }
}

// With the line ends of the wire and the empty line at its end, without framing and empty lines.
std::string asOnTheWire(std::string_view text) {
  std::string wire;
  while (!text.empty()) {
    const size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    const size_t colon = line.find(':');
    if (line.empty() || (!wire.empty() && isFraming(line.substr(0, colon)))) continue;
    wire.append(line).append("\r\n");
  }
  return wire += "\r\n";
}

Error notAsOneHead() {
  return {ErrorType::MalformedRequest, "this is not one head"};
}

}  // namespace

std::string editableHead(const http::RequestHead& head) {
  std::string text = head.method + ' ' + head.target;
  text += head.version == http::MinorVersion::Http10 ? " HTTP/1.0\n" : " HTTP/1.1\n";
  appendFields(text, head.fields);
  return text;
}

std::string editableHead(const http::ResponseHead& head) {
  std::string text = "HTTP/1.1 " + std::to_string(head.status) + ' ' + head.reason + '\n';
  appendFields(text, head.fields);
  return text;
}

Result<http::RequestHead> readEditedRequest(std::string_view text) {
  const std::string wire = asOnTheWire(text);
  const http::Limits limits;
  http::RequestReader reader(limits);
  http::RequestHead head;
  const http::ReadStep step = reader.next(wire, head);
  if (step.kind == http::ReadKind::Failed) return reader.error();
  if (step.kind != http::ReadKind::Head || step.consumed != wire.size()) return notAsOneHead();
  std::string path;
  if (head.path != "*")
    if (Error error = http::normalizePathInto(head.path, path); error.type != ErrorType::None) return error;
  return head;
}

Result<http::ResponseHead> readEditedResponse(std::string_view text) {
  const std::string wire = asOnTheWire(text);
  const http::Limits limits;
  http::ResponseReader reader(limits);
  reader.expect("GET");
  http::ResponseHead head;
  const http::ReadStep step = reader.next(wire, head);
  if (step.kind == http::ReadKind::Failed) return reader.error();
  if (step.kind != http::ReadKind::Head || step.consumed != wire.size()) return notAsOneHead();
  if (head.status < kFirstFinal) return Error{ErrorType::MalformedRequest, "the status must be 200 or more"};
  return head;
}

}  // namespace headgate::flow
