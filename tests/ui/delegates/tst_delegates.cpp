#include <gtest/gtest.h>
#include <memory>

#include <QStandardItemModel>
#include <QStyleOptionViewItem>
#include <QTableView>

#include "tests/ui/canvas.h"
#include "ui/delegates/duration_bar_delegate.h"
#include "ui/delegates/header_view.h"
#include "ui/delegates/lamp_delegate.h"
#include "ui/delegates/number_delegate.h"
#include "ui/delegates/roles.h"
#include "ui/delegates/status_delegate.h"
#include "ui/delegates/text_delegate.h"
#include "ui/paint/duration_bar.h"
#include "ui/paint/lamps.h"

using namespace headgate::ui;
using namespace std::chrono_literals;

namespace {

constexpr QRect kCell(20, 20, 180, 25);

class Delegates : public testing::Test {
 protected:
  Delegates() {
    m_model.setItem(0, 0, new QStandardItem);
    set(Qt::DisplayRole, QStringLiteral("200"));
    set(LampRole, int(Lamp::Well));
    set(DurationShapeRole, QVariant::fromValue(DurationShape{
                               .total = 10s, .wait = 1s, .state = DurationShape::State::InFlight}));
  }

  void set(int role, const QVariant& value) { m_model.item(0, 0)->setData(value, role); }

  QImage paint(const QAbstractItemDelegate& delegate, QStyle::State state = {}, QRect cell = kCell) {
    return painted({240, 65}, Qt::magenta, [&](QPainter& painter) {
      QStyleOptionViewItem option;
      option.rect = cell;
      option.state = state | QStyle::State_Enabled;
      delegate.paint(&painter, option, m_model.index(0, 0));
    });
  }

  const Theme theme{Theme::Choice::Light};
  const Tokens& tokens = theme.tokens();
  QStandardItemModel m_model{1, 1};
};

}  // namespace

TEST_F(Delegates, paintTheirCellAndNothingElse) {
  set(Qt::DisplayRole, QString(QStringLiteral("a text that is wider than any cell ")).repeated(8));
  set(SecondPartRole, QStringLiteral("and its second part"));
  const std::unique_ptr<QAbstractItemDelegate> all[] = {
      std::make_unique<LampDelegate>(theme), std::make_unique<NumberDelegate>(theme),
      std::make_unique<TextDelegate>(theme), std::make_unique<StatusDelegate>(theme),
      std::make_unique<DurationBarDelegate>(theme)};
  for (const auto& delegate : all) {
    for (const QRect& cell : {kCell, QRect(20, 20, 9, 25), QRect(20, 20, 100, 6)}) {
      EXPECT_EQ(inkOf(paint(*delegate, {}, cell), Qt::magenta), cell) << delegate->metaObject()->className();
    }
  }
}

TEST_F(Delegates, aNumberIsBoldWhereItHeadsAGroup) {
  NumberDelegate delegate(theme);
  set(GroupRole, true);
  const QImage light = paint(delegate);
  delegate.setGroupFont(theme.fonts().strong());
  const QImage bold = paint(delegate);
  EXPECT_NE(bold, light);
  set(GroupRole, false);
  EXPECT_EQ(paint(delegate), paint(NumberDelegate(theme)));
}

TEST_F(Delegates, theGroundSaysWhatIsChosenAndWhatIsUnderThePointer) {
  const TextDelegate delegate(theme);
  const auto groundOf = [&](QStyle::State state) { return paint(delegate, state).pixelColor(190, 30); };
  EXPECT_EQ(groundOf({}), tokens.surface.base);
  EXPECT_EQ(groundOf(QStyle::State_MouseOver), tokens.surface.hover);
  EXPECT_EQ(groundOf(QStyle::State_Selected), tokens.selection.inactive);
  EXPECT_EQ(groundOf(QStyle::State_Selected | QStyle::State_Active), tokens.selection.active);
  EXPECT_EQ(paint(delegate).pixelColor(190, kCell.bottom()), tokens.line.soft);
}

