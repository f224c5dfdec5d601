#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>

#include "tests/ui/support/sample_rows.h"
#include "tests/ui/support/sample_stream.h"
#include "tests/ui/support/scripted_gateway.h"
#include "ui/stream/stream_list.h"
#include "ui/stream/stream_tab.h"
#include "ui/stream/strip_measures.h"
#include "ui/stream/timing_strip.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

constexpr int64_t kSecond = 1'000'000'000;

class StreamTabTest : public testing::Test {
 protected:
  StreamTabTest() {
    tab.resize(1'000, 800);
    gateway.profile.text = test::kSampleProfile;
    gateway.changed();
  }
  // Shows it, and waits until all of it is there.
  void open(const control::ExchangeRow& row, test::ScriptedStream stream) {
    const size_t events = stream.page.eventColumns.at.size();
    gateway.keep(row.id, std::move(stream));
    tab.setExchange(row, Lamp::Well, QStringLiteral("It went well."));
    tab.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&tab));
    ASSERT_TRUE(QTest::qWaitFor([&] { return tab.source().data().eventCount() == events; }));
  }
  void openSample() { open(test::sampleRows()[12], test::sampleStream()); }

  StreamList& list() { return *tab.findChild<StreamList*>(); }
  TimingStrip& strip() { return *tab.findChild<TimingStrip*>(); }
  QAbstractItemModel& rows() { return *list().model(); }
  QWidget* chip() { return tab.findChild<QWidget*>(QStringLiteral("rangeChip")); }
  QTabBar& forms() { return *tab.findChild<QTabBar*>(QStringLiteral("streamForms")); }
  QString cell(int row, StreamListModel::Column column) {
    return rows().index(row, column).data().toString();
  }
  QPoint placeOf(int64_t at) {
    return {static_cast<int>(std::lround(strip().xOf(at))), strip::kWaterline - 30};
  }
  void drag(QPoint from, QPoint to) {
    QTest::mousePress(&strip(), Qt::LeftButton, {}, from);
    QTest::mouseMove(&strip(), (from + to) / 2);
    QTest::mouseMove(&strip(), to);
    QTest::mouseRelease(&strip(), Qt::LeftButton, {}, to);
  }

  Theme theme{Theme::Choice::Dark};
  test::ScriptedGateway gateway;
  LiveGateway live{gateway};
  StreamTab tab{live, theme};
};

TEST_F(StreamTabTest, ListsEventsAndTheSilenceBetween) {
  openSample();
  const int events = static_cast<int>(tab.source().data().eventCount());
  EXPECT_EQ(rows().rowCount(), events + 1);
  const size_t silent = tab.source().data().silentEvents().at(0);
  const int row = static_cast<int>(silent);
  EXPECT_TRUE(rows().index(row, 0).data(NoticeRole).toBool());
  EXPECT_TRUE(
      rows().index(row, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("silent")));
  EXPECT_EQ(cell(row + 1, StreamListModel::At), QStringLiteral("7.902 s"));
  EXPECT_EQ(cell(0, StreamListModel::Event), QStringLiteral("message_start"));
}

TEST_F(StreamTabTest, AsksForTheTextsOfWhatIsInSightOnly) {
  openSample();
  ASSERT_TRUE(QTest::qWaitFor([&] { return !cell(1, StreamListModel::Preview).isEmpty(); }));
  uint64_t asked = 0;
  for (const auto& call : gateway.calls<control::GetStreamTexts>()) asked += call.count;
  EXPECT_LE(asked, 128U) << "of 420 events";
  EXPECT_EQ(cell(1, StreamListModel::Preview), QStringLiteral("thinking_delta \" the\""));
}

TEST_F(StreamTabTest, DraggingOverTheStripListsThatStretch) {
  openSample();
  EXPECT_FALSE(chip()->isVisible());
  drag(placeOf(3 * kSecond), placeOf(8 * kSecond));
  ASSERT_TRUE(strip().range());
  EXPECT_NEAR(static_cast<double>(strip().range()->first) / kSecond, 3.0, 0.02);
  EXPECT_NEAR(static_cast<double>(strip().range()->second) / kSecond, 8.0, 0.02);
  EXPECT_TRUE(chip()->isVisible());
  const QString term = static_cast<QAbstractButton*>(chip())->text();
  EXPECT_TRUE(term.startsWith(QStringLiteral("t:"))) << term.toStdString();
  const auto between =
      itemsBetween(tab.source().data().events().at, strip().range()->first, strip().range()->second);
  EXPECT_EQ(rows().rowCount(), static_cast<int>(between.second - between.first) + 1) << "and the silence";
  // The right handle, farther.
  const int before = rows().rowCount();
  drag(placeOf(strip().range()->second), placeOf(9 * kSecond));
  EXPECT_NEAR(static_cast<double>(strip().range()->second) / kSecond, 9.0, 0.02);
  EXPECT_GT(rows().rowCount(), before);
  // By the chip it goes.
  QTest::mouseClick(chip(), Qt::LeftButton);
  EXPECT_FALSE(strip().range());
  EXPECT_FALSE(chip()->isVisible());
  EXPECT_EQ(rows().rowCount(), static_cast<int>(tab.source().data().eventCount()) + 1);
}

