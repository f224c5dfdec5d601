// A filter over more rows than answer at once: older ones answer from another thread, while rows come, change
// and go.
#include <gtest/gtest.h>
#include <random>

#include <QAbstractItemModelTester>
#include <QTest>

#include "tests/ui/support/sample_rows.h"
#include "ui/models/exchange_table_model.h"

namespace headgate::ui {
namespace {

using test::endedRow;
using test::runningRow;

std::shared_ptr<const filter::Filter> filterOf(const char* line) {
  auto filter = std::make_shared<const filter::Filter>(line);
  EXPECT_TRUE(filter->problems().empty()) << line;
  return filter;
}

control::ExchangeRow rowOf(uint64_t number) {
  control::ExchangeRow row = number % 100 == 7 ? runningRow(number) : endedRow(number);
  row.path = "/v1/" + std::to_string(number);
  if (number % 10 == 0) row.status = 502;
  return row;
}

class RowFilterTest : public testing::Test {
 protected:
  explicit RowFilterTest(size_t capacity = ExchangeRows::kDefaultCapacity) : m_model(nullptr, capacity) {}

  void feed(uint64_t count) {
    control::FeedBatch batch;
    for (uint64_t i = 0; i < count; ++i) batch.rows.push_back(rowOf(++m_number));
    m_model.take(batch);
  }
  void feed(control::ExchangeRow row) { m_model.take({.rows = {std::move(row)}}); }
  void finish() {
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_model.isSearching(); }));
  }
  // What the model shows is what each row says for itself, in order.
  void expectTrue(const char* line) {
    const filter::Filter filter(line);
    const ExchangeRows& rows = m_model.rows();
    RowQuestion question({}, filterOf(line));
    std::vector<uint64_t> wanted;
    for (auto sequence = rows.begin(); sequence != rows.end(); ++sequence)
      if (rows.holds(question, sequence)) wanted.push_back(rows.at(sequence).number);
    std::vector<uint64_t> shown;
    for (int row = 0; row < m_model.rowCount(); ++row) shown.push_back(m_model.packedAt(row).number);
    EXPECT_EQ(shown, wanted) << line;
    EXPECT_FALSE(wanted.empty()) << line;
  }

  ExchangeTableModel m_model;
  uint64_t m_number = 0;
};

TEST_F(RowFilterTest, TheNewestAnswerAtOnceAndTheOthersFollow) {
  feed(100'000);
  m_model.setFilter(filterOf("status:5xx"));
  EXPECT_TRUE(m_model.isSearching());
  ASSERT_GT(m_model.rowCount(), 1'000);
  EXPECT_EQ(m_model.packedAt(m_model.rowCount() - 1).number, 100'000U);
  finish();
  expectTrue("status:5xx");
  EXPECT_EQ(m_model.rowCount(), 10'000);
  m_model.setFilter(nullptr);
  EXPECT_FALSE(m_model.isSearching());
  EXPECT_EQ(m_model.rowCount(), 100'000);
}

TEST_F(RowFilterTest, FewRowsAnswerAtOnce) {
  feed(1'000);
  m_model.setFilter(filterOf("path:/v1/9*"));
  EXPECT_FALSE(m_model.isSearching());
  expectTrue("path:/v1/9*");
}

TEST_F(RowFilterTest, WhatComesAndChangesMeanwhileIsTrue) {
  const QAbstractItemModelTester tester(&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  feed(100'000);
  m_model.setFilter(filterOf("-is:running path:7"));
  // Two of those that were lent end, a new one comes, before anything of the scan is heard.
  feed([] {
    auto row = endedRow(7);
    row.path = "/v1/7";
    return row;
  }());
  feed([] {
    auto row = endedRow(207);
    row.path = "/none";
    return row;
  }());
  feed(1'000);
  EXPECT_TRUE(m_model.isSearching());
  finish();
  expectTrue("-is:running path:7");
}

TEST_F(RowFilterTest, ANewQuestionEndsTheOneBefore) {
  feed(100'000);
  m_model.setFilter(filterOf("path:1"));
  m_model.setFilter(filterOf("path:2"));
  m_model.setScope({.kind = Scope::Kind::InFlight});
  m_model.setScope({});
  finish();
  expectTrue("path:2");
}

TEST_F(RowFilterTest, ItsEndIsTheModelsToo) {
  feed(100'000);
  auto model = std::make_unique<ExchangeTableModel>();
  for (uint64_t number = 1; number <= 50'000; ++number) model->take({.rows = {rowOf(number)}});
  model->setFilter(filterOf("status:404"));
  EXPECT_TRUE(model->isSearching());
  model.reset();
}

class SmallRowFilterTest : public RowFilterTest {
 protected:
  SmallRowFilterTest() : RowFilterTest(50'000) {}
};

TEST_F(SmallRowFilterTest, WhatGoesMeanwhileIsGone) {
  const QAbstractItemModelTester tester(&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  feed(49'000);
  m_model.setFilter(filterOf("status:5xx"));
  EXPECT_TRUE(m_model.isSearching());
  feed(20'000);
  finish();
  expectTrue("status:5xx");
}

// Rows that come, change and go at random while one question follows the other.
TEST_F(SmallRowFilterTest, AnyOrderOfThingsEndsInTheTruth) {
  std::mt19937 random(5);
  const char* lines[] = {"status:5xx", "is:running", "-is:running path:3", "path:/v1/1*7", "number>20000"};
  feed(49'000);
  const char* line = lines[0];
  m_model.setFilter(filterOf(line));
  for (int step = 0; step < 300; ++step) {
    switch (random() % 4) {
      case 0:
        line = lines[random() % std::size(lines)];
        m_model.setFilter(filterOf(line));
        break;
      case 1:
        feed(1 + random() % 900);
        break;
      case 2: {
        control::ExchangeRow ended = endedRow((m_number / 100 - random() % 300) * 100 + 7);
        ended.path = "/v1/3";
        if (m_model.rows().findInFlight(ended.id)) feed(std::move(ended));
        break;
      }
      default:
        QCoreApplication::processEvents();
    }
  }
  finish();
  expectTrue(line);
}

}  // namespace
}  // namespace headgate::ui
