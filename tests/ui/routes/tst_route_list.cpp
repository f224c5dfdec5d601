// The list of routes: its rows, how they change, and what a real mouse and real keys do with it.
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "ui/routes/route_band_delegate.h"
#include "ui/routes/route_delegate.h"
#include "ui/routes/route_list.h"

namespace headgate::ui {
namespace {

RouteView route(const std::string& id, const char* folder = "", std::optional<size_t> shadow = std::nullopt) {
  RouteView view;
  view.id = id;
  view.name = QString::fromStdString(id);
  view.path = QStringLiteral("/") + view.name;
  view.match.wire = view.path;
  view.folder = QString::fromUtf8(folder);
  view.shadow = shadow;
  return view;
}

// Each with its index as it was in the profile.
std::vector<RouteView> routesOf(const std::string& ids) {
  std::vector<RouteView> routes;
  for (const char id : ids) routes.push_back(route(std::string(1, id)));
  return routes;
}

std::string rowsOf(const std::vector<RouteView>& routes, const QSet<QString>& folded = {},
                   const QString& search = {}) {
  std::string text;
  for (const RouteRow& row : routeRows(routes, folded, search)) {
    if (!text.empty()) text += ' ';
    if (row.kind == RouteRow::Kind::Folder)
      text += row.folder.toStdString() + std::to_string(row.count) + ":";
    if (row.kind == RouteRow::Kind::Route) text += routes[row.route].id;
    if (row.kind == RouteRow::Kind::Shadow) text += "!";
  }
  return text;
}

TEST(RouteRows, HaveAHeadOverNeighboursOfOneFolder) {
  const std::vector<RouteView> routes{route("a"), route("b", "F"),    route("c", "F"),
                                      route("d"), route("e", "F", 0), route("f", "G")};
  EXPECT_EQ(rowsOf(routes), "a F2: b c d F1: e ! G1: f");
  EXPECT_EQ(rowsOf(routes, {QStringLiteral("F")}), "a F2: d F1: G1: f");
  EXPECT_EQ(rowsOf(routes, {QStringLiteral("F")}, QStringLiteral("c")), "F1: c");
  EXPECT_EQ(rowsOf(routes, {}, QStringLiteral("zzz")), "");
  EXPECT_EQ(rowsOf(routes, {}, QStringLiteral("f e")), "F1: e !") << "folders are searched, too";
  EXPECT_EQ(rowsOf({}), "");
}

TEST(RouteListModel, SaysThe95thPercentileUnderTheFigures) {
  RouteListModel model;
  model.setRoutes({route("a")}, {QString()});
  model.setLive({{.errors = QStringLiteral("0.0 %"), .slow = QStringLiteral("3.2 s")}});
  const QModelIndex errors = model.index(0, RouteListModel::Errors);
  EXPECT_EQ(errors.data().toString(), QStringLiteral("0.0 %"));
  const QModelIndex rate = model.index(0, RouteListModel::Rate);
  EXPECT_EQ(rate.data(RouteListModel::SecondLineRole).toString(), QStringLiteral("p95"));
  EXPECT_EQ(errors.data(RouteListModel::SecondLineRole).toString(), QStringLiteral("3.2 s"));
  EXPECT_EQ(errors.data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("errors 0.0 %, 95 of 100 take less than 3.2 s"));
}

TEST(RouteListModel, ChangesByDifferences) {
  RouteListModel model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
  model.setRoutes(routesOf("abcdef"), {});
  const QPersistentModelIndex chosen(model.index(2, 0));
  for (const char* order : {"abdefc", "cabdef", "fedcba", "cf", "xcy", "cxyab", "c", "bac", "abcdef"}) {
    model.setRoutes(routesOf(order), {});
    std::string shown;
    for (int row = 0; row < model.rowCount(); ++row)
      shown += model.index(row, RouteListModel::Name).data().toString().toStdString();
    EXPECT_EQ(shown, order);
    ASSERT_TRUE(chosen.isValid()) << order;
    EXPECT_EQ(model.row(chosen.row()).route, std::string(order).find('c')) << order;
  }
  EXPECT_EQ(resets.count(), 0);
}

TEST(RouteListModel, MovesOneRowWhereOneWasMoved) {
  RouteListModel model;
  model.setRoutes(routesOf("abcdef"), {});
  QSignalSpy moves(&model, &QAbstractItemModel::rowsMoved);
  model.setRoutes(routesOf("bcdefa"), {});
  EXPECT_EQ(moves.count(), 1);
  model.setRoutes(routesOf("abcdef"), {});
  EXPECT_EQ(moves.count(), 2);
}

TEST(RouteListModel, KeepsTheRowOfARouteWhoseIdChanges) {
  RouteListModel model;
  model.setRoutes(routesOf("abc"), {});
  const QPersistentModelIndex chosen(model.index(1, 0));
  model.setRoutes(routesOf("axc"), {});
  EXPECT_TRUE(chosen.isValid());
  // Ids that are there twice, or not at all, are still rows of their own.
  model.setRoutes(routesOf("aac"), {});
  EXPECT_EQ(model.rowCount(), 3);
}

class RouteListTest : public testing::Test {
 protected:
  RouteListTest() {
    m_list.resize(400, 500);
    m_list.show();
    QApplication::setActiveWindow(&m_list);
    m_list.setFocus();
    QApplication::processEvents();
  }
  void fill() {
    m_list.routes().setRoutes({route("a"), route("b", "F"), route("c", "F"), route("d", "", 0), route("e")},
                              {});
    m_list.choose(0);
  }
  QRect rowRect(int row) const {
    return m_list.visualRect(m_list.routes().index(row, 0))
        .united(m_list.visualRect(m_list.routes().index(row, RouteListModel::Errors)));
  }
  QRect rowOf(size_t index) const { return rowRect(m_list.routes().rowOf(index)); }
  void drag(QPoint from, QPoint to) {
    QWidget* view = m_list.viewport();
    QTest::mousePress(view, Qt::LeftButton, {}, from);
    QTest::mouseMove(view, from + QPoint(0, 12));
    QMouseEvent move(QEvent::MouseMove, QPointF(to), view->mapToGlobal(QPointF(to)), Qt::NoButton,
                     Qt::LeftButton, {});
    QApplication::sendEvent(view, &move);
    QTest::mouseRelease(view, Qt::LeftButton, {}, to);
  }