TEST_F(StreamTabTest, TheStretchMovesAsAWhole) {
  openSample();
  strip().setRange(std::pair<int64_t, int64_t>(2 * kSecond, 4 * kSecond));
  drag(placeOf(3 * kSecond), placeOf(5 * kSecond));
  ASSERT_TRUE(strip().range());
  EXPECT_NEAR(static_cast<double>(strip().range()->first) / kSecond, 4.0, 0.02);
  EXPECT_EQ(strip().range()->second - strip().range()->first, 2 * kSecond);
}

TEST_F(StreamTabTest, TheStripGoesByKeys) {
  openSample();
  strip().setFocus(Qt::TabFocusReason);
  QTest::keyClick(&strip(), Qt::Key_Right);
  ASSERT_TRUE(strip().range());
  EXPECT_EQ(strip().range()->first, 0);
  const auto first = *strip().range();
  QTest::keyClick(&strip(), Qt::Key_Right);
  EXPECT_GT(strip().range()->first, 0);
  EXPECT_EQ(strip().range()->second - strip().range()->first, first.second - first.first);
  QTest::keyClick(&strip(), Qt::Key_Right, Qt::ShiftModifier);
  EXPECT_GT(strip().range()->second - strip().range()->first, first.second - first.first);
  QTest::keyClick(&strip(), Qt::Key_Escape);
  EXPECT_FALSE(strip().range());
}

TEST_F(StreamTabTest, FormsKeepTheChosenEvent) {
  openSample();
  list().chooseEvent(200);
  forms().setCurrentIndex(0);
  EXPECT_EQ(list().chosenEvent(), 200U) << "its piece";
  forms().setCurrentIndex(3);
  EXPECT_EQ(list().chosenEvent(), 200U);
  EXPECT_EQ(rows().headerData(StreamListModel::Preview, Qt::Horizontal).toString(), QStringLiteral("Data"));
}

TEST_F(StreamTabTest, MergedIsWhatTheModelSaid) {
  openSample();
  forms().setCurrentIndex(2);
  ASSERT_TRUE(QTest::qWaitFor([&] { return rows().rowCount() > 0; }));
  EXPECT_EQ(cell(0, StreamListModel::Event), QStringLiteral("thinking"));
  EXPECT_TRUE(cell(0, StreamListModel::Preview).startsWith(QStringLiteral(" the snapshot until")));
  QTest::mouseClick(tab.findChild<QAbstractButton*>(QStringLiteral("streamCopy")), Qt::LeftButton);
  EXPECT_TRUE(QApplication::clipboard()->text().startsWith(QStringLiteral(" the snapshot until a new one")));
}

// Whoever looks at something goes on looking at it.
TEST_F(StreamTabTest, WhatComesMovesNothing) {
  const control::ExchangeRow row = test::sampleRows()[22];
  tab.setClock([&row] { return row.startedWall + 9 * kSecond; });
  open(row, test::sampleSilentStream());
  EXPECT_TRUE(list().isFollowing()) << "it is under way";
  list().chooseEvent(20);
  EXPECT_FALSE(list().isFollowing());
  const int top = list().verticalScrollBar()->value();
  const int before = rows().rowCount();
  test::ScriptedStream grown = test::sampleStream();
  grown.page.reading = 2;
  grown.page.ended = false;
  gateway.keep(row.id, grown);
  ASSERT_TRUE(QTest::qWaitFor([&] { return rows().rowCount() > before; }));
  EXPECT_EQ(list().chosenEvent(), 20U);
  EXPECT_EQ(list().verticalScrollBar()->value(), top);
  auto* follow = tab.findChild<QAbstractButton*>(QStringLiteral("streamFollow"));
  EXPECT_TRUE(follow->isVisible());
  QTest::mouseClick(follow, Qt::LeftButton);
  EXPECT_TRUE(list().isFollowing());
  EXPECT_EQ(list().verticalScrollBar()->value(), list().verticalScrollBar()->maximum());
}

