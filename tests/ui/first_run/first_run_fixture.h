// The first run on a scripted gateway, shown and active, while no profile is open.
#pragma once

#include <gtest/gtest.h>
#include <memory>

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/first_run/sample_services.h"
#include "tests/ui/support/scripted_gateway.h"
#include "ui/first_run/first_run_page.h"

namespace headgate::ui {

class FirstRunTest : public testing::Test {
 protected:
  FirstRunTest() {
    m_theme.applyTo(*qApp);
    m_gateway.services.services = manyServices();
    m_gateway.port = {.isFree = true};
  }

  void show() {
    m_page = std::make_unique<FirstRunPage>(
        FirstRunPage::Parts{
            .live = m_live,
            .draft = m_draft,
            .profile = m_profile,
            .recent = m_recent,
            .start = [this] { m_live.ask(control::Start{}, [](const auto&) {}); },
            .usePort = [this](const std::string& id, uint16_t port) { m_usedPorts.emplace_back(id, port); }},
        m_theme);
    m_page->resize(1000, 860);
    m_page->show();
    m_page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
    settle();
  }

  // Everything asked has been answered and shown.
  void settle() {
    for (int turn = 0; turn < 4; ++turn) {
      bool answered = false;
      m_gateway.ask(control::GetState{}, [&](const control::GatewayState&) { answered = true; });
      ASSERT_TRUE(QTest::qWaitFor([&] { return answered; }));
      QApplication::processEvents();
    }
  }

  template <typename Widget = QWidget>
  Widget* find(const char* name, QWidget* in = nullptr) {
    for (Widget* each : (in ? in : m_page.get())->findChildren<Widget*>(QLatin1String(name)))
      if (each->isVisible()) return each;
    return nullptr;
  }
  QString text(const char* name) {
    auto* label = find<QLabel>(name);
    return label ? label->text() : QString();
  }
  QString heard(const char* name) {
    auto* widget = find(name);
    return widget ? widget->accessibleName() : QString();
  }
  void click(const char* name, QWidget* in = nullptr) {
    QWidget* target = find(name, in);
    ASSERT_NE(target, nullptr) << name;
    QTest::mouseClick(target, Qt::LeftButton);
    settle();
  }
  // A check box is clicked on its mark.
  void toggle(const char* name) {
    auto* box = find<QAbstractButton>(name);
    ASSERT_NE(box, nullptr) << name;
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    settle();
  }
  QAbstractButton* next() { return find<QAbstractButton>("firstRunNext"); }

  // The gateway tells that a listener of the profile listens on 8080.
  void listen() {
    m_gateway.state.listeners = {{.id = "local",
                                  .address = "127.0.0.1",
                                  .port = 8080,
                                  .boundPort = 8080,
                                  .phase = control::ListenerPhase::Listening}};
    m_gateway.state.phase = control::GatewayPhase::Running;
    m_gateway.changed();
    settle();
  }
  // The profile of all that is wanted is open and served.
  void make() {
    click("firstRunNext");
    listen();
  }

  QTemporaryDir m_folder;
  test::ScriptedGateway m_gateway;
  LiveGateway m_live{m_gateway};
  ProfileDraft m_draft{m_live};
  SettingsStore m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
  RecentProfiles m_recent{m_settings};
  ProfileSession m_profile{m_live, m_recent, m_draft};
  Theme m_theme{Theme::Choice::Light};
  std::vector<std::pair<std::string, uint16_t>> m_usedPorts;
  std::unique_ptr<FirstRunPage> m_page;
};

}  // namespace headgate::ui
