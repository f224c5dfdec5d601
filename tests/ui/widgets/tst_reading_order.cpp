#include <gtest/gtest.h>

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "ui/widgets/reading_order.h"

namespace headgate::ui {
namespace {

class ReadingOrderTest : public testing::Test {
 protected:
  template <typename Widget = QPushButton>
  Widget* add(const char* name, QRect place, QWidget* box = nullptr) {
    auto* widget = new Widget(box ? box : &m_window);
    widget->setObjectName(QLatin1String(name));
    widget->setGeometry(place);
    return widget;
  }
  std::string order() {
    std::string names;
    for (const QWidget* stop : tabStops(m_window)) names += stop->objectName().toStdString() + " ";
    return names;
  }

  QWidget m_window;
};

TEST_F(ReadingOrderTest, AlongALineThenDown) {
  add("d", {80, 42, 60, 20});
  add("c", {0, 40, 60, 24});
  add("b", {80, 0, 60, 30});
  add("a", {0, 4, 60, 20});
  m_window.show();
  EXPECT_EQ(order(), "a b c d ");
}

TEST_F(ReadingOrderTest, ABoxBeforeWhatStandsBesideIt) {
  auto* left = add<QWidget>("", {0, 0, 100, 200});
  auto* right = add<QWidget>("", {110, 0, 100, 200});
  add("right1", {0, 0, 50, 20}, right);
  add("left2", {0, 40, 50, 20}, left);
  add("left1", {0, 0, 50, 20}, left);
  m_window.show();
  EXPECT_EQ(order(), "left1 left2 right1 ");
}

TEST_F(ReadingOrderTest, WhatCannotBeUsedIsPassedOver) {
  add("shown", {0, 0, 50, 20});
  add("hidden", {0, 30, 50, 20})->hide();
  add("disabled", {0, 60, 50, 20})->setEnabled(false);
  add("mouse", {0, 90, 50, 20})->setFocusPolicy(Qt::ClickFocus);
  auto* box = add<QWidget>("proxy", {0, 120, 50, 20});
  box->setFocusPolicy(Qt::StrongFocus);
  box->setFocusProxy(add("inside", {0, 0, 50, 20}, box));
  m_window.show();
  box->show();
  EXPECT_EQ(order(), "shown inside ");
}

TEST_F(ReadingOrderTest, WhatHasNoHeightStandsSomewhereToo) {
  add("flat", {0, 10, 50, 0});
  add("shown", {0, 30, 50, 20});
  m_window.show();
  EXPECT_EQ(order(), "flat shown ");
}

TEST_F(ReadingOrderTest, ItGoesRoundBothWays) {
  auto* first = add("first", {0, 0, 50, 20});
  auto* second = add("second", {0, 30, 50, 20});
  m_window.show();
  m_window.activateWindow();
  ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
  first->setFocus();
  EXPECT_TRUE(moveFocus(m_window, true));
  EXPECT_TRUE(second->hasFocus());
  EXPECT_TRUE(moveFocus(m_window, true));
  EXPECT_TRUE(first->hasFocus());
  EXPECT_TRUE(moveFocus(m_window, false));
  EXPECT_TRUE(second->hasFocus());
  // What comes to be joins at its place; what had the focus and went leads to the beginning.
  auto* between = add("between", {60, 0, 50, 20});
  between->show();
  EXPECT_TRUE(moveFocus(m_window, false));
  EXPECT_TRUE(between->hasFocus());
  const QWidget empty;
  EXPECT_FALSE(moveFocus(empty, true));
}

}  // namespace
}  // namespace headgate::ui
