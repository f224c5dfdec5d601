// headgate from its start to its end: the window, the gateway behind it, and the demo's clients while the
// demo is open.
//
// Thread: main, under a QApplication. The gateway lives on a thread of its own.
#pragma once

#include <memory>
#include <string>

#include <QApplication>
#include <QObject>

#include "app/demo/demo_clients.h"
#include "app/lasting.h"
#include "app/state_directory.h"
#include "app/unix_signals.h"
#include "app/window/loop_probe.h"
#include "app/window/running_window.h"
#include "app/window/window_options.h"
#include "core/control/local_gateway.h"
#include "core/secrets/keychain.h"
#include "ui/draft/profile_draft.h"
#include "ui/frame/main_window.h"
#include "ui/session/live_gateway.h"
#include "ui/settings/settings_store.h"
#include "ui/theme/system_scheme.h"
#include "ui/theme/theme.h"

namespace headgate::app {

class WindowProgram final : public QObject {
  Q_DECLARE_TR_FUNCTIONS(headgate::app::WindowProgram)

 public:
  WindowProgram(QApplication& application, WindowOptions options);
  ~WindowProgram() override;

  // Returns the exit status.
  int run();

 private:
  // The error is a sentence for people. Done without a window: another one has taken the request over.
  enum class Prepared : uint8_t { Ready, HandedOver };
  Result<Prepared, std::string> prepare();
  Result<void, std::string> composeGateway();
  void composeWindow();
  void openFirstProfile();
  void endGracefully();
  void followDemo();
  void sendDemoClients();

  QApplication& m_application;
  const WindowOptions m_options;
  std::string m_stateDir;
  std::unique_ptr<HeldDirectory> m_state;
  std::unique_ptr<RunningWindow> m_running;
  std::unique_ptr<secrets::Keychain> m_keychain;
  std::unique_ptr<Lasting> m_lasting;
  std::unique_ptr<control::LocalGateway> m_gateway;
  std::unique_ptr<ui::LiveGateway> m_live;
  std::unique_ptr<ui::ProfileDraft> m_draft;
  std::unique_ptr<ui::SettingsStore> m_settings;
  std::unique_ptr<ui::Theme> m_theme;
  std::unique_ptr<ui::SystemScheme> m_systemScheme;
  std::unique_ptr<ui::MainWindow> m_window;
  std::unique_ptr<LoopProbe> m_probe;
  std::unique_ptr<demo::DemoClients> m_demoClients;
  std::unique_ptr<UnixSignals> m_signals;
};

}  // namespace headgate::app
