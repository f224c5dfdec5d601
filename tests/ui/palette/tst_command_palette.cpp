#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include "ui/palette/command_palette.h"
#include "ui/palette/palette_model.h"

namespace headgate::ui {
namespace {

class ListedSource final : public PaletteSource {
 public:
  explicit ListedSource(const std::vector<PaletteEntry>& entries) : m_entries(entries) {}
  std::vector<PaletteEntry> entries() const override { return m_entries; }

 private:
  const std::vector<PaletteEntry>& m_entries;
};

class NumberSearch final : public PaletteSearch {
 public:
  std::vector<PaletteEntry> find(const QString& words, size_t) const override {
    PaletteEntry entry;
    entry.group = PaletteGroup::Exchanges;
    entry.title = QStringLiteral("#") + words;
    return {entry};
  }
  size_t size() const override { return 40'212; }
};

class CommandPaletteTest : public testing::Test {
 protected:
  CommandPaletteTest() {
    m_theme.applyTo(*qApp);
    m_window.resize(1000, 700);
    m_edit = new QLineEdit(&m_window);
    m_palette = new CommandPalette(m_theme, &m_window);
    add(PaletteGroup::Actions, "Run or stop the gateway");
    add(PaletteGroup::Actions, "Reset layout");
    add(PaletteGroup::Routes, "Research agent", "/api/research/*");
    m_entries.back().openBeside = [this] { m_opened.append(QStringLiteral("beside")); };
    add(PaletteGroup::Upstreams, "research-2", "127.0.0.1:8004");
    m_palette->addSource(std::make_unique<ListedSource>(m_entries));
    m_palette->setSearch(std::make_unique<NumberSearch>());
    m_window.show();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
    m_edit->setFocus();
  }

  void add(PaletteGroup group, const char* title, const char* detail = "") {
    PaletteEntry entry;
    entry.group = group;
    entry.title = QString::fromUtf8(title);
    entry.detail = QString::fromUtf8(detail);
    entry.open = [this, title] { m_opened.append(QString::fromUtf8(title)); };
    m_entries.push_back(entry);
  }
  QLineEdit* input() { return m_window.findChild<QLineEdit*>(QStringLiteral("paletteInput")); }
  QListView* list() { return m_window.findChild<QListView*>(QStringLiteral("paletteList")); }
  QString chosen() { return list()->currentIndex().data().toString(); }
  void type(const char* words) { QTest::keyClicks(input(), QString::fromUtf8(words)); }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(input(), key, modifiers); }

