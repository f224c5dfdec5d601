// The Upstreams page as a user meets it: on a scripted gateway, with the mouse and the keys.
#include <gtest/gtest.h>
#include <memory>

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "tests/ui/upstreams/sample_upstreams.h"
#include "ui/delegates/roles.h"
#include "ui/upstreams/standing_chip.h"
#include "ui/upstreams/target_tree.h"
#include "ui/upstreams/upstream_watch.h"
#include "ui/upstreams/upstreams_page.h"
#include "ui/widgets/row_table.h"

namespace headgate::ui {
namespace {

using control::TargetOrder;

class UpstreamsPageTest : public testing::Test {
 protected:
  UpstreamsPageTest() { m_theme.applyTo(*qApp); }

  void show() {
    m_page = std::make_unique<UpstreamsPage>(m_live, m_draft, m_theme, test::pictureTime);
    m_window = std::make_unique<QWidget>();
    auto* layout = new QVBoxLayout(m_window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page->toolbar());
    layout->addWidget(m_page.get(), 1);
    m_window->resize(1376, 876);
    m_window->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
  }
  ~UpstreamsPageTest() override {
    if (m_page) m_page->setParent(nullptr);
    m_page.reset();
  }

  template <typename Widget>
  Widget* find(const char* name) {
    return m_window->findChild<Widget*>(QLatin1String(name));
  }
  TargetTree* tree() { return find<TargetTree>("targets"); }
  QString text(const char* label) { return find<QLabel>(label)->text(); }
  void click(const char* button) { QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton); }
  // The middle of a cell.
  QPoint cell(int poolRow, int row, int column) {
    const QAbstractItemModel& model = *tree()->model();
    const QModelIndex pool = model.index(poolRow, row < 0 ? column : 0);
    return tree()->visualRect(row < 0 ? pool : model.index(row, column, pool)).center();
  }
  void clickCell(int poolRow, int row, int column) {
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, cell(poolRow, row, column));
  }
  bool waitForRows() {
    return QTest::qWaitFor([this] { return tree()->model()->rowCount() > 0; });
  }

  test::ScriptedGateway m_gateway;
  LiveGateway m_live{m_gateway};
  ProfileDraft m_draft{m_live};
  Theme m_theme{Theme::Choice::Light};
  std::unique_ptr<UpstreamsPage> m_page;
  std::unique_ptr<QWidget> m_window;
};

#define ASSERT_TRY(condition) ASSERT_TRUE(QTest::qWaitFor([&] { return condition; })) << #condition

TEST_F(UpstreamsPageTest, OpensWithWhatNeedsALook) {
  test::fillWithUpstreams(m_gateway);
  test::fillWithLimits(m_gateway);
  show();
  ASSERT_TRY(tree()->chosen() != nullptr && tree()->chosen()->report.standing == Standing::Down);
  EXPECT_EQ(tree()->chosen()->view.id, "research-2");
  ASSERT_TRY(text("targetWhy").startsWith(QLatin1String("Nothing listens on 127.0.0.1:8004.")));
  EXPECT_TRUE(text("targetWhy").contains(QLatin1String("New exchanges go to research-1.")));
  EXPECT_TRUE(
      find<QWidget>("lampLines")->accessibleName().contains(QLatin1String("Listening: Connection refused")));
  auto* log = find<RowTable>("probes");
  ASSERT_TRY(log->model()->rowCount() > 0);
  ASSERT_TRY(find<RowTable>("limits")->model()->rowCount() == 4);
  ASSERT_TRY(text("limitedCount") == QLatin1String("99 limited in the last hour"));
}

