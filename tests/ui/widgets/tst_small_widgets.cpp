#include <gtest/gtest.h>

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include "ui/widgets/button.h"
#include "ui/widgets/eliding_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/note.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/text_label.h"

using namespace headgate::ui;

namespace {

class SmallWidgets : public testing::Test {
 protected:
  SmallWidgets() { theme.applyTo(*qApp); }

  static void show(QWidget& widget) {
    widget.show();
    widget.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&widget));
  }

  // Where the picture of a widget with the focus differs from that without.
  static bool focusIsSeen(QWidget& widget) {
    widget.clearFocus();
    const QImage without = widget.grab().toImage();
    widget.setFocus(Qt::TabFocusReason);
    return widget.hasFocus() && widget.grab().toImage() != without;
  }

  Theme theme{Theme::Choice::Light};
};

}  // namespace

TEST_F(SmallWidgets, aButtonKeepsItsNameWhereOnlyItsIconHasRoom) {
  Button button(theme, Button::Role::Normal, Icon::Map, QStringLiteral("A word"));
  show(button);
  const QImage whole = button.grab().toImage();
  const int wide = button.sizeHint().width();
  button.setFace(Button::Face::IconAlone);
  EXPECT_EQ(button.minimumSizeHint().width(), Button::kWidthAlone);
  EXPECT_NE(button.grab().toImage(), whole) << "the word is not painted";
  EXPECT_EQ(QAccessible::queryAccessibleInterface(&button)->text(QAccessible::Name),
            QStringLiteral("A word"));
  button.setFace(Button::Face::Word);
  EXPECT_EQ(button.sizeHint().width(), wide);
}

TEST_F(SmallWidgets, aSwitchAnswersMouseAndSpace) {
  Switch onOff(theme);
  show(onOff);
  QTest::mouseClick(&onOff, Qt::LeftButton);
  EXPECT_TRUE(onOff.isChecked());
  EXPECT_EQ(onOff.grab().toImage().pixelColor(8, 11), theme.tokens().accent.base);
  QTest::keyClick(&onOff, Qt::Key_Space);
  EXPECT_FALSE(onOff.isChecked());
  EXPECT_TRUE(focusIsSeen(onOff));
}

TEST_F(SmallWidgets, theRingOfATabLeavesItsLettersAlone) {
  QTabBar tabs;
  for (const char* name : {"Overview", "Request"}) tabs.addTab(QString::fromUtf8(name));
  show(tabs);
  EXPECT_TRUE(focusIsSeen(tabs));
  const QRect letters = tabs.tabRect(0).adjusted(3, 3, -19, -3);
  const QImage with = tabs.grab().toImage().copy(letters);
  tabs.clearFocus();
  EXPECT_EQ(with, tabs.grab().toImage().copy(letters));
}

TEST_F(SmallWidgets, aLinkAnswersMouseAndSpace) {
  LinkButton link(theme, QStringLiteral("Show in stream"));
  show(link);
  QSignalSpy clicked(&link, &QAbstractButton::clicked);
  QTest::mouseClick(&link, Qt::LeftButton);
  QTest::keyClick(&link, Qt::Key_Space);
  EXPECT_EQ(clicked.count(), 2);
  EXPECT_TRUE(focusIsSeen(link));
}

TEST_F(SmallWidgets, everyButtonShowsItsFocusAndKeepsItsSize) {
  for (const Button::Role role : {Button::Role::Normal, Button::Role::Primary, Button::Role::Flat}) {
    Button button(theme, role, Icon::Check, QStringLiteral("Apply"));
    show(button);
    EXPECT_EQ(button.sizeHint().height(), 28);
    const QSize before = button.sizeHint();
    EXPECT_TRUE(focusIsSeen(button)) << int(role);
    EXPECT_EQ(button.sizeHint(), before) << int(role);
  }
}

TEST_F(SmallWidgets, aButtonHasRoomForItsKeyBesideItsWord) {
  Button plain(Button::Role::Primary, QStringLiteral("Apply"));
  Button hinted(Button::Role::Primary, QStringLiteral("Apply"));
  hinted.setHint(theme, keyHintText(Qt::CTRL | Qt::Key_Return));
  show(plain);
  show(hinted);
  EXPECT_EQ(hinted.height(), plain.height());
  EXPECT_GT(hinted.sizeHint().width(), plain.sizeHint().width() + 20);
  EXPECT_EQ(hinted.text(), QStringLiteral("Apply"));
  EXPECT_TRUE(focusIsSeen(hinted));
  const QImage with = hinted.grab().toImage();
  hinted.setHint(theme, keyHintText(Qt::CTRL | Qt::Key_G));
  EXPECT_NE(hinted.grab().toImage(), with);
}

