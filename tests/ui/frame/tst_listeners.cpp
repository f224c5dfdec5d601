#include <QClipboard>
#include <QLabel>

#include "tests/ui/frame/window_fixture.h"
#include "ui/frame/lamp_icon.h"
#include "ui/frame/listeners_panel.h"
#include "ui/session/listener_text.h"

namespace headgate::ui {
namespace {

using namespace control;

class ListenersTest : public test::WindowFixture {
 protected:
  ListenersPanel* panel() { return m_window->findChild<ListenersPanel*>(); }
  QStringList sentences() {
    QStringList texts;
    for (const QLabel* label : panel()->findChildren<QLabel*>())
      if (label->isVisible()) texts.append(label->text());
    return texts;
  }
  void takePort() {
    change([](auto& gateway) {
      gateway.state.phase = GatewayPhase::Stopped;
      ListenerState& web = gateway.state.listeners[0];
      web.phase = ListenerPhase::Failed;
      web.problem = "port 8080 is in use";
      web.portOwner = "python3, process 4711";
      web.freePort = 8081;
    });
  }
};

TEST_F(ListenersTest, SaysTheStateOfEach) {
  show();
  click(find("listeners"));
  ASSERT_TRUE(panel()->isVisible());
  EXPECT_TRUE(sentences().contains(QStringLiteral("off")));
  run();
  EXPECT_TRUE(sentences().contains(QStringLiteral("listening on http://127.0.0.1:8080")))
      << sentences().join(u'|').toStdString();
  EXPECT_TRUE(sentences().contains(QStringLiteral("listening on https://localhost:8443")));
  takePort();
  EXPECT_TRUE(sentences().contains(QStringLiteral("failed: port 8080 is in use by python3, process 4711")));
}

TEST_F(ListenersTest, CopiesTheAddress) {
  show();
  run();
  click(find("listeners"));
  click(button(QStringLiteral("Copy"), panel()));
  EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("http://127.0.0.1:8080"));
}

TEST_F(ListenersTest, ClosesByEscapeByItsButtonAndByAClickElsewhere) {
  show();
  m_traffic->setFocus();
  press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
  ASSERT_TRUE(panel()->isVisible());
  press(Qt::Key_Escape);
  EXPECT_FALSE(panel()->isVisible());
  EXPECT_TRUE(m_traffic->hasFocus());
  run();  // the rows are others now
  press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_EQ(QApplication::focusWidget(), button(QStringLiteral("Copy"), panel()));
  press(Qt::Key_Escape);
  press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
  ASSERT_NE(QApplication::focusWidget(), nullptr);
  EXPECT_TRUE(QApplication::focusWidget()->isVisible());
  EXPECT_TRUE(panel()->isAncestorOf(QApplication::focusWidget()));
  press(Qt::Key_Escape);
  EXPECT_FALSE(panel()->isVisible());
  click(find("listeners"));
  EXPECT_TRUE(panel()->isVisible());
  click(find("listeners"));
  EXPECT_FALSE(panel()->isVisible());
  click(find("listeners"));
  QTest::mouseClick(m_traffic, Qt::LeftButton);
  EXPECT_FALSE(panel()->isVisible());
}

TEST_F(ListenersTest, StandsWithinTheWindowWhateverItSays) {
  show();
  takePort();
  click(find("listeners"));
  EXPECT_TRUE(m_window->centralWidget()->rect().contains(panel()->geometry()));
  EXPECT_GT(panel()->height(), 40);
}

TEST_F(ListenersTest, ATakenPortIsInTheBarWithItsOwner) {
  show();
  takePort();
  EXPECT_TRUE(notice().startsWith(QStringLiteral("Port 8080 is in use by python3, process 4711.")))
      << notice().toStdString();
  EXPECT_EQ(find("listeners")->text(), QStringLiteral("0 of 2 listening"));
}

TEST_F(ListenersTest, AnotherPortGoesIntoTheProfileAndIsOpened) {
  show();
  takePort();
  click(button(QStringLiteral("Use 8081"), bar()));
  ASSERT_TRUE(QTest::qWaitFor([&] { return notice().isEmpty(); })) << notice().toStdString();
  ASSERT_EQ(m_gateway.calls<ApplyProfile>().size(), 1U);
  EXPECT_NE(m_gateway.calls<ApplyProfile>()[0].text.find("8081"), std::string::npos);
  EXPECT_NE(m_gateway.calls<ApplyProfile>()[0].text.find("8443"), std::string::npos);
  EXPECT_EQ(m_gateway.calls<Start>().size(), 1U);
  EXPECT_TRUE(m_window->isWindowModified());
}

TEST_F(ListenersTest, ThePanelDoesTheSame) {
  show();
  takePort();
  click(find("listeners"));
  click(button(QStringLiteral("Use 8081"), panel()));
  EXPECT_TRUE(QTest::qWaitFor([&] { return m_gateway.calls<Start>().size() == 1; }));
  EXPECT_EQ(m_gateway.calls<ApplyProfile>().size(), 1U);
}

TEST_F(ListenersTest, RetryOpensItAgain) {
  show();
  takePort();
  click(button(QStringLiteral("Retry"), bar()));
  EXPECT_EQ(m_gateway.calls<Start>().size(), 1U);
  EXPECT_TRUE(notice().isEmpty());
}

TEST_F(ListenersTest, RetryOfARunningGatewayAppliesItsProfileAgain) {
  show();
  run();
  change([](auto& gateway) {
    gateway.state.listeners[0].phase = ListenerPhase::Failed;
    gateway.state.listeners[0].problem = "permission denied for port 80";
  });
  EXPECT_EQ(button(QStringLiteral("Use 8081"), bar()), nullptr);
  EXPECT_EQ(find("listeners")->text(), QStringLiteral("1 of 2 listening"));
  click(button(QStringLiteral("Retry"), bar()));
  ASSERT_EQ(m_gateway.calls<ApplyProfile>().size(), 1U);
  EXPECT_EQ(m_gateway.calls<ApplyProfile>()[0].text, kProfileText);
}

TEST_F(ListenersTest, AProfileThatCannotBeEditedSaysSo) {
  m_gateway.profile.text = "{";
  show();
  takePort();
  click(button(QStringLiteral("Use 8081"), bar()));
  EXPECT_TRUE(m_gateway.calls<ApplyProfile>().empty());
  EXPECT_TRUE(notice().startsWith(QStringLiteral("The profile has no listener “web” whose port")))
      << notice().toStdString();
}

TEST_F(ListenersTest, OneThatCouldNotMoveSaysWhyAndWhereItIsStill) {
  show();
  run();
  change([](auto& gateway) {
    gateway.state.failure = "port 9090 is in use";
    gateway.state.listeners[0].problem = "port 9090 is in use";
    gateway.state.listeners[0].freePort = 9091;
  });
  EXPECT_TRUE(notice().startsWith(QStringLiteral(
      "Port 9090 is in use. Listener “web” is still open at 127.0.0.1:8080. What was served before")))
      << notice().toStdString();
  EXPECT_NE(button(QStringLiteral("Use 9091"), bar()), nullptr);
  EXPECT_EQ(find("listeners")->text(), QStringLiteral("2 listeners, profile not served"));
  click(find("listeners"));
  EXPECT_TRUE(
      sentences().contains(QStringLiteral("still listening on http://127.0.0.1:8080: port 9090 is in use")))
      << sentences().join(u'|').toStdString();
  EXPECT_NE(button(QStringLiteral("Copy"), panel()), nullptr);
  EXPECT_NE(button(QStringLiteral("Use 9091"), panel()), nullptr);
  EXPECT_NE(button(QStringLiteral("Retry"), panel()), nullptr);
}

TEST_F(ListenersTest, APortThatIsTakenIsToldByItsListenerWhoeverAskedForIt) {
  show();
  run();
  const Outcome taken{.problem = "port 9090 is in use", .problems = {}, .isInState = true};
  const auto refuse = [&](const std::function<void()>& ask) {
    m_gateway.answerNext(taken);
    ask();
    change([](auto& gateway) {
      gateway.state.failure = "port 9090 is in use";
      gateway.state.listeners[0].problem = "port 9090 is in use";
      gateway.state.listeners[0].portOwner = "python3, process 4711";
      gateway.state.listeners[0].freePort = 9091;
    });
    EXPECT_TRUE(notice().startsWith(QStringLiteral("Port 9090 is in use by python3, process 4711.")))
        << notice().toStdString();
    EXPECT_NE(button(QStringLiteral("Use 9091"), bar()), nullptr);
    change([](auto& gateway) {
      gateway.state.failure.clear();
      gateway.state.listeners[0].problem.clear();
    });
    EXPECT_TRUE(notice().isEmpty()) << "and nothing was beneath: " << notice().toStdString();
  };
  refuse([this] { m_window->profile().applyAgain(); });
  refuse([this] { m_window->profile().open(QStringLiteral("/other.json")); });
  EXPECT_EQ(m_settings.values().recentProfiles.first(), QStringLiteral("/other.json")) << "it is open";
}

TEST_F(ListenersTest, WhatWasDismissedIsToldAgainToWhoTriesAgain) {
  show();
  m_gateway.answerNext({.problem = "the certificate cannot be read"});
  click(find("run"));
  EXPECT_EQ(notice().trimmed(), QStringLiteral("The certificate cannot be read."));
  click(button(QStringLiteral("Dismiss"), bar()));
  EXPECT_TRUE(notice().isEmpty());
  m_gateway.answerNext({.problem = "the certificate cannot be read"});
  click(find("run"));
  EXPECT_EQ(notice().trimmed(), QStringLiteral("The certificate cannot be read."));
}

TEST_F(ListenersTest, AProfileThatIsNotServedSaysSoThoughItHasOnlyWarnings) {
  show();
  run();
  change([](auto& gateway) {
    gateway.state.failure = "the certificate cannot be read";
    gateway.profile.problems = {{.isError = false, .pointer = "/routes/1", .sentence = "never reached"}};
  });
  EXPECT_EQ(notice(), QStringLiteral("The certificate cannot be read. What was served before goes on being "
                                     "served."));
  change([](auto& gateway) { gateway.profile.problems[0].isError = true; });
  EXPECT_TRUE(notice().startsWith(QStringLiteral("agents.json has an error."))) << notice().toStdString();
}

TEST(ListenersLamp, IsWellOnlyWhileWhatIsOpenIsServed) {
  GatewayState state{.phase = GatewayPhase::Running};
  EXPECT_EQ(lampOf(state), Lamp::NoTraffic) << "nothing listens";
  state.listeners = {{.phase = ListenerPhase::Off}, {.phase = ListenerPhase::Off}};
  EXPECT_EQ(lampOf(state), Lamp::NoTraffic);
  state.listeners[0].phase = ListenerPhase::Listening;
  EXPECT_EQ(lampOf(state), Lamp::Well);
  EXPECT_EQ(lampOf(state.listeners[0]), Lamp::Well);
  state.listeners[0].problem = "port 9090 is in use";
  EXPECT_EQ(lampOf(state.listeners[0]), Lamp::Stalled);
  state.failure = "port 9090 is in use";
  EXPECT_EQ(lampOf(state), Lamp::Stalled);
  state.listeners[0].phase = ListenerPhase::Failed;
  EXPECT_EQ(lampOf(state), Lamp::Failed);
  state.listeners[1].phase = ListenerPhase::Listening;
  EXPECT_EQ(lampOf(state), Lamp::Stalled);
}

TEST(ListenerText, AnAddressThatCanBeOpened) {
  EXPECT_EQ(listenerUrl({.address = "0.0.0.0", .port = 80}), QStringLiteral("http://127.0.0.1:80"));
  EXPECT_EQ(listenerUrl({.address = "::", .port = 443, .secure = true}), QStringLiteral("https://[::1]:443"));
  EXPECT_EQ(listenerUrl({.address = "localhost", .port = 0, .boundPort = 40123}),
            QStringLiteral("http://localhost:40123"));
}

}  // namespace
}  // namespace headgate::ui