  Theme m_theme{Theme::Choice::Dark};
  QWidget m_window;
  QLineEdit* m_edit = nullptr;
  CommandPalette* m_palette = nullptr;
  std::vector<PaletteEntry> m_entries;
  QStringList m_opened;
};

TEST_F(CommandPaletteTest, TheModelKeepsItsContract) {
  PaletteModel model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  model.setEntries(m_entries, {});
  EXPECT_EQ(model.rowCount(), 7);  // three captions
  EXPECT_EQ(model.next(-1, 1), 1);
  EXPECT_EQ(model.next(2, 1), 4);
  EXPECT_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
  model.setQuery(PaletteQuery::of(QStringLiteral("nothing of the kind")));
  EXPECT_EQ(model.rowCount(), 0);
  EXPECT_EQ(model.next(-1, 1), -1);
}

TEST_F(CommandPaletteTest, TypeAndEnterOpens) {
  m_palette->open();
  EXPECT_TRUE(input()->hasFocus());
  type("lay");
  EXPECT_EQ(chosen(), QStringLiteral("Reset layout"));
  press(Qt::Key_Return);
  EXPECT_EQ(m_opened, QStringList{QStringLiteral("Reset layout")});
  EXPECT_FALSE(m_palette->isOpen());
  EXPECT_TRUE(m_edit->hasFocus());
}

TEST_F(CommandPaletteTest, TheArrowsPassOverCaptionsAndGoRound) {
  m_palette->open();
  EXPECT_EQ(chosen(), QStringLiteral("Run or stop the gateway"));
  press(Qt::Key_Down);
  press(Qt::Key_Down);
  EXPECT_EQ(chosen(), QStringLiteral("Research agent"));
  press(Qt::Key_Up);
  EXPECT_EQ(chosen(), QStringLiteral("Reset layout"));
  press(Qt::Key_PageDown);
  EXPECT_EQ(chosen(), QStringLiteral("research-2"));
  press(Qt::Key_Down);
  EXPECT_EQ(chosen(), QStringLiteral("Run or stop the gateway"));
  press(Qt::Key_Up);
  EXPECT_EQ(chosen(), QStringLiteral("research-2"));
  EXPECT_TRUE(input()->accessibleDescription().contains(QStringLiteral("127.0.0.1:8004")));
}

TEST_F(CommandPaletteTest, ControlAndEnterOpensBesideWhereThatIsSomethingElse) {
  m_palette->open();
  type("r ");
  press(Qt::Key_Return, Qt::ControlModifier);
  m_palette->open(QStringLiteral("> run"));
  press(Qt::Key_Return, Qt::ControlModifier);
  EXPECT_EQ(m_opened, (QStringList{QStringLiteral("beside"), QStringLiteral("Run or stop the gateway")}));
}

TEST_F(CommandPaletteTest, EscapeAndAClickBesideCloseIt) {
  m_palette->open();
  press(Qt::Key_Escape);
  EXPECT_FALSE(m_palette->isOpen());
  EXPECT_TRUE(m_edit->hasFocus());
  m_palette->open();
  QTest::mouseClick(m_palette, Qt::LeftButton, {}, QPoint(5, 5));
  EXPECT_FALSE(m_palette->isOpen());
  EXPECT_TRUE(m_opened.isEmpty());
}

TEST_F(CommandPaletteTest, AClickOpens) {
  m_palette->open();
  const QModelIndex index = list()->model()->index(4, 0);
  QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(index).center());
  EXPECT_EQ(m_opened, QStringList{QStringLiteral("Research agent")});
}

TEST_F(CommandPaletteTest, SaysHowManyAndThatThereAreNone) {
  m_palette->open();
  const auto* count = m_window.findChild<QLabel*>(QStringLiteral("paletteCount"));
  EXPECT_EQ(count->text(), QStringLiteral("4 of 4"));
  type("zebra");
  EXPECT_EQ(count->text(), QStringLiteral("0 of 4"));
  EXPECT_TRUE(m_window.findChild<QLabel*>(QStringLiteral("paletteNothing"))->isVisible());
  press(Qt::Key_Return);
  EXPECT_TRUE(m_palette->isOpen());
}

TEST_F(CommandPaletteTest, ANumberIsLookedUpAndTheRestComesBack) {
  m_palette->open();
  type("#40194");
  EXPECT_EQ(chosen(), QStringLiteral("#40194"));
  input()->clear();
  EXPECT_EQ(chosen(), QStringLiteral("Run or stop the gateway"));
}

TEST_F(CommandPaletteTest, ClosesWhereTheFocusGoesElsewhere) {
  auto* other = new QLineEdit(&m_window);
  other->show();
  m_palette->open();
  other->setFocus();
  EXPECT_FALSE(m_palette->isOpen());
  EXPECT_TRUE(other->hasFocus());
}

// As in the picture: it covers no part of the mode bar, and stands over the middle of what is beside it.
TEST_F(CommandPaletteTest, StandsOverTheMiddleOfThePage) {
  for (int i = 0; i < 40; ++i) add(PaletteGroup::Actions, "One of many");
  m_window.resize(1440, 900);
  m_palette->open();
  const QRect panel = m_window.findChild<QWidget*>(QStringLiteral("palettePanel"))->geometry();
  EXPECT_EQ(panel.left(), 432);
  EXPECT_EQ(panel.top(), 72);
  EXPECT_EQ(panel.width(), 640);
  EXPECT_LE(panel.bottom(), 650);
}

TEST_F(CommandPaletteTest, StaysInsideANarrowWindow) {
  m_palette->open();
  m_window.resize(500, 400);
  QApplication::processEvents();
  const auto* panel = m_window.findChild<QWidget*>(QStringLiteral("palettePanel"));
  EXPECT_TRUE(m_palette->rect().contains(panel->geometry()));
}

}  // namespace
}  // namespace headgate::ui
