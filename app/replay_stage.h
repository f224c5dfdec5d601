// A mock upstream on a free loopback port, on a worker's thread of its own: what stands still while a window
// asks would not be a clock.
//
// Thread: control's, where it is made, called and destroyed.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "app/accepting.h"
#include "core/control/replay_stage.h"
#include "core/net/worker_thread.h"

namespace headgate::app {

class LoopbackStage final : public control::ReplayStage {
 public:
  // The error says why no port could be opened. `log`: sentences for people; on its thread.
  static Result<std::unique_ptr<ReplayStage>, std::string> open(net::ReactorKind kind,
                                                                std::function<void(std::string_view)> log);
  ~LoopbackStage() override;

  uint16_t port() const override { return m_port; }
  void setScore(std::shared_ptr<const replay::Score> score) override;
  void setControls(const replay::Controls& controls) override;
  void step(uint32_t pieces) override;
  replay::Progress progress() const override;

 private:
  LoopbackStage(net::ReactorKind kind, std::vector<net::ListeningSocket> sockets,
                std::function<void(std::string_view)> log);

  uint16_t m_port = 0;
  mutable net::WorkerThread m_thread;
  std::unique_ptr<replay::MockUpstream> m_upstream;  // made, called and destroyed on m_thread
  std::unique_ptr<Accepting> m_accepting;
};

}  // namespace headgate::app
