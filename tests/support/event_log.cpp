#include "tests/support/event_log.h"

#include "core/http/h1_reader.h"

namespace headgate::test {
namespace {

using namespace headgate::http;

std::string framingText(Framing framing, uint64_t length) {
  switch (framing) {
    case Framing::None:
      return "none";
    case Framing::Length:
      return std::to_string(length);
    case Framing::Chunked:
      return "chunked";
    case Framing::UntilClose:
      return "until-close";
  }
  return "";
}

std::string versionText(MinorVersion version) {
  return version == MinorVersion::Http10 ? "HTTP/1.0" : "HTTP/1.1";
}

std::string headText(const RequestHead& head) {
  std::string text = "request " + head.method + " " + escapeBytes(head.path);
  if (head.hasQuery) text += "?" + escapeBytes(head.query);
  text += " " + versionText(head.version) + " host=" + escapeBytes(head.host) +
          " body=" + framingText(head.framing, head.contentLength);
  text += head.keepAlive ? " keep-alive" : " close";
  if (head.expectsContinue) text += " expects-continue";
  if (head.wantsWebSocket) text += " websocket";
  if (head.acceptsTrailers) text += " trailers";
  return text;
}

std::string headText(const ResponseHead& head) {
  return "response " + std::to_string(head.status) + " \"" + escapeBytes(head.reason) + "\" " +
         versionText(head.version) + " body=" + framingText(head.framing, head.contentLength) +
         (head.keepAlive ? " keep-alive" : " close");
}

// One reader under one script. The readers have the same shape, so that one text serves both.
template <typename Reader, typename Head>
class Run {
 public:
  Run(Reader& reader, EventLog& log) : m_reader(reader), m_log(log) {}

  // False once the reader has failed.
  bool feed(std::string_view piece) {
    m_pending.append(piece);
    m_log.fed += piece.size();
    while (true) {
      // Copies of long inputs would make a byte-by-byte run quadratic.
      constexpr size_t kExactUpTo = 4096;
      const ExactBytes exact(m_pending.size() <= kExactUpTo ? std::string_view(m_pending)
                                                            : std::string_view());
      const std::string_view input =
          exact.view().size() == m_pending.size() ? exact.view() : std::string_view(m_pending);
      const ReadStep step = m_reader.next(input, m_head);
      if (step.consumed > input.size()) return broken("consumed more than it was given");
      if (!record(step, input)) return false;
      m_pending.erase(0, step.consumed);
      if (step.kind == ReadKind::NeedMore) return true;
      if (step.kind == ReadKind::Body && step.consumed == 0)
        return broken("a body piece that consumed nothing");
    }
  }

  bool record(const ReadStep& step, std::string_view input) {
    switch (step.kind) {
      case ReadKind::NeedMore:
        return true;
      case ReadKind::Head:
        add(headText(m_head));
        for (size_t i = 0; i < m_head.fields.size(); ++i)
          add("field " + std::string(m_head.fields[i].name) + ": " + escapeBytes(m_head.fields[i].value));
        return true;
      case ReadKind::Body:
        if (step.body.empty()) return broken("an empty body piece");
        if (step.body.data() < input.data() ||
            step.body.data() + step.body.size() > input.data() + step.consumed)
          return broken("a body piece outside of what was consumed");
        m_body.append(step.body);
        return true;
      case ReadKind::End:
        flushBody();
        for (size_t i = 0; i < m_reader.trailers().size(); ++i)
          add("trailer " + std::string(m_reader.trailers()[i].name) + ": " +
              escapeBytes(m_reader.trailers()[i].value));
        add("end");
        return true;
      case ReadKind::Failed:
        add("error " + std::string(m_reader.error().name()) + " " +
            std::to_string(m_reader.error().status()));
        if (m_reader.error().detail.empty()) return broken("an error without a detail");
        if (m_reader.next(input, m_head).kind != ReadKind::Failed)
          return broken("a failed reader that goes on");
        return false;
    }
    return false;
  }

  void add(std::string line) {
    flushBody();
    m_log.lines.push_back(std::move(line));
  }

  std::string_view pending() const { return m_pending; }
  const Head& head() const { return m_head; }

 private:
  void flushBody() {
    constexpr size_t kShown = 200;
    if (m_body.empty()) return;
    m_log.lines.push_back(m_body.size() <= kShown ? "body " + escapeBytes(m_body)
                                                  : "body of " + std::to_string(m_body.size()) + " bytes");
    m_body.clear();
  }

  bool broken(std::string problem) {
    m_log.problem = std::move(problem);
    return false;
  }

  Reader& m_reader;
  EventLog& m_log;
  Head m_head;
  std::string m_pending;
  std::string m_body;
};

EventLog logRequests(const std::vector<std::string_view>& pieces, const LogOptions& options) {
  EventLog log;
  RequestReader reader(options.limits);
  Run<RequestReader, RequestHead> run(reader, log);
  for (const std::string_view piece : pieces)
    if (!run.feed(piece)) return log;
  if (!reader.atStart()) run.add("more");
  return log;
}

EventLog logResponses(const std::vector<std::string_view>& pieces, const LogOptions& options) {
  EventLog log;
  ResponseReader reader(options.limits);
  reader.expect(options.answers);
  Run<ResponseReader, ResponseHead> run(reader, log);
  for (const std::string_view piece : pieces)
    if (!run.feed(piece)) return log;
  if (run.head().status == 101)
    run.add("tunnel " + escapeBytes(run.pending()));
  else if (options.ends)
    run.record(reader.finish(), {});
  else if (log.lines.empty() || log.lines.back() != "end")
    run.add("more");
  return log;
}

}  // namespace

EventLog logEvents(const std::vector<std::string_view>& pieces, const LogOptions& options) {
  return options.direction == Direction::Request ? logRequests(pieces, options)
                                                 : logResponses(pieces, options);
}

}  // namespace headgate::test