TEST_F(UpstreamsPageTest, SaysHowManyNeedALookThoughItIsHidden) {
  UpstreamsPage page(m_live, m_draft, m_theme, test::pictureTime);
  QSignalSpy badge(&page, &UpstreamsPage::badgeChanged);
  test::fillWithUpstreams(m_gateway);
  ASSERT_TRY(!badge.isEmpty() && badge.back()[0].toInt() == 2);
  EXPECT_EQ(badge.back()[1].toString().toStdString(), "2 targets need a look");
  control::TargetStatus& status = test::targetOf(m_gateway, "code-1");
  status.health = control::TargetHealth::Down;
  status.standing = control::TargetStanding::Unusable;
  ASSERT_TRY(badge.back()[0].toInt() == 3);
  EXPECT_EQ(m_gateway.calls<control::GetLimits>().size(), 0U) << "limits are asked for while they are seen";
}

TEST_F(UpstreamsPageTest, TakesATargetOutAndBack) {
  test::fillWithUpstreams(m_gateway);
  show();
  ASSERT_TRUE(waitForRows());
  clickCell(0, 0, TargetTreeModel::Target);
  ASSERT_EQ(tree()->chosen()->view.id, "code-1");
  ASSERT_TRY(find<QPushButton>("drainTarget")->isEnabled());
  EXPECT_FALSE(find<QPushButton>("enableTarget")->isVisible());
  click("drainTarget");
  EXPECT_FALSE(find<QPushButton>("maintainTarget")->isEnabled()) << "until it is answered";
  ASSERT_TRY(tree()->chosen()->report.word == QLatin1String("DRAIN"));
  EXPECT_EQ(m_gateway.calls<control::SetTargetState>().back(),
            (control::SetTargetState{.pool = "code", .target = "code-1", .state = TargetOrder::Drain}));
  click("maintainTarget");
  ASSERT_TRY(tree()->chosen()->report.word == QLatin1String("MAINT"));
  click("enableTarget");
  ASSERT_TRY(tree()->chosen()->report.word == QLatin1String("UP"));
}

TEST_F(UpstreamsPageTest, ProbesNowAndSaysWhyNot) {
  test::fillWithUpstreams(m_gateway);
  show();
  ASSERT_TRUE(waitForRows());
  m_page->showTarget("code", "code-2");
  ASSERT_TRY(find<QPushButton>("probeNow")->isEnabled());
  m_gateway.answerNext({.done = false, .problem = "the gateway serves no such target"});
  find<QPushButton>("probeNow")->setFocus();
  QTest::keyClick(find<QPushButton>("probeNow"), Qt::Key_Space);
  ASSERT_TRY(text("targetProblem") == QLatin1String("The gateway serves no such target."));
  EXPECT_EQ(m_gateway.calls<control::ProbeTarget>().back(),
            (control::ProbeTarget{.pool = "code", .target = "code-2"}));
  clickCell(0, 0, TargetTreeModel::Target);
  EXPECT_EQ(text("targetProblem").toStdString(), "") << "that was another target's";
  m_page->showTarget("chat", "chat-1");
  EXPECT_FALSE(find<QPushButton>("probeNow")->isEnabled()) << "its pool has no health checks";
}

TEST_F(UpstreamsPageTest, FindsAndFilters) {
  test::fillWithUpstreams(m_gateway);
  show();
  ASSERT_TRUE(waitForRows());
  tree()->setFocus();
  QTest::keySequence(tree(), QKeySequence::Find);
  auto* edit = find<QLineEdit>("findTarget");
  ASSERT_TRY(edit->hasFocus());
  QTest::keyClicks(edit, QStringLiteral("8004"));
  EXPECT_EQ(tree()->model()->rowCount(), 1);
  QTest::keyClick(edit, Qt::Key_Down);
  EXPECT_TRUE(tree()->hasFocus());
  edit->setFocus();
  QTest::keyClicks(edit, QStringLiteral("x"));
  EXPECT_TRUE(find<QPushButton>("showAllTargets")->isVisible());
  click("showAllTargets");
  EXPECT_EQ(tree()->model()->rowCount(), 6);
  EXPECT_EQ(edit->text().toStdString(), "");

  const auto chip = [this](Standing standing) {
    return find<StandingChip>(("standing" + std::to_string(static_cast<int>(standing))).c_str());
  };
  ASSERT_TRY(chip(Standing::GoingDown)->text() == QLatin1String("1 going down"));
  EXPECT_FALSE(chip(Standing::Maintenance)->isVisible());
  QTest::mouseClick(chip(Standing::GoingDown), Qt::LeftButton);
  QTest::mouseClick(chip(Standing::Down), Qt::LeftButton);
  EXPECT_EQ(tree()->model()->rowCount(), 2);
  QTest::mouseClick(chip(Standing::Down), Qt::LeftButton);
  ASSERT_EQ(tree()->model()->rowCount(), 1);
  EXPECT_EQ(tree()->model()->index(0, TargetTreeModel::Target).data().toString().toStdString(), "llama");
}

