// The gateway as the window, and one day a control API, uses it: requests and replies are values, every call
// is asynchronous, and nothing in it says where the gateway is.
//
// Each request names its reply's type. LocalGateway answers in this process; JsonGateway takes the same calls
// through JSON and back. Thread: one, the caller's; replies come there, later, never within the call. A reply
// does not come after the Gateway is gone.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <variant>

#include "core/control/exchange_values.h"
#include "core/control/gateway_values.h"
#include "core/control/target_values.h"

namespace headgate::control {

// What became of a call that was to change something. A profile that was opened or applied with errors, or
// that asks for a port which cannot be had, is the open one all the same; what was served goes on being
// served.
struct Outcome {
  bool done = false;
  std::string problem;                   // a sentence, without a full stop
  std::vector<ProfileProblem> problems;  // of the profile, if it is the reason

  bool operator==(const Outcome&) const = default;
};

// Opens the listeners of the open profile.
struct Start {
  using Reply = Outcome;
  bool operator==(const Start&) const = default;
};
// Lets what runs finish for at most that time, then cuts it.
struct Stop {
  using Reply = Outcome;
  uint64_t drainMilliseconds = 5'000;
  bool operator==(const Stop&) const = default;
};
// Makes another profile the open one; if the gateway runs, serves it. A profile with errors is opened too, so
// that it can be mended, but what was served before goes on being served.
struct OpenProfile {
  using Reply = Outcome;
  std::string path;
  bool demo = false;  // the built-in one, with its agents; no path
  std::string text;   // with neither of them: a new one, in no file yet
  bool operator==(const OpenProfile&) const = default;
};
// Serves this text from now on (if the gateway runs), and keeps it as the open profile's. Not saved.
struct ApplyProfile {
  using Reply = Outcome;
  std::string text;
  bool operator==(const ApplyProfile&) const = default;
};
// Writes the open profile to its file, or to another one, which it then belongs to.
struct SaveProfile {
  using Reply = Outcome;
  std::string path;        // empty: where it came from
  bool overwrite = false;  // of a file that was changed by somebody else meanwhile
  bool operator==(const SaveProfile&) const = default;
};
struct GetState {
  using Reply = GatewayState;
  bool operator==(const GetState&) const = default;
};
struct GetProfile {
  using Reply = ProfileState;
  bool operator==(const GetProfile&) const = default;
};
struct GetCounters {
  using Reply = Counters;
  bool operator==(const GetCounters&) const = default;
};
struct GetFeed {
  using Reply = FeedBatch;
  uint64_t after = 0;      // FeedBatch::next of the last one; 0: from the oldest that is kept
  uint32_t limit = 2'000;  // rows
  bool operator==(const GetFeed&) const = default;
};
struct GetExchange {
  using Reply = ExchangeDetail;
  uint64_t id = 0;
  uint64_t bodyLimit = 1'048'576;  // bytes of each body
  bool operator==(const GetExchange&) const = default;
};
struct GetTargets {
  using Reply = TargetStates;
  uint32_t probes = 100;  // of each target; more are not kept
  bool operator==(const GetTargets&) const = default;
};
// Drains a target, or takes it out of use or back into it, at once. Not done while no gateway serves, or if
// it serves no such target. It changes nothing in the profile, and nothing that onChanged tells of.
struct SetTargetState {
  using Reply = Outcome;
  std::string pool;
  std::string target;
  TargetOrder state = TargetOrder::AsProfile;
  bool operator==(const SetTargetState&) const = default;
};

using Request = std::variant<Start, Stop, OpenProfile, ApplyProfile, SaveProfile, GetState, GetProfile,
                             GetCounters, GetFeed, GetExchange, GetTargets, SetTargetState>;
using Reply =
    std::variant<Outcome, GatewayState, ProfileState, Counters, FeedBatch, ExchangeDetail, TargetStates>;

class Gateway {
 public:
  virtual ~Gateway() = default;

  template <typename Call>
  void ask(Call call, std::function<void(typename Call::Reply)> reply) {
    send(std::move(call), [reply = std::move(reply)](Reply answer) {
      reply(std::get<typename Call::Reply>(std::move(answer)));
    });
  }

  // Called whenever GatewayState::revision has grown; at most once until the state was asked for again.
  virtual void onChanged(std::function<void()> observer) = 0;

 protected:
  // The reply is of the request's own type.
  virtual void send(Request request, std::function<void(Reply)> reply) = 0;
};

}  // namespace headgate::control
