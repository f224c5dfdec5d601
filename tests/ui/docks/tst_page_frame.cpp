#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTest>

#include "ui/docks/detached_pane.h"
#include "ui/docks/output_tab.h"
#include "ui/docks/page_frame.h"

namespace headgate::ui {
namespace {

QString pane(const char* id) {
  return QString::fromLatin1(id);
}

class PageFrameTest : public testing::Test {
 protected:
  PageFrameTest() { m_theme.applyTo(*qApp); }

  std::unique_ptr<PageFrame> make() {
    m_central = new QPlainTextEdit;
    m_tree = new QPlainTextEdit;
    m_detail = new QPlainTextEdit;
    m_problems = new QPlainTextEdit;
    auto frame = std::make_unique<PageFrame>(m_theme, pane("traffic"), m_central);
    frame->addPane({.id = pane("tree"),
                    .title = pane("Scopes"),
                    .widget = m_tree,
                    .side = PageFrame::Side::Left,
                    .size = 196,
                    .whenNarrow = PageFrame::WhenNarrow::FoldsAway});
    frame->addPane({.id = pane("detail"), .title = pane("Detail"), .widget = m_detail, .size = 392});
    frame->addOutput({.id = pane("problems"), .title = pane("Problems"), .widget = m_problems});
    frame->addOutput({.id = pane("diff"), .title = pane("Diff"), .widget = new QPlainTextEdit});
    frame->resize(1376, 800);
    return frame;
  }
  std::unique_ptr<PageFrame> shown() {
    auto frame = make();
    frame->show();
    EXPECT_TRUE(QTest::qWaitForWindowActive(frame.get()));
    return frame;
  }
  static QPoint at(const QWidget* widget, const PageFrame& frame) {
    return widget->mapTo(&frame, QPoint(0, 0));
  }

