#include <gtest/gtest.h>

#include <QAccessible>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include "ui/widgets/accessible_scroll_area.h"

namespace headgate::ui {
namespace {

class AccessibleScrollAreaTest : public testing::Test {
 protected:
  static void SetUpTestSuite() { installAccessibleScrollAreas(); }

  AccessibleScrollAreaTest() {
    m_content->setFixedSize(100, 900);
    m_area.setWidget(m_content);
    m_area.resize(200, 200);
    m_area.show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_area));
  }
  QAccessibleInterface* access() { return QAccessible::queryAccessibleInterface(&m_area); }

  QLabel* m_content = new QLabel(QStringLiteral("long"));
  QScrollArea m_area;
};

TEST_F(AccessibleScrollAreaTest, HasItsViewportAndTheScrollBarsThatShow) {
  ASSERT_EQ(access()->childCount(), 2);
  EXPECT_EQ(access()->child(0)->object(), m_area.viewport());
  EXPECT_EQ(access()->child(1)->object(), m_area.verticalScrollBar()->parentWidget());
  for (int i = 0; i < 2; ++i) {
    EXPECT_EQ(access()->indexOfChild(access()->child(i)), i);
    EXPECT_EQ(access()->child(i)->parent(), access());
  }
  const QPoint inside = m_area.viewport()->mapToGlobal(QPoint(5, 5));
  EXPECT_EQ(access()->childAt(inside.x(), inside.y())->object(), m_area.viewport());
}

TEST_F(AccessibleScrollAreaTest, IsReadWhereItTakesTheFocusAndIsAFrameElsewhere) {
  EXPECT_EQ(access()->role(), QAccessible::Document);
  m_area.setFocusPolicy(Qt::NoFocus);
  EXPECT_EQ(access()->role(), QAccessible::Client);
}

TEST_F(AccessibleScrollAreaTest, WhatWentAwaySinceItWasCountedIsNoChild) {
  ASSERT_EQ(access()->childCount(), 2);
  m_content->setFixedSize(100, 100);
  QApplication::processEvents();
  EXPECT_EQ(access()->childCount(), 1);
  EXPECT_EQ(access()->child(1), nullptr);
  EXPECT_EQ(access()->child(-1), nullptr);
  EXPECT_EQ(access()->indexOfChild(QAccessible::queryAccessibleInterface(m_content)), -1);
}

TEST_F(AccessibleScrollAreaTest, EditorsKeepTheirText) {
  QPlainTextEdit editor(QStringLiteral("what stands there"));
  QAccessibleInterface* text = QAccessible::queryAccessibleInterface(&editor);
  ASSERT_NE(text->textInterface(), nullptr);
  EXPECT_EQ(text->textInterface()->text(0, 4), QStringLiteral("what"));
}

}  // namespace
}  // namespace headgate::ui
