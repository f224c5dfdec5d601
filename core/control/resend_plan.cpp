#include "core/control/resend_plan.h"

#include <algorithm>
#include <array>
#include <functional>

#include "core/config/document.h"
#include "core/control/request_parts.h"
#include "core/control/written_request.h"
#include "core/http/h1_writer.h"
#include "core/record/head_redaction.h"

namespace headgate::control {

namespace {

constexpr std::array<std::string_view, 2> kOpenings = {"{secret:", "{env:"};

// Copies the text, with each reference replaced by what `replace` gives for it, and "{{" before one of the
// words by the brace.
std::string expanded(std::string_view text,
                     const std::function<std::string(const secrets::Reference&)>& replace) {
  std::string out;
  for (size_t at = 0; at < text.size();) {
    const std::string_view rest = text.substr(at);
    const auto opens = [](std::string_view where) {
      return std::ranges::any_of(kOpenings, [&](std::string_view word) { return where.starts_with(word); });
    };
    if (rest.starts_with("{{") && opens(rest.substr(1))) {
      out += '{';
      at += 2;
      continue;
    }
    const size_t end = opens(rest) ? rest.find_first_of("}\r\n") : std::string_view::npos;
    const auto reference = end != std::string_view::npos && rest[end] == '}'
                               ? secrets::parseReference(rest.substr(1, end - 1))
                               : std::nullopt;
    if (!reference) {
      out += text[at++];
      continue;
    }
    out += replace(*reference);
    at += end + 1;
  }
  return out;
}

std::string escaped(std::string_view text) {
  std::string out;
  for (size_t at = 0; at < text.size(); ++at) {
    const std::string_view rest = text.substr(at);
    const bool opens =
        std::ranges::any_of(kOpenings, [&](std::string_view word) { return rest.starts_with(word); });
    if (opens) out += '{';
    out += text[at];
  }
  return out;
}

bool isAuthorization(std::string_view name) {
  return http::equalsIgnoringCase(name, "Authorization");
}

}  // namespace

ResendPlan resendPlan(const ExchangeDetail& detail, std::string_view key) {
  ResendPlan plan{.listener = detail.row.listener, .number = detail.row.number};
  const RequestParts parts = requestParts(detail);
  if (!detail.found || detail.requestHead.bytes.empty()) {
    plan.problem = "the head of this request is not in the record";
    return plan;
  }
  if (parts.isUpgrade) {
    plan.problem = "it opened a WebSocket, which cannot be sent again as one request";
    return plan;
  }
  const bool isFilled = !key.empty() && parts.lacks.size() == 1 && parts.has(parts.lacks.front());
  if (!isFilled) plan.lacks = parts.lacks;
  plan.head =
      escaped(parts.method + ' ' + parts.target) + " HTTP/1.1\nHost: " + escaped(parts.authority) + '\n';
  for (const HeaderField& field : parts.fields) {
    const bool isHidden = isFilled && http::equalsIgnoringCase(field.name, parts.lacks.front());
    std::string value = escaped(field.value);
    if (isHidden) value = (isAuthorization(field.name) ? "Bearer {" : "{") + std::string(key) + '}';
    plan.head += field.name + ": " + value + '\n';
  }
  plan.body = parts.body;
  plan.bodyProblem = parts.bodyProblem;
  return plan;
}

std::string keyOfClient(const std::string& profile, std::string_view client) {
  const auto document = config::Document::parse(profile);
  if (client.empty() || !document || !document->root().is_object()) return {};
  const config::Json& root = document->root();
  const auto clients = root.find("clients");
  if (clients == root.end() || !clients->is_array()) return {};
  for (const config::Json& each : *clients) {
    if (!each.is_object() || each.value("id", "") != client || !each.contains("keys")) continue;
    for (const config::Json& key : each["keys"]) {
      const auto reference =
          key.is_string() ? secrets::parseReference(key.get_ref<const std::string&>()) : std::nullopt;
      if (reference && reference->source != secrets::Source::File) return reference->text();
    }
  }
  return {};
}

std::vector<secrets::Reference> secretsIn(std::string_view head) {
  std::vector<secrets::Reference> references;
  expanded(head, [&](const secrets::Reference& reference) {
    if (std::ranges::find(references, reference) == references.end()) references.push_back(reference);
    return std::string();
  });
  return references;
}

Result<WireRequest, std::string> wireRequest(std::string_view head, std::string_view body,
                                             const secrets::Resolved& resolved) {
  std::string problem;
  const std::string text = expanded(head, [&](const secrets::Reference& reference) -> std::string {
    const auto found = resolved.find(reference);
    const bool isThere = found != resolved.end() && found->second.ok();
    if (isThere && found->second.value().find_first_of("\r\n\0", 0, 3) == std::string::npos)
      return found->second.value();
    if (problem.empty())
      problem = isThere                   ? "the secret " + reference.text() + " has a line break in it"
                : found == resolved.end() ? reference.text() + " was not looked up"
                                          : found->second.error().detail;
    return {};
  });
  if (!problem.empty()) return problem;
  if (text.find(record::kRedacted) != std::string::npos)
    return std::string(
        "it says [redacted] where the record hides a value: put the value there, or the "
        "name of a secret, as in {secret:NAME}");
  HG_TRY(written, readWrittenRequest(text));
  std::erase_if(written.fields, [](const auto& field) {
    return http::equalsIgnoringCase(field.first, "content-length") ||
           http::equalsIgnoringCase(field.first, "transfer-encoding") ||
           http::equalsIgnoringCase(field.first, "expect");
  });
  // A method that is for a body says so even of an empty one.
  const bool isForBody = written.method == "POST" || written.method == "PUT" || written.method == "PATCH";
  written.hasBody = !body.empty() || isForBody;
  if (written.hasBody) written.bodySize = body.size();
  HG_TRY(read, headOf(written, written.authority));
  if (read.wantsWebSocket) return std::string("it would open a WebSocket, which is not one request");
  WireRequest request{.method = read.method, .host = read.host};
  http::writeRequestHead(request.bytes, read.method, read.target, read.fields,
                         {.body = read.framing,
                          .contentLength = body.size(),
                          .writeZeroLength = isForBody,
                          .host = read.fields.first(http::FieldId::Host)});
  request.bytes += body;
  return request;
}

}  // namespace headgate::control
