#include "core/http/char_classes.h"
#include "core/http/grammar.h"
#include "core/http/h1_reader.h"
#include "core/http/uri.h"

namespace headgate::http {
namespace {

constexpr HeadScanner::ErrorTypes kRequestErrors{ErrorType::MalformedRequest, ErrorType::HeaderTooLarge,
                                                 ErrorType::UnsupportedVersion};

Error none() {
  return {ErrorType::None, {}};
}
Error malformed(ByteView detail) {
  return {ErrorType::MalformedRequest, std::string(detail)};
}
Error ambiguous(ByteView detail) {
  return {ErrorType::AmbiguousFraming, std::string(detail)};
}
Error badHost(ByteView detail) {
  return {ErrorType::BadHost, std::string(detail)};
}

void assignLowered(std::string& out, ByteView text) {
  out.assign(text);
  for (char& c : out) c = lowerAscii(c);
}

// RFC 9112 section 3.2.2: scheme, authority, path and query, for http and https only.
Error readAbsoluteTarget(RequestHead& head) {
  const ByteView target = head.target;
  const size_t colon = target.find("://");
  const ByteView scheme = target.substr(0, colon);
  if (colon == target.npos || !(equalsIgnoringCase(scheme, "http") || equalsIgnoringCase(scheme, "https")))
    return malformed("a request target that is neither a path nor an http address");
  const ByteView rest = target.substr(colon + 3);
  const ByteView authority = rest.substr(0, rest.find_first_of("/?"));
  if (!isValidAuthority(authority)) return badHost("an invalid host in the request target");
  assignLowered(head.host, authority);
  head.path.assign(rest.substr(authority.size()));
  // RFC 9112 section 3.2.4: OPTIONS of an address without a path means the server.
  if (head.path.empty() && head.method == "OPTIONS") head.path = "*";
  if (!head.path.starts_with('/') && head.path != "*") head.path.insert(0, 1, '/');
  return none();
}

Error readTarget(RequestHead& head) {
  if (head.method == "CONNECT" || head.method == "TRACE")
    return {ErrorType::MethodNotAllowed, head.method + " is not served"};
  if (head.target == "*") {
    if (head.method != "OPTIONS") return malformed("the target * with another method than OPTIONS");
    head.path = head.target;
    return none();
  }
  if (head.target.front() == '/') {
    head.path.assign(head.target);
  } else if (Error error = readAbsoluteTarget(head); error.type != ErrorType::None) {
    return error;
  }
  if (const size_t mark = head.path.find('?'); mark != head.path.npos) {
    head.query.assign(head.path, mark + 1);
    head.hasQuery = true;
    head.path.resize(mark);
  }
  return none();
}

// What the fields say that the gateway acts on.
struct RequestSays {
  size_t hosts = 0;
  size_t lengths = 0;
  size_t codings = 0;
  ByteView host;
  ByteView length;
  ByteView coding;
  bool close = false;
  bool keepAlive = false;
  bool upgrade = false;
  bool webSocket = false;
  bool trailers = false;
  bool expectsContinue = false;
  bool expectsOther = false;
};

RequestSays readSayings(const HeaderMap& fields) {
  RequestSays said;
  for (size_t i = 0; i < fields.size(); ++i) {
    const Field field = fields[i];
    switch (field.id) {
      case FieldId::Host:
        ++said.hosts;
        said.host = field.value;
        break;
      case FieldId::ContentLength:
        ++said.lengths;
        said.length = field.value;
        break;
      case FieldId::TransferEncoding:
        ++said.codings;
        said.coding = field.value;
        break;
      case FieldId::Connection:
        forEachListElement(field.value, [&said](ByteView option) {
          said.close |= equalsIgnoringCase(option, "close");
          said.keepAlive |= equalsIgnoringCase(option, "keep-alive");
          said.upgrade |= equalsIgnoringCase(option, "upgrade");
        });
        break;
      case FieldId::Upgrade:
        forEachListElement(
            field.value, [&said](ByteView name) { said.webSocket |= equalsIgnoringCase(name, "websocket"); });
        break;
      case FieldId::Te:
        forEachListElement(field.value,
                           [&said](ByteView name) { said.trailers |= equalsIgnoringCase(name, "trailers"); });
        break;
      case FieldId::Expect:
        forEachListElement(field.value, [&said](ByteView expectation) {
          const bool known = equalsIgnoringCase(expectation, "100-continue");
          said.expectsContinue |= known;
          said.expectsOther |= !known;
        });
        break;
      default:
        break;
    }
  }
  return said;
}

// Why a Transfer-Encoding other than "chunked" is refused: an honest list that asks for more than we can is
// 501, and everything else could be read in two ways.
Error refuseCoding(ByteView value) {
  size_t unknown = 0;
  bool chunked = false;
  ByteView rest = value;
  for (bool more = true; more;) {
    const size_t comma = rest.find(',');
    const ByteView element = trimSpaces(rest.substr(0, comma));
    more = comma != rest.npos;
    if (more) rest.remove_prefix(comma + 1);
    if (!isToken(element) || chunked) return ambiguous("a Transfer-Encoding that is not exactly chunked");
    chunked = equalsIgnoringCase(element, "chunked");
    unknown += !chunked;
  }
  if (unknown == 0) return ambiguous("a Transfer-Encoding that is not exactly chunked");
  return {ErrorType::UnsupportedTransferCoding, "a transfer coding other than chunked"};
}

// RFC 9112 section 6.3, without its leniencies.
Error readFraming(const RequestSays& said, RequestHead& head) {
  if (said.codings > 0) {
    if (said.lengths > 0) return ambiguous("both Content-Length and Transfer-Encoding");
    if (said.codings > 1) return ambiguous("Transfer-Encoding given twice");
    if (head.version == MinorVersion::Http10) return ambiguous("Transfer-Encoding on HTTP/1.0");
    if (!equalsIgnoringCase(said.coding, "chunked")) return refuseCoding(said.coding);
    head.framing = Framing::Chunked;
  } else if (said.lengths > 0) {
    if (said.lengths > 1 || said.length.find(',') != said.length.npos)
      return ambiguous("Content-Length given twice");
    if (!parseDecimal(said.length, head.contentLength))
      return malformed("a Content-Length that is not a decimal number");
    head.framing = Framing::Length;
  }
  return none();
}

// RFC 9112 section 3.2. The authority of an absolute target is in head.host already.
Error readHost(const RequestSays& said, RequestHead& head) {
  if (said.hosts > 1) return badHost("Host given twice");
  if (said.hosts == 0) return head.version == MinorVersion::Http10 ? none() : badHost("no Host");
  if (!isValidAuthority(said.host)) return badHost("an invalid Host");
  if (head.host.empty())
    assignLowered(head.host, said.host);
  else if (!equalsIgnoringCase(head.host, said.host))
    return badHost("a Host that is not the one in the request target");
  return none();
}

Error readMeaning(RequestHead& head) {
  const RequestSays said = readSayings(head.fields);
  if (Error error = readFraming(said, head); error.type != ErrorType::None) return error;
  if (Error error = readHost(said, head); error.type != ErrorType::None) return error;

  const bool http11 = head.version == MinorVersion::Http11;
  head.keepAlive = !said.close && (http11 || said.keepAlive);
  head.acceptsTrailers = http11 && said.trailers;
  head.wantsWebSocket = http11 && !head.hasBody() && said.upgrade && said.webSocket && head.method == "GET";
  // RFC 9110 section 10.1.1: an expectation of HTTP/1.0 is ignored.
  if (http11 && said.expectsOther)
    return {ErrorType::ExpectationFailed, "an expectation other than 100-continue"};
  head.expectsContinue = http11 && head.hasBody() && said.expectsContinue;
  return none();
}

}  // namespace

RequestReader::RequestReader(const Limits& limits)
    : m_scanner(limits, kRequestErrors), m_body(limits, Side::Downstream) {
  m_scanner.beginRequest();
}

ReadStep RequestReader::next(ByteView input, RequestHead& head) {
  switch (m_state) {
    case State::Head:
      return nextOfHead(input, head);
    case State::Body:
      return nextOfBody(input);
    case State::Failed:
      break;
  }
  return {ReadKind::Failed, 0, {}};
}

ReadStep RequestReader::nextOfHead(ByteView input, RequestHead& head) {
  // RFC 9112 section 2.2: one empty line before a request is passed over.
  size_t skipped = 0;
  if (m_scanner.atStart() && !m_blankLineSkipped && input.starts_with('\r')) {
    if (input.size() == 1) {
      m_idle = false;
      return {};
    }
    if (input[1] == '\n') {
      skipped = 2;
      input.remove_prefix(2);
      m_blankLineSkipped = true;
    }
  }
  m_idle = input.empty();
  if (m_idle) return {ReadKind::NeedMore, skipped, {}};

  using Progress = HeadScanner::Progress;
  if (!m_scanner.inFields()) {
    if (m_scanner.atStart()) head.clear();
    const Progress progress = m_scanner.requestLine(input);
    if (progress == Progress::NeedMore) return {ReadKind::NeedMore, skipped, {}};
    if (progress == Progress::Failed) return fail(m_scanner.error());
    head.method.assign(m_scanner.method(input));
    head.target.assign(m_scanner.target(input));
    head.version = m_scanner.version();
    if (const Error error = readTarget(head); error.type != ErrorType::None) return fail(error);
  }
  const Progress progress = m_scanner.fields(input, head.fields);
  if (progress == Progress::NeedMore) return {ReadKind::NeedMore, skipped, {}};
  if (progress == Progress::Failed) return fail(m_scanner.error());
  if (const Error error = readMeaning(head); error.type != ErrorType::None) return fail(error);

  head.wireBytes = m_scanner.position();
  m_body.start(head.framing, head.contentLength);
  m_state = State::Body;
  return {ReadKind::Head, skipped + head.wireBytes, {}};
}

ReadStep RequestReader::nextOfBody(ByteView input) {
  const ReadStep step = m_body.next(input);
  if (step.kind == ReadKind::Failed) return fail(m_body.error());
  if (step.kind == ReadKind::End) {
    m_state = State::Head;
    m_idle = true;
    m_blankLineSkipped = false;
    m_scanner.beginRequest();
  }
  return step;
}

ReadStep RequestReader::fail(const Error& error) {
  m_state = State::Failed;
  m_error = error;
  return {ReadKind::Failed, 0, {}};
}

}  // namespace headgate::http
