#include "core/archive/coding.h"

#include "core/http/grammar.h"
#include "core/http/headers.h"

namespace headgate::archive {

stream::ContentCoding codingOf(const WireHead& response) {
  http::HeaderMap fields;
  for (const WireField& field : response.fields)
    if (http::equalsIgnoringCase(field.name, "content-encoding") && http::isFieldValue(field.value))
      fields.add("Content-Encoding", field.value);
  return stream::contentCoding(fields).value_or(stream::ContentCoding::Identity);
}

stream::ContentCoding responseCoding(const store::StoredExchange& exchange) {
  if (exchange.isDecoded) return stream::ContentCoding::Identity;
  for (auto event = exchange.events.rbegin(); event != exchange.events.rend(); ++event)
    if (event->kind == record::DetailKind::ResponseHead) return codingOf(responseHead(event->bytes));
  return stream::ContentCoding::Identity;
}

}  // namespace headgate::archive
