// What LocalGateway needs of the rest of the program, as interfaces: a gateway that runs, the demo's agents,
// a keychain. The program that is put together of all parts gives them; control knows neither net nor app.
//
// Thread: everything here is called, and what it makes is destroyed, on the control thread.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/engine/engine.h"
#include "core/flow/snapshot.h"
#include "core/record/names.h"
#include "core/record/record_sink.h"
#include "core/secrets/keychain.h"

namespace headgate::control {

// A listener that could not be opened.
struct BindFailure {
  std::string listenerId;
  std::string address;  // as in the profile, like the port
  uint16_t port = 0;
  std::string sentence;   // "port 8080 is in use", without a full stop
  bool inUse = false;     // somebody else has the port
  bool isDenied = false;  // it is the administrator's
};

// One address that a listener is bound to; "localhost" is bound to two.
struct BoundAddress {
  std::string listenerId;
  std::string address;  // an IP literal
  uint16_t port = 0;
};

// One gateway that runs: workers, listeners, the recorder. Made idle; serves from the first apply() on. The
// destructor cuts what still runs, and everything that has ended is with the sinks when it returns.
class Runtime {
 public:
  virtual ~Runtime() = default;

  // Serves the snapshot from now on, with its generation filled in. Nothing has changed if a listener could
  // not be opened. May wait for the workers, a few milliseconds.
  virtual Result<void, BindFailure> apply(std::shared_ptr<flow::Snapshot> snapshot) = 0;
  virtual std::vector<BoundAddress> listeners() const = 0;
  virtual engine::EngineCounters counters() const = 0;
  // Probes a target of the snapshot that was applied, now. Returns at once; nothing if it is not probed.
  virtual void probeNow(std::shared_ptr<const upstream::TargetCell> target) = 0;
  // Closes the listeners and lets finish what runs, for at most `limit`. `done` comes on any thread, once;
  // not at all if this is destroyed before.
  virtual void drain(Milliseconds limit, std::function<void()> done) = 0;
};

// The names and the sinks outlive every runtime.
using RuntimeFactory =
    std::function<std::unique_ptr<Runtime>(record::Names& names, std::vector<record::RecordSink*> sinks)>;

// The demo's agents are up and `profile` leads to them.
struct RunningDemo {
  std::string profile;           // its text
  std::shared_ptr<void> agents;  // stop with the last owner
};
// The error says why they are not, in words.
using DemoFactory = std::function<Result<RunningDemo, std::string>()>;

// Where profiles' "secret:" references are looked up.
struct SecretStore {
  std::unique_ptr<secrets::Keychain> keychain;  // always answers: it bounds time itself
  std::string name;                             // "the desktop's keychain", "memory, for this run"…
  std::string problem;                          // not empty: why the desktop's keychain is not used
  std::string detail = {};                      // of that, the keychain's own words
};
using SecretStoreFactory = std::function<SecretStore()>;

}  // namespace headgate::control
