// Answers every request with a score: as a target that says again what another one has said, with its times.
//
// Speaks HTTP/1.1, with a chunk for each piece, so that a fault may change the body's length; to a client of
// HTTP/1.0 until the connection ends. Requests are read and not looked at. A client that does not read holds
// its own performance up, and nobody else's. Thread: the executor's. Ownership: borrows the executor, whose
// alarm it takes.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "core/io/executor.h"
#include "core/io/listener.h"
#include "core/replay/performance.h"

namespace headgate::replay {

struct Progress {
  uint64_t answered = 0;  // performances that came to their end
  uint64_t playing = 0;
  uint64_t piece = 0;  // how many the newest performance has sent
  Nanoseconds position{0};
};

class MockUpstream final : public io::AcceptObserver, private io::Executor::Alarm {
 public:
  static constexpr size_t kMostConnections = 64;

  explicit MockUpstream(io::Executor& executor);
  // Closes its connections.
  ~MockUpstream();

  // From the next request on; what is being played goes on as it was.
  void setScore(std::shared_ptr<const Score> score);
  void setControls(const Controls& controls);
  void step(uint32_t pieces);
  Progress progress() const;

  void onAccepted(io::Accepted connection) override;

 private:
  class Session;

  void onAlarm() override;
  void setAlarm();

  io::Executor& m_executor;
  std::shared_ptr<const Score> m_score;
  Controls m_controls;
  std::vector<std::unique_ptr<Session>> m_sessions;
  Progress m_last;  // of the newest performance, if it has ended
  uint64_t m_performances = 0;
};

}  // namespace headgate::replay