TEST_F(SmallWidgets, aFieldShowsItsKeyUntilSomethingIsWritten) {
  EXPECT_EQ(keyHintText(Qt::CTRL | Qt::Key_Return), QStringLiteral("Ctrl ↵"));
  QLineEdit field;
  QAction find;
  find.setShortcut(Qt::CTRL | Qt::Key_F);
  auto* hint = new KeyHint(theme, field, find);
  field.resize(300, 28);
  show(field);
  field.resize(300, 28);
  EXPECT_TRUE(hint->isVisible());
  EXPECT_TRUE(field.rect().contains(hint->geometry()));
  const int width = hint->width();
  find.setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
  EXPECT_GT(hint->width(), width) << "another key was chosen";
  field.setText(QStringLiteral("code"));
  EXPECT_FALSE(hint->isVisible());
  field.clear();
  field.resize(120, 28);
  EXPECT_FALSE(hint->isVisible()) << "the placeholder needs the room";
  field.resize(300, 28);
  find.setShortcut({});
  EXPECT_FALSE(hint->isVisible());
}

TEST_F(SmallWidgets, aNoteIsReadWhole) {
  Note note(theme);
  note.setMessage(Lamp::Failed, QStringLiteral("Port 8080 is taken."),
                  QStringLiteral("<b>python3</b> listens there."));
  EXPECT_EQ(note.accessibleName(),
            QStringLiteral("failed: Port 8080 is taken. <b>python3</b> listens there."));
  QAbstractButton* action = note.addAction(QStringLiteral("Use 8081"));
  note.resize(300, 100);
  show(note);
  QSignalSpy clicked(action, &QAbstractButton::clicked);
  QTest::mouseClick(action, Qt::LeftButton);
  EXPECT_EQ(clicked.count(), 1);
  EXPECT_EQ(note.grab().toImage().pixelColor(1, 50), theme.tokens().status.error);
  const auto* text = note.findChild<QLabel*>();
  EXPECT_TRUE(text->text().contains(QStringLiteral("&lt;b&gt;")))
      << "what came from elsewhere is text, not markup";
}

TEST_F(SmallWidgets, aNotesColoursFollowTheTheme) {
  Note note(theme);
  note.setMessage(Lamp::Well, QStringLiteral("Cause."), QStringLiteral("Detail."));
  theme.setChoice(Theme::Choice::Dark);
  EXPECT_TRUE(note.findChild<QLabel*>()->text().contains(tokensOf(Scheme::Dark).text.primary.name()));
}

TEST_F(SmallWidgets, anActionMayTakeItselfAway) {
  Note note(theme, Note::Form::Bar);
  note.setMessage(Lamp::Failed, QStringLiteral("Cause."), QString());
  QAbstractButton* action = note.addAction(QStringLiteral("Dismiss"));
  QObject::connect(action, &QAbstractButton::clicked, &note, [&note] { note.clearActions(); });
  show(note);
  QTest::mouseClick(action, Qt::LeftButton);
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  EXPECT_TRUE(note.findChildren<QAbstractButton*>().isEmpty());
}

TEST_F(SmallWidgets, aLongTextIsElidedAndStillSaid) {
  ElidingLabel label(theme, theme.fonts().wire(), Tone::Plain, Qt::ElideMiddle);
  const QString path = QStringLiteral("/api/research/jobs/71f2/results");
  label.setText(path);
  EXPECT_EQ(label.accessibleName(), path);
  EXPECT_EQ(label.minimumSizeHint().width(), 0);
  EXPECT_GE(label.sizeHint().width(), 150);
}

TEST_F(SmallWidgets, anEmptyStateOffersOneAction) {
  EmptyState empty(theme, Icon::Traffic, QStringLiteral("Nothing has passed yet."));
  Button* action = empty.addAction(QStringLiteral("Copy the address"));
  LinkButton* link = empty.addLink(QStringLiteral("Load the demo"));
  empty.resize(900, 500);
  show(empty);
  EXPECT_EQ(empty.accessibleName(), QStringLiteral("Nothing has passed yet."));
  EXPECT_NEAR(action->x(), 300, 10) << "at the left of the middle third";
  EXPECT_EQ(link->x() + LinkButton::kRingRoom, action->x());
  EXPECT_GT(link->y(), action->y());
  empty.resize(300, 500);
  QCoreApplication::processEvents();
  EXPECT_LT(action->x(), 50) << "a narrow pane has no thirds";
}

TEST_F(SmallWidgets, aTagSaysItsWord) {
  const Tag tag(theme, {QStringLiteral("stalled"), Tone::Warn, Lamp::Stalled});
  EXPECT_EQ(tag.accessibleName(), QStringLiteral("stalled"));
  EXPECT_EQ(tag.sizeHint().height(), 18);
}