  const Theme m_theme{Theme::Choice::Light};
  RouteList m_list{m_theme};
};

TEST_F(RouteListTest, ColumnsLeaveBeforeTheNameIsCutOff) {
  fill();
  const auto shown = [&](int width) {
    m_list.resize(width, 500);
    QApplication::processEvents();
    std::string columns;
    for (const auto column : {RouteListModel::Answer, RouteListModel::Rate, RouteListModel::Errors})
      columns += m_list.isColumnHidden(column) ? '-' : '+';
    return columns;
  };
  EXPECT_EQ(shown(400), "+++");
  EXPECT_EQ(shown(313), "-++");
  EXPECT_EQ(shown(260), "-+-");
  EXPECT_EQ(shown(400), "+++") << "they come back";
}

TEST_F(RouteListTest, HasRowsOfThreeKinds) {
  fill();
  ASSERT_EQ(m_list.routes().rowCount(), 7);  // a, F, b, c, d, its line, e
  EXPECT_EQ(m_list.rowHeight(0), 46);
  EXPECT_LT(m_list.rowHeight(1), 46);
  EXPECT_EQ(m_list.routes().index(5, 0).data().toString(), QStringLiteral("Never reached: 1 a comes first"));
  EXPECT_EQ(m_list.routes().index(1, 0).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("Folder F, 2 routes"));
}

TEST_F(RouteListTest, TheKeysPassOverWhatIsOnlyRead) {
  fill();
  for (int i = 0; i < 5; ++i) QTest::keyClick(&m_list, Qt::Key_Down);
  EXPECT_EQ(m_list.currentRoute(), 4u);
  QTest::keyClick(&m_list, Qt::Key_Up);
  EXPECT_EQ(m_list.currentRoute(), 3u);
  m_list.routes().setRoutes({route("a"), route("b", "", 0)}, {});
  QTest::keyClick(&m_list, Qt::Key_Home);
  QTest::keyClick(&m_list, Qt::Key_End);
  EXPECT_EQ(m_list.currentRoute(), 1u) << "its last row is a line";
}

TEST_F(RouteListTest, FoldersFoldByKeyAndMouse) {
  fill();
  QTest::keyClick(&m_list, Qt::Key_Down);
  EXPECT_EQ(m_list.currentFolder(), QStringLiteral("F"));
  EXPECT_EQ(m_list.selectedRoutes(), (std::vector<size_t>{1, 2}));
  QTest::keyClick(&m_list, Qt::Key_Left);
  EXPECT_EQ(m_list.routes().rowCount(), 5);
  QTest::keyClick(&m_list, Qt::Key_Right);
  EXPECT_EQ(m_list.routes().rowCount(), 7);
  QTest::mouseClick(m_list.viewport(), Qt::LeftButton, {}, rowRect(1).center());
  EXPECT_EQ(m_list.routes().rowCount(), 5);
  EXPECT_EQ(m_list.rowHeight(2), 46);
  m_list.choose(2);
  EXPECT_EQ(m_list.currentRoute(), 2u) << "whoever wants it finds it";
}

struct Drag {
  size_t route;
  size_t to;
  double share;  // of the height of the row
  size_t before;
  const char* folder;
};

TEST_F(RouteListTest, RowsAreDraggedToAPlace) {
  fill();
  QSignalSpy moves(&m_list, &RouteList::moveWanted);
  const Drag drags[] = {{0, 4, 0.9, 5, ""},  {0, 4, 0.1, 4, ""},  {4, 0, 0.1, 0, ""}, {4, 1, 0.1, 1, "F"},
                        {4, 1, 0.9, 2, "F"}, {0, 2, 0.9, 3, "F"}, {0, 3, 0.9, 4, ""}};
  for (const Drag& one : drags) {
    const QRect to = rowOf(one.to);
    drag(rowOf(one.route).center(), {to.center().x(), to.top() + int(to.height() * one.share)});
    ASSERT_EQ(moves.count(), 1);
    const auto arguments = moves.takeFirst();
    EXPECT_EQ(arguments[0].value<std::vector<size_t>>(), std::vector<size_t>{one.route});
    EXPECT_EQ(arguments[1].value<size_t>(), one.before) << one.route << " to " << one.to;
    EXPECT_EQ(arguments[2].toString().toStdString(), one.folder);
  }
  // Onto the head of a folder, and below all.
  drag(rowOf(0).center(), rowRect(1).center() + QPoint(0, 4));
  EXPECT_EQ(moves.takeFirst()[2].toString(), QStringLiteral("F"));
  drag(rowOf(0).center(), {100, 480});
  EXPECT_EQ(moves.takeFirst()[1].value<size_t>(), 5u);
}

TEST_F(RouteListTest, SeveralAreDraggedTogetherAndEscapeGivesUp) {
  fill();
  QSignalSpy moves(&m_list, &RouteList::moveWanted);
  QTest::mouseClick(m_list.viewport(), Qt::LeftButton, {}, rowOf(0).center());
  QTest::mouseClick(m_list.viewport(), Qt::LeftButton, Qt::ControlModifier, rowOf(3).center());
  EXPECT_EQ(m_list.selectedRoutes(), (std::vector<size_t>{0, 3}));
  drag(rowOf(3).center(), rowOf(4).center() + QPoint(0, 20));
  ASSERT_EQ(moves.count(), 1);
  EXPECT_EQ(moves.takeFirst()[0].value<std::vector<size_t>>(), (std::vector<size_t>{0, 3}));
  // A click that drags nothing chooses the one.
  QTest::mouseClick(m_list.viewport(), Qt::LeftButton, {}, rowOf(3).center());
  EXPECT_EQ(m_list.selectedRoutes(), std::vector<size_t>{3});

  QTest::mousePress(m_list.viewport(), Qt::LeftButton, {}, rowOf(0).center());
  const QPointF to(rowOf(4).center());
  QMouseEvent move(QEvent::MouseMove, to, m_list.viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                   {});
  QApplication::sendEvent(m_list.viewport(), &move);
  QTest::keyClick(&m_list, Qt::Key_Escape);
  QTest::mouseRelease(m_list.viewport(), Qt::LeftButton, {}, to.toPoint());
  EXPECT_EQ(moves.count(), 0);
}

TEST_F(RouteListTest, HasASwitchAndALinkInItsRows) {
  fill();
  QSignalSpy switches(&m_list, &RouteList::switchWanted);
  QSignalSpy lifts(&m_list, &RouteList::liftWanted);
  const QRect name = m_list.visualRect(m_list.routes().index(m_list.routes().rowOf(0), RouteListModel::Name));
  QTest::mouseClick(m_list.viewport(), Qt::LeftButton, {}, RouteDelegate::switchRect(name, m_theme).center());
  EXPECT_EQ(switches.count(), 1);
  QTest::mouseClick(m_list.viewport(), Qt::LeftButton, {}, name.center() - QPoint(30, 0));
  EXPECT_EQ(switches.count(), 1);
  const QRect band = m_list.visualRect(m_list.routes().index(5, 0));
  QTest::mouseClick(m_list.viewport(), Qt::LeftButton, {},
                    RouteBandDelegate::linkRect(band, m_theme).center());
  ASSERT_EQ(lifts.count(), 1);
  EXPECT_EQ(lifts.takeFirst()[0].value<size_t>(), 3u);
  EXPECT_EQ(m_list.currentRoute(), 0u);
}

TEST_F(RouteListTest, StaysWhereItIsWhileRoutesChange) {
  std::vector<RouteView> routes;
  for (int i = 0; i < 500; ++i) routes.push_back(route("route-" + std::to_string(i)));
  m_list.routes().setRoutes(routes, {});
  m_list.choose(250);
  m_list.verticalScrollBar()->setValue(m_list.verticalScrollBar()->maximum() / 2);
  const int scrolled = m_list.verticalScrollBar()->value();
  routes[10].name = QStringLiteral("another");
  m_list.routes().setRoutes(routes, {});
  m_list.routes().setLive(std::vector<RouteLive>(500, RouteLive{.rate = QStringLiteral("7")}));
  EXPECT_EQ(m_list.verticalScrollBar()->value(), scrolled);
  EXPECT_EQ(m_list.currentRoute(), 250u);
  routes.erase(routes.begin() + 300);
  m_list.routes().setRoutes(routes, {});
  EXPECT_EQ(m_list.verticalScrollBar()->value(), scrolled);
  EXPECT_EQ(m_list.currentRoute(), 250u);
}

}  // namespace
}  // namespace headgate::ui
