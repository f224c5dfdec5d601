#include "core/http/grammar.h"
#include "core/http/h1_reader.h"

namespace headgate::http {
namespace {

constexpr HeadScanner::ErrorTypes kResponseErrors{
    ErrorType::UpstreamMalformed, ErrorType::UpstreamHeadTooLarge, ErrorType::UpstreamMalformed};

// What the fields say about where the message ends and what comes after it.
struct ResponseSays {
  size_t lengths = 0;
  ByteView length;
  bool coded = false;
  size_t otherCodings = 0;
  bool chunkedLast = false;
  bool close = false;
  bool keepAlive = false;
};

ResponseSays framingFields(const HeaderMap& fields) {
  ResponseSays said;
  for (size_t i = 0; i < fields.size(); ++i) {
    const Field field = fields[i];
    switch (field.id) {
      case FieldId::ContentLength:
        ++said.lengths;
        said.length = field.value;
        break;
      case FieldId::TransferEncoding:
        said.coded = true;
        forEachListElement(field.value, [&said](ByteView coding) {
          said.otherCodings += said.chunkedLast;  // chunked, but not last
          said.chunkedLast = equalsIgnoringCase(coding, "chunked");
          said.otherCodings += !said.chunkedLast;
        });
        break;
      case FieldId::Connection:
        forEachListElement(field.value, [&said](ByteView option) {
          said.close |= equalsIgnoringCase(option, "close");
          said.keepAlive |= equalsIgnoringCase(option, "keep-alive");
        });
        break;
      default:
        break;
    }
  }
  return said;
}

bool hasNoBody(uint16_t status) {
  return status < 200 || status == 204 || status == 304;
}

// RFC 9112 section 6.3. A message whose framing is doubtful is read to its end, and its connection never used
// again.
Error readFraming(ResponseHead& head, bool answersHead) {
  const ResponseSays said = framingFields(head.fields);
  const bool http11 = head.version == MinorVersion::Http11;
  head.keepAlive = !said.close && (http11 || said.keepAlive);
  if (!said.coded && said.lengths > 0) {
    if (said.lengths > 1 || said.length.find(',') != said.length.npos)
      return {ErrorType::UpstreamMalformed, "Content-Length given twice"};
    if (!parseDecimal(said.length, head.contentLength))
      return {ErrorType::UpstreamMalformed, "a Content-Length that is not a decimal number"};
  }
  if (said.coded && (said.lengths > 0 || said.otherCodings > 0 || !said.chunkedLast || !http11))
    head.keepAlive = false;

  if (hasNoBody(head.status) || answersHead) {
    head.framing = Framing::None;
  } else if (said.coded) {
    head.framing = said.chunkedLast ? Framing::Chunked : Framing::UntilClose;
  } else {
    head.framing = said.lengths > 0 ? Framing::Length : Framing::UntilClose;
  }
  if (head.framing == Framing::UntilClose) head.keepAlive = false;
  return {ErrorType::None, {}};
}

}  // namespace

ResponseReader::ResponseReader(const Limits& limits)
    : m_scanner(limits, kResponseErrors), m_body(limits, Side::Upstream) {
  m_scanner.beginResponse();
}

void ResponseReader::expect(std::string_view requestMethod) {
  m_headRequest = requestMethod == "HEAD";
}

ReadStep ResponseReader::next(ByteView input, ResponseHead& head) {
  switch (m_state) {
    case State::Head:
      return input.empty() ? ReadStep{} : nextOfHead(input, head);
    case State::Body:
      return nextOfBody(m_body.next(input));
    case State::Tunnel:
      return {};
    case State::Failed:
      break;
  }
  return {ReadKind::Failed, 0, {}};
}

ReadStep ResponseReader::finish() {
  switch (m_state) {
    case State::Head:
      if (m_scanner.atStart())
        return fail({ErrorType::UpstreamClosed, "the connection ended before a response"});
      return fail({ErrorType::UpstreamTruncated, "the connection ended inside the response head"});
    case State::Body:
      return nextOfBody(m_body.finish());
    case State::Tunnel:
      return {ReadKind::End, 0, {}};
    case State::Failed:
      break;
  }
  return {ReadKind::Failed, 0, {}};
}

ReadStep ResponseReader::nextOfHead(ByteView input, ResponseHead& head) {
  using Progress = HeadScanner::Progress;
  if (!m_scanner.inFields()) {
    if (m_scanner.atStart()) head.clear();
    const Progress progress = m_scanner.statusLine(input);
    if (progress == Progress::NeedMore) return {};
    if (progress == Progress::Failed) return fail(m_scanner.error());
    head.status = m_scanner.status();
    head.reason.assign(m_scanner.reason(input));
    head.version = m_scanner.version();
  }
  const Progress progress = m_scanner.fields(input, head.fields);
  if (progress == Progress::NeedMore) return {};
  if (progress == Progress::Failed) return fail(m_scanner.error());
  if (const Error error = readFraming(head, m_headRequest); error.type != ErrorType::None) return fail(error);

  head.wireBytes = m_scanner.position();
  m_scanner.beginResponse();
  if (head.status == 101) {
    m_state = State::Tunnel;
  } else if (!head.informational()) {
    m_body.start(head.framing, head.contentLength);
    m_state = State::Body;
  }
  return {ReadKind::Head, head.wireBytes, {}};
}

ReadStep ResponseReader::nextOfBody(ReadStep step) {
  if (step.kind == ReadKind::Failed) return fail(m_body.error());
  if (step.kind == ReadKind::End) m_state = State::Head;
  return step;
}

ReadStep ResponseReader::fail(const Error& error) {
  m_state = State::Failed;
  m_error = error;
  return {ReadKind::Failed, 0, {}};
}

}  // namespace headgate::http
