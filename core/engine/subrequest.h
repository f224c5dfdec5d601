// One HTTP/1.1 request of the gateway's own, on a connection of its own, with a bounded answer: what probes,
// forwarded authentication and the fetching of keys are made of.
//
// It is no exchange: it has no client, no route, no retries and no place in the record, and it never uses a
// warm connection, because a kept one may hide that nobody listens any more. Interim responses (1xx) are read
// over; any of RFC 9112's framings ends the body. Thread: the executor's. Ownership: the caller's; destroying
// it gives up, and no callback comes after that. Time: one deadline for everything, from the dialling to the
// last byte.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/engine/reset_error.h"
#include "core/engine/timer_queue.h"
#include "core/http/h1_reader.h"
#include "core/http/headers.h"
#include "core/io/connector.h"
#include "core/io/executor.h"
#include "core/io/stream.h"
#include "core/upstream/cells.h"

namespace headgate::engine {

// What requests of our own are made with. All of it outlives them.
struct SubrequestContext {
  io::Executor& executor;
  TimerQueue& timers;  // of that executor
  io::Connector& connector;
  // Closes the connections that rest with that key, on all workers; see EndpointCell. May be empty.
  std::function<void(const std::string& endpointKey)> dropWarm;
};

// Where to: `cell` is the endpoint's, so that a server that serves one connection at a time is neither kept
// waiting nor misjudged; nullptr where no traffic goes.
struct SubrequestPlace {
  io::Endpoint endpoint;
  std::shared_ptr<upstream::EndpointCell> cell;
};

// Requires: all of it is valid in a request head (http/grammar.h).
struct SubrequestMessage {
  std::string method = "GET";
  std::string target = "/";
  std::string host;  // the Host, instead of the one in `fields`; empty: that one
  http::HeaderMap fields;
  std::string body;
};

struct SubrequestLimits {
  enum class Overflow : uint8_t {
    Fail,
    Cut,  // the answer is complete as soon as so much of its body is there
  };

  Milliseconds timeout{5'000};
  size_t maxBody = 64 * 1024;  // bytes
  Overflow overflow = Overflow::Fail;
};

struct SubrequestAnswer {
  uint16_t status = 0;
  http::HeaderMap fields;  // as they came, with those that speak of the connection
  std::string body;        // without framing; a content coding is left as it is
  bool isCut = false;
};

class SubrequestObserver {
 public:
  // Once, and never from within the constructor. May destroy the Subrequest. An error is one of
  // Side::Upstream, in plain words: ConnectTimeout, FirstByteTimeout and TotalTimeout tell how far it had
  // come at its deadline.
  virtual void onSubrequestDone(Result<SubrequestAnswer> result) = 0;

 protected:
  ~SubrequestObserver() = default;
};

class Subrequest final : private io::ConnectObserver, private io::StreamObserver, private TimerHandler {
 public:
  // Dials at once. `context` and `observer` outlive it.
  Subrequest(const SubrequestContext& context, SubrequestPlace place, const SubrequestMessage& message,
             SubrequestLimits limits, SubrequestObserver& observer);
  ~Subrequest();
  Subrequest(const Subrequest&) = delete;
  Subrequest& operator=(const Subrequest&) = delete;

 private:
  enum class Consumed : uint8_t { NeedsMore, Done };

  void onConnected(std::unique_ptr<io::Stream> stream) override;
  void onConnectFailed(Error error) override;
  void onReadable() override;
  void onWritable() override;
  void onTimer() override;
  bool send();
  Consumed consume();
  bool keep(ByteView piece);
  void noteFirstWord();
  Heard heard() const;
  void succeed();
  void fail(Error error);
  void end();

  const SubrequestContext& m_context;
  const std::shared_ptr<upstream::EndpointCell> m_cell;
  const SubrequestLimits m_limits;
  SubrequestObserver& m_observer;
  Timer m_timer;
  std::string m_unsent;
  std::optional<io::IoResult> m_sendError;
  std::string m_unread;  // the beginning of a head
  http::ResponseReader m_reader;
  http::ResponseHead m_head;
  SubrequestAnswer m_answer;
  uint32_t m_interimResponses = 0;
  bool m_hasHead = false;  // the final one
  bool m_hasWord = false;  // the target has said something, and m_cell counts it as served
  std::optional<upstream::WaitingMark> m_waiting;  // until then
  std::unique_ptr<io::Connecting> m_connecting;
  std::unique_ptr<io::Stream> m_stream;
};

}  // namespace headgate::engine
