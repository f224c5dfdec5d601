// Draws the window's frame in each of its states and both themes into a folder of pictures.
#include <functional>
#include <iostream>
#include <vector>

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLabel>
#include <QTemporaryDir>

#include "tests/ui/support/scripted_gateway.h"
#include "ui/draft/profile_draft.h"
#include "ui/frame/main_window.h"
#include "ui/palette/command_palette.h"
#include "ui/profile/problem_list.h"
#include "ui/settings/settings_page.h"

namespace {

using namespace headgate;
using namespace headgate::control;

struct Scene {
  const char* name;
  std::function<void(test::ScriptedGateway&)> prepare;
  std::function<void(ui::MainWindow&)> act;
};

void press(ui::MainWindow& window, const char* action) {
  window.findChild<QAction*>(QLatin1String(action))->trigger();
}

void showSetting(ui::MainWindow& window, const char* field) {
  press(window, "settingsAction");
  window.findChild<ui::SettingsPage*>()->showField(window.findChild<QWidget*>(QLatin1String(field)));
}

void openProfile(test::ScriptedGateway& gateway) {
  gateway.profile = {.path = "/profiles/agents.json", .name = "Local agents", .text = R"({"headgate": 1})"};
  gateway.state.phase = GatewayPhase::Running;
  gateway.state.generation = 3;
  gateway.state.secretStore = "the desktop's keychain";
  gateway.state.listeners = {{.id = "web",
                              .address = "127.0.0.1",
                              .port = 8080,
                              .boundPort = 8080,
                              .phase = ListenerPhase::Listening},
                             {.id = "tls",
                              .address = "localhost",
                              .port = 8443,
                              .boundPort = 8443,
                              .secure = true,
                              .phase = ListenerPhase::Listening}};
  gateway.counters = {.connections = 14,
                      .inFlight = 12,
                      .exchanges = 40'212,
                      .recordBytes = 28'311'552,
                      .recordBudget = 67'108'864};
}

void keepSecrets(test::ScriptedGateway& gateway) {
  openProfile(gateway);
  gateway.secrets.secrets = {
      {.reference = "secret:claude-code", .name = "claude-code", .pointers = {"/clients/0/keys/0"}},
      {.reference = "secret:openai",
       .name = "openai",
       .isThere = true,
       .pointers = {"/routes/3/headers/request/set"}},
      {.reference = "env:RESEARCH_KEY",
       .name = "RESEARCH_KEY",
       .place = SecretPlace::Environment,
       .isThere = true,
       .pointers = {"/clients/1/keys/0"}}};
  gateway.clients.programs = {
      {.id = "claude-code",
       .name = "Claude Code",
       .isFound = true,
       .file = "~/.claude/settings.json",
       .pointsTo = "http://127.0.0.1:8080",
       .canBeTakenOver = true,
       .isTakenOver = true},
      {.id = "codex", .name = "Codex", .isFound = true, .file = "~/.codex/config.toml"}};
  gateway.userService = {.isSupported = true};
}

void failPort(test::ScriptedGateway& gateway) {
  openProfile(gateway);
  gateway.state.phase = GatewayPhase::Stopped;
  gateway.counters.inFlight = 0;
  gateway.state.listeners[0] = {.id = "web",
                                .address = "127.0.0.1",
                                .port = 8080,
                                .phase = ListenerPhase::Failed,
                                .problem = "port 8080 is in use",
                                .portOwner = "python3, process 4711",
                                .freePort = 8081};
  gateway.state.listeners[1].phase = ListenerPhase::Off;
}

void breakProfile(test::ScriptedGateway& gateway) {
  openProfile(gateway);
  gateway.profile.problemsAreOfFile = true;
  gateway.profile.problems = {{.line = 12,
                               .column = 7,
                               .pointer = "/routes/0/pool",
                               .sentence = "there is no pool named \"cod\"; did you mean \"code\"?"},
                              {.line = 31,
                               .column = 9,
                               .pointer = "/routes/2/timeouts/idle",
                               .sentence = "\"15\" needs a unit: 15s or 15ms"},
                              {.isError = false,
                               .line = 44,
                               .column = 5,
                               .pointer = "/routes/4",
                               .sentence = "never reached: \"api\" comes first"}};
}

std::vector<Scene> scenes() {
  const auto nothing = [](ui::MainWindow&) {};
  return {
      {"welcome", [](test::ScriptedGateway&) {}, nothing},
      {"running", openProfile, nothing},
      {"stopped",
       [](auto& gateway) {
         failPort(gateway);
         gateway.state.listeners[0].phase = ListenerPhase::Off;
       },
       nothing},
      {"listeners", openProfile, [](auto& window) { press(window, "listenersAction"); }},
      {"port-taken", failPort, [](auto& window) { press(window, "listenersAction"); }},
      {"profile-broken", breakProfile,
       [](auto& window) { window.template findChild<ui::ProblemList*>()->open(); }},
      {"closing", openProfile, [](auto& window) { window.close(); }},
      {"unsaved",
       [](auto& gateway) {
         openProfile(gateway);
         gateway.profile.isSaved = false;
       },
       [](auto& window) { window.profile().open(QStringLiteral("/profiles/other.json")); }},
      {"on-disk",
       [](auto& gateway) {
         openProfile(gateway);
         gateway.profile.isSaved = false;
         gateway.profile.changedOnDisk = true;
       },
       nothing},
      {"settings", keepSecrets, [](auto& window) { press(window, "settingsAction"); }},
      {"settings-keys", keepSecrets, [](auto& window) { showSetting(window, "keysTable"); }},
      {"settings-clients", keepSecrets, [](auto& window) { showSetting(window, "userService"); }},
      {"palette", openProfile, [](auto& window) { window.commandPalette().open(QStringLiteral("re")); }},
      {"keychain-gone",
       [](auto& gateway) {
         openProfile(gateway);
         gateway.profile.text = R"({"keys": ["secret:claude"]})";
         gateway.state.secretStore = "memory, for this run";
         gateway.state.secretProblem = "no secret service answers on the session bus";
       },
       [](auto& window) { press(window, "settingsAction"); }},
      {"keys", openProfile, [](auto& window) { press(window, "keysAction"); }},
  };
}

void settle() {
  for (int turn = 0; turn < 20; ++turn) QApplication::processEvents(QEventLoop::AllEvents, 5);
}

QWidget* emptyPage(const QString& word) {
  auto* page = new QLabel(word);
  page->setAlignment(Qt::AlignCenter);
  page->setBackgroundRole(QPalette::Base);
  page->setAutoFillBackground(true);
  return page;
}

bool draw(const Scene& scene, ui::Theme& theme, const QString& file) {
  const QTemporaryDir folder;
  ui::SettingsStore settings(folder.filePath(QStringLiteral("settings.ini")));
  settings.change([&](ui::Settings& values) {
    values.theme = theme.choice();
    values.onOpen = ui::OnOpen::Wait;
    values.recentProfiles = {QStringLiteral("/profiles/agents.json"), QStringLiteral("/profiles/gone.json")};
  });
  test::ScriptedGateway gateway;
  scene.prepare(gateway);
  ui::LiveGateway live(gateway);
  ui::ProfileDraft draft(live);
  ui::MainWindow window(live, draft, settings, theme,
                        {{QStringLiteral("State"), QStringLiteral("~/.local/state/headgate")}});
  window.addPage({.title = QStringLiteral("Traffic"),
                  .icon = ui::Icon::Traffic,
                  .content = emptyPage(QStringLiteral("Traffic"))});
  const int routes = window.addPage({.title = QStringLiteral("Routes"),
                                     .icon = ui::Icon::Routes,
                                     .content = emptyPage(QStringLiteral("Routes"))});
  window.setBadge(routes, 2, QStringLiteral("2 problems"));
  window.resize(1440, 900);
  window.show();
  settle();
  scene.act(window);
  settle();
  return window.grab().save(file);
}

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  QCommandLineParser options;
  options.addOption({QStringLiteral("out"), QStringLiteral("Folder of the pictures."),
                     QStringLiteral("folder"), QStringLiteral(".")});
  options.process(application);
  const QDir out(options.value(QStringLiteral("out")));
  for (const auto choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark}) {
    ui::Theme theme(choice);
    theme.applyTo(application);
    const QString suffix =
        choice == ui::Theme::Choice::Light ? QStringLiteral("-light.png") : QStringLiteral("-dark.png");
    for (const Scene& scene : scenes())
      if (!draw(scene, theme, out.filePath(QLatin1String(scene.name) + suffix))) return 1;
  }
  return 0;
}
