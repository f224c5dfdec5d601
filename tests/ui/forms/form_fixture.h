// A form over a draft over a gateway of the test's own.
#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/support/scripted_gateway.h"
#include "ui/forms/form_pane.h"

namespace headgate::ui {

inline constexpr const char* kFormProfile = R"({
  "headgate": 1,
  "name": "Local agents",
  "clients": [{"id": "claude-code", "keys": ["secret:claude-code"]}, {"id": "codex"}],
  "limits": [{"id": "hourly", "limit": 30, "window": "1m", "burst": 10, "key": "address"},
             {"id": "daily", "limit": 2000, "window": "1h", "key": "api_key"}],
  "listeners": [{"id": "web", "port": 8080},
                {"id": "tls", "port": 8443, "tls": {"certificates": [{"from": "local-ca"}]}}],
  "pools": [{"id": "code", "targets": [{"id": "code-1", "url": "http://127.0.0.1:8001"},
                                       {"id": "code-2", "url": "http://127.0.0.1:8002", "weight": 3}],
             "health": {}, "affinity": {"by": "cookie:agent_session"}},
            {"id": "research", "targets": [{"id": "r-1", "url": "http://127.0.0.1:8003"}]}],
  "routes": [{"id": "code", "name": "Code agent", "listeners": ["web"],
              "match": {"path": "/api/code/*", "methods": ["POST"]}, "pool": "code",
              "auth": {"clients": ["claude-code"]}, "limits": ["hourly", "daily"],
              "timeouts": {"first_byte": "120s", "idle": "15m"}},
             {"id": "research", "match": {"path": "/api/research/*"}, "pool": "research"}]
})";

class FormTest : public testing::Test {
 protected:
  explicit FormTest(const std::string& text = kFormProfile) {
    open(text);
    pane.resize(344, 900);
    static_cast<QWidget&>(pane).show();
    pane.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&pane));
  }

  void open(const std::string& text) {
    gateway.profile.path = "/tmp/agents.json";
    gateway.profile.text = text;
    gateway.changed();
    QSignalSpy told(&live, &LiveGateway::profileChanged);
    EXPECT_TRUE(told.wait());
    start = draft.root().dump();
  }

  // A part of the form by its name, which is there and can be seen.
  template <typename Part = QWidget>
  Part* part(const QString& name) {
    QCoreApplication::processEvents();  // what was just put into a layout is shown by now
    Part* found = nullptr;
    for (Part* each : pane.findChildren<Part*>(name))
      if (each->isVisible()) found = each;
    EXPECT_NE(found, nullptr) << name.toStdString();
    return found;
  }
  template <typename Part = QWidget>
  bool has(const QString& name) {
    QCoreApplication::processEvents();
    for (Part* each : pane.findChildren<Part*>(name))
      if (each->isVisible()) return true;
    return false;
  }
  void type(const QString& name, const QString& text) {
    QWidget* edit = part(name);
    edit->setFocus();
    QTest::keyClicks(edit, text);
  }
  void click(const QString& name) { QTest::mouseClick(part(name), Qt::LeftButton); }
  std::string at(const std::string& pointer) const {
    const Json* value = draft.at(pointer);
    return value != nullptr ? value->dump() : "(nothing)";
  }
  void undoAll() {
    while (draft.history().canUndo()) draft.history().undo();
  }
  std::string lastWords() const {
    return const_cast<ProfileDraft&>(draft).history().undoText().toStdString();
  }

  // The application wears it until its end, and what is made from now on asks it.
  static const Theme& wornTheme() {
    static Theme theme{Theme::Choice::Light};
    static const bool isWorn = [] {
      theme.applyTo(*qApp);
      return true;
    }();
    EXPECT_TRUE(isWorn);
    return theme;
  }

  const Theme& theme = wornTheme();
  test::ScriptedGateway gateway;
  LiveGateway live{gateway};
  ProfileDraft draft{live};
  std::string start;
  FormPane pane{draft, live, theme};
};

}  // namespace headgate::ui