TEST_F(UpstreamsPageTest, GoesThroughTheTreeByKeysAndFoldsPools) {
  test::fillWithUpstreams(m_gateway);
  show();
  ASSERT_TRUE(waitForRows());
  m_page->showTarget("code", "code-1");
  tree()->setFocus();
  QTest::keyClick(tree(), Qt::Key_Left);
  ASSERT_EQ(tree()->chosen(), nullptr);
  EXPECT_EQ(tree()->chosenPool()->view.id, "code");
  EXPECT_EQ(text("targetWhy").toStdString(), "2 up, 1 draining.");
  const QModelIndex code = tree()->model()->index(0, 0);
  QTest::keyClick(tree(), Qt::Key_Left);
  EXPECT_FALSE(tree()->isExpanded(code));
  test::targetOf(m_gateway, "code-1").inFlight = 7;
  m_live.refreshTargets();
  ASSERT_TRY(tree()->chosenPool()->targets[0].running.used == 7);
  EXPECT_FALSE(tree()->isExpanded(code)) << "it stays as somebody left it";
  clickCell(0, -1, TargetTreeModel::LastCheck);
  EXPECT_TRUE(tree()->isExpanded(code));
  QSignalSpy traffic(m_page.get(), &UpstreamsPage::trafficWanted);
  QTest::keyClick(tree(), Qt::Key_Down);
  QTest::keyClick(tree(), Qt::Key_Return);
  ASSERT_EQ(traffic.count(), 1);
  EXPECT_EQ(traffic[0][1].value<std::string>(), "code-1");
}

TEST_F(UpstreamsPageTest, AMissingProbeLeadsToItsForm) {
  test::fillWithUpstreams(m_gateway);
  show();
  ASSERT_TRUE(waitForRows());
  QSignalSpy edit(m_page.get(), &UpstreamsPage::editWanted);
  clickCell(2, 0, TargetTreeModel::LastCheck);
  ASSERT_EQ(edit.count(), 1);
  EXPECT_EQ(edit[0][0].value<std::string>(), "/pools/2/health");
  clickCell(0, 0, TargetTreeModel::LastCheck);
  EXPECT_EQ(edit.count(), 1);
}

TEST_F(UpstreamsPageTest, UnfoldsTheProbeLog) {
  test::fillWithUpstreams(m_gateway);
  show();
  ASSERT_TRUE(waitForRows());
  m_page->showTarget("research", "research-2");
  auto* log = find<RowTable>("probes");
  ASSERT_TRY(log->model()->rowCount() > 4);
  const int before = log->model()->rowCount();
  QTest::mouseClick(log->viewport(), Qt::LeftButton, {}, log->visualRect(log->model()->index(4, 3)).center());
  EXPECT_GT(log->model()->rowCount(), before + 50);
}

