// headgated from its start to its end: loads profiles, answers signals, and tells the world by events and log
// lines.
//
// Thread: main, under a QCoreApplication. What carries traffic is the composition's.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <QObject>

#include "app/command_line.h"
#include "app/composition.h"
#include "app/demo/demo_stack.h"
#include "app/lasting.h"
#include "app/profile_source.h"
#include "app/program_events.h"
#include "app/records.h"
#include "app/state_directory.h"
#include "app/unix_signals.h"
#include "core/config/profile_watch.h"
#include "core/secrets/keychain.h"

namespace headgate::app {

// --check. Returns the exit status.
int checkProfile(const std::string& path);

class Program final : public QObject {
 public:
  explicit Program(Options options);
  ~Program() override;

  // Returns the exit status.
  int run();

 private:
  // Until the profile is being loaded. The errors are texts for people, of one line or more.
  Result<void, std::string> prepare();
  Result<void, std::string> startDemo();
  // Loads the profile; while it is being loaded, once more after that.
  void load();
  void onLoaded(const control::LoadResult& loaded);
  Result<void, std::string> serve(const control::LoadResult& loaded);
  void remember(const flow::Snapshot& snapshot);
  void takeOver(const control::LoadResult& loaded);
  void drain();
  void finish();

  const Options m_options;
  EventWriter m_events;
  UnixSignals m_signals;
  std::unique_ptr<HeldDirectory> m_state;
  Lasting m_lasting;
  std::unique_ptr<demo::DemoStack> m_demo;
  std::unique_ptr<secrets::Keychain> m_keychain;
  std::unique_ptr<ProfileSource> m_profile;
  std::unique_ptr<control::ProfileLoader> m_loader;
  net::ReactorKind m_reactor = net::ReactorKind::Native;
  std::unique_ptr<Records> m_records;
  std::unique_ptr<Composition> m_composition;  // none until the first profile is served
  std::unique_ptr<config::ProfileWatch> m_watch;
  bool m_loading = false;
  bool m_loadAgain = false;
  bool m_draining = false;
  bool m_remembersAlone = false;  // limits and sessions, because another process has the directory
  bool m_isRefused = false;       // what the file holds now
};

}  // namespace headgate::app
