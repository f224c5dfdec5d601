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
#include "core/control/keeping_values.h"
#include "core/control/limit_values.h"
#include "core/control/machine_values.h"
#include "core/control/target_values.h"
#include "core/control/trial_values.h"

namespace headgate::control {

// What became of a call that was to change something. A profile that was opened or applied with errors, or
// that asks for a port which cannot be had, is the open one all the same; what was served goes on being
// served.
struct Outcome {
  bool done = false;
  std::string problem;                   // a sentence, without a full stop
  std::vector<ProfileProblem> problems;  // of the profile, if it is the reason
  std::string detail = {};  // what a program or service beneath said, in its own words; mostly nothing
  // The state and the profile say by themselves why it was not done, until it is mended. What was to be
  // opened is open.
  bool isInState = false;

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
  bool demo = false;    // the built-in one, with its agents; no path
  std::string text;     // with neither of them: a new one, in no file yet
  bool isWork = false;  // such a one that would be missed: not saved until it has a file
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
  std::string copy;  // not empty: this is written to `path` instead, and the open profile stays where it is
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

// Asks a target how it is, now, whatever its schedule. Done when the probe has been sent; what it found is in
// the next GetTargets. Not done if its pool has no health checks.
struct ProbeTarget {
  using Reply = Outcome;
  std::string pool;
  std::string target;
  bool operator==(const ProbeTarget&) const = default;
};
struct GetLimits {
  using Reply = LimitStates;
  uint32_t nearest = 20;  // of each limit
  bool operator==(const GetLimits&) const = default;
};

// --- What would be

struct TryRequest {
  using Reply = Trial;
  std::string profile;    // its text; empty: the one that is served
  std::string request;    // a URL, "METHOD /path", or a cURL line
  uint64_t exchange = 0;  // instead of `request`: a recorded one
  std::string client;     // the address that it would come from; empty: 127.0.0.1
  bool operator==(const TryRequest&) const = default;
};
// What a draft would have done to the last exchanges.
struct CompareDraft {
  using Reply = DraftEffect;
  std::string profile;
  uint32_t exchanges = 500;
  bool operator==(const CompareDraft&) const = default;
};

// --- What is kept

struct GetVersions {
  using Reply = ProfileVersions;
  bool operator==(const GetVersions&) const = default;
};
struct GetVersion {
  using Reply = VersionText;
  uint64_t id = 0;
  bool operator==(const GetVersion&) const = default;
};
// Keeps what is being edited, for the case that the program ends without being asked to. Belongs to the open
// profile, whose own text is kept without being asked as long as it is applied and not saved.
struct KeepDraft {
  using Reply = Outcome;
  std::string text;      // empty: nothing is being edited that was not applied
  bool discard = false;  // whatever is not saved is not wanted, nor what GetDraft has told of
  bool operator==(const KeepDraft&) const = default;
};
// Of the last run; stays until it was kept as this run's, or discarded.
struct GetDraft {
  using Reply = KeptDraft;
  bool operator==(const GetDraft&) const = default;
};
// Of the secrets that a profile's text refers to, and those that were set here.
struct GetSecrets {
  using Reply = SecretStates;
  std::string profile;  // its text; empty: the open one
  bool operator==(const GetSecrets&) const = default;
};
// Puts a secret into the keychain; what is served takes it up at once. Where there is no keychain it is kept
// for this run, and the outcome is done with a remark as its problem.
struct SetSecret {
  using Reply = Outcome;
  std::string name;
  std::string secret;
  bool operator==(const SetSecret&) const = default;
};
struct RemoveSecret {
  using Reply = Outcome;
  std::string name;
  bool operator==(const RemoveSecret&) const = default;
};

// --- The machine

// Looks for what serves on this machine's loopback addresses. Takes up to two seconds.
struct FindServices {
  using Reply = LocalServices;
  bool readClients = false;  // also the configurations of known clients, for MCP servers: the user has agreed
  std::vector<std::string> addresses;  // to look at besides: "127.0.0.1:9000"
  bool operator==(const FindServices&) const = default;
};
struct CheckPort {
  using Reply = PortState;
  std::string address = "127.0.0.1";
  uint16_t port = 0;
  bool operator==(const CheckPort&) const = default;
};
struct GetClients {
  using Reply = ClientPrograms;
  bool operator==(const GetClients&) const = default;
};
struct PlanTakeover {
  using Reply = TakeoverPlan;
  std::string client;  // ClientProgram::id
  std::string url;     // of the gateway: "http://127.0.0.1:8080"
  bool operator==(const PlanTakeover&) const = default;
};
// Writes the configuration of a client, after a backup, if it still is what the plan was made from.
struct TakeOver {
  using Reply = Outcome;
  std::string client;
  std::string url;
  std::string before;  // of the plan
  bool operator==(const TakeOver&) const = default;
};
// Gives configurations back as they were; what others have changed in them since stays.
struct GiveBack {
  using Reply = Outcome;
  std::string client;  // empty: all that were taken over
  bool operator==(const GiveBack&) const = default;
};
struct GetUserService {
  using Reply = UserService;
  bool operator==(const GetUserService&) const = default;
};
// Installs headgated as a service of this user, for the profile in that file; or removes it.
struct SetUserService {
  using Reply = Outcome;
  bool installed = true;
  std::string profile;
  bool operator==(const SetUserService&) const = default;
};

using Request = std::variant<Start, Stop, OpenProfile, ApplyProfile, SaveProfile, GetState, GetProfile,
                             GetCounters, GetFeed, GetExchange, GetTargets, SetTargetState, ProbeTarget,
                             GetLimits, TryRequest, CompareDraft, GetVersions, GetVersion, KeepDraft,
                             GetDraft, GetSecrets, SetSecret, RemoveSecret, FindServices, CheckPort,
                             GetClients, PlanTakeover, TakeOver, GiveBack, GetUserService, SetUserService>;
using Reply =
    std::variant<Outcome, GatewayState, ProfileState, Counters, FeedBatch, ExchangeDetail, TargetStates,
                 LimitStates, Trial, DraftEffect, ProfileVersions, VersionText, KeptDraft, SecretStates,
                 LocalServices, PortState, ClientPrograms, TakeoverPlan, UserService>;

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
