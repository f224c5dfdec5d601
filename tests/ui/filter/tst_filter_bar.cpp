#include <gtest/gtest.h>

#include <QApplication>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

#include "ui/filter/filter_bar.h"
#include "ui/filter/filter_chip.h"
#include "ui/filter/filter_edit.h"
#include "ui/widgets/completion_list.h"
#include "ui/widgets/link_button.h"

namespace headgate::ui {
namespace {

class FilterBarTest : public testing::Test {
 protected:
  FilterBarTest() {
    m_theme.applyTo(*qApp);
    m_window.resize(900, 400);
    m_bar.setParent(&m_window);
    m_bar.setGeometry(100, 10, 700, 28);
    m_bar.setValues([](filter::TextKey key) {
      return key == filter::TextKey::Route ? std::vector<FilterValue>{{"code", QStringLiteral("Code agent")}}
                                           : std::vector<FilterValue>{};
    });
    m_window.show();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
    m_bar.focusEdit();
  }
  ~FilterBarTest() override { m_bar.setParent(nullptr); }

  void type(const char* text) { QTest::keyClicks(&m_bar.edit(), QLatin1String(text)); }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(&m_bar.edit(), key, modifiers);
  }
  QStringList chips() const {
    QStringList texts;
    for (const FilterChip* chip : m_bar.findChildren<FilterChip*>())
      if (!chip->isHidden()) texts.append(chip->text());
    return texts;
  }
  FilterChip* chip(int which) {
    std::vector<FilterChip*> shown;
    for (FilterChip* each : m_bar.findChildren<FilterChip*>())
      if (!each->isHidden()) shown.push_back(each);
    return shown.at(static_cast<size_t>(which));
  }
  QListWidget* offers() const {
    const auto* list = m_window.findChild<CompletionList*>();
    return list != nullptr && list->isVisible() ? list->findChild<QListWidget*>() : nullptr;
  }