TEST_F(UpstreamsPageTest, AStoppedGatewayKnowsNothing) {
  test::fillWithUpstreams(m_gateway);
  m_gateway.state.phase = control::GatewayPhase::Stopped;
  m_gateway.targets = {};
  show();
  ASSERT_TRUE(waitForRows());
  EXPECT_TRUE(find<QWidget>("stopped")->isVisible());
  const QModelIndex pool = tree()->model()->index(1, 0);
  for (int lamp = TargetTreeModel::Config; lamp <= TargetTreeModel::Traffic; ++lamp)
    EXPECT_EQ(tree()->model()->index(0, lamp, pool).data(LampRole).toInt(),
              static_cast<int>(Lamp::NoTraffic));
  m_gateway.answerNext({.done = false, .problem = "port 8080 is in use"});
  click("runGateway");
  ASSERT_TRY(find<QWidget>("stopped")->accessibleName().contains(QLatin1String("Port 8080 is in use.")));
  click("runGateway");
  ASSERT_TRY(!find<QWidget>("stopped")->isVisible());
}

TEST_F(UpstreamsPageTest, WithoutPoolsItOffersToFindSome) {
  m_gateway.profile.text = R"({"headgate": 1})";
  show();
  QSignalSpy wanted(m_page.get(), &UpstreamsPage::findServicesWanted);
  ASSERT_TRUE(find<QPushButton>("findLocalServices")->isVisible());
  click("findLocalServices");
  click("findServices");
  EXPECT_EQ(wanted.count(), 2);
  test::fillWithUpstreams(m_gateway);
  ASSERT_TRUE(waitForRows());
  EXPECT_FALSE(find<QPushButton>("findLocalServices")->isVisible());
}

TEST_F(UpstreamsPageTest, SaysWhatADryRunWouldHaveRejected) {
  test::fillWithUpstreams(m_gateway);
  test::fillWithLimits(m_gateway);
  show();
  ASSERT_TRY(
      text("limitEffect").startsWith(QLatin1String("Limit files would have rejected 17 of the last 500")));
  EXPECT_EQ(m_gateway.calls<control::CompareDraft>().back().profile, m_draft.text());
}

TEST_F(UpstreamsPageTest, ColumnsLeaveWhenItIsNarrow) {
  test::fillWithUpstreams(m_gateway);
  show();
  ASSERT_TRUE(waitForRows());
  EXPECT_FALSE(tree()->isColumnHidden(TargetTreeModel::Weight));
  m_window->resize(900, 800);
  ASSERT_TRY(tree()->isColumnHidden(TargetTreeModel::Weight));
  for (const int stays : {TargetTreeModel::Config, TargetTreeModel::Traffic, TargetTreeModel::Target,
                          TargetTreeModel::State, TargetTreeModel::LastCheck})
    EXPECT_FALSE(tree()->isColumnHidden(stays));
  EXPECT_LE(tree()->columnViewportPosition(TargetTreeModel::LastCheck), tree()->viewport()->width());
}

TEST_F(UpstreamsPageTest, EveryControlHasANameAndCanBeReached) {
  test::fillWithUpstreams(m_gateway);
  test::fillWithLimits(m_gateway);
  show();
  ASSERT_TRUE(waitForRows());
  for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
    if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()) continue;
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const auto* label = qobject_cast<const QLabel*>(widget);
    const QString text = button != nullptr ? button->text() : label != nullptr ? label->text() : QString();
    EXPECT_FALSE(widget->accessibleName().isEmpty() && text.isEmpty())
        << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
  }
}

TEST_F(UpstreamsPageTest, TwoHundredTargetsWithoutLag) {
  test::fillWithMany(m_gateway, 20, 10);
  show();
  ASSERT_TRUE(waitForRows());
  QElapsedTimer took;
  took.start();
  auto* watch = m_page->findChild<UpstreamWatch*>();
  for (int i = 0; i < 10; ++i) watch->refresh();
  EXPECT_LT(took.elapsed() / 10, 50) << "a frame of the window's budget, on a slow machine";
}

}  // namespace
}  // namespace headgate::ui
