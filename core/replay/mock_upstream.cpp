#include "core/replay/mock_upstream.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/http/h1_reader.h"
#include "core/http/h1_writer.h"
#include "core/http/limits.h"

namespace headgate::replay {

namespace {

// What a client has not taken yet: beyond that, the performance waits.
constexpr size_t kMostUnsent = 1024 * 1024;

bool hasNoBody(std::string_view method, uint16_t status) {
  return method == "HEAD" || status == 204 || status == 304;
}

}  // namespace

class MockUpstream::Session final : public io::StreamObserver {
 public:
  Session(MockUpstream& upstream, std::unique_ptr<io::Stream> stream)
      : m_upstream(upstream), m_stream(std::move(stream)) {
    m_stream->setObserver(this);
  }

  uint64_t number() const { return m_number; }
  Performance* performance() { return m_performance.get(); }
  const Performance* performance() const { return m_performance.get(); }
  bool isOver() const { return m_isOver; }

  std::optional<SteadyTime> wakeAt() const {
    if (m_isOver || !m_performance || m_unsent.size() > kMostUnsent) return std::nullopt;
    return m_performance->wakeAt();
  }

  // Sends what is due.
  void advance(SteadyTime now) {
    while (!m_isOver && m_performance && m_unsent.size() <= kMostUnsent) {
      const Performance::Due due = m_performance->next(now);
      switch (due.act) {
        case Performance::Act::Wait:
        case Performance::Act::Finished:
          return;
        case Performance::Act::SendHead:
          sendHead();
          break;
        case Performance::Act::SendPiece:
          sendPiece(due.bytes);
          break;
        case Performance::Act::EndInOrder:
          return endInOrder();
        case Performance::Act::CutOff:
          return cutOff();
      }
    }
  }

 private:
  void onReadable() override {
    std::array<char, 16 * 1024> buffer;
    while (!m_isOver) {
      const io::IoResult result = m_stream->read(buffer);
      if (result.status == io::IoStatus::WouldBlock) break;
      if (result.status != io::IoStatus::Ok) {
        // A client that has ended its side may still read; one that waits for nothing is gone.
        m_isOver = result.status == io::IoStatus::Reset || !m_performance || m_stream->peerIsGone();
        break;
      }
      m_unread.append(buffer.data(), result.bytes);
      readRequests();
      if (m_unread.size() > kMostUnsent) m_isOver = true;  // it asks, and does not wait for the answer
    }
    m_upstream.onAlarm();
  }

  void onWritable() override {
    flush();
    m_upstream.onAlarm();
  }

  void readRequests() {
    while (!m_isOver && !m_performance) {
      const http::ReadStep step = m_reader.next(m_unread, m_head);
      m_unread.erase(0, step.kind == http::ReadKind::Failed ? 0 : step.consumed);
      if (step.kind == http::ReadKind::NeedMore) return;
      if (step.kind == http::ReadKind::Failed) return refuse();
      if (step.kind == http::ReadKind::Head && m_head.expectsContinue) send("HTTP/1.1 100 Continue\r\n\r\n");
      if (step.kind == http::ReadKind::End) begin();
    }
  }

