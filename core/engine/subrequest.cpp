#include "core/engine/subrequest.h"

#include <array>
#include <utility>

#include "core/engine/reset_error.h"
#include "core/flow/duration_text.h"
#include "core/http/h1_writer.h"
#include "core/http/limits.h"

namespace headgate::engine {
namespace {

constexpr http::Limits kAnswerLimits;
// Nobody needs more; without a bound they would be an answer without one.
constexpr uint32_t kInterimResponses = 16;

std::string requestText(const SubrequestMessage& message) {
  http::WireFraming framing;
  framing.body = message.body.empty() ? http::Framing::None : http::Framing::Length;
  framing.contentLength = message.body.size();
  // A method that gives a body a meaning says that there is none (RFC 9110 section 8.6).
  framing.writeZeroLength = message.method == "POST" || message.method == "PUT" || message.method == "PATCH";
  framing.persistence = http::Persistence::Close;
  framing.host = message.host;
  std::string text;
  http::writeRequestHead(text, message.method, message.target, message.fields, framing);
  return text += message.body;
}

}  // namespace

Subrequest::Subrequest(const SubrequestContext& context, SubrequestPlace place,
                       const SubrequestMessage& message, SubrequestLimits limits,
                       SubrequestObserver& observer)
    : m_context(context),
      m_cell(std::move(place.cell)),
      m_limits(limits),
      m_observer(observer),
      m_timer(context.timers, *this),
      m_unsent(requestText(message)),
      m_reader(kAnswerLimits) {
  m_reader.expect(message.method);
  m_timer.set(context.timers.now() + limits.timeout);
  // Counted before anything rests from now on, and before what rests is closed; see EndpointCell.
  if (m_cell) {
    m_waiting.emplace(m_cell);
    if (!m_cell->parallel.load() && m_cell->served.load() > 0 && context.dropWarm)
      context.dropWarm(place.endpoint.key());
  }
  m_connecting = context.connector.connect(place.endpoint, *this);
}

Subrequest::~Subrequest() {
  end();
}

// --- Connecting and sending
// ---------------------------------------------------------------------------------------------------------

void Subrequest::onConnected(std::unique_ptr<io::Stream> stream) {
  m_connecting.reset();
  m_stream = std::move(stream);
  m_stream->setObserver(this);
  onWritable();
}

void Subrequest::onConnectFailed(Error error) {
  fail(std::move(error));
}

void Subrequest::onWritable() {
  // The target takes no more, but it may have said why before it closed.
  if (!send()) onReadable();
}

// False: the connection is lost for sending.
bool Subrequest::send() {
  while (!m_unsent.empty()) {
    const ByteView rest = m_unsent;
    const io::IoResult result = m_stream->write({&rest, 1});
    if (result.status == io::IoStatus::WouldBlock) return true;
    if (result.status != io::IoStatus::Ok) {
      m_sendError = result;
      m_unsent.clear();
    } else {
      m_unsent.erase(0, result.bytes);
    }
  }
  return !m_sendError;
}

// --- Receiving
// ---------------------------------------------------------------------------------------------------------

// Reads whatever is there: the bounds of the answer bound this, too.
void Subrequest::onReadable() {
  std::array<char, 16 * 1024> bytes;
  for (;;) {
    const io::IoResult result = m_stream->read(bytes);
    m_context.executor.refreshNow();
    switch (result.status) {
      case io::IoStatus::Ok:
        noteFirstWord();
        m_unread.append(bytes.data(), result.bytes);
        if (consume() == Consumed::Done) return;
        if (result.drained && !m_sendError) return;
        break;
      case io::IoStatus::WouldBlock:
        if (m_sendError) fail(resetError(*m_sendError, heard()));
        return;
      case io::IoStatus::End:
        if (m_reader.finish().kind == http::ReadKind::End) return succeed();
        return fail(m_reader.error());
      case io::IoStatus::Reset:
        return fail(resetError(result, heard()));
    }
  }
}

// Done: the observer was called, and this may be gone.
Subrequest::Consumed Subrequest::consume() {
  size_t used = 0;
  for (;;) {
    const http::ReadStep step = m_reader.next(ByteView(m_unread).substr(used), m_head);
    if (step.kind != http::ReadKind::Failed) used += step.consumed;
    switch (step.kind) {
      case http::ReadKind::NeedMore:
        m_unread.erase(0, used);
        return Consumed::NeedsMore;
      case http::ReadKind::Head:
        if (!m_head.informational()) {
          m_hasHead = true;
          if (m_head.status != 101) break;
          succeed();  // what follows is no HTTP, and nobody asked for it
          return Consumed::Done;
        }
        if (++m_interimResponses <= kInterimResponses) break;
        fail({ErrorType::UpstreamMalformed, "one interim response (1xx) after the other"});
        return Consumed::Done;
      case http::ReadKind::Body:
        if (keep(step.body)) break;
        return Consumed::Done;
      case http::ReadKind::End:
        succeed();
        return Consumed::Done;
      case http::ReadKind::Failed:
        fail(m_reader.error());
        return Consumed::Done;
    }
  }
}

// False: that was more than there is room for, and this may be gone.
bool Subrequest::keep(ByteView piece) {
  const size_t room = m_limits.maxBody - m_answer.body.size();
  m_answer.body.append(piece.substr(0, room));
  if (piece.size() <= room) return true;
  if (m_limits.overflow == SubrequestLimits::Overflow::Cut) {
    m_answer.isCut = true;
    succeed();
  } else {
    fail({ErrorType::UpstreamMalformed,
          "the answer's body is larger than " + std::to_string(m_limits.maxBody) + " bytes"});
  }
  return false;
}

void Subrequest::noteFirstWord() {
  if (m_hasWord) return;
  m_hasWord = true;
  if (!m_cell) return;
  m_waiting.reset();
  if (m_cell->served.fetch_add(1) > 0) m_cell->parallel.store(true);
}

Heard Subrequest::heard() const {
  return m_hasWord ? Heard::Something : Heard::Nothing;
}

// --- The end
// ---------------------------------------------------------------------------------------------------------

void Subrequest::onTimer() {
  const std::string within = " within " + flow::durationText(m_limits.timeout);
  if (m_connecting) return fail({ErrorType::ConnectTimeout, "no connection" + within});
  if (!m_hasHead) return fail({ErrorType::FirstByteTimeout, "no answer" + within});
  fail({ErrorType::TotalTimeout, "the answer did not end" + within});
}

void Subrequest::succeed() {
  m_answer.status = m_head.status;
  m_answer.fields = std::move(m_head.fields);
  end();
  m_observer.onSubrequestDone(std::move(m_answer));  // may destroy this
}

void Subrequest::fail(Error error) {
  end();
  m_observer.onSubrequestDone(std::move(error));  // may destroy this
}

// The counts are given back before the stream is closed: what the target does after it saw the close must not
// look parallel.
void Subrequest::end() {
  m_timer.clear();
  m_waiting.reset();
  if (m_cell && m_hasWord) m_cell->served.fetch_sub(1);
  m_hasWord = false;
  m_connecting.reset();
  m_stream.reset();
}

}  // namespace headgate::engine