TEST_F(Delegates, theCurrentCellHasNoFrame) {
  const TextDelegate delegate(theme);
  EXPECT_EQ(paint(delegate), paint(delegate, QStyle::State_HasFocus));
}

TEST_F(Delegates, theEdgeOfAChosenRowIsAtTheLeftOfTheView) {
  const TextDelegate delegate(theme);
  const QStyle::State chosen = QStyle::State_Selected | QStyle::State_Active;
  const QImage first = paint(delegate, chosen, QRect(0, 20, 100, 25));
  EXPECT_EQ(first.pixelColor(2, 30), tokens.selection.edge);
  EXPECT_EQ(first.pixelColor(3, 30), tokens.selection.active);
  const QImage scrolled = paint(delegate, chosen, QRect(-40, 20, 100, 25));
  EXPECT_EQ(scrolled.pixelColor(2, 30), tokens.selection.edge);
  EXPECT_EQ(countOf(paint(delegate, chosen), tokens.selection.edge), 0) << "a later column has none";
}

TEST_F(Delegates, aLampStandsOnItsRow) {
  set(LampRole, int(Lamp::Limited));
  const LampDelegate delegate(theme);
  const QImage image = paint(delegate, QStyle::State_Selected | QStyle::State_Active, QRect(20, 20, 28, 25));
  EXPECT_GT(countOf(image, tokens.status.warn), 20);
  EXPECT_EQ(image.pixelColor(33, 31), tokens.selection.active) << "the bar is cut out down to the selection";
  set(LampRole, QVariant());
  EXPECT_EQ(countOf(paint(delegate), tokens.status.warn), 0);
}

TEST_F(Delegates, onlyWhatNeedsALookIsColoured) {
  const StatusDelegate delegate(theme);
  EXPECT_EQ(countOf(paint(delegate), tokens.status.warn), 0);
  set(ToneRole, int(Tone::Warn));
  EXPECT_GT(countOf(paint(delegate), tokens.status.warn), 0);
  set(ToneRole, QVariant());
  set(SecondPartRole, QStringLiteral("stalled"));
  set(SecondToneRole, int(Tone::Error));
  const QImage image = paint(delegate);
  EXPECT_EQ(countOf(image.copy(20, 20, 28, 24), tokens.status.error), 0) << "200 itself is plain";
  EXPECT_GT(countOf(image, tokens.status.error), 0);
}

TEST_F(Delegates, aNarrowDurationKeepsItsNumber) {
  set(Qt::DisplayRole, QStringLiteral("10.0 s"));
  const DurationBarDelegate delegate(theme);
  EXPECT_GT(countOf(paint(delegate), tokens.series.http), 100);
  const QImage narrow = paint(delegate, {}, QRect(20, 20, 70, 25));
  EXPECT_EQ(countOf(narrow, tokens.series.http), 0);
  EXPECT_GT(countOf(narrow, tokens.text.secondary), 0);
}

TEST_F(Delegates, rowsHaveTheirHeight) {
  const NumberDelegate delegate(theme);
  EXPECT_EQ(delegate.sizeHint({}, m_model.index(0, 0)).height(), 25);
}

TEST_F(Delegates, theHeaderShowsWhereItIsSorted) {
  m_model.setHorizontalHeaderLabels({QStringLiteral("Duration")});
  QTableView view;
  auto* header = new HeaderView(theme, &view);
  view.setHorizontalHeader(header);
  view.setModel(&m_model);
  view.resize(240, 100);
  view.show();
  EXPECT_EQ(header->height(), 26);
  const QImage plain = header->grab().toImage();
  header->setSortIndicatorShown(true);
  header->setSortIndicator(0, Qt::AscendingOrder);
  const QImage up = header->grab().toImage();
  header->setSortIndicator(0, Qt::DescendingOrder);
  const QImage down = header->grab().toImage();
  EXPECT_NE(plain, up);
  EXPECT_NE(up, down);
  EXPECT_EQ(plain.pixelColor(200, 10), tokens.surface.panel);
  EXPECT_EQ(plain.pixelColor(200, 25), tokens.line.normal);
}