  void refuse() {
    send("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    m_isOver = true;
  }

  void begin() {
    if (!m_upstream.m_score) return refuse();
    m_score = m_upstream.m_score;
    m_number = ++m_upstream.m_performances;
    m_performance =
        std::make_unique<Performance>(m_score, m_upstream.m_controls, m_upstream.m_executor.refreshNow());
  }

  void sendHead() {
    const bool noBody = hasNoBody(m_head.method, m_score->status);
    const bool chunked = m_head.version == http::MinorVersion::Http11 && !noBody;
    m_framing = noBody ? http::Framing::None : chunked ? http::Framing::Chunked : http::Framing::UntilClose;
    m_keepsAlive = m_head.keepAlive && m_framing != http::Framing::UntilClose;
    std::string head;
    http::writeResponseHead(
        head, m_score->status, m_score->reason, m_score->fields,
        {.body = m_framing,
         .persistence = m_keepsAlive ? http::Persistence::KeepAlive : http::Persistence::Close});
    send(head);
  }

  void sendPiece(ByteView bytes) {
    if (m_framing == http::Framing::None || bytes.empty()) return;
    if (m_framing == http::Framing::UntilClose) return send(bytes);
    std::string chunk(http::chunkPrefix(bytes.size()).view());
    send(chunk.append(bytes).append(http::kChunkEnd));
  }

  void endInOrder() {
    if (m_framing == http::Framing::Chunked) send("0\r\n\r\n");
    finish();
    if (!m_keepsAlive)
      m_isEnding = true;
    else
      readRequests();
    endIfSent();
  }

  void cutOff() {
    finish();
    m_isEnding = true;
    endIfSent();
  }

  void finish() {
    ++m_upstream.m_last.answered;
    m_upstream.m_last.piece = m_performance->piecesSent();
    m_upstream.m_last.position = m_performance->position(m_upstream.m_executor.now());
    m_performance.reset();
  }

  void send(ByteView bytes) {
    m_unsent.append(bytes);
    flush();
  }

  void flush() {
    size_t sent = 0;
    while (sent < m_unsent.size()) {
      const std::array<ByteView, 1> parts{ByteView(m_unsent).substr(sent)};
      const io::IoResult result = m_stream->write(parts);
      if (result.status == io::IoStatus::WouldBlock) break;
      if (result.status != io::IoStatus::Ok) {
        m_isOver = true;
        break;
      }
      sent += result.bytes;
    }
    m_unsent.erase(0, sent);
    endIfSent();
  }

  void endIfSent() {
    if (m_isEnding && m_unsent.empty()) m_isOver = true;
  }

  MockUpstream& m_upstream;
  std::unique_ptr<io::Stream> m_stream;
  const http::Limits m_limits;
  http::RequestReader m_reader{m_limits};
  http::RequestHead m_head;
  std::string m_unread;
  std::string m_unsent;
  http::Framing m_framing = http::Framing::None;
  std::shared_ptr<const Score> m_score;
  std::unique_ptr<Performance> m_performance;
  uint64_t m_number = 0;
  bool m_keepsAlive = true;
  bool m_isEnding = false;  // when all was taken
  bool m_isOver = false;
};

MockUpstream::MockUpstream(io::Executor& executor) : m_executor(executor) {}

MockUpstream::~MockUpstream() {
  m_executor.setAlarm(kNever, this);
}

void MockUpstream::onAccepted(io::Accepted connection) {
  if (m_sessions.size() >= kMostConnections) return;  // closes it
  m_sessions.push_back(std::make_unique<Session>(*this, std::move(connection.stream)));
}

void MockUpstream::setScore(std::shared_ptr<const Score> score) {
  m_score = std::move(score);
  m_last = {};
}

void MockUpstream::setControls(const Controls& controls) {
  m_controls = controls;
  const SteadyTime now = m_executor.refreshNow();
  for (const auto& session : m_sessions)
    if (Performance* performance = session->performance()) performance->set(controls, now);
  onAlarm();
}

void MockUpstream::step(uint32_t pieces) {
  const SteadyTime now = m_executor.refreshNow();
  for (const auto& session : m_sessions)
    if (Performance* performance = session->performance()) performance->step(pieces, now);
  onAlarm();
}

// Whoever is over goes here: the last thing that a callback of a session does is to come here.
void MockUpstream::onAlarm() {
  const SteadyTime now = m_executor.refreshNow();
  for (const auto& session : m_sessions) session->advance(now);
  std::erase_if(m_sessions, [](const auto& session) { return session->isOver(); });
  setAlarm();
}

void MockUpstream::setAlarm() {
  SteadyTime next = kNever;
  for (const auto& session : m_sessions)
    if (const auto wake = session->wakeAt()) next = std::min(next, *wake);
  m_executor.setAlarm(next, this);
}

Progress MockUpstream::progress() const {
  Progress progress = m_last;
  uint64_t newest = 0;
  for (const auto& session : m_sessions) {
    const Performance* performance = session->performance();
    if (performance == nullptr) continue;
    ++progress.playing;
    if (session->number() < newest) continue;
    newest = session->number();
    progress.piece = performance->piecesSent();
    progress.position = performance->position(m_executor.now());
  }
  return progress;
}

}  // namespace headgate::replay
