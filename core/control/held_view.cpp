#include "core/control/held_view.h"

#include <map>
#include <vector>

#include "core/flow/held_edit.h"
#include "core/record/head_redaction.h"

namespace headgate::control {

namespace {

std::string_view takeHeadLine(std::string_view& text) {
  const size_t end = text.find('\n');
  std::string_view line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

// As on the wire, which is what the redaction reads.
std::string hidden(std::string_view head, const record::RedactionRules* rules) {
  std::string wire;
  while (!head.empty()) wire.append(takeHeadLine(head)).append("\r\n");
  wire += "\r\n";
  std::vector<record::ByteRange> secrets;
  record::findSecrets(wire, rules, secrets);
  Bytes shown;
  record::replaceSecrets(wire, secrets, shown);
  std::string text;
  std::string_view rest = shown;
  while (!rest.empty())
    if (const std::string_view line = takeHeadLine(rest); !line.empty()) text.append(line) += '\n';
  return text;
}

// A body that the record would look into, or not store, cannot be shown as it is.
bool hidesBody(const engine::HeldExchange& held) {
  return held.rules != nullptr && !held.rules->pointers.empty();
}

}  // namespace

HeldMessage heldMessage(const engine::HeldExchange& held, SteadyTime now) {
  HeldMessage message;
  message.exchange = held.id.value;
  message.rule = held.rule;
  message.isResponse = held.holding == flow::Holding::Response;
  message.heldFor = (now - held.since).count();
  message.left = std::max<int64_t>((held.until - now).count(), 0);
  message.route = held.route;
  message.method = held.method;
  message.host = held.host;
  message.path = held.path;
  message.client = held.client;
  message.head = hidden(held.head, held.rules);
  message.bodyIsHidden = hidesBody(held) && !held.body.empty();
  if (!message.bodyIsHidden) message.body = held.body;
  message.bodyIsWhole = held.bodyIsWhole;
  return message;
}

std::optional<std::string> withSecrets(const engine::HeldExchange& held, std::string_view edited) {
  // By what is shown of a line, the lines that it stands for, in their order.
  std::map<std::string, std::vector<std::string_view>, std::less<>> hiddenLines;
  const std::string shown = hidden(held.head, held.rules);
  std::string_view rest = shown;
  std::string_view original = held.head;
  while (!rest.empty()) {
    const std::string_view line = takeHeadLine(rest);
    const std::string_view itsOriginal = takeHeadLine(original);
    if (line != itsOriginal) hiddenLines[std::string(line)].push_back(itsOriginal);
  }
  std::string head;
  while (!edited.empty()) {
    const std::string_view line = takeHeadLine(edited);
    const auto found = hiddenLines.find(line);
    if (found != hiddenLines.end() && !found->second.empty()) {
      head.append(found->second.front());
      found->second.erase(found->second.begin());
    } else if (line.find(record::kRedacted) != std::string_view::npos) {
      return std::nullopt;
    } else {
      head.append(line);
    }
    head += '\n';
  }
  return head;
}

Result<void, std::string> checkDecision(const engine::HeldExchange& held,
                                        const flow::HeldDecision& decision) {
  const auto sentence = [](const Error& error) {
    const std::string_view said = facts(error.type).sentence;
    return error.detail.empty() ? std::string(said) : error.detail;
  };
  const bool isResponse = held.holding == flow::Holding::Response;
  if (decision.kind == flow::HeldDecision::Kind::Answer && (decision.status < 200 || decision.status > 599))
    return std::string("a status is from 200 to 599");
  if (decision.kind != flow::HeldDecision::Kind::Continue) return {};
  if (decision.body && isResponse) return std::string("the body of a response is passed on as it comes");
  if (decision.body && hidesBody(held)) return std::string("the body is hidden by the route's rules");
  if (decision.body && !held.bodyIsWhole) return std::string("the body is not here as a whole");
  if (decision.body && decision.body->size() > flow::kHeldBody)
    return std::string("a body may be edited up to 1 MiB");
  if (decision.head.empty()) return {};
  if (isResponse) {
    if (const auto read = flow::readEditedResponse(decision.head); !read) return sentence(read.error());
    return {};
  }
  const auto read = flow::readEditedRequest(decision.head);
  if (!read) return sentence(read.error());
  // Which of the two it was decides whether an answer has a body, and the client knows only its own.
  if ((read->method == "HEAD") != (held.method == "HEAD"))
    return std::string("HEAD cannot become another method, nor another method HEAD");
  return {};
}

}  // namespace headgate::control
