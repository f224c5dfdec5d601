#include <gtest/gtest.h>

#include "ui/frame/notices.h"

namespace headgate::ui {
namespace {

Notice notice(const char* cause) {
  return {.cause = QLatin1String(cause), .dismissal = Dismissal::Allowed};
}

TEST(Notices, TheMostImportantOneIsOnTopAndTheOthersComeBack) {
  Notices notices;
  EXPECT_EQ(notices.top(), nullptr);
  notices.show(NoticeKind::ProfileProblems, notice("broken"));
  notices.show(NoticeKind::ListenerFailed, notice("taken"));
  ASSERT_NE(notices.top(), nullptr);
  EXPECT_EQ(notices.top()->cause, QStringLiteral("taken"));
  EXPECT_EQ(notices.waiting(), 1);
  notices.clear(NoticeKind::ListenerFailed);
  EXPECT_EQ(notices.top()->cause, QStringLiteral("broken"));
}

TEST(Notices, OneOfAKindTakesThePlaceOfTheOther) {
  Notices notices;
  notices.show(NoticeKind::ListenerFailed, notice("8080"));
  notices.show(NoticeKind::ListenerFailed, notice("8443"));
  EXPECT_EQ(notices.top()->cause, QStringLiteral("8443"));
  EXPECT_EQ(notices.waiting(), 0);
}

TEST(Notices, WhatWasDismissedStaysAwayUntilItSaysSomethingElse) {
  Notices notices;
  notices.show(NoticeKind::ProfileProblems, notice("one error"));
  notices.dismiss(NoticeKind::ProfileProblems);
  EXPECT_EQ(notices.top(), nullptr);
  notices.show(NoticeKind::ProfileProblems, notice("one error"));
  EXPECT_EQ(notices.top(), nullptr);
  notices.show(NoticeKind::ProfileProblems, notice("two errors"));
  EXPECT_NE(notices.top(), nullptr);
}

TEST(Notices, AnEventIsToldEachTimeItComesToPass) {
  Notices notices;
  notices.showAnew(NoticeKind::AttemptFailed, notice("not saved"));
  notices.dismiss(NoticeKind::AttemptFailed);
  EXPECT_EQ(notices.top(), nullptr);
  notices.showAnew(NoticeKind::AttemptFailed, notice("not saved"));
  EXPECT_NE(notices.top(), nullptr);
}

TEST(Notices, WhatWasMendedAndBreaksAgainIsNew) {
  Notices notices;
  notices.show(NoticeKind::ProfileProblems, notice("one error"));
  notices.dismiss(NoticeKind::ProfileProblems);
  notices.clear(NoticeKind::ProfileProblems);
  notices.show(NoticeKind::ProfileProblems, notice("one error"));
  EXPECT_NE(notices.top(), nullptr);
}

}  // namespace
}  // namespace headgate::ui
