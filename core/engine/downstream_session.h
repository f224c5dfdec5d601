// The server's side of HTTP/1.1 on one client connection: requests in order, one exchange at a time,
// pipelined ones wait in the socket. Owns the connection; ends when the client leaves, asked to close, broke
// the protocol, or was too slow.
//
// See downstream_session_sending.cpp for the response. Thread: the worker's. Ownership: the worker's list;
// gives itself to the graveyard when it is done.
#pragma once

#include <list>
#include <memory>

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/engine/outlet.h"
#include "core/engine/timer_queue.h"
#include "core/flow/pace.h"
#include "core/flow/snapshot.h"
#include "core/http/h1_writer.h"
#include "core/http/message.h"
#include "core/io/listener.h"

namespace headgate::engine {

struct WorkerContext;
class Exchange;
class DownstreamSession;

using SessionList = std::list<std::unique_ptr<DownstreamSession>>;

class DownstreamSession final : public io::StreamObserver,
                                public io::Executor::Deferred,
                                private OutletObserver,
                                private TimerHandler {
 public:
  DownstreamSession(WorkerContext& context, io::Accepted accepted);
  ~DownstreamSession();

  void start(SessionList& list, SessionList::iterator place);

  // The exchange's response, as messages.
  void sendContinue();
  void sendInformational(const http::ResponseHead& head);
  // The text as it goes out; good until the next head of this worker.
  ByteView sendHead(const http::RequestHead& request, const http::ResponseHead& head, bool requestComplete,
                    bool mustClose);
  void sendUpgrade(const http::ResponseHead& head);
  void sendBody(ByteView bytes);
  void endResponse(const http::RequestHead& request, const http::Trailers& trailers);
  void cut();
  void sendTunnel(ByteView bytes) { m_outlet.borrow(bytes); }
  void endTunnel();
  size_t bytesWaiting() const { return m_outlet.bytesWaiting(); }
  uint64_t bytesSent() const { return m_outlet.bytesAdded(); }
  bool lost() const { return m_outlet.lost(); }
  // Holds the client to the write timeout, and to the listener's minimum rate, for as long as bytes wait for
  // it.
  void watchSending();

  bool serves(const Exchange& exchange) const { return m_exchange.get() == &exchange; }
  // The exchange is over. The connection goes on or ends, as the response's head said.
  void onExchangeFinished(bool mustClose);
  // Reads and handles what waits, if it is wanted now.
  void pump();

  // Shutdown: no more requests after the current one or, with one possible, until `idleUntil`.
  void drain(SteadyTime idleUntil);
  void onDrainDeadline();
  // Its listener is gone: what the client has sent already is answered, by the rules that it was sent under,
  // and then the connection ends.
  void retire();
  bool listenerGone() const;
  // Between two requests, with nothing said of the next.
  bool isResting() const { return m_state == State::Idle && m_timerUse == TimerUse::KeepAlive; }
  SteadyTime restingSince() const { return m_firstByte; }
  // Requires: isResting(), and none of its code is on the stack.
  void closeResting() { close(); }

  void onReadable() override;
  void onWritable() override;
  void onDeferred() override;

 private:
  enum class State : uint8_t { Idle, Head, Exchange, Lingering, Closed };
  enum class TimerUse : uint8_t { None, KeepAlive, Head, Write, Linger, Absence };

  void onOutletWritten() override;
  void onOutletDrained() override;
  void onOutletLost(int systemError) override;
  void onTimer() override;

  bool handlesInput() const;
  bool wantsInput() const;
  size_t consume(ByteView input);
  bool consumeHead(ByteView& input);
  bool consumeBody(ByteView& input);
  bool beginExchange();
  void keepInput(ByteView rest);
  void onEndOfInput();
  void lookForAbsence();
  void lookForAbsenceLater();
  void onLost(Error error);
  void armTimer(TimerUse use, Milliseconds after);
  void lookAtReader();
  void giveUpReader(std::string detail);
  void beginPace();
  void setReaderTimer(Milliseconds writeTimeout);
  uint64_t bytesTaken() const;
  void endConnection();
  void close();
  engine::Exchange& exchange();
  const flow::ListenerPlan* listenerPlan() const;

  WorkerContext& m_context;
  std::unique_ptr<io::Stream> m_stream;
  Outlet m_outlet;
  Timer m_timer;
  std::unique_ptr<Exchange> m_exchange;
  SessionList* m_list = nullptr;
  SessionList::iterator m_place;
  io::SocketAddress m_peer;
  uint16_t m_localPort = 0;
  uint32_t m_listener = 0;
  ConnectionId m_id;
  SteadyTime m_firstByte;
  flow::Pace m_pace;           // of the client's reading, one window after the other
  uint64_t m_takenBefore = 0;  // the current window
  uint64_t m_takenLast = 0;    // when it was last looked at
  SteadyTime m_stalledAt;      // when the write timeout is over
  State m_state = State::Idle;
  TimerUse m_timerUse = TimerUse::None;
  http::Framing m_responseFraming = http::Framing::None;
  const bool m_secure;
  bool m_readable = false;
  bool m_pumping = false;
  bool m_peerEnded = false;
  bool m_closeAfter = false;
  bool m_shutdownWhenDrained = false;
};

}  // namespace headgate::engine
