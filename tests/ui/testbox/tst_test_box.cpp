// The test box on a gateway that says what the test wants.
#include <algorithm>
#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include "tests/ui/support/reading_window.h"
#include "tests/ui/testbox/sample_trial.h"
#include "ui/testbox/request_edit.h"
#include "ui/testbox/test_box.h"
#include "ui/testbox/trial_details.h"
#include "ui/testbox/trial_list.h"
#include "ui/testbox/trial_model.h"

namespace headgate::ui {
namespace {

using control::TryRequest;

class TestBoxTest : public testing::Test {
 protected:
  TestBoxTest() {
    theme.applyTo(*qApp);
    test::fillWithTrialProfile(gateway);
    gateway.trial = test::passingTrial();
    EXPECT_TRUE(QTest::qWaitFor([&] { return draft.at("/pools") != nullptr; }));
    window.resize(1000, 700);
    box = new TestBox(live, draft, theme, &window);
    box->setGeometry(0, 400, 380, 300);
    window.show();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    edit = window.findChild<RequestEdit*>(QStringLiteral("tryRequest"));
    list = window.findChild<TrialList*>(QStringLiteral("trialRows"));
    details = window.findChild<TrialDetails*>(QStringLiteral("trialDetails"));
    edit->setFocus();
    QObject::connect(box, &TestBox::placeWanted, box,
                     [this](const std::string& pointer) { place = pointer; });
  }
  ~TestBoxTest() override { QApplication::processEvents(); }

  bool isAnswered(size_t times) {
    return QTest::qWaitFor([&] { return gateway.calls<TryRequest>().size() >= times && list->isVisible(); });
  }
  void ask(const char* request = "POST /api/code/v1/messages") {
    const size_t before = gateway.calls<TryRequest>().size();
    QTest::keyClicks(edit, QString::fromLatin1(request));
    EXPECT_TRUE(isAnswered(before + 1));
  }
  QToolButton* link(const char* name) { return window.findChild<QToolButton*>(QString::fromLatin1(name)); }
  QString words() { return window.findChild<QLabel*>(QStringLiteral("trialWords"))->text(); }
  void click(TrialList* rows, int row) {
    const QModelIndex index = rows->model()->index(row, 0);
    rows->scrollTo(index);
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, rows->visualRect(index).center());
  }
  QString name(TrialList* rows, int row) { return rows->model()->index(row, 0).data().toString(); }

