// Plays one recorded response at a time: makes a score of what the record holds, and keeps what the window
// has set.
//
// Thread: the control thread.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "core/control/gateway.h"
#include "core/control/replay_stage.h"
#include "core/store/stored_exchange.h"

namespace headgate::control {

class ReplayDesk {
 public:
  explicit ReplayDesk(ReplayStageFactory open) : m_open(std::move(open)) {}

  // `row` is that exchange's. The error says why it cannot be played, without a full stop.
  Result<void, std::string> start(const store::StoredExchange& exchange, const ExchangeRow& row,
                                  bool isPaused);
  Result<void, std::string> set(const SetReplay& call);
  Result<void, std::string> step(uint32_t pieces);
  void stop();
  ReplayState state() const;

 private:
  replay::Controls controls() const;

  const ReplayStageFactory m_open;
  std::unique_ptr<ReplayStage> m_stage;
  std::shared_ptr<const replay::Score> m_score;
  ReplayState m_state;  // but for the progress
};

// What was recorded of the answer to that exchange, as far as the record has no hole. Nothing if it has no
// head of a final response, or opened a tunnel.
struct RecordedScore {
  replay::Score score;
  bool isWhole = false;
};
std::optional<RecordedScore> recordedScore(const store::StoredExchange& exchange);

}  // namespace headgate::control
