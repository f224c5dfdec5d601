#include "app/replay_stage.h"

#include <future>
#include <utility>

namespace headgate::app {

namespace {

constexpr int kReplayBacklog = 64;

// Returns when it is done there.
template <typename Work>
void onThread(net::Reactor& reactor, const Work& work) {
  std::promise<void> done;
  reactor.post([&] {
    work();
    done.set_value();
  });
  done.get_future().wait();
}

}  // namespace

Result<std::unique_ptr<control::ReplayStage>, std::string> LoopbackStage::open(
    net::ReactorKind kind, std::function<void(std::string_view)> log) {
  auto sockets = net::listenOn("127.0.0.1", 0, kReplayBacklog);
  if (!sockets) return "no port could be opened to replay from: " + sockets.error().text();
  return std::unique_ptr<ReplayStage>(new LoopbackStage(kind, std::move(sockets).value(), std::move(log)));
}

LoopbackStage::LoopbackStage(net::ReactorKind kind, std::vector<net::ListeningSocket> sockets,
                             std::function<void(std::string_view)> log)
    : m_port(sockets.front().address.port()), m_thread(kind, "replay") {
  m_thread.start();
  onThread(m_thread.reactor(),
           [this] { m_upstream = std::make_unique<replay::MockUpstream>(m_thread.reactor()); });
  m_accepting = std::make_unique<Accepting>(
      std::vector<net::Acceptor::Worker>{{.reactor = &m_thread.reactor(), .observer = m_upstream.get()}},
      std::move(log));
  m_accepting->open(1, std::move(sockets));
}

LoopbackStage::~LoopbackStage() {
  m_accepting->close(1);
  m_accepting->awaitArrivals();
  m_accepting.reset();
  onThread(m_thread.reactor(), [this] { m_upstream.reset(); });
  m_thread.stop();
  m_thread.join();
}

void LoopbackStage::setScore(std::shared_ptr<const replay::Score> score) {
  onThread(m_thread.reactor(), [&] { m_upstream->setScore(std::move(score)); });
}

void LoopbackStage::setControls(const replay::Controls& controls) {
  onThread(m_thread.reactor(), [&] { m_upstream->setControls(controls); });
}

void LoopbackStage::step(uint32_t pieces) {
  onThread(m_thread.reactor(), [&] { m_upstream->step(pieces); });
}

replay::Progress LoopbackStage::progress() const {
  replay::Progress progress;
  onThread(m_thread.reactor(), [&] { progress = m_upstream->progress(); });
  return progress;
}

}  // namespace headgate::app
