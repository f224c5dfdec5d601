// The controls of the forms, each with real keys and clicks.
#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

#include "tests/ui/forms/form_fixture.h"
#include "ui/widgets/eliding_label.h"

namespace headgate::ui {
namespace {

class FormControls : public FormTest {
 protected:
  QString help(const char* name) {
    return part<QLabel>(QString::fromLatin1(name) + QStringLiteral("Help"))->text();
  }
  void enter(const QString& name, const QString& text) {
    auto* edit = part<QLineEdit>(name);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
  }
  void press(const QString& name, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    part(name)->setFocus();
    QTest::keyClick(part(name), key, modifiers);
  }
};

TEST_F(FormControls, ADurationIsTypedAsPeopleDoAndIsOneEntry) {
  pane.show("/routes/0/timeouts");
  enter(QStringLiteral("timeoutsFirstByte"), QStringLiteral("150 s"));
  EXPECT_EQ(at("/routes/0/timeouts/first_byte"), R"("150s")");
  EXPECT_EQ(draft.history().count(), 1);
  EXPECT_EQ(lastWords(), "Code agent: first byte 150 s");
  enter(QStringLiteral("timeoutsFirstByte"), QStringLiteral("2 min"));
  EXPECT_EQ(at("/routes/0/timeouts/first_byte"), R"("2m")");
  EXPECT_EQ(part<QLineEdit>(QStringLiteral("timeoutsFirstByte"))->text(), QStringLiteral("2 min"));
  EXPECT_EQ(draft.history().count(), 2);
}

TEST_F(FormControls, WhatIsWrongIsSaidAfterAMomentAndNothingIsLost) {
  pane.show("/routes/0/timeouts");
  const QString before = help("timeoutsTotal");
  type(QStringLiteral("timeoutsTotal"), QStringLiteral("60"));
  EXPECT_EQ(help("timeoutsTotal"), before) << "somebody is typing";
  EXPECT_TRUE(QTest::qWaitFor([&] {
    return help("timeoutsTotal") == QStringLiteral("Needs a unit: 60s or 60ms.");
  })) << help("timeoutsTotal").toStdString();
  EXPECT_EQ(at("/routes/0/timeouts/total"), R"("60")") << "what was typed is the draft's";
  QTest::keyClicks(part(QStringLiteral("timeoutsTotal")), QStringLiteral("s"));
  EXPECT_TRUE(QTest::qWaitFor([&] { return help("timeoutsTotal") == before; }))
      << help("timeoutsTotal").toStdString();
  EXPECT_EQ(at("/routes/0/timeouts/total"), R"("60s")");
}

TEST_F(FormControls, WhereThereIsLittleRoomLabelsStandOverTheirControls) {
  pane.show("/routes/0/timeouts");
  const QString name = QStringLiteral("timeoutsFirstByte");
  const auto topOf = [&](QWidget* widget) { return widget->mapTo(&pane, QPoint()).y(); };
  const auto label = [&] { return part(name + QStringLiteral("Row"))->findChild<QLabel*>(); };
  EXPECT_LE(topOf(label()), topOf(part(name)));
  EXPECT_GT(topOf(label()) + label()->height(), topOf(part(name))) << "beside it";
  pane.resize(250, 900);
  EXPECT_TRUE(QTest::qWaitFor([&] { return topOf(label()) + label()->height() <= topOf(part(name)); }));
}

TEST_F(FormControls, TheCrossLiesOverNoLabel) {
  pane.show("/routes/0/timeouts");
  QWidget* row = part(QStringLiteral("timeoutsFirstByteRow"));
  auto* label = row->findChild<QLabel*>();
  auto* cross = row->findChild<QAbstractButton*>(QStringLiteral("timeoutsFirstByteReset"));
  const int before = row->height();
  cross->show();
  QCoreApplication::processEvents();
  const QRect word = label->fontMetrics().boundingRect(label->rect(), int(label->alignment()), label->text());
  // In the middle of the button is the cross.
  EXPECT_FALSE(QRect(cross->geometry().center() - QPoint(6, 6), QSize(12, 12))
                   .intersects(word.translated(label->pos())));
  EXPECT_EQ(row->height(), before) << "nothing moves when the pointer comes";
}

TEST_F(FormControls, ANoteIsAsHighAsItsLines) {
  pane.show("/routes/0/timeouts");
  QWidget* note = part(QStringLiteral("timeoutsNote"));
  const int one = note->height();
  type(QStringLiteral("timeoutsNote"),
       QStringLiteral("Longer than the field is wide, so that it takes another line"));
  EXPECT_TRUE(QTest::qWaitFor([&] { return note->height() > one; }));
}

TEST_F(FormControls, AListenerIsNamedWithItsPort) {
  pane.show("/listeners");
  QStringList gists;
  for (const auto* each : pane.findChildren<ElidingLabel*>()) gists << each->text();
  EXPECT_TRUE(gists.contains(QStringLiteral(":8080"))) << gists.join(QLatin1Char('|')).toStdString();
}

TEST_F(FormControls, LeavingTellsAtOnce) {
  pane.show("/pools/0/targets/0");
  type(QStringLiteral("weight"), QStringLiteral("0"));
  QTest::qWait(0);
  QTest::keyClick(part(QStringLiteral("weight")), Qt::Key_Tab);
  EXPECT_TRUE(QTest::qWaitFor(
      [&] { return help("weight") == QStringLiteral("Needs a number from 1 to 1000."); }, 350))
      << help("weight").toStdString();
}

TEST_F(FormControls, AnEmptyFieldIsBackAtItsDefault) {
  pane.show("/routes/0/timeouts");
  auto* edit = part<QLineEdit>(QStringLiteral("timeoutsIdle"));
  EXPECT_FALSE(edit->property("unset").toBool());
  edit->setFocus();
  edit->selectAll();
  QTest::keyClick(edit, Qt::Key_Delete);
  EXPECT_EQ(at("/routes/0/timeouts/idle"), "(nothing)");
  EXPECT_TRUE(edit->property("unset").toBool());
  draft.history().undo();
  EXPECT_EQ(at("/routes/0/timeouts/idle"), R"("15m")");
  press(QStringLiteral("timeoutsIdle"), Qt::Key_Backspace, Qt::ControlModifier);
  EXPECT_EQ(at("/routes/0/timeouts/idle"), "(nothing)");
  EXPECT_EQ(lastWords(), "Code agent: idle by default");
}

TEST_F(FormControls, ATunnelWithoutUpgradesHasNoEffect) {
  pane.show("/routes/0/timeouts");
  enter(QStringLiteral("timeoutsTunnel"), QStringLiteral("1h"));
  EXPECT_TRUE(QTest::qWaitFor([&] {
    return help("timeoutsTunnel") == QStringLiteral("No effect: this route takes no upgrades.");
  })) << help("timeoutsTunnel").toStdString();
}

TEST_F(FormControls, DefaultsOfTheProfileAreNamedAsSuch) {
  draft.set("/defaults/route/timeouts/total", "5m", QStringLiteral("defaults"));
  pane.show("/routes/0/timeouts");
  EXPECT_EQ(part(QStringLiteral("timeoutsTotal"))->accessibleDescription(), QStringLiteral("5 min"));
}

TEST_F(FormControls, ASwitchGoesToWhatIsNotSaidAnyMore) {
  pane.show("/routes/0");
  press(QStringLiteral("enabled"), Qt::Key_Space);
  EXPECT_EQ(at("/routes/0/enabled"), "false");
  EXPECT_EQ(lastWords(), "Code agent: enabled off");
  press(QStringLiteral("enabled"), Qt::Key_Space);
  EXPECT_EQ(at("/routes/0/enabled"), "(nothing)");
}

TEST_F(FormControls, AChoiceIsMadeWithKeysAndSaysWhatItDoes) {
  pane.show("/pools/0/balance");
  press(QStringLiteral("balance"), Qt::Key_Down);
  EXPECT_EQ(at("/pools/0/balance"), R"("least_requests")");
  EXPECT_EQ(help("balance"), QStringLiteral("The one with the fewest exchanges for its weight."));
  press(QStringLiteral("balance"), Qt::Key_Up);
  EXPECT_EQ(at("/pools/0/balance"), "(nothing)");
}

TEST_F(FormControls, ChipsAreTakenAndLeft) {
  pane.show("/routes/0/match");
  click(QStringLiteral("matchMethods:GET"));
  EXPECT_EQ(at("/routes/0/match/methods"), R"(["POST","GET"])");
  click(QStringLiteral("matchMethods:POST"));
  click(QStringLiteral("matchMethods:GET"));
  EXPECT_EQ(at("/routes/0/match/methods"), "(nothing)");
}

TEST_F(FormControls, ANewLimitIsMadeAndNamedInOneEntry) {
  pane.show("/routes/0/limits");
  click(QStringLiteral("limitsNew"));
  EXPECT_EQ(at("/limits/2/id"), R"("limit")");
  EXPECT_EQ(at("/routes/0/limits"), R"(["hourly","daily","limit"])");
  EXPECT_EQ(draft.history().count(), 1);
}

TEST_F(FormControls, TextsOfAListAreAddedChangedMovedAndRemoved) {
  pane.show("/routes/0/match");
  enter(QStringLiteral("matchPath"), QStringLiteral("/v1/*"));
  EXPECT_EQ(at("/routes/0/match/path"), R"(["/api/code/*","/v1/*"])");
  type(QStringLiteral("matchPath1"), QStringLiteral("x"));
  EXPECT_EQ(at("/routes/0/match/path"), R"(["/api/code/*","/v1/*x"])");
  press(QStringLiteral("matchPath1Grip"), Qt::Key_Up, Qt::AltModifier);
  EXPECT_EQ(at("/routes/0/match/path"), R"(["/v1/*x","/api/code/*"])");
  click(QStringLiteral("matchPath0Remove"));
  EXPECT_EQ(at("/routes/0/match/path"), R"(["/api/code/*"])");
  undoAll();
  EXPECT_EQ(draft.root().dump(), start);
}

TEST_F(FormControls, AGripIsDragged) {
  pane.show("/routes/0/match");
  for (const char* host : {"a", "b", "c"}) enter(QStringLiteral("matchHosts"), QString::fromLatin1(host));
  QWidget* grip = part(QStringLiteral("matchHosts0Grip"));
  const QPoint from = grip->rect().center();
  QTest::mousePress(grip, Qt::LeftButton, {}, from);
  QTest::mouseMove(grip, from + QPoint(0, 64));
  QTest::mouseRelease(grip, Qt::LeftButton, {}, from + QPoint(0, 64));
  EXPECT_EQ(at("/routes/0/match/hosts"), R"(["b","c","a"])");
}

TEST_F(FormControls, WhatAListHoldsByDefaultBecomesItsOwn) {
  pane.show("/routes/0/retry");
  EXPECT_EQ(part<QLineEdit>(QStringLiteral("retryOn0"))->text(), QStringLiteral("connect"));
  enter(QStringLiteral("retryOn"), QStringLiteral("503"));
  EXPECT_EQ(at("/routes/0/retry/on"), R"(["connect","503"])");
}

TEST_F(FormControls, PairsAreAddedRenamedAndRemoved) {
  pane.show("/routes/0/headers");
  type(QStringLiteral("headersRequestSetName"), QStringLiteral("X-Team"));
  enter(QStringLiteral("headersRequestSetValue"), QStringLiteral("blue"));
  EXPECT_EQ(at("/routes/0/headers/request/set"), R"({"X-Team":"blue"})");
  enter(QStringLiteral("headersRequestSet0Name"), QStringLiteral("X-Crew"));
  EXPECT_EQ(at("/routes/0/headers/request/set"), R"({"X-Crew":"blue"})");
  enter(QStringLiteral("headersRequestSet0Value"), QStringLiteral("red"));
  EXPECT_EQ(at("/routes/0/headers/request/set"), R"({"X-Crew":"red"})");
  click(QStringLiteral("headersRequestSet0Remove"));
  EXPECT_EQ(at("/routes/0/headers"), "(nothing)");
}

TEST_F(FormControls, ATargetIsAddedAndEditedInPlace) {
  pane.show("/pools/0/targets");
  click(QStringLiteral("targets"));
  EXPECT_EQ(at("/pools/0/targets/2/id"), R"("target-1")");
  click(QStringLiteral("targets1Open"));
  EXPECT_GE(pane.findChildren<QLineEdit*>(QStringLiteral("url")).size(), 2);
  click(QStringLiteral("targets0Remove"));
  EXPECT_EQ(at("/pools/0/targets/0/id"), R"("code-2")");
  press(QStringLiteral("targets0Grip"), Qt::Key_Down, Qt::AltModifier);
  EXPECT_EQ(at("/pools/0/targets/1/id"), R"("code-2")");
  undoAll();
  EXPECT_EQ(draft.root().dump(), start);
}

TEST_F(FormControls, ASecretGoesToTheKeychainAndItsNameIntoTheProfile) {
  pane.show("/clients/1");
  type(QStringLiteral("keys"), QStringLiteral("hunter2"));
  EXPECT_EQ(part<QLineEdit>(QStringLiteral("keys"))->echoMode(), QLineEdit::Password);
  EXPECT_EQ(at("/clients/1/keys"), "(nothing)") << "never in the profile";
  click(QStringLiteral("keysKeep"));
  EXPECT_TRUE(QTest::qWaitFor([&] { return at("/clients/1/keys") == std::string(R"(["secret:codex"])"); }));
  ASSERT_EQ(gateway.calls<control::SetSecret>().size(), 1U);
  EXPECT_EQ(gateway.calls<control::SetSecret>().front().secret, "hunter2");
  EXPECT_TRUE(has(QStringLiteral("keysChip0")));
  click(QStringLiteral("keysChip0Remove"));
  EXPECT_EQ(at("/clients/1/keys"), "(nothing)");
}

TEST_F(FormControls, AKeychainThatRefusesIsQuoted) {
  control::Outcome refused;
  refused.problem = "the keychain is locked";
  gateway.answerNext(refused);
  pane.show("/clients/1");
  type(QStringLiteral("keys"), QStringLiteral("hunter2"));
  click(QStringLiteral("keysKeep"));
  EXPECT_TRUE(QTest::qWaitFor([&] { return gateway.calls<control::SetSecret>().size() == 1; }));
  EXPECT_TRUE(QTest::qWaitFor([&] {
    for (const QLabel* label : pane.findChildren<QLabel*>())
      if (label->isVisible() && label->text() == QStringLiteral("The keychain is locked.")) return true;
    return false;
  }));
  EXPECT_EQ(at("/clients/1/keys"), "(nothing)");
}

TEST_F(FormControls, AReferenceIsTypedAsOne) {
  pane.show("/clients/1");
  enter(QStringLiteral("keys"), QStringLiteral("env:CODEX_KEY"));
  EXPECT_EQ(at("/clients/1/keys"), R"(["env:CODEX_KEY"])");
}

TEST_F(FormControls, WhatIsOptionalIsSwitchedOnAndOff) {
  pane.show("/routes/0/concurrency");
  EXPECT_FALSE(has(QStringLiteral("concurrencyLimit")));
  click(QStringLiteral("formSwitch"));
  EXPECT_EQ(at("/routes/0/concurrency/limit"), "8");
  EXPECT_TRUE(has(QStringLiteral("concurrencyLimit")));
  click(QStringLiteral("formSwitch"));
  EXPECT_EQ(draft.root().dump(), start);
}

TEST_F(FormControls, ARouteHasOneAction) {
  pane.show("/routes/0/pool");
  press(QStringLiteral("routeAction"), Qt::Key_Down);
  EXPECT_EQ(at("/routes/0/pool"), "(nothing)");
  EXPECT_EQ(at("/routes/0/respond/status"), "404");
  EXPECT_TRUE(has(QStringLiteral("respondStatus")));
  EXPECT_FALSE(has(QStringLiteral("pool")));
  EXPECT_EQ(draft.history().count(), 1);
  draft.history().undo();
  EXPECT_EQ(draft.root().dump(), start);
}

TEST_F(FormControls, AnIdIsChangedWhereverItIsNamed) {
  pane.show("/pools/0");
  enter(QStringLiteral("id"), QStringLiteral("research-2"));
  EXPECT_EQ(at("/pools/0/id"), R"("research-2")");
  EXPECT_EQ(at("/routes/0/pool"), R"("research-2")");
  EXPECT_EQ(at("/routes/1/pool"), R"("research")") << "not swept along on the way";
  EXPECT_EQ(draft.history().count(), 1);
  draft.history().undo();
  EXPECT_EQ(draft.root().dump(), start);
}

TEST_F(FormControls, WhatIsInUseIsNotRemovedUnasked) {
  pane.show("/pools/0");
  click(QStringLiteral("removeIt"));
  EXPECT_EQ(draft.root().dump(), start);
  QSignalSpy left(&pane, &FormPane::linkWanted);
  click(QStringLiteral("removeEverywhere"));
  EXPECT_EQ(left.count(), 1);
  EXPECT_EQ(at("/pools/0/id"), R"("research")");
  EXPECT_EQ(at("/routes/0/pool"), "(nothing)");
  EXPECT_EQ(draft.history().count(), 1);
}

TEST_F(FormControls, APresetIsOneEntryAndIsRecognised) {
  pane.show("/routes/1/timeouts");
  EXPECT_EQ(part<QAbstractButton>(QStringLiteral("formPreset"))->text(),
            QStringLiteral("LLM stream preset ▾"));
  click(QStringLiteral("formPreset"));
  auto* menu = pane.findChild<QMenu*>(QStringLiteral("presetMenu"));
  ASSERT_NE(menu, nullptr);
  QTest::keyClick(menu, Qt::Key_Up);
  QTest::keyClick(menu, Qt::Key_Return);  // the last one
  EXPECT_TRUE(
      QTest::qWaitFor([&] { return at("/routes/1/timeouts/first_byte") == std::string(R"("60s")"); }));
  EXPECT_EQ(at("/routes/1/body_limit"), R"("10MiB")");
  EXPECT_EQ(draft.history().count(), 1);
  EXPECT_EQ(lastWords(), "research: Plain API preset");
  EXPECT_EQ(part<QAbstractButton>(QStringLiteral("formPreset"))->text(),
            QStringLiteral("Plain API preset ▾"));
  draft.history().undo();
  EXPECT_EQ(draft.root().dump(), start);
}

TEST_F(FormControls, LimitsSayWhatTheDraftWouldHaveRefused) {
  gateway.effect.considered = 500;
  gateway.effect.limits = {{.limit = "hourly",
                            .route = "code",
                            .counted = 500,
                            .refused = 17,
                            .mostly = "python",
                            .perMinute = {40, 20},
                            .refusedPerMinute = {17, 0}}};
  gateway.limits.limits = {
      {.id = "hourly", .limit = 30, .capacity = 30, .nearest = {{"127.0.0.1", 21, 0, 0}}}};
  pane.show("/routes/0/limits");
  ASSERT_TRUE(QTest::qWaitFor([&] { return has(QStringLiteral("limitSentence")); }));
  EXPECT_TRUE(QTest::qWaitFor([&] {
    return part<QLabel>(QStringLiteral("limitSentence"))->text() ==
           QStringLiteral("17 of 500 would be limited, mostly python.");
  })) << part<QLabel>(QStringLiteral("limitSentence"))->text().toStdString();
  click(QStringLiteral("limitRaise"));
  EXPECT_EQ(at("/limits/0/limit"), "50");
  draft.history().undo();
  click(QStringLiteral("limitQueue"));
  EXPECT_EQ(at("/routes/0/limits"), R"(["daily"])");
  EXPECT_EQ(at("/routes/0/concurrency/queue"), "32");
  EXPECT_EQ(draft.history().index(), 1);
  // Asked once for all the edits of half a second.
  EXPECT_LE(gateway.calls<control::CompareDraft>().size(), 2U);
}

TEST_F(FormControls, APlaceOfAnotherKindPointsToTheJson) {
  open(R"({"headgate": 1, "routes": [{"id": "a", "timeouts": "soon"}], "pools": 7})");
  pane.show("/routes/0/timeouts");
  QSignalSpy asked(&pane, &FormPane::jsonWanted);
  click(QStringLiteral("formOpenJson"));
  ASSERT_EQ(asked.count(), 1);
  pane.show("/pools/0/health");
  pane.show("/nowhere/at/all");
  pane.show("/routes/0/match");
  EXPECT_TRUE(has(QStringLiteral("matchPath")));
}

TEST_F(FormControls, AFormWhoseThingIsGoneSaysSo) {
  pane.show("/routes/1/timeouts");
  draft.remove("/routes/1", QStringLiteral("remove"));
  EXPECT_FALSE(has(QStringLiteral("timeoutsIdle")));
  draft.history().undo();
  EXPECT_TRUE(has(QStringLiteral("timeoutsIdle")));
}

TEST_F(FormControls, AreAllNamed) {
  for (const char* pointer :
       {"", "/routes/0", "/routes/0/match", "/routes/0/limits", "/routes/0/headers", "/pools/0/targets",
        "/pools/0/health", "/listeners/1/tls", "/clients/0", "/limits/0"}) {
    pane.show(pointer);
    for (const QWidget* each : pane.findChildren<QWidget*>()) {
      if (!each->isVisible() || each->focusPolicy() == Qt::NoFocus ||
          each->objectName().startsWith(QStringLiteral("qt_")))
        continue;
      const auto* button = qobject_cast<const QAbstractButton*>(each);
      const bool isNamed =
          !each->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
      EXPECT_TRUE(isNamed) << pointer << ": " << each->metaObject()->className();
      EXPECT_FALSE(each->objectName().isEmpty()) << pointer << ": " << each->metaObject()->className();
    }
  }
}

}  // namespace
}  // namespace headgate::ui
