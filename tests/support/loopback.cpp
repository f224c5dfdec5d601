#include "tests/support/loopback.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace headgate::test {

LoopbackStream::LoopbackStream(ManualExecutor& executor, std::shared_ptr<LoopbackWire> wire, int side,
                               std::shared_ptr<FaultPlan> plan)
    : m_executor(executor),
      m_wire(std::move(wire)),
      m_plan(std::move(plan)),
      m_self(std::make_shared<LoopbackStream*>(this)),
      m_side(side) {}

std::pair<std::unique_ptr<LoopbackStream>, std::unique_ptr<LoopbackStream>> LoopbackStream::pair(
    ManualExecutor& executor, std::shared_ptr<FaultPlan> plan) {
  auto wire = std::make_shared<LoopbackWire>();
  std::unique_ptr<LoopbackStream> subject(new LoopbackStream(executor, wire, 0, std::move(plan)));
  std::unique_ptr<LoopbackStream> other(new LoopbackStream(executor, wire, 1, std::make_shared<FaultPlan>()));
  subject->m_peer = other->m_self;
  other->m_peer = subject->m_self;
  return {std::move(subject), std::move(other)};
}

LoopbackStream::~LoopbackStream() {
  m_executor.cancelDeferred(this);
  out().ended = true;
  if (m_abort || !in().bytes.empty()) m_wire->reset = true;  // as TCP: a close with unread bytes resets
  *m_self = nullptr;
  if (const auto peer = m_peer.lock(); peer && *peer) (*peer)->tell(true, true);
}

void LoopbackStream::setObserver(io::StreamObserver* observer) {
  m_observer = observer;
  if (observer) tell(m_readable, false);
}

void LoopbackStream::tell(bool readable, bool writable) {
  m_readable = m_readable || readable;
  m_writable = m_writable || (writable && m_blocked);
  if (m_observer && (m_readable || m_writable) && !io::DeferredQueue::isQueued(*this)) m_executor.defer(this);
}

void LoopbackStream::onDeferred() {
  const std::shared_ptr<LoopbackStream*> self = m_self;
  if (std::exchange(m_writable, false) && m_observer) m_observer->onWritable();
  if (*self && std::exchange(m_readable, false) && m_observer) m_observer->onReadable();
}

bool LoopbackStream::broken() {
  if (m_plan->fails()) {
    m_wire->reset = true;
    if (const auto peer = m_peer.lock(); peer && *peer) (*peer)->tell(true, true);
  }
  return m_wire->reset;
}

io::IoResult LoopbackStream::read(std::span<char> into) {
  if (broken()) return {io::IoStatus::Reset, 0, false, ECONNRESET};
  std::string& bytes = in().bytes;
  if (bytes.empty()) return {in().ended ? io::IoStatus::End : io::IoStatus::WouldBlock};
  const size_t size = std::min({into.size(), bytes.size(), m_plan->readLimit});
  std::memcpy(into.data(), bytes.data(), size);
  bytes.erase(0, size);
  if (const auto peer = m_peer.lock(); peer && *peer) (*peer)->tell(false, true);
  return {io::IoStatus::Ok, size, bytes.empty() && !in().ended};
}

io::IoResult LoopbackStream::write(std::span<const ByteView> parts) {
  if (broken()) return {io::IoStatus::Reset, 0, false, ECONNRESET};
  const auto peer = m_peer.lock();
  if (!peer || !*peer) return {io::IoStatus::Reset, 0, false, EPIPE};
  size_t room =
      std::min(m_plan->writeLimit, m_plan->capacity - std::min(m_plan->capacity, out().bytes.size()));
  size_t wanted = 0;
  size_t taken = 0;
  for (const ByteView part : parts) {
    const size_t size = std::min(part.size(), room);
    out().bytes.append(part.substr(0, size));
    room -= size;
    taken += size;
    wanted += part.size();
  }
  m_blocked = taken < wanted;
  // A short write because of the plan, not for lack of room: there is room at once.
  if (m_blocked && out().bytes.size() < m_plan->capacity) tell(false, true);
  if (taken > 0) (*peer)->tell(true, false);
  return {taken > 0 ? io::IoStatus::Ok : io::IoStatus::WouldBlock, taken};
}

void LoopbackStream::shutdownWrite() {
  out().ended = true;
  if (const auto peer = m_peer.lock(); peer && *peer) (*peer)->tell(true, false);
}

void LoopbackStream::send(std::string_view text) {
  out().bytes.append(text);
  if (const auto peer = m_peer.lock(); peer && *peer) (*peer)->tell(true, false);
}

std::string LoopbackStream::receive() {
  std::string bytes = std::move(in().bytes);
  in().bytes.clear();
  if (const auto peer = m_peer.lock(); peer && *peer) (*peer)->tell(false, true);
  return bytes;
}

}  // namespace headgate::test
