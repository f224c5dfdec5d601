// The gateway on its own thread: what LocalGateway's calls arrive at. It owns the record and the feed, which
// outlive every start and stop; the open profile; the runtime, while there is one.
//
// A change (open, apply, the file's change on disk) takes effect in steps, because secrets are looked up
// meanwhile. Whatever comes between takes its place, so that what counts is always the last wish: a newer
// change replaces one that is not ready yet, a stop ends a start that is not ready yet, a start during a stop
// begins when it has ended. Each call is answered once, by what became of it.
// Thread: the control thread. What it is given is called there too.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QObject>
#include <QTimer>

#include "core/control/current_profile.h"
#include "core/control/draft_journal.h"
#include "core/control/feed.h"
#include "core/control/gateway.h"
#include "core/control/listener_states.h"
#include "core/control/machine_desk.h"
#include "core/control/profile_history.h"
#include "core/control/profile_loader.h"
#include "core/control/runtime.h"
#include "core/control/secret_desk.h"
#include "core/record/names.h"
#include "core/secrets/session_keychain.h"
#include "core/store/memory_store.h"

namespace headgate::control {

class GatewayService final : public QObject {
 public:
  struct Parts {
    RuntimeFactory makeRuntime;
    DemoFactory startDemo;
    SecretStoreFactory makeSecretStore;
    size_t recordBudget = 64 * 1024 * 1024;
    std::string stateDir;  // where versions and drafts are kept, by one process at a time; empty: nowhere
    MachinePlaces machine;
  };
  using Answer = std::function<void(Reply)>;

  // `changed` comes when the state's revision has grown, once until the state is asked for.
  GatewayService(const Parts& parts, std::function<void()> changed);
  // Cuts what still runs. What is not answered yet never is.
  ~GatewayService() override;

  void handle(Request request, Answer answer);

 private:
  // A text that is to be taken over, and who wants to know what became of it.
  struct Change {
    enum class From : uint8_t { Caller, Opening, File, Starting };
    From from = From::Caller;
    std::string text;
    Answer answer;  // empty: nobody asked
  };

  // Beyond the time that a stop allows, before the runtime is ended whether it has finished or not.
  static constexpr Milliseconds kDrainGrace{2'000};

  void on(const Start& call, Answer answer);
  void on(const Stop& call, Answer answer);
  void on(const OpenProfile& call, Answer answer);
  void on(const ApplyProfile& call, Answer answer);
  void on(const SaveProfile& call, Answer answer);
  void on(const GetState& call, Answer answer);
  void on(const GetProfile& call, Answer answer);
  void on(const GetCounters& call, Answer answer);
  void on(const GetFeed& call, Answer answer);
  void on(const GetExchange& call, Answer answer);
  void on(const GetTargets& call, Answer answer);
  void on(const SetTargetState& call, Answer answer);
  void on(const ProbeTarget& call, Answer answer);
  // gateway_service_trials.cpp
  void on(const GetLimits& call, Answer answer);
  void on(const TryRequest& call, Answer answer);
  void on(const CompareDraft& call, Answer answer);
  // gateway_service_keeping.cpp
  void on(const GetVersions& call, Answer answer);
  void on(const GetVersion& call, Answer answer);
  void on(const KeepDraft& call, Answer answer);
  void on(const GetDraft& call, Answer answer);
  void on(const GetSecrets& call, Answer answer);
  void on(const SetSecret& call, Answer answer);
  void on(const RemoveSecret& call, Answer answer);
  template <AskedOfMachine Call>
  void on(const Call& call, Answer answer) {
    m_machine.on(call, std::move(answer));
  }
  const LoadResult& checkDraft(const std::string& text);
  const flow::Snapshot* servedOrOpen() const { return m_served ? m_served.get() : m_open.get(); }
  SecretStore openSecretStore();
  std::vector<uint16_t> ownPorts() const;
  bool isUp() const { return m_phase == GatewayPhase::Starting || m_phase == GatewayPhase::Running; }
  Result<void, std::string> open(const OpenProfile& call);
  void onFileChanged();
  void adopt(Change change);
  void load(Change change);
  void onLoaded(const LoadResult& loaded);
  void accept(const LoadedProfile& profile, const Change& change);
  void judgeOpenText();
  Outcome refuse(const std::vector<config::Problem>& problems, Change::From from);
  Outcome serve(const LoadedProfile& profile);
  void fail(const BindFailure& failure, const std::vector<flow::ListenerPlan>& plans);
  void clearFailure();
  void settleChange();
  std::string profileName() const;
  std::string secretStoreName() const;
  void keep(const Change& change, const Outcome& outcome);
  Outcome keepDraft(const std::string& text);
  void takeUpSecret(const std::string& name);
  void drain(Milliseconds limit);
  void onDrained();
  void endRuntime();
  void letDemoGo();
  void touch();

  const Parts m_parts;
  const std::function<void()> m_changed;

  // The record, beneath everything that runs.
  record::Names m_names;
  store::MemoryStore m_store;
  Feed m_feed;

  SecretStore m_secrets;  // its keychain is in the one below
  secrets::SessionKeychain m_keychain;
  SecretDesk m_secretDesk;
  ProfileLoader m_loader;
  ProfileLoader m_refresher;  // of what is served, with other secrets
  // The draft that was asked about last: several questions come about one.
  std::string m_draftText;
  std::optional<LoadResult> m_draft;
  CurrentProfile m_profile;
  ProfileHistory m_history;
  DraftJournal m_drafts;
  std::optional<Change> m_change;  // that is being loaded
  std::optional<RunningDemo> m_demo;
  bool m_demoIsOpen = false;  // its agents are needed, even if its text was saved somewhere

  GatewayPhase m_phase = GatewayPhase::Stopped;
  std::vector<Answer> m_starting;
  std::vector<Answer> m_stopping;
  std::vector<Answer> m_startingAgain;  // once the stop is over
  uint64_t m_drains = 0;
  QTimer m_cut;

  // What is told.
  uint64_t m_revision = 0;
  bool m_told = false;  // that the revision has grown
  std::string m_failure;
  std::optional<FailedListener> m_failedListener;
  std::vector<ProfileProblem> m_problems;
  bool m_problemsAreOfFile = false;
  std::shared_ptr<const flow::Snapshot> m_open;    // the open profile's last text without an error
  std::shared_ptr<const flow::Snapshot> m_served;  // null: none is
  std::string m_servedText;
  std::string m_servedFolder;       // where its relative paths start
  engine::EngineCounters m_before;  // of runtimes that have ended

  std::unique_ptr<Runtime> m_runtime;
  MachineDesk m_machine;
};

}  // namespace headgate::control
