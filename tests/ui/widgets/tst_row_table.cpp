#include <gtest/gtest.h>

#include <QApplication>
#include <QStandardItemModel>
#include <QTest>

#include "ui/delegates/text_delegate.h"
#include "ui/widgets/row_table.h"

using namespace headgate::ui;

namespace {

class RowTableTest : public testing::Test {
 protected:
  RowTableTest() {
    for (int row = 0; row < 100; ++row)
      model.appendRow({new QStandardItem(QString::number(row)), new QStandardItem});
    table.setModel(&model);
    table.setItemDelegate(
        new TextDelegate(theme, TextDelegate::Face::Body, Tone::Plain, Qt::ElideRight, &table));
    table.resize(300, 26 + 100);
    table.show();
    table.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&table));
  }

  QColor at(int x, int y) { return table.viewport()->grab().toImage().pixelColor(x, y); }

  const Theme theme{Theme::Choice::Light};
  const Tokens& tokens = theme.tokens();
  QStandardItemModel model;
  RowTable table{theme};
};

}  // namespace

TEST_F(RowTableTest, knowsTheRowUnderThePointer) {
  EXPECT_EQ(table.hoveredRow(), -1);
  QTest::mouseMove(table.viewport(), QPoint(50, 30));
  EXPECT_EQ(table.hoveredRow(), 1);
  EXPECT_EQ(at(150, 30), tokens.surface.hover) << "the whole row, not only the cell";
  EXPECT_EQ(at(150, 5), tokens.surface.base);
  QEvent leave(QEvent::Leave);
  QApplication::sendEvent(table.viewport(), &leave);
  EXPECT_EQ(table.hoveredRow(), -1);
}

TEST_F(RowTableTest, rowsAreChosenWholeByMouseAndKeys) {
  QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, QPoint(50, 30));
  EXPECT_EQ(table.selectionModel()->selectedRows().value(0).row(), 1);
  EXPECT_EQ(at(150, 35), tokens.selection.active);
  QTest::keyClick(&table, Qt::Key_Down);
  EXPECT_EQ(table.selectionModel()->selectedRows().value(0).row(), 2);
  EXPECT_EQ(at(1, 60), tokens.selection.edge);
}

TEST_F(RowTableTest, theRingIsForTheKeyboard) {
  table.clearFocus();
  table.setFocus(Qt::MouseFocusReason);
  EXPECT_NE(at(299 - 10, 0), tokens.accent.focus);
  table.clearFocus();
  table.setFocus(Qt::TabFocusReason);
  EXPECT_EQ(at(150, 0), tokens.accent.focus);
  EXPECT_EQ(at(150, 1), tokens.accent.focus);
  EXPECT_NE(at(150, 2), tokens.accent.focus);
}

TEST_F(RowTableTest, withoutFocusTheSelectionIsQuiet) {
  table.selectRow(1);
  table.setFocus(Qt::MouseFocusReason);
  EXPECT_EQ(at(150, 35), tokens.selection.active);
  table.clearFocus();
  EXPECT_EQ(at(150, 35), tokens.selection.inactive);
}

TEST_F(RowTableTest, newRowsMoveNeitherSelectionNorView) {
  table.selectRow(3);
  for (int row = 0; row < 50; ++row) model.appendRow(new QStandardItem(QStringLiteral("new")));
  EXPECT_EQ(table.selectionModel()->selectedRows().value(0).row(), 3);
  EXPECT_EQ(table.rowAt(0), 0);
}
