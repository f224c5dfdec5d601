// The window as the program puts it together, for somebody without a mouse and for somebody who listens: on
// every page, in every form, sheet and panel.
#include <QAction>
#include <QPlainTextEdit>
#include <QTabBar>

#include "app/window/window_pages.h"
#include "tests/app/support/window_reach.h"
#include "tests/ui/frame/window_fixture.h"
#include "tests/ui/routes/sample_routes.h"
#include "tests/ui/support/sample_rows.h"
#include "ui/palette/command_palette.h"
#include "ui/profile/problem_list.h"
#include "ui/traffic/exchange_table.h"

namespace headgate::test {
namespace {

class WindowReach : public WindowFixture {
 protected:
  WindowReach() {
    fillWithRoutes(m_gateway);
    serveTargets(m_gateway);
    m_gateway.keep(sampleDetail());
    m_gateway.feed(sampleRows());
    m_gateway.secrets.store = "the desktop's keychain";
    m_gateway.secrets.secrets = {
        {.reference = "secret:anna", .name = "anna", .isThere = true, .pointers = {"/clients/0/keys/0"}},
        {.reference = "secret:cloud",
         .name = "cloud",
         .problem = "it is not set yet",
         .pointers = {"/clients/0/keys/1"}}};
    m_gateway.userService = {.isSupported = true};
    m_gateway.clients.programs = {{.id = "claude-code",
                                   .name = "Claude Code",
                                   .isFound = true,
                                   .file = "~/.claude/settings.json",
                                   .pointsTo = "http://127.0.0.1:8080",
                                   .canBeTakenOver = true,
                                   .isTakenOver = true}};
  }

  void open() {
    m_window = std::make_unique<ui::MainWindow>(
        m_live, m_draft, m_settings, m_theme,
        std::vector<ui::FilePlace>{{QStringLiteral("State"), QStringLiteral("~/.local/state/headgate")}});
    m_pages = new app::WindowPages(*m_window, m_live, m_draft, m_theme);
    m_window->resize(1440, 900);
    m_window->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    settle();
  }
  void openPage(int page) {
    open();
    m_window->showPage(page);
    settle();
  }
  void trigger(const char* action) {
    m_window->findChild<QAction*>(QLatin1String(action))->trigger();
    settle();
  }
  void click(const char* name) {
    auto* button = find<QAbstractButton>(name);
    ASSERT_NE(button, nullptr) << name;
    ASSERT_TRUE(button->isVisible()) << name;
    button->click();
    settle();
  }
  void showPlace(const char* pointer) {
    m_pages->showPlace(pointer);
    settle();
  }

  void expectWell(const char* place) {
    settle();
    expectNamed(place);
    const QStringList order = orderAtFault(*m_window);
    EXPECT_TRUE(order.isEmpty()) << place << ":\n" << order.join(QLatin1Char('\n')).toStdString();
  }
  void expectNamed(const char* place) {
    const QStringList names = namesAtFault(*m_window);
    EXPECT_TRUE(names.isEmpty()) << place << ":\n" << names.join(QLatin1Char('\n')).toStdString();
  }

  app::WindowPages* m_pages = nullptr;
};

TEST_F(WindowReach, Traffic) {
  openPage(0);
  expectWell("rows");
  auto* table = m_window->findChild<ui::ExchangeTable*>();
  table->selectRow(12);
  auto* tabs = table->window()->findChild<QTabBar*>(QStringLiteral("detailTabs"));
  ASSERT_NE(tabs, nullptr);
  tabs->setCurrentIndex(1);
  ASSERT_TRUE(QTest::qWaitFor([&] { return find<QPlainTextEdit>("requestHead")->isVisible(); }))
      << "what the record holds of the exchange has not come";
  for (int tab = 0; tab < tabs->count(); ++tab) {
    tabs->setCurrentIndex(tab);
    expectWell(qPrintable(tabs->tabText(tab)));
  }
}

TEST_F(WindowReach, Upstreams) {
  openPage(2);
  expectWell("pools");
}

TEST_F(WindowReach, Routes) {
  openPage(1);
  expectWell("editor");
  m_draft.set("/routes/0/timeouts/idle", "20m", QStringLiteral("idle"));
  ASSERT_TRUE(QTest::qWaitFor([&] { return find<QAbstractButton>("showDiff")->isVisible(); }));
  click("showDiff");
  expectWell("difference");
  click("viewMap");
  expectWell("map");
}

// In the text, Tab is a letter as in every editor; F6 leads on.
TEST_F(WindowReach, TheProfileAsText) {
  openPage(1);
  click("viewJson");
  expectNamed("text");
  const QWidget* editor = QApplication::focusWidget();
  press(Qt::Key_F6);
  EXPECT_NE(QApplication::focusWidget(), editor);
}

TEST_F(WindowReach, Forms) {
  openPage(1);
  for (const char* pointer : {"",
                              "/defaults",
                              "/defaults/route",
                              "/clients/0",
                              "/limits/0",
                              "/listeners/0",
                              "/listeners/1/tls",
                              "/pools/0",
                              "/pools/0/health",
                              "/pools/0/targets/0",
                              "/routes/0",
                              "/routes/0/match",
                              "/routes/0/auth",
                              "/routes/0/limits",
                              "/routes/0/headers",
                              "/routes/0/timeouts",
                              "/routes/0/retry",
                              "/routes/0/record",
                              "/routes/5/cors",
                              "/routes/5/jwt",
                              "/routes/6/respond"}) {
    showPlace(pointer);
    expectWell(pointer);
  }
}

TEST_F(WindowReach, Settings) {
  open();
  trigger("settingsAction");
  expectWell("settings");
}

TEST_F(WindowReach, SheetOfKeys) {
  open();
  trigger("keysAction");
  expectWell("keys");
}

TEST_F(WindowReach, Welcome) {
  m_gateway.profile = {};
  m_gateway.state = {};
  m_gateway.services.services = {{.name = "Ollama", .address = "127.0.0.1", .port = 11434, .answers = true}};
  open();
  expectWell("first run");
}

// Tab goes through what was found; Escape leads out.
TEST_F(WindowReach, Palette) {
  openPage(1);
  const QWidget* before = QApplication::focusWidget();
  m_window->commandPalette().open(QStringLiteral("ro"));
  expectNamed("palette");
  press(Qt::Key_Escape);
  EXPECT_EQ(QApplication::focusWidget(), before);
}

// They stand over the bar at the foot, out of the order of the rest.
TEST_F(WindowReach, Listeners) {
  open();
  trigger("listenersAction");
  expectNamed("listeners");
}

TEST_F(WindowReach, MissingSecrets) {
  open();
  if (QAbstractButton* type = button(QStringLiteral("Type them…"), bar())) WindowFixture::click(type);
  expectWell("missing secrets");
}

TEST_F(WindowReach, WhatIsWrong) {
  m_gateway.profile.problemsAreOfFile = true;
  m_gateway.profile.problems = {
      {.line = 12, .column = 7, .pointer = "/routes/0/pool", .sentence = "there is no pool named \"cod\""}};
  open();
  m_window->findChild<ui::ProblemList*>()->open();
  expectWell("problems");
}

}  // namespace
}  // namespace headgate::test