  Theme m_theme{Theme::Choice::Light};
  QWidget m_window;
  FilterBar m_bar{m_theme};
};

TEST_F(FilterBarTest, ATermBecomesAChipWithTheSpaceBehindIt) {
  type("status:5xx ");
  EXPECT_EQ(chips(), QStringList{QStringLiteral("status:5xx")});
  EXPECT_EQ(m_bar.edit().text(), QString());
  type("-path:/health ");
  EXPECT_EQ(m_bar.line(), QStringLiteral("status:5xx -path:/health"));
}

TEST_F(FilterBarTest, WordsStayWhereTheyAreUntilEnter) {
  type("two words");
  EXPECT_TRUE(chips().isEmpty());
  EXPECT_EQ(m_bar.line(), QStringLiteral("two words"));
  press(Qt::Key_Return);
  EXPECT_EQ(chips(), (QStringList{QStringLiteral("two"), QStringLiteral("words")}));
}

TEST_F(FilterBarTest, WhatIsWrittenCountsWhileItIsWritten) {
  QSignalSpy changed(&m_bar, &FilterBar::lineChanged);
  type("is:failed");
  EXPECT_EQ(changed.size(), 9);
  ASSERT_NE(m_bar.filter(), nullptr);
  EXPECT_TRUE(m_bar.filter()->problems().empty());
}

TEST_F(FilterBarTest, AWrongTermIsNoChipAndSaysWhy) {
  type("ttft>x ");
  EXPECT_TRUE(chips().isEmpty());
  EXPECT_EQ(m_bar.filter(), nullptr);
  EXPECT_EQ(m_bar.problem(), QStringLiteral("“x” is no time. Write 250ms, 2s or 5m."));
  // What stands behind it waits too, so that the order stays.
  type("is:failed ");
  EXPECT_TRUE(chips().isEmpty());
  EXPECT_NE(m_bar.filter(), nullptr);
}

TEST_F(FilterBarTest, BackspaceTakesTheLastTermBack) {
  type("is:failed is:secure ");
  press(Qt::Key_Backspace);
  EXPECT_EQ(chips(), QStringList{QStringLiteral("is:failed")});
  EXPECT_EQ(m_bar.edit().text(), QStringLiteral("is:secure"));
  press(Qt::Key_Backspace);
  EXPECT_EQ(m_bar.edit().text(), QStringLiteral("is:secur"));
}

TEST_F(FilterBarTest, AClickChangesAChipAndItsCrossTakesItAway) {
  type("is:failed is:secure ");
  QTest::mouseClick(chip(0), Qt::LeftButton, {}, QPoint(10, 10));
  EXPECT_EQ(m_bar.edit().text(), QStringLiteral("is:failed"));
  EXPECT_EQ(chips(), QStringList{QStringLiteral("is:secure")});
  QTest::mouseClick(chip(0), Qt::LeftButton, {}, QPoint(chip(0)->width() - 10, 10));
  EXPECT_TRUE(chips().isEmpty());
  EXPECT_EQ(m_bar.line(), QStringLiteral("is:failed"));
}

TEST_F(FilterBarTest, DeleteOnAChipTakesItAway) {
  type("is:failed ");
  chip(0)->setFocus();
  QTest::keyClick(chip(0), Qt::Key_Delete);
  EXPECT_EQ(m_bar.line(), QString());
}

TEST_F(FilterBarTest, OffersAreTakenWithTab) {
  type("rou");
  ASSERT_NE(offers(), nullptr);
  EXPECT_EQ(offers()->item(0)->text(), QStringLiteral("route:"));
  press(Qt::Key_Tab);
  EXPECT_EQ(m_bar.edit().text(), QStringLiteral("route:"));
  ASSERT_NE(offers(), nullptr) << "its values are offered at once";
  press(Qt::Key_Tab);
  EXPECT_EQ(chips(), QStringList{QStringLiteral("route:code")});
  EXPECT_TRUE(m_bar.edit().hasFocus());
}

TEST_F(FilterBarTest, EnterMeansWhatIsWrittenUnlessAnOfferWasGoneFor) {
  type("ro");
  ASSERT_NE(offers(), nullptr);
  press(Qt::Key_Return);
  EXPECT_EQ(chips(), QStringList{QStringLiteral("ro")});
  type("ro");
  press(Qt::Key_Down);
  press(Qt::Key_Up);
  press(Qt::Key_Return);
  EXPECT_EQ(m_bar.edit().text(), QStringLiteral("route:"));
}

TEST_F(FilterBarTest, EnterTakesTheOfferWhereTheTermMakesNoSenseWithoutIt) {
  type("is:fai");
  press(Qt::Key_Return);
  EXPECT_EQ(chips(), QStringList{QStringLiteral("is:failed")});
}

TEST_F(FilterBarTest, EscapeClosesOffersThenClearsThenLeaves) {
  QSignalSpy left(&m_bar, &FilterBar::leaveWanted);
  type("ro");
  ASSERT_NE(offers(), nullptr);
  press(Qt::Key_Escape);
  EXPECT_EQ(offers(), nullptr);
  EXPECT_EQ(m_bar.edit().text(), QStringLiteral("ro"));
  press(Qt::Key_Escape);
  EXPECT_EQ(m_bar.edit().text(), QString());
  EXPECT_EQ(left.size(), 0);
  press(Qt::Key_Escape);
  EXPECT_EQ(left.size(), 1);
}

TEST_F(FilterBarTest, ALineIsTakenApart) {
  m_bar.setLine(QStringLiteral("is:failed \"two words\" route:code,x bad:term"));
  EXPECT_EQ(chips(), (QStringList{QStringLiteral("is:failed"), QStringLiteral("\"two words\""),
                                  QStringLiteral("route:code,x")}));
  EXPECT_EQ(m_bar.edit().text(), QStringLiteral("bad:term"));
  m_bar.addTerm(QStringLiteral("is:failed"));
  EXPECT_EQ(chips().size(), 3);
}

TEST_F(FilterBarTest, ChipsWithoutRoomAreCountedAndCanBeWrittenAgain) {
  QStringList many;
  for (int i = 0; i < 30; ++i) many.append(QStringLiteral("path:/number/%1").arg(i));
  m_bar.setLine(many.join(QLatin1Char(' ')));
  auto* more = m_bar.findChild<LinkButton*>(QStringLiteral("moreTerms"));
  ASSERT_TRUE(more->isVisible());
  EXPECT_EQ(more->text(), QStringLiteral("+%1").arg(30 - chips().size()));
  EXPECT_TRUE(chips().contains(many.last()));
  EXPECT_GE(m_bar.edit().width(), 60);
  QTest::mouseClick(more, Qt::LeftButton);
  EXPECT_EQ(m_bar.edit().text(), many.join(QLatin1Char(' ')));
  EXPECT_TRUE(chips().isEmpty());
}

TEST_F(FilterBarTest, ClearTakesEverythingAway) {
  type("is:failed x");
  press(Qt::Key_Escape);
  QTest::mouseClick(m_bar.findChild<QWidget*>(QStringLiteral("clearFilter")), Qt::LeftButton);
  EXPECT_EQ(m_bar.line(), QString());
  EXPECT_EQ(m_bar.filter(), nullptr);
  EXPECT_TRUE(m_bar.findChild<QWidget*>(QStringLiteral("clearFilter"))->isHidden());
}

TEST_F(FilterBarTest, LettersOfAnyAlphabetKeepTheirPlace) {
  m_bar.edit().setText(QStringLiteral("日本 ttft>ü route"));
  EXPECT_EQ(m_bar.problem(), QStringLiteral("“ü” is no time. Write 250ms, 2s or 5m."));
  press(Qt::Key_End);
  press(Qt::Key_Space, Qt::ControlModifier);
  press(Qt::Key_Tab);
  EXPECT_EQ(m_bar.edit().text(), QStringLiteral("日本 ttft>ü route:"));
}

}  // namespace
}  // namespace headgate::ui
