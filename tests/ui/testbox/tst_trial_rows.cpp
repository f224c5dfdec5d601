// What would become of a request, in rows: of each kind of answer.
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "ui/testbox/field_changes.h"
#include "ui/testbox/trial_model.h"
#include "ui/testbox/trial_rows.h"

namespace headgate::ui {
namespace {

using control::Trial;
using control::TrialVerdict;

const config::Json kProfile = config::Json::parse(R"({
  "limits": [{"id": "other"}, {"id": "l"}],
  "pools": [{"id": "p", "targets": [{"id": "s"}, {"id": "t"}]}, {"id": "rest", "targets": [{"id": "r-1"}]}],
  "routes": [{"id": "a", "name": "First"}, {"id": "b"}, {"id": "c", "name": ""}]})");

// "lamp? name | detail | mark", and for heads "# name".
QStringList texts(const std::vector<TrialRow>& rows) {
  QStringList all;
  for (const TrialRow& row : rows) {
    QStringList parts{row.name, row.detail, row.mark};
    while (!parts.isEmpty() && parts.last().isEmpty()) parts.removeLast();
    all << (row.kind == TrialRow::Kind::Group ? QStringLiteral("# ") : QString()) +
               parts.join(QStringLiteral(" | "));
  }
  return all;
}

Trial trialOfB() {
  return {.method = "GET",
          .path = "/x",
          .routes = {{.route = "a", .index = 0, .reason = "path differs at segment 1: x"},
                     {.route = "b", .index = 1, .wins = true, .reason = "takes everything"}},
          .sentLine = "GET /base/x",
          .targets = {{.pool = "p", .target = "s", .reason = "down"},
                      {.pool = "p", .target = "t", .isChosen = true, .reason = "next in turn"}},
          .outcome = "goes to t of pool p"};
}

TEST(TrialRowsTest, TheWinnerComesFirstAndWhatHappensThenLast) {
  const auto rows = shortTrialRows(trialOfB(), kProfile);
  EXPECT_EQ(texts(rows),
            (QStringList{QStringLiteral("2 b | wins: takes everything"),
                         QStringLiteral("1 First | path differs at segment 1: x"),
                         QStringLiteral("Then | GET /base/x"), QStringLiteral(" | to t (next in turn)")}));
  EXPECT_EQ(rows[0].lamp, Lamp::Well);
  EXPECT_TRUE(rows[0].isStrong);
  EXPECT_EQ(rows[0].pointer, "/routes/1");
  EXPECT_EQ(rows[0].sentence, QStringLiteral("Route 2 b: wins: takes everything."));
  EXPECT_EQ(rows[1].lamp, Lamp::NoTraffic);
  EXPECT_EQ(rows[3].pointer, "/pools/0/targets/1");
  EXPECT_EQ(rows[3].sentence, QStringLiteral("To t (next in turn)."));
}

TEST(TrialRowsTest, ThoseThatAreLeftOutAreCounted) {
  Trial trial = trialOfB();
  for (uint64_t i = 2; i < 9; ++i)
    trial.routes.push_back({.route = "c", .index = i, .reason = "switched off"});
  const auto rows = shortTrialRows(trial, kProfile);
  ASSERT_EQ(rows.size(), 7U);
  EXPECT_EQ(rows[4].kind, TrialRow::Kind::More);
  EXPECT_EQ(rows[4].name, QStringLiteral("and 5 more"));
  EXPECT_EQ(rows[3].name, QStringLiteral("4 c")) << "a name that says nothing is none";
}

TEST(TrialRowsTest, PoliciesTakeTheRoomOfThoseThatAreLeftOut) {
  Trial trial = trialOfB();
  for (uint64_t i = 2; i < 9; ++i)
    trial.routes.push_back({.route = "c", .index = i, .reason = "switched off"});
  trial.policies.assign(2, {.name = "jwt", .verdict = TrialVerdict::Unknown, .sentence = "checked later"});
  EXPECT_EQ(shortTrialRows(trial, kProfile).size(), kShortTrialRows);
  trial.policies.assign(6, trial.policies.front());
  const auto rows = shortTrialRows(trial, kProfile);
  EXPECT_EQ(rows[1].name, QStringLiteral("and 8 more")) << "they are all named in full, and policies at once";
  EXPECT_EQ(rows.size(), 10U);
}

TEST(TrialRowsTest, WhatDoesNotSimplyPassIsSaidAtOnce) {
  Trial trial = trialOfB();
  trial.policies = {
      {.name = "guard", .sentence = "fine"},
      {.name = "forward_auth", .verdict = TrialVerdict::Unknown, .sentence = "pool p is asked"}};
  auto rows = shortTrialRows(trial, kProfile);
  EXPECT_EQ(texts(rows).mid(2),
            (QStringList{QStringLiteral("Authority | pool p is asked"), QStringLiteral("Then | GET /base/x"),
                         QStringLiteral(" | to t (next in turn), if it may pass")}));
  EXPECT_EQ(rows[2].lamp, Lamp::NoCheck);
  EXPECT_EQ(rows[2].pointer, "/routes/1/forward_auth");

  trial.policies[1] = {.name = "limits",
                       .what = "l",
                       .verdict = TrialVerdict::Refuses,
                       .sentence = "no token left",
                       .capacity = 30,
                       .errorType = "rate_limited",
                       .status = 429};
  trial.sentLine.clear();
  trial.ownStatus = 429;
  trial.outcome = "refused with 429: too many";
  rows = shortTrialRows(trial, kProfile);
  EXPECT_EQ(texts(rows).mid(2), (QStringList{QStringLiteral("Limit l | no token left | 429 rate_limited"),
                                             QStringLiteral("Then | refused with 429: too many")}));
  EXPECT_EQ(rows[2].lamp, Lamp::Limited);
  EXPECT_EQ(rows[2].pointer, "/limits/1");
  EXPECT_EQ(rows[2].figures, (GaugeFigures{.used = 30, .limit = 30, .isRefusing = true}));
  EXPECT_EQ(rows[3].lamp, Lamp::Failed);
}

TEST(TrialRowsTest, OtherEndings) {
  Trial trial = trialOfB();
  trial.routes[1].wins = false;
  trial.sentLine.clear();
  trial.ownStatus = 404;
  trial.outcome = "refused with 404: no route";
  const auto rows = shortTrialRows(trial, kProfile);
  EXPECT_EQ(rows.front().name, QStringLiteral("No route takes it"));
  EXPECT_EQ(rows.back().lamp, Lamp::Failed);

  trial.ownStatus = 200;
  trial.outcome = "answered here with 200";
  EXPECT_EQ(shortTrialRows(trial, kProfile).back().lamp, std::nullopt);
  trial.ownStatus = 0;
  trial.outcome = "waits for a target of pool p for up to 5 s";
  EXPECT_EQ(shortTrialRows(trial, kProfile).back().lamp, Lamp::Held);
}

TEST(TrialRowsTest, AllOfIt) {
  Trial trial = trialOfB();
  trial.policies = {
      {.name = "auth", .sentence = "the client is claude"},
      {.name = "limits", .what = "l", .sentence = "21 of 30 tokens left", .left = 21, .capacity = 30}};
  trial.receivedFields = {{"Host", "localhost"}, {"Cookie", "a"}, {"Accept", "*/*"}};
  trial.sentFields = {{"host", "t"}, {"Accept", "*/*"}, {"X-Team", "blue"}};
  trial.targets.insert(trial.targets.begin(), {.pool = "rest", .target = "r-1", .reason = "down"});
  const auto rows = allTrialRows(trial, kProfile);
  EXPECT_EQ(texts(rows),
            (QStringList{QStringLiteral("# Routes, in the order in which they are tried"),
                         QStringLiteral("1 First | path differs at segment 1: x"),
                         QStringLiteral("2 b | wins: takes everything"),
                         QStringLiteral("# Policies of b, in the order in which they act"),
                         QStringLiteral("Keys | the client is claude"),
                         QStringLiteral("Limit l | 21 of 30 tokens left"), QStringLiteral("# As t gets it"),
                         QStringLiteral("GET /base/x"), QStringLiteral("host | t | was localhost"),
                         QStringLiteral("Accept | */*"), QStringLiteral("X-Team | blue | added"),
                         QStringLiteral("Cookie | a | removed"), QStringLiteral("# Targets of pool rest"),
                         QStringLiteral("r-1 | down"), QStringLiteral("# Else, targets of pool p"),
                         QStringLiteral("s | down"), QStringLiteral("t | next in turn")}));
  EXPECT_EQ(rows[5].figures, (GaugeFigures{.used = 9, .limit = 30}));
  EXPECT_EQ(rows[13].pointer, "/pools/1/targets/0");
  for (const TrialRow& row : rows) EXPECT_FALSE(row.sentence.isEmpty()) << row.name.toStdString();
}

TEST(TrialRowsTest, WhatIsNotInTheProfileAnyMoreHasNoPlace) {
  const auto rows = allTrialRows(trialOfB(), config::Json::parse(R"({"name": "Local agents"})"));
  for (const TrialRow& row : rows) EXPECT_EQ(row.pointer, "");
  EXPECT_EQ(rows[1].name, QStringLiteral("1 a"));
  for (const TrialRow& row : allTrialRows(trialOfB(), config::Json(nullptr))) EXPECT_EQ(row.pointer, "");
}

TEST(FieldChangesTest, RepeatedFieldsAreComparedOneByOne) {
  using Kind = FieldChange::Kind;
  EXPECT_EQ(fieldChanges({{"Via", "a"}, {"Via", "b"}}, {{"via", "b"}, {"via", "c"}, {"via", "d"}}),
            (std::vector<FieldChange>{{.kind = Kind::Same, .name = "via", .value = "b"},
                                      {.kind = Kind::Changed, .name = "via", .value = "c", .before = "a"},
                                      {.kind = Kind::Added, .name = "via", .value = "d"}}));
  EXPECT_EQ(fieldChanges({{"A", ""}}, {}),
            (std::vector<FieldChange>{{.kind = Kind::Removed, .name = "A", .value = ""}}));
}

TEST(TrialModelTest, KeepsTheRowsThatSayTheSame) {
  TrialModel model;
  QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
  QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
  Trial trial = trialOfB();
  model.setRows(allTrialRows(trial, kProfile));
  EXPECT_EQ(resets.count(), 1);
  model.setRows(allTrialRows(trial, kProfile));
  EXPECT_EQ(resets.count() + changes.count(), 1) << "nothing is new";
  trial.targets[0].reason = "draining";
  model.setRows(allTrialRows(trial, kProfile));
  EXPECT_EQ(resets.count(), 1);
  EXPECT_EQ(changes.count(), 1);
  trial.targets.pop_back();
  model.setRows(allTrialRows(trial, kProfile));
  EXPECT_EQ(resets.count(), 2);
  model.setRows({});
  EXPECT_EQ(model.rowCount(), 0);
}

TEST(TrialModelTest, HeadsAreNotChosenAndRowsAreSentences) {
  TrialModel model;
  model.setRows(allTrialRows(trialOfB(), kProfile));
  EXPECT_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsEnabled));
  EXPECT_TRUE(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
  EXPECT_EQ(model.index(1).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("Route 1 First: path differs at segment 1: x."));
  EXPECT_EQ(model.index(1).data(Qt::ToolTipRole).toString(),
            QStringLiteral("1 First\npath differs at segment 1: x"));
}

}  // namespace
}  // namespace headgate::ui
