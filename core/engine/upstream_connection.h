// The client's side of HTTP/1.1 on one connection to a target. Lent to one exchange at a time; between
// exchanges it rests in WarmConnections. No pipelining: a request is written only when the last response was
// read to its end.
//
// Thread: the worker's. Ownership: the exchange's while lent, WarmConnections' while warm, the graveyard's
// after that.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "core/engine/outlet.h"
#include "core/engine/timer_queue.h"
#include "core/flow/snapshot.h"
#include "core/http/h1_reader.h"
#include "core/http/h1_writer.h"
#include "core/io/stream.h"

namespace headgate::engine {

struct WorkerContext;
class Exchange;

class UpstreamConnection final : public io::StreamObserver,
                                 public io::Executor::Deferred,
                                 private OutletObserver,
                                 private TimerHandler {
 public:
  UpstreamConnection(WorkerContext& context, std::unique_ptr<io::Stream> stream,
                     const flow::TargetPlan& target, upstream::WaitingMark mark);
  ~UpstreamConnection();

  const std::string& key() const { return m_key; }

  // Begins to serve an exchange.
  void lend(Exchange& exchange);
  // Ends it. True if the connection may serve another one.
  bool takeBack();

  // Warm: closes itself through WarmConnections if it is not lent until then.
  void restUntil(SteadyTime deadline);
  bool seemsAlive();  // costs a system call; for one that has rested
  SteadyTime restingSince() const { return m_restingSince; }
  // How long it may rest: the pool's limit, or one second under what the target announced if that is less.
  Milliseconds restLimit(Milliseconds poolLimit) const;

  // The exchange's request, as messages.
  void sendHead(std::string_view method, std::string_view target, const http::HeaderMap& fields,
                const http::WireFraming& framing, std::string& wireText);
  void sendBody(ByteView bytes);
  void endRequest();
  size_t bytesWaiting() const { return m_outlet.bytesWaiting(); }
  bool sendingLost() const { return m_outlet.lost(); }

  // Reads what waits, as long as the exchange wants it. Called again whenever the client's side has room.
  void pump();

  // After a 101.
  void beginTunnel() { m_tunnel = true; }
  void sendTunnel(ByteView bytes) { m_outlet.borrow(bytes); }
  void endTunnel();

  void onReadable() override;
  void onWritable() override;
  void onDeferred() override;

 private:
  void onOutletWritten() override;
  void onOutletDrained() override;
  void onOutletLost(int systemError) override;
  void onTimer() override;
  bool isSilent();
  void consume(ByteView input);
  void noteFirstWord();
  void onEndOfStream();
  void noteKeepAlive();

  WorkerContext& m_context;
  std::unique_ptr<io::Stream> m_stream;
  Outlet m_outlet;
  Timer m_timer;
  http::ResponseReader m_reader;
  const std::string m_key;
  const std::shared_ptr<upstream::EndpointCell> m_endpoint;
  std::string m_partial;  // the beginning of a head
  Exchange* m_exchange = nullptr;
  SteadyTime m_restingSince;
  Milliseconds m_peerIdleTimeout{0};  // from "Keep-Alive: timeout="; 0: not said
  http::Framing m_requestFraming = http::Framing::None;
  std::optional<upstream::WaitingMark> m_silentSoFar;  // since it was dialled
  bool m_readable = true;
  bool m_pumping = false;
  bool m_responseSeen = false;  // any byte of the current response
  bool m_requestEnded = false;
  bool m_reusable = true;
  bool m_complete = true;
  bool m_tunnel = false;
  bool m_ended = false;
  bool m_shutdownWhenDrained = false;
  int m_sendError = 0;
};

}  // namespace headgate::engine
