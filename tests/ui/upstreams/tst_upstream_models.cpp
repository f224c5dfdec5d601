// The models behind the page: what they hold, what they tell of, and that they keep Qt's rules while they do.
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "ui/delegates/roles.h"
#include "ui/upstreams/limit_line_model.h"
#include "ui/upstreams/probe_log_model.h"
#include "ui/upstreams/target_filter.h"
#include "ui/upstreams/target_tree_model.h"

namespace headgate::ui {
namespace {

using namespace std::chrono_literals;
using Tester = QAbstractItemModelTester;
using Tree = TargetTreeModel;
using Log = ProbeLogModel;
constexpr auto kFatal = Tester::FailureReportingMode::Fatal;

TargetRow target(const char* id, Standing standing, const char* word) {
  TargetRow row;
  row.view = {
      .id = id, .address = QStringLiteral("127.0.0.1:8001"), .url = QStringLiteral("http://127.0.0.1:8001")};
  row.report.standing = standing;
  row.report.word = QLatin1String(word);
  row.isProbed = true;
  return row;
}

std::vector<PoolRow> twoPools() {
  PoolRow code{.view = {.id = "code", .gist = QStringLiteral("round robin")},
               .summary = QStringLiteral("2 up")};
  code.targets = {target("code-1", Standing::Up, "UP"), target("code-2", Standing::Up, "UP")};
  PoolRow chat{.view = {.id = "chat"}, .summary = QStringLiteral("1 down")};
  chat.targets = {target("one", Standing::Down, "DOWN")};
  return {code, chat};
}

TEST(TargetTreeModel, HoldsPoolsAndTheirTargets) {
  Tree model;
  const Tester tester(&model, kFatal);
  model.setRows(twoPools());
  ASSERT_EQ(model.rowCount(), 2);
  const QModelIndex code = model.index(0, 0);
  EXPECT_EQ(model.rowCount(code), 2);
  EXPECT_EQ(model.index(0, Tree::Target).data().toString().toStdString(), "code");
  EXPECT_EQ(model.index(1, Tree::State, code).data().toString().toStdString(), "UP");
  EXPECT_EQ(model.index(1, Tree::Target, code).data(SecondPartRole).toString().toStdString(), ":8001");
  EXPECT_TRUE(model.index(0, Tree::Target).data(GroupRole).toBool());
  EXPECT_EQ(model.targetAt(model.indexOf({"chat", "one"}))->view.id, "one");
  EXPECT_FALSE(model.indexOf({"chat", "two"}).isValid());
  EXPECT_EQ(model.index(0, Tree::Config, code).data(Qt::AccessibleTextRole).toString().toStdString(),
            "Config: ");
  EXPECT_EQ(
      model.index(0, Tree::Target, model.index(1, 0)).data(Qt::AccessibleTextRole).toString().toStdString(),
      "one at 127.0.0.1:8001, DOWN, last check not probed yet");
}

TEST(TargetTreeModel, TellsOfWhatHasChangedAndOfNothingElse) {
  Tree model;
  const Tester tester(&model, kFatal);
  QSignalSpy reset(&model, &Tree::modelReset);
  QSignalSpy changed(&model, &Tree::dataChanged);
  std::vector<PoolRow> rows = twoPools();
  model.setRows(rows);
  EXPECT_EQ(reset.count(), 1);
  model.setRows(rows);
  EXPECT_EQ(changed.count(), 0);
  rows[1].targets[0].report.word = QStringLiteral("UP");
  model.setRows(rows);
  EXPECT_EQ(reset.count(), 1);
  EXPECT_EQ(changed.count(), 2) << "the target and its pool";
  rows[0].targets.pop_back();
  model.setRows(rows);
  EXPECT_EQ(reset.count(), 2);
}

TEST(TargetFilter, FindsByWordsAndByStanding) {
  Tree model;
  TargetFilter filter;
  filter.setSourceModel(&model);
  const Tester tester(&filter, kFatal);
  model.setRows(twoPools());
  EXPECT_EQ(filter.rowCount(), 2);
  filter.setWords(QStringLiteral("CODE 8001"));
  ASSERT_EQ(filter.rowCount(), 1) << "a pool's name finds its targets";
  EXPECT_EQ(filter.rowCount(filter.index(0, 0)), 2);
  filter.setWords(QStringLiteral("code-2"));
  EXPECT_EQ(filter.rowCount(filter.index(0, 0)), 1);
  filter.setWords({});
  filter.setStandings({Standing::Down});
  ASSERT_EQ(filter.rowCount(), 1);
  EXPECT_EQ(filter.index(0, Tree::Target).data().toString().toStdString(), "chat");
  std::vector<PoolRow> rows = twoPools();
  rows[1].targets[0].report.standing = Standing::Up;
  model.setRows(rows);
  EXPECT_EQ(filter.rowCount(), 0) << "it follows";
}

std::vector<control::TargetProbe> probes(int good, int bad) {
  std::vector<control::TargetProbe> all;
  for (int i = 0; i < good + bad; ++i)
    all.push_back({.at = (1h + i * 10s).count(),
                   .took = 3'000'000,
                   .verdict = i < good ? control::ProbeVerdict::Good : control::ProbeVerdict::Bad,
                   .status = static_cast<uint16_t>(i < good ? 200 : 0),
                   .reason = i < good ? "200" : "connection refused",
                   .error = i < good ? "" : "connect_refused"});
  return all;
}

std::vector<std::string> wordsIn(const Log& model) {
  std::vector<std::string> words;
  for (int row = 0; row < model.rowCount(); ++row)
    words.push_back(model.index(row, Log::Words).data().toString().toStdString());
  return words;
}

TEST(ProbeLogModel, FoldsWhatIsTheSameAndCountsHowItWentDown) {
  Log model;
  const Tester tester(&model, kFatal);
  model.setProbes(probes(20, 83), {.rise = 2, .fall = 3});
  const std::vector<std::string> refused(4, "connection refused");
  std::vector<std::string> expected(refused);
  expected.insert(expected.end(), {"76 more", "refused, 3 of 3: DOWN", "refused, 2 of 3", "refused, 1 of 3",
                                   "200 in 3 ms", "200 in 3 ms", "200 in 3 ms", "200 in 3 ms", "16 more"});
  EXPECT_EQ(wordsIn(model), expected);
  EXPECT_EQ(model.index(7, Log::Result).data(LampRole).toInt(), static_cast<int>(Lamp::GoingDown));
  EXPECT_EQ(model.index(5, Log::Result).data(LampRole).toInt(), static_cast<int>(Lamp::Failed));
  ASSERT_TRUE(model.isFold(model.index(4, 0)));
  EXPECT_FALSE(model.isFold(model.index(3, 0)));
  model.unfold(model.index(4, 0));
  model.setProbes(probes(20, 83), {.rise = 2, .fall = 3});
  EXPECT_EQ(model.rowCount(), 83 + 5);
  model.foldAll();
  model.setProbes(probes(20, 83), {.rise = 2, .fall = 3});
  EXPECT_EQ(model.rowCount(), 13);
}

TEST(ProbeLogModel, TakesOneMoreWithoutLosingItsPlace) {
  Log model;
  const Tester tester(&model, kFatal);
  const PoolView pool{.rise = 2, .fall = 3};
  QSignalSpy reset(&model, &Log::modelReset);
  QSignalSpy inserted(&model, &Log::rowsInserted);
  model.setProbes(probes(3, 0), pool);
  model.setProbes(probes(4, 0), pool);
  EXPECT_EQ(reset.count(), 1);
  EXPECT_EQ(inserted.count(), 1);
  model.setProbes({}, pool);
  EXPECT_EQ(model.rowCount(), 0);
}

TEST(LimitLineModel, ShowsItsLines) {
  LimitLineModel model;
  const Tester tester(&model, kFatal);
  LimitLine line{.where = QStringLiteral("Code agent"),
                 .what = QStringLiteral("per client and minute"),
                 .who = QStringLiteral("python"),
                 .figures = {.used = 21, .limit = 30}};
  model.setLines({line});
  EXPECT_EQ(model.index(0, LimitLineModel::What).data().toString().toStdString(),
            "per client and minute · python");
  EXPECT_EQ(model.index(0, LimitLineModel::Used).data(Qt::AccessibleTextRole).toString().toStdString(),
            "21 of 30");
  QSignalSpy changed(&model, &LimitLineModel::dataChanged);
  model.setLines({line});
  EXPECT_EQ(changed.count(), 0);
  line.figures.used = 22;
  model.setLines({line});
  EXPECT_EQ(changed.count(), 1);
}

}  // namespace
}  // namespace headgate::ui
