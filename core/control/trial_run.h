// One request, tried on a profile: which route takes it, what its policies say, what would be sent, and
// where to.
//
// The answer is the flow's own: it runs on a rehearsal (flow/rehearsal.h), and is asked what it would do up
// to the connection. What cannot be known before (what an authority answers, a key that is not here) is taken
// to be in the request's favour, and said. Secrets do not leave it: they are shown as three dots.
// Thread: the control thread. One a request; the snapshots are borrowed for it.
#pragma once

#include <memory>
#include <string>

#include "core/control/trial_policies.h"
#include "core/control/trial_values.h"
#include "core/flow/exchange_flow.h"
#include "core/http/message.h"

namespace headgate::control {

struct TriedRequest {
  http::RequestHead head;
  size_t listener = 0;  // of the plan
  std::string clientIp = "127.0.0.1";
};

class TrialRun {
 public:
  // `served`: nullptr if nothing runs. `plan` is that one, or a draft.
  TrialRun(const flow::Snapshot& plan, const flow::Snapshot* served, TriedRequest request);

  Trial run(SteadyTime now, WallTime wall);

 private:
  bool match();
  void tellReceived();
  void judge();
  void assumeKnown(flow::RoutePlan& route);
  void bringSessions();
  void play();
  void answer(flow::CommandKind command);
  void tellSent();
  void tellTargets();
  std::string outcome();

  const flow::Snapshot* m_served;
  TriedRequest m_request;
  std::shared_ptr<flow::Snapshot> m_rehearsal;
  bool m_isDraft = false;    // compiled without secrets
  bool m_knowsKeys = false;  // of a draft's clients
  SteadyTime m_now;
  WallTime m_wall;

  std::string m_path;  // normalised
  flow::RoutePlan* m_route = nullptr;
  flow::Access m_access;
  flow::ExchangeFlow m_flow;
  flow::Commands m_commands;
  bool m_isSent = false;
  Trial m_trial;
};

}  // namespace headgate::control
