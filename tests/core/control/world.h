// What a local gateway meets in a test instead of the rest of the program: a runtime, a demo and a keychain
// that do what the test says, and tell what was asked of them.
//
// Thread: the test's and the control thread's, at the same time. Outlives the gateway.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "core/control/local_gateway.h"
#include "core/upstream/cells.h"

namespace headgate::control {

class World {
 public:
  LocalGateway::Parts parts();

  // The next apply() that opens this listener fails, and all after it until it is let be.
  void takePort(const std::string& listenerId, BindFailure failure);
  void freePort();

  enum class Drains : uint8_t { AtOnce, WhenTold, Never };
  void setDrains(Drains drains);
  void endDrain();

  enum class Keychain : uint8_t { Answers, Silent, Gone, Locked, Broken };
  void setKeychain(Keychain keychain);
  static constexpr const char* kBrokenWords = "org.freedesktop.DBus.Error.NoReply";  // that a broken one says
  void setSecret(const std::string& name, const std::string& secret);
  std::map<std::string, std::string> secrets() const;
  // The state directory of gateways that are made from now on; none is the default.
  void keepIn(const std::string& stateDir) { m_stateDir = stateDir; }
  void failDemo(const std::string& problem);

  void setCounters(const engine::EngineCounters& counters);
  // The runtime state of a target that was applied, while a runtime is there.
  std::shared_ptr<upstream::TargetCell> target(const std::string& pool, const std::string& target,
                                               const std::string& url);
  // The one that the runtime was last told to probe; nullptr: none.
  std::shared_ptr<const upstream::TargetCell> probed() const;
  // Feeds the sinks of the runtime as its recorder would. False: there is none.
  bool record(const std::function<void(record::RecordSink&)>& events);

  // What was asked so far, in order: "make", "apply web:8080", "drain 5000", "end", "demo", "demo ends".
  std::vector<std::string> log() const;
  size_t unansweredSecrets() const;
  bool agentsRun() const;

 private:
  class ScriptedRuntime;
  class ScriptedKeychain;
  struct Agents;

  void note(std::string what);

  mutable std::mutex m_mutex;
  std::vector<std::string> m_log;
  std::map<std::string, BindFailure> m_taken;
  Drains m_drains = Drains::AtOnce;
  std::function<void()> m_drained;
  Keychain m_keychain = Keychain::Answers;
  size_t m_unanswered = 0;
  std::map<std::string, std::string> m_secrets;
  std::string m_stateDir;
  std::string m_demoProblem;
  int m_agents = 0;
  engine::EngineCounters m_counters;
  std::vector<record::RecordSink*> m_sinks;
  std::shared_ptr<upstream::CellRegistry> m_cells;  // the runtime's
  std::shared_ptr<const upstream::TargetCell> m_probed;
};

}  // namespace headgate::control
