// What the window and the gateway tell each other about the gateway itself: its state, its listeners, its
// profile, its counters. Plain values that own all they hold; each has a JSON form (control/json_values.h).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace headgate::control {

enum class GatewayPhase : uint8_t { Stopped, Starting, Running, Stopping };

// A listener as it really is, whatever the profile wishes.
enum class ListenerPhase : uint8_t {
  Off,        // the gateway does not run, or the profile disables this listener
  Listening,  // bound, and accepting
  Failed,     // could not be opened: `problem` says why
};

struct ListenerState {
  std::string id;
  std::string address;     // as in the profile
  uint16_t port = 0;       // as in the profile; 0: any free one
  uint16_t boundPort = 0;  // while listening
  bool enabled = true;
  bool secure = false;  // speaks TLS
  ListenerPhase phase = ListenerPhase::Off;
  std::string problem;    // "port 8080 is in use", without a full stop
  std::string portOwner;  // of a busy port: "python3, process 4711"; empty if it cannot be known
  uint16_t freePort = 0;  // of a busy port: one nearby that was free a moment ago

  bool operator==(const ListenerState&) const = default;
};

struct ProfileProblem {
  bool isError = true;  // otherwise a warning
  uint64_t line = 0;    // from 1; 0: no place
  uint64_t column = 0;  // in characters
  std::string pointer;  // JSON Pointer
  std::string sentence;

  bool operator==(const ProfileProblem&) const = default;
};

// Which profile is open. What is served is the last text that was applied without an error.
struct ProfileState {
  std::string path;  // empty: in no file yet
  bool isDemo = false;
  std::string name;            // its own, else its file's
  std::string text;            // as last opened or applied
  bool isSaved = true;         // the file holds this text
  bool changedOnDisk = false;  // the file holds another text than was opened, and `text` has unsaved changes
  bool fileIsGone = false;     // deleted, renamed, or unreadable: `text` may be the only copy
  std::vector<ProfileProblem> problems;  // of the last text that was opened, applied or found on disk
  bool problemsAreOfFile =
      false;  // of a text on disk that was not taken over; `text` is still the one before
  std::vector<std::string> missingSecrets;  // a sentence for each route that answers 503 for want of one

  bool operator==(const ProfileState&) const = default;
};

struct GatewayState {
  uint64_t revision = 0;  // grows with every change of anything in here or in the ProfileState
  GatewayPhase phase = GatewayPhase::Stopped;
  std::string failure;      // why the last start or apply did not succeed; empty if it did
  uint64_t generation = 0;  // of the snapshot being served
  std::vector<ListenerState> listeners;
  std::string secretStore;    // "the desktop's keychain", "memory, for this run"…
  std::string secretProblem;  // not empty: why the keychain is not used
  std::string secretDetail;   // of that, the keychain's own words, if it has said anything

  bool operator==(const GatewayState&) const = default;
};

// Of one route, since the gateway's window began to record.
struct RouteCounters {
  std::string route;  // id
  uint64_t exchanges = 0;
  uint64_t errors = 0;  // ExchangeRow::failed

  bool operator==(const RouteCounters&) const = default;
};

struct Counters {
  uint64_t connections = 0;  // open now
  uint64_t inFlight = 0;     // exchanges under way
  uint64_t exchanges = 0;    // ended, since the start of the program
  uint64_t refused = 0;      // connections turned away at the door
  uint64_t recordBytes = 0;  // memory that the record takes
  uint64_t recordBudget = 0;
  uint64_t recordedExchanges = 0;  // that can still be opened
  uint64_t lostDetailBytes = 0;    // left out of the record under pressure
  // What Headgate added (flow/own_time.h) to the newest thousand exchanges that a target answered, in
  // nanoseconds; -1: there was none yet.
  int64_t overheadMedian = -1;
  int64_t overheadP95 = -1;
  std::vector<RouteCounters> routes;

  bool operator==(const Counters&) const = default;
};

}  // namespace headgate::control