  Theme m_theme{Theme::Choice::Light};
  QPlainTextEdit* m_central = nullptr;
  QPlainTextEdit* m_tree = nullptr;
  QPlainTextEdit* m_detail = nullptr;
  QPlainTextEdit* m_problems = nullptr;
};

TEST_F(PageFrameTest, ItTakesTheRoomOfItsNarrowArrangement) {
  const auto frame = shown();
  m_detail->setMinimumWidth(320);
  EXPECT_LT(frame->minimumSizeHint().width(), 400) << "the tree folds away, and the detail goes below";
  frame->movePane(pane("tree"), PageFrame::Side::Bottom);
  frame->movePane(pane("detail"), PageFrame::Side::Left);
  frame->resize(800, 800);
  QApplication::processEvents();
  EXPECT_LE(m_detail->width(), 320) << "of 392 that it has where there is room";
  EXPECT_GT(m_central->width(), m_detail->width());
}

TEST_F(PageFrameTest, PanesStandWhereTheyBelongInTheirSize) {
  const auto frame = shown();
  EXPECT_EQ(m_tree->width(), 196);
  EXPECT_EQ(m_detail->width(), 392);
  EXPECT_EQ(at(m_tree, *frame).x(), 0);
  EXPECT_GT(at(m_detail, *frame).x(), at(m_central, *frame).x());
  frame->resize(1500, 800);
  EXPECT_EQ(m_detail->width(), 392);  // what is more is the middle's
}

TEST_F(PageFrameTest, WithLittleRoomTheRightGoesBelowAndWithLessTheLeftFoldsAway) {
  const auto frame = shown();
  frame->resize(1100, 800);
  QApplication::processEvents();
  EXPECT_GT(at(m_detail, *frame).y(), at(m_central, *frame).y());
  EXPECT_TRUE(m_tree->isVisible());
  frame->resize(800, 800);
  EXPECT_FALSE(m_tree->isVisible());
  EXPECT_TRUE(frame->isShown(pane("tree")));  // it is the room that is wanting
  frame->resize(1376, 800);
  QApplication::processEvents();
  EXPECT_EQ(at(m_detail, *frame).y(), 0);
  EXPECT_EQ(m_tree->width(), 196);
  EXPECT_EQ(m_detail->width(), 392);
}

TEST_F(PageFrameTest, AnActionHidesAndShowsAPane) {
  const auto frame = shown();
  auto* action = frame->findChild<QAction*>(pane("traffic.detail.show"));
  ASSERT_NE(action, nullptr);
  action->trigger();
  EXPECT_FALSE(m_detail->isVisible());
  EXPECT_FALSE(action->isChecked());
  action->trigger();
  EXPECT_TRUE(m_detail->isVisible());
  EXPECT_EQ(m_detail->width(), 392);
}

TEST_F(PageFrameTest, AltAndANumberOpensAnOutputAndEscapeGivesTheFocusBack) {
  const auto frame = shown();
  m_central->setFocus();
  EXPECT_FALSE(m_problems->isVisible());
  QTest::keyClick(m_central, Qt::Key_1, Qt::AltModifier);
  EXPECT_TRUE(m_problems->isVisible());
  EXPECT_TRUE(m_problems->hasFocus());
  EXPECT_EQ(frame->openOutput(), pane("problems"));
  QTest::keyClick(m_problems, Qt::Key_2, Qt::AltModifier);
  EXPECT_EQ(frame->openOutput(), pane("diff"));
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
  EXPECT_TRUE(frame->openOutput().isEmpty());
  EXPECT_TRUE(m_central->hasFocus());
}

TEST_F(PageFrameTest, AClickOnATabOpensAndCloses) {
  const auto frame = shown();
  auto* tab = frame->findChild<OutputTab*>(pane("diffOutput"));
  QTest::mouseClick(tab, Qt::LeftButton);
  EXPECT_EQ(frame->openOutput(), pane("diff"));
  EXPECT_TRUE(tab->isChecked());
  QTest::mouseClick(tab, Qt::LeftButton);
  EXPECT_TRUE(frame->openOutput().isEmpty());
  EXPECT_FALSE(tab->isChecked());
  frame->setOutputBadge(pane("diff"), 3, Tone::Warn, pane("3 changes"));
  EXPECT_EQ(tab->accessibleDescription(), pane("3 changes"));
}

TEST_F(PageFrameTest, TheLayoutComesBack) {
  QByteArray saved;
  {
    const auto frame = shown();
    frame->showPane(pane("tree"), false);
    frame->movePane(pane("detail"), PageFrame::Side::Bottom);
    frame->showOutput(pane("diff"));
    saved = frame->layout();
  }
  const auto frame = make();
  EXPECT_TRUE(frame->setLayout(saved));
  frame->show();
  ASSERT_TRUE(QTest::qWaitForWindowActive(frame.get()));
  EXPECT_FALSE(m_tree->isVisible());
  EXPECT_GT(at(m_detail, *frame).y(), at(m_central, *frame).y());
  EXPECT_EQ(frame->openOutput(), pane("diff"));
  EXPECT_EQ(frame->layout(), saved);
  frame->resetLayout();
  EXPECT_TRUE(m_tree->isVisible());
  EXPECT_EQ(m_detail->width(), 392);
  EXPECT_TRUE(frame->openOutput().isEmpty());
}

TEST_F(PageFrameTest, ALayoutOfAnotherVersionOrDamageChangesNothing) {
  const auto frame = shown();
  const QByteArray before = frame->layout();
  QByteArray other = before;
  other[3] = 9;
  for (const QByteArray& bytes : {QByteArray(), other, before.left(20), QByteArray("\xff\xff\xff\xff")}) {
    EXPECT_FALSE(frame->setLayout(bytes));
    EXPECT_EQ(frame->layout(), before);
  }
}

TEST_F(PageFrameTest, ADetachedPaneComesBackWhenItsWindowIsClosed) {
  const auto frame = shown();
  frame->findChild<QAction*>(pane("traffic.detail.detach"))->trigger();
  auto* window = qobject_cast<DetachedPane*>(m_detail->window());
  ASSERT_NE(window, nullptr);
  EXPECT_TRUE(m_detail->isVisible());
  EXPECT_EQ(frame->layout().isEmpty(), false);
  window->close();
  EXPECT_EQ(m_detail->window(), frame->window());
  EXPECT_TRUE(m_detail->isVisible());
  EXPECT_EQ(m_detail->width(), 392);
}

TEST_F(PageFrameTest, WhatIsDraggedKeepsItsSize) {
  const auto frame = shown();
  auto* splitter = frame->findChild<QSplitter*>();
  QSplitterHandle* handle = splitter->handle(splitter->indexOf(m_detail));
  QTest::mousePress(handle, Qt::LeftButton, {}, QPoint(0, 100));
  QTest::mouseMove(handle, QPoint(-60, 100));
  QTest::mouseRelease(handle, Qt::LeftButton, {}, QPoint(0, 100));
  const int dragged = m_detail->width();
  EXPECT_GT(dragged, 392);
  frame->showPane(pane("detail"), false);
  frame->showPane(pane("detail"));
  EXPECT_EQ(m_detail->width(), dragged);
}

}  // namespace
}  // namespace headgate::ui