TEST_F(StreamTabTest, ASilenceOfNowIsToldBelowTheList) {
  const control::ExchangeRow row = test::sampleRows()[22];
  int64_t seconds = 9;
  tab.setClock([&] { return row.startedWall + seconds * kSecond; });
  open(row, test::sampleSilentStream());
  auto* silent = tab.findChild<QWidget*>(QStringLiteral("streamSilent"));
  EXPECT_FALSE(silent->isVisible());
  seconds = 14;
  ASSERT_TRUE(QTest::qWaitFor([&] { return silent->isVisible(); }));
}

TEST_F(StreamTabTest, FindsInTheDataByKeys) {
  openSample();
  list().setFocus();
  QTest::keyClick(&list(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
  auto* edit = tab.findChild<QLineEdit*>(QStringLiteral("streamFind"));
  ASSERT_TRUE(edit->isVisible());
  QTest::keyClicks(edit, QStringLiteral("compiles"));
  QTest::keyClick(edit, Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([&] { return list().chosenEvent().has_value(); }));
  const size_t first = *list().chosenEvent();
  QTest::keyClick(edit, Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([&] { return *list().chosenEvent() > first; }));
  QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
  ASSERT_TRUE(QTest::qWaitFor([&] { return *list().chosenEvent() == first; }));
  QTest::keyClick(edit, Qt::Key_Escape);
  EXPECT_FALSE(edit->isVisible());
}

TEST_F(StreamTabTest, EnterShowsAllOfAnEvent) {
  openSample();
  list().setFocus();
  list().chooseEvent(3);
  QTest::keyClick(&list(), Qt::Key_Return);
  auto* data = tab.findChild<QPlainTextEdit*>(QStringLiteral("eventData"));
  ASSERT_TRUE(data->isVisible());
  ASSERT_TRUE(
      QTest::qWaitFor([&] { return data->toPlainText().contains(QStringLiteral("content_block_delta")); }));
  QTest::keyClick(data, Qt::Key_Escape);
  EXPECT_FALSE(data->isVisible());
}

TEST_F(StreamTabTest, BothDirectionsOfATunnelAreToldApart) {
  open(test::sampleRows()[8], test::sampleTunnel());
  EXPECT_EQ(cell(0, StreamListModel::Event), QStringLiteral("▼ text"));
  EXPECT_EQ(cell(1, StreamListModel::Event), QStringLiteral("▲ text"));
}

// Where nobody knows what is in it, there are pieces.
TEST_F(StreamTabTest, OfWhatIsNoStreamThereArePieces) {
  test::ScriptedStream stream = test::sampleStream();
  stream.page.form = control::StreamForm::None;
  stream.page.eventColumns = {};
  gateway.keep(test::sampleRows()[12].id, stream);
  tab.setExchange(test::sampleRows()[12], Lamp::Well, {});
  tab.show();
  ASSERT_TRUE(QTest::qWaitFor([&] { return rows().rowCount() > 0; }));
  EXPECT_EQ(forms().currentIndex(), 0);
  EXPECT_FALSE(forms().isTabEnabled(1));
  EXPECT_EQ(cell(0, StreamListModel::Event), QStringLiteral("left 0.1 ms later"));
}

TEST_F(StreamTabTest, WhatTheRecordDoesNotHoldSaysSoOnceItIsKnown) {
  tab.setExchange(test::sampleRows()[12], Lamp::Well, {});
  const auto says = [&] {
    for (const auto* label : tab.findChildren<TextLabel*>())
      if (label->isVisible() && label->text() == QStringLiteral("The record does not hold this exchange."))
        return true;
    return false;
  };
  tab.show();
  EXPECT_FALSE(says()) << "nobody has said so yet";
  ASSERT_TRUE(QTest::qWaitFor(says));
}

// It may come to the record a moment after it came to the table.
TEST_F(StreamTabTest, WhatHasJustBegunIsAskedForAgain) {
  const control::ExchangeRow row = test::sampleRows()[22];
  tab.setClock([&row] { return row.startedWall + 9 * kSecond; });
  tab.setExchange(row, Lamp::InFlight, {});
  tab.show();
  ASSERT_TRUE(QTest::qWaitFor([&] { return tab.source().isTold(); }));
  gateway.keep(row.id, test::sampleSilentStream());
  tab.setExchange(row, Lamp::InFlight, {});
  ASSERT_TRUE(QTest::qWaitFor([&] { return rows().rowCount() > 0; }));
}

TEST_F(StreamTabTest, AsksForNothingWhileNobodyLooks) {
  const control::ExchangeRow row = test::sampleRows()[22];
  tab.setClock([&row] { return row.startedWall + 9 * kSecond; });
  open(row, test::sampleSilentStream());
  tab.hide();
  QCoreApplication::processEvents();
  const size_t asked = gateway.calls<control::GetStream>().size();
  QTest::qWait(250);
  EXPECT_EQ(gateway.calls<control::GetStream>().size(), asked);
}

}  // namespace
}  // namespace headgate::ui
