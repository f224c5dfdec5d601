#include <gtest/gtest.h>

#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QListView>
#include <QStringListModel>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>

#include "ui/theme/theme.h"

namespace headgate::ui {
namespace {

// Of what a path or a field may say, as a person would see it.
QString seen() {
  QTextDocument page;
  page.setHtml(QToolTip::text());
  return page.toPlainText();
}

class PlainToolTipsTest : public testing::Test {
 protected:
  PlainToolTipsTest() { theme.applyTo(*qApp); }
  ~PlainToolTipsTest() override { QToolTip::hideText(); }

  static void point(QWidget& widget, const QPoint& place) {
    QHelpEvent event(QEvent::ToolTip, place, widget.mapToGlobal(place));
    QApplication::sendEvent(&widget, &event);
  }

  Theme theme{Theme::Choice::Light};
  const QString words = QStringLiteral("/<b>bold</b><img src='file:///x'>?a&b");
};

TEST_F(PlainToolTipsTest, OfAWidgetIsShownLetterByLetter) {
  QLabel label(QStringLiteral("text"));
  label.setToolTip(words);
  label.show();
  point(label, {1, 1});
  EXPECT_EQ(seen(), words);
}

TEST_F(PlainToolTipsTest, OfARowIsShownLetterByLetter) {
  struct : QStringListModel {
    QVariant data(const QModelIndex&, int role) const override {
      return role == Qt::ToolTipRole ? QVariant(tip) : QVariant();
    }
    QString tip;
  } rows;
  rows.tip = words;
  rows.setStringList({QStringLiteral("row")});
  QListView view;
  view.setModel(&rows);
  view.resize(200, 100);
  view.show();
  point(*view.viewport(), view.visualRect(rows.index(0, 0)).center());
  EXPECT_EQ(seen(), words);
}

TEST_F(PlainToolTipsTest, WhatIsNoPageStaysAsItIs) {
  QLabel label(QStringLiteral("text"));
  label.setToolTip(QStringLiteral("a & b\n2 > 1"));
  label.show();
  point(label, {1, 1});
  EXPECT_EQ(QToolTip::text(), QStringLiteral("a & b\n2 > 1"));
}

}  // namespace
}  // namespace headgate::ui
