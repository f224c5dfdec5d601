// Streams in memory, with faults: both ends of a connection on one ManualExecutor, and a plan of what goes
// wrong.
#pragma once

#include <memory>
#include <string>
#include <utility>

#include "core/io/stream.h"
#include "tests/support/manual_executor.h"

namespace headgate::test {

// What goes wrong, counted over all operations (reads, writes, connects) of all streams that share the plan.
struct FaultPlan {
  uint64_t failAt = 0;           // the operation with this number meets a reset; 0: none does
  size_t readLimit = SIZE_MAX;   // bytes a read gives at most
  size_t writeLimit = SIZE_MAX;  // bytes a write takes at most
  size_t capacity = 64 * 1024;   // bytes on their way in one direction

  uint64_t operations = 0;
  bool fails() { return ++operations == failAt; }
};

// A connection: two queues of bytes. Lives as long as one of its ends.
struct LoopbackWire {
  struct Direction {
    std::string bytes;
    bool ended = false;
  };
  Direction direction[2];
  bool reset = false;
};

class LoopbackStream final : public io::Stream, private io::Executor::Deferred {
 public:
  // A pair: what one writes the other reads. The plan applies to the first only; the second is the test's own
  // end.
  static std::pair<std::unique_ptr<LoopbackStream>, std::unique_ptr<LoopbackStream>> pair(
      ManualExecutor& executor, std::shared_ptr<FaultPlan> plan);
  ~LoopbackStream() override;

  void setObserver(io::StreamObserver* observer) override;
  io::IoResult read(std::span<char> into) override;
  io::IoResult write(std::span<const ByteView> parts) override;
  void shutdownWrite() override;
  void abortOnClose() override { m_abort = true; }
  size_t bytesUnconfirmed() override { return out().bytes.size(); }
  bool peerIsGone() override { return m_peer.expired(); }
  bool hasUnexpectedInput() override { return m_wire->reset || in().ended || !in().bytes.empty(); }

  // For the test's end.
  void send(std::string_view text);
  std::string receive();  // everything that is there
  bool ended() const { return m_wire->reset || m_wire->direction[1 - m_side].ended; }
  bool hasUnreadOutput() const { return !m_wire->direction[m_side].bytes.empty(); }
  bool wasReset() const { return m_wire->reset; }

 private:
  LoopbackStream(ManualExecutor& executor, std::shared_ptr<LoopbackWire> wire, int side,
                 std::shared_ptr<FaultPlan> plan);
  void onDeferred() override;
  void tell(bool readable, bool writable);
  LoopbackWire::Direction& out() { return m_wire->direction[m_side]; }
  LoopbackWire::Direction& in() { return m_wire->direction[1 - m_side]; }
  bool broken();

  ManualExecutor& m_executor;
  std::shared_ptr<LoopbackWire> m_wire;
  std::shared_ptr<FaultPlan> m_plan;
  std::shared_ptr<LoopbackStream*> m_self;  // nullptr inside once this end is gone
  std::weak_ptr<LoopbackStream*> m_peer;
  io::StreamObserver* m_observer = nullptr;
  const int m_side;
  bool m_readable = true;
  bool m_writable = false;
  bool m_blocked = false;
  bool m_abort = false;
};

}  // namespace headgate::test
