// What the policies of a route say to one request, in the order in which they act, each for itself: one that
// refuses does not hide those behind it.
//
// It asks them as the flow does, on a rehearsal (flow/rehearsal.h), and carries over into it what the running
// limits hold for this request. It decides nothing: what becomes of the request is the flow's word.
// Thread: the control thread. One a request; borrows all it is given.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/control/trial_values.h"
#include "core/flow/access.h"
#include "core/flow/rehearsal.h"

namespace headgate::control {

// Whether the secrets that routes are compiled with are there. A draft is compiled without.
enum class SecretKnowledge : uint8_t { Known, Unknown };

class TrialPolicies {
 public:
  // `access` has begun with the rehearsal that `facts` names. `served`: nullptr if nothing runs.
  TrialPolicies(flow::Access& access, const flow::Access::Facts& facts, const flow::Snapshot* served,
                SecretKnowledge secrets);

  std::vector<TrialPolicy> judge(SteadyTime now, WallTime wall);
  // Who the client is hangs on a credential that cannot be judged here.
  bool isClientUnknown() const { return m_isClientUnknown; }

 private:
  void add(TrialPolicy policy) { m_policies.push_back(std::move(policy)); }
  void judgeDoor();
  void judgeCors();
  void judgeLimits(bool byClient, SteadyTime now);
  void judgeLimit(const flow::LimitPlan& limit, SteadyTime now);
  void judgeAuthentication(WallTime wall);
  void judgeAuthority();
  void judgeBody();
  void judgeConcurrency();
  bool isCredentialUnreadable() const;

  flow::Access& m_access;
  const flow::Access::Facts& m_facts;
  const flow::AccessPlan& m_plan;
  const flow::Snapshot* m_served;
  SecretKnowledge m_secrets;
  bool m_isClientUnknown = false;
  std::vector<TrialPolicy> m_policies;
};

}  // namespace headgate::control
