#include <gtest/gtest.h>

#include <QScrollBar>
#include <QTextCursor>

#include "ui/traffic/wire_view.h"

namespace headgate::ui {
namespace {

class WireViewTest : public testing::Test {
 protected:
  WireViewTest() {
    m_view.resize(300, 200);
    m_view.show();
  }
  static QString lines(int first, int last) {
    QString text;
    for (int line = first; line <= last; ++line) text += QStringLiteral("line %1\n").arg(line);
    return text;
  }
  void select(int from, int to) {
    QTextCursor cursor = m_view.textCursor();
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    m_view.setTextCursor(cursor);
  }

  Theme m_theme{Theme::Choice::Light};
  WireView m_view{m_theme, QStringLiteral("Body")};
};

TEST_F(WireViewTest, TextThatGrowsMovesNothing) {
  m_view.setText(lines(1, 200));
  select(10, 40);
  m_view.verticalScrollBar()->setValue(50);
  m_view.setText(lines(1, 400));
  EXPECT_EQ(m_view.verticalScrollBar()->value(), 50);
  EXPECT_EQ(m_view.textCursor().anchor(), 10);
  EXPECT_EQ(m_view.textCursor().position(), 40);
  EXPECT_EQ(m_view.toPlainText(), lines(1, 400));
}

TEST_F(WireViewTest, ASelectionUpToTheEndDoesNotGrow) {
  m_view.setText(lines(1, 5));
  m_view.selectAll();
  m_view.setText(lines(1, 9));
  EXPECT_EQ(m_view.textCursor().selectedText().size(), lines(1, 5).size());
}

TEST_F(WireViewTest, AnotherTextStaysWhereItWasScrolledTo) {
  m_view.setText(lines(1, 200));
  m_view.verticalScrollBar()->setValue(50);
  m_view.setText(lines(2, 201));
  EXPECT_EQ(m_view.verticalScrollBar()->value(), 50);
  EXPECT_EQ(m_view.toPlainText(), lines(2, 201));
}

TEST_F(WireViewTest, TheSameTextIsTheSameWhateverItsLinesEndWith) {
  m_view.setText(QStringLiteral("GET / HTTP/1.1\r\nHost: a\r\n"));
  select(4, 9);
  m_view.setText(QStringLiteral("GET / HTTP/1.1\r\nHost: a\r\n"));
  EXPECT_EQ(m_view.textCursor().selectedText(), QStringLiteral("/ HTT"));
  EXPECT_EQ(m_view.text(), QStringLiteral("GET / HTTP/1.1\nHost: a\n"));
}

}  // namespace
}  // namespace headgate::ui