  test::ScriptedGateway gateway;
  LiveGateway live{gateway};
  Theme theme{Theme::Choice::Light};
  ProfileDraft draft{live};
  QWidget window;
  TestBox* box = nullptr;
  RequestEdit* edit = nullptr;
  TrialList* list = nullptr;
  TrialDetails* details = nullptr;
  std::string place;
};

TEST_F(TestBoxTest, AnswersAsOneTypes) {
  EXPECT_FALSE(list->isVisible());
  EXPECT_FALSE(link("openTrialDetails")->isVisible());
  ask();
  ASSERT_EQ(gateway.calls<TryRequest>().size(), 1U) << "one question for all that was typed at once";
  EXPECT_EQ(gateway.calls<TryRequest>()[0].request, "POST /api/code/v1/messages");
  EXPECT_EQ(gateway.calls<TryRequest>()[0].profile, "") << "what is served";
  EXPECT_EQ(name(list, 0), QStringLiteral("1 Code agent"));
  EXPECT_TRUE(edit->accessibleDescription().contains(QStringLiteral("code-1")));
  edit->clear();
  EXPECT_TRUE(QTest::qWaitFor([&] { return !list->isVisible(); }));
}

TEST_F(TestBoxTest, EnterAsksAtOnceAndMakesNoLine) {
  QTest::keyClicks(edit, QStringLiteral("/x"));
  QTest::keyClick(edit, Qt::Key_Return);
  EXPECT_EQ(gateway.calls<TryRequest>().size(), 1U);
  EXPECT_EQ(edit->toPlainText(), QStringLiteral("/x"));
}

TEST_F(TestBoxTest, ACurlCommandOfSeveralLinesIsOneRequest) {
  const int height = edit->height();
  QApplication::clipboard()->setText(
      QStringLiteral("curl http://localhost:8080/x \\\n  -H 'A: b' \\\n  -d 1\n"));
  QTest::keySequence(edit, QKeySequence::Paste);
  ASSERT_TRUE(isAnswered(1));
  EXPECT_EQ(gateway.calls<TryRequest>()[0].request,
            "curl http://localhost:8080/x \\\n  -H 'A: b' \\\n  -d 1");
  EXPECT_GT(edit->height(), height);
}

TEST_F(TestBoxTest, TheDraftIsTriedBeforeItIsApplied) {
  ask();
  draft.set("/routes/0/name", "Coder", QStringLiteral("name"));
  ASSERT_TRUE(isAnswered(2));
  EXPECT_EQ(gateway.calls<TryRequest>()[1].profile, draft.text());
  EXPECT_TRUE(QTest::qWaitFor([&] { return name(list, 0) == QStringLiteral("1 Coder"); }));
}

TEST_F(TestBoxTest, NeverAsksTwiceAtATime) {
  gateway.hold();
  QTest::keyClicks(edit, QStringLiteral("/a"));
  EXPECT_TRUE(QTest::qWaitFor([&] { return gateway.calls<TryRequest>().size() == 1; }));
  QTest::keyClicks(edit, QStringLiteral("b"));
  QTest::keyClick(edit, Qt::Key_Return);
  EXPECT_EQ(gateway.calls<TryRequest>().size(), 1U);
  EXPECT_FALSE(list->isVisible());
  gateway.release();
  ASSERT_TRUE(isAnswered(2));
  EXPECT_EQ(gateway.calls<TryRequest>()[1].request, "/ab");
}

TEST_F(TestBoxTest, AsksAgainWhileSomebodyWatches) {
  ask();
  EXPECT_TRUE(isAnswered(2)) << "a second later, for what is left of the limits";
}

// Another box, which is seen, says when it would have been time.
TEST_F(TestBoxTest, DoesNotAskWhileNobodySeesIt) {
  TestBox seen(live, draft, theme);
  seen.show();
  seen.findChild<RequestEdit*>()->setPlainText(QStringLiteral("/seen"));
  const auto count = [&](const char* request) {
    return std::ranges::count(gateway.calls<TryRequest>(), request, &TryRequest::request);
  };
  ask("/hidden");
  EXPECT_TRUE(QTest::qWaitFor([&] { return count("/seen") > 0; }));
  box->hide();
  const auto hiddenBefore = count("/hidden");
  const auto seenBefore = count("/seen");
  draft.set("/routes/0/name", "Coder", QStringLiteral("name"));
  EXPECT_TRUE(QTest::qWaitFor([&] { return count("/seen") > seenBefore; }));
  EXPECT_EQ(count("/hidden"), hiddenBefore);
  box->show();
  EXPECT_TRUE(QTest::qWaitFor([&] { return count("/hidden") > hiddenBefore; }));
}

TEST_F(TestBoxTest, WhatIsNoRequestSaysWhatToWrite) {
  gateway.trial = {.problem = "this is no request: write a URL"};
  QTest::keyClicks(edit, QStringLiteral("hello"));
  EXPECT_TRUE(QTest::qWaitFor([&] { return words() == QStringLiteral("This is no request: write a URL."); }));
  EXPECT_EQ(edit->property("check").toString(), QStringLiteral("error"));
  EXPECT_FALSE(list->isVisible());
  gateway.trial = test::passingTrial();
  QTest::keyClicks(edit, QStringLiteral(" "));
  edit->clear();
  ask("/x");
  EXPECT_EQ(edit->property("check").toString(), QString());
}

TEST_F(TestBoxTest, AnErrorOfTheProfileIsToldFromOneOfTheRequest) {
  draft.set("/routes/0/pool", "none", QStringLiteral("pool"));
  EXPECT_TRUE(QTest::qWaitFor([&] { return config::hasError(draft.problems()); }));
  gateway.trial = {.problem = "there is no pool named \"none\""};
  QTest::keyClicks(edit, QStringLiteral("/x"));
  EXPECT_TRUE(QTest::qWaitFor([&] {
    return words() ==
           QStringLiteral(
               "Nothing can be tried on a profile with an error: there is no pool named \"none\".");
  }));
}

TEST_F(TestBoxTest, ClicksAndKeysGoToThePlace) {
  ask();
  click(list, 1);
  EXPECT_EQ(place, "/routes/1");
  list->setFocus(Qt::TabFocusReason);
  QTest::keyClick(list, Qt::Key_End);
  QTest::keyClick(list, Qt::Key_Return);
  EXPECT_EQ(place, "/pools/0/targets/0");
}

TEST_F(TestBoxTest, TheDetailsOpenOverTheWindowAndEscapeClosesThem) {
  ask();
  EXPECT_FALSE(details->isVisible());
  QTest::mouseClick(link("openTrialDetails"), Qt::LeftButton);
  ASSERT_TRUE(details->isVisible());
  EXPECT_EQ(details->parentWidget(), &window);
  EXPECT_TRUE(window.rect().contains(details->geometry()));
  auto* all = details->findChild<TrialList*>(QStringLiteral("allTrialRows"));
  EXPECT_TRUE(all->hasFocus());
  EXPECT_EQ(all->currentIndex().row(), 1) << "behind the head";
  QTest::keyClick(all, Qt::Key_Return);
  EXPECT_EQ(place, "/routes/0");
  window.resize(500, 400);
  EXPECT_TRUE(QTest::qWaitFor([&] { return window.rect().contains(details->geometry()); }));
  QTest::keyClick(all, Qt::Key_Escape);
  EXPECT_FALSE(details->isVisible());
  EXPECT_TRUE(link("openTrialDetails")->hasFocus());
}

TEST_F(TestBoxTest, TheRowOfThoseLeftOutOpensTheDetails) {
  ask();
  ASSERT_EQ(name(list, 4), QStringLiteral("and 2 more"));
  click(list, 4);
  EXPECT_TRUE(details->isVisible());
  box->hide();
  EXPECT_FALSE(details->isVisible()) << "with the page that it belongs to";
}

TEST_F(TestBoxTest, TheOpenDetailsFollow) {
  ask();
  QTest::mouseClick(link("openTrialDetails"), Qt::LeftButton);
  auto* outcome = details->findChild<QLabel*>(QStringLiteral("trialOutcome"));
  EXPECT_EQ(outcome->text(), QStringLiteral("Goes to code-1 of pool code."));
  gateway.trial = test::limitedTrial();
  EXPECT_TRUE(QTest::qWaitFor(
      [&] { return outcome->text() == QStringLiteral("Refused with 429: too many requests."); }));
  gateway.trial = {.problem = "there is no profile"};
  EXPECT_TRUE(QTest::qWaitFor([&] { return outcome->text() == QStringLiteral("There is no profile."); }));
  edit->clear();
  EXPECT_TRUE(QTest::qWaitFor([&] { return !details->isVisible(); }));
}

TEST_F(TestBoxTest, TheDetailsAreMovedByTheirGroundAndStayInTheWindow) {
  ask();
  QTest::mouseClick(link("openTrialDetails"), Qt::LeftButton);
  details->resize(400, 300);
  const QPoint before = details->pos();
  const QPoint grip(4, 4);
  QTest::mousePress(details, Qt::LeftButton, {}, grip);
  QTest::mouseMove(details, grip - QPoint(20, 30));
  EXPECT_EQ(details->pos(), before - QPoint(20, 30));
  QTest::mouseMove(details, QPoint(-5000, -5000));
  EXPECT_TRUE(window.rect().contains(details->geometry()));
  QTest::mouseRelease(details, Qt::LeftButton, {}, grip);
}

TEST_F(TestBoxTest, WhatOneTypesInStaysWhereItIs) {
  const QSize hint = box->sizeHint();
  const QPoint before = edit->pos();
  ask();
  EXPECT_EQ(edit->pos(), before);
  EXPECT_EQ(box->sizeHint().height(), hint.height());
}

TEST_F(TestBoxTest, ARecordedExchangeIsTriedInstead) {
  bool isWanted = false;
  QObject::connect(box, &TestBox::takeWanted, box, [&] { isWanted = true; });
  QTest::mouseClick(link("takeFromTraffic"), Qt::LeftButton);
  EXPECT_TRUE(isWanted);
  QTest::keyClicks(edit, QStringLiteral("/x"));
  box->setExchange(40'194, QStringLiteral("#40,194 POST /v1/messages"));
  EXPECT_FALSE(edit->isVisible());
  ASSERT_TRUE(isAnswered(1));
  EXPECT_EQ(gateway.calls<TryRequest>().back().exchange, 40'194U);
  EXPECT_EQ(gateway.calls<TryRequest>().back().request, "");
  const size_t before = gateway.calls<TryRequest>().size();
  QTest::mouseClick(link("removeTrialExchange"), Qt::LeftButton);
  EXPECT_TRUE(edit->hasFocus());
  ASSERT_TRUE(isAnswered(before + 1));
  EXPECT_EQ(gateway.calls<TryRequest>().back().request, "/x");
}

TEST_F(TestBoxTest, EverythingHasANameAndIsReachedByTab) {
  ask();
  for (QWidget* widget :
       {static_cast<QWidget*>(edit), static_cast<QWidget*>(list),
        static_cast<QWidget*>(link("openTrialDetails")), static_cast<QWidget*>(link("takeFromTraffic"))}) {
    EXPECT_FALSE(widget->objectName().isEmpty());
    EXPECT_TRUE(widget->focusPolicy() & Qt::TabFocus) << widget->objectName().toStdString();
  }
  QWidget* const take = link("takeFromTraffic");
  test::ReadingWindow reading(*box);
  ASSERT_TRUE(QTest::qWaitForWindowActive(&reading));
  box->findChild<QToolButton*>(QStringLiteral("openTrialDetails"))->setFocus();
  for (QWidget* next : {take, static_cast<QWidget*>(edit), static_cast<QWidget*>(list)}) {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), next) << next->objectName().toStdString();
  }
}

}  // namespace
}  // namespace headgate::ui
