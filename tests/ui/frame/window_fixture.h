// A window on a scripted gateway, with two plain pages, shown and active. For tests of the frame.
#pragma once

#include <gtest/gtest.h>
#include <memory>

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include "tests/ui/support/scripted_gateway.h"
#include "ui/frame/main_window.h"
#include "ui/frame/notice_bar.h"

namespace headgate::test {

class WindowFixture : public testing::Test {
 protected:
  static constexpr const char* kProfileText =
      R"({"headgate": 1, "listeners": [{"id": "web", "port": 8080}, {"id": "tls", "port": 8443}]})";

  // An open profile with two listeners, not running, everything saved.
  WindowFixture() {
    m_theme.applyTo(*qApp);
    m_settings.change([](ui::Settings& values) { values.onOpen = ui::OnOpen::Wait; });
    m_gateway.profile = {.path = "/profiles/agents.json", .name = "Local agents", .text = kProfileText};
    m_gateway.state.listeners = {{.id = "web", .address = "127.0.0.1", .port = 8080},
                                 {.id = "tls", .address = "localhost", .port = 8443, .secure = true}};
    m_gateway.state.generation = 1;
    m_gateway.counters.recordBudget = 64 * 1024 * 1024;
  }

  void show() {
    m_window = std::make_unique<ui::MainWindow>(m_live, m_draft, m_settings, m_theme);
    m_window->addPage({.title = QStringLiteral("Traffic"),
                       .icon = ui::Icon::Traffic,
                       .content = makePage(m_traffic),
                       .toolbar = nullptr,
                       .panes = {},
                       .keys = {{QStringLiteral("Up, Down"), QStringLiteral("Go through the rows")}}});
    m_window->addPage(
        {.title = QStringLiteral("Routes"), .icon = ui::Icon::Routes, .content = makePage(m_routes)});
    m_window->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    settle();
  }

  // Everything asked has been answered and shown.
  void settle() {
    bool answered = false;
    m_gateway.ask(control::GetState{}, [&](const control::GatewayState&) { answered = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return answered; }));
    QApplication::processEvents();
    QApplication::processEvents();
  }

  // The gateway tells something new.
  void change(const std::function<void(ScriptedGateway&)>& edit) {
    edit(m_gateway);
    m_gateway.changed();
    settle();
  }

  void run() {
    change([](ScriptedGateway& gateway) {
      gateway.state.phase = control::GatewayPhase::Running;
      for (control::ListenerState& listener : gateway.state.listeners) {
        listener.phase = control::ListenerPhase::Listening;
        listener.boundPort = listener.port;
      }
    });
  }

  template <typename Widget = QPushButton>
  Widget* find(const char* name) {
    return m_window->findChild<Widget*>(QLatin1String(name));
  }
  // The visible button with that word, wherever it is; below `parent` if there is one.
  QAbstractButton* button(const QString& word, QWidget* parent = nullptr) {
    for (QAbstractButton* each : (parent ? parent : m_window.get())->findChildren<QAbstractButton*>())
      if (each->text() == word && each->isVisible()) return each;
    return nullptr;
  }
  void click(QAbstractButton* target) {
    ASSERT_NE(target, nullptr);
    QTest::mouseClick(target, Qt::LeftButton);
    settle();
  }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QWidget* focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : m_window.get(), key, modifiers);
    settle();
  }

  QWidget* bar() { return m_window->findChild<ui::NoticeBar*>(); }
  // What the bar says: cause and detail; empty if it is not there.
  QString notice() {
    return bar()->isVisible() ? bar()->accessibleName() + QLatin1Char(' ') + bar()->accessibleDescription()
                              : QString();
  }

  QTemporaryDir m_folder;
  ScriptedGateway m_gateway;
  ui::LiveGateway m_live{m_gateway};
  ui::ProfileDraft m_draft{m_live};
  ui::SettingsStore m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
  ui::Theme m_theme{ui::Theme::Choice::Light};
  std::unique_ptr<ui::MainWindow> m_window;
  QLineEdit* m_traffic = nullptr;  // the one thing in each page
  QLineEdit* m_routes = nullptr;

 private:
  static QWidget* makePage(QLineEdit*& edit) {
    auto* page = new QWidget;
    edit = new QLineEdit(page);
    edit->setAccessibleName(QStringLiteral("Content"));
    (new QVBoxLayout(page))->addWidget(edit);
    return page;
  }
};

}  // namespace headgate::test
