// Where a recorded response is played again: a mock upstream on a loopback port, with a thread of its own.
// The program that is put together of all parts gives it; control knows no net.
//
// Thread: made, called and destroyed on the control thread. A call may wait for the stage's thread, which
// never waits for anybody.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "core/base/result.h"
#include "core/replay/mock_upstream.h"

namespace headgate::control {

class ReplayStage {
 public:
  virtual ~ReplayStage() = default;

  virtual uint16_t port() const = 0;
  virtual void setScore(std::shared_ptr<const replay::Score> score) = 0;
  virtual void setControls(const replay::Controls& controls) = 0;
  virtual void step(uint32_t pieces) = 0;
  virtual replay::Progress progress() const = 0;
};

// Opens one on any free port. The error says why it could not, in words.
using ReplayStageFactory = std::function<Result<std::unique_ptr<ReplayStage>, std::string>()>;

}  // namespace headgate::control
