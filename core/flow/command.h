// What a flow asks the engine to do. A closed list: the engine carries the commands out in order, and reports
// what came of them as events of the flow.
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/bytes.h"

namespace headgate::flow {

enum class CommandKind : uint8_t {
  AskAuthority,  // send the request's head to authority(); answer with onAuthority() or onAuthorityFailed()
  EnterGate,    // ask the route's gate for a slot; answer with onSlot() or onGateFull(). Finish gives it back
  WantMetrics,  // answer with onMetrics()
  Connect,      // lend a stream to target(); answer with onConnected() or onConnectFailed()
  ConnectFresh,     // as Connect, but no kept connection: the last one was stale
  SendRequestHead,  // to the target: request() with upstreamTarget() and upstreamHost()
  SendRequestBody,  // `bytes`
  EndRequest,
  ReadRequestBody,    // wantsRequestBody() has become true
  SendContinue,       // "100 Continue" to the client
  SendInformational,  // response() is a 1xx for the client
  SendResponseHead,   // response()
  SendResponseBody,   // `bytes`
  EndResponse,        // with responseTrailers()
  BeginTunnel,        // response() is a 101: send its head, then bytes both ways
  EndTunnelUp,        // the client ended its side: half-close towards the target
  EndTunnelDown,      // the target ended its side: half-close towards the client
  DropUpstream,       // nothing more is wanted of the attempt: give its connection up
  CutDownstream,      // the response cannot be completed: close so that the client can tell
  Finish,             // always the last: the summary is complete
};

struct Command {
  CommandKind kind = CommandKind::Finish;
  ByteView bytes;  // good until the event that caused it has been handled
};

using Commands = std::vector<Command>;

inline void push(Commands& out, CommandKind kind, ByteView bytes = {}) {
  out.push_back({kind, bytes});
}

}  // namespace headgate::flow
