#include <gtest/gtest.h>

#include <QAction>
#include <QMenu>
#include <QTemporaryDir>
#include <QWidget>

#include "ui/settings/action_registry.h"

namespace headgate::ui {
namespace {

using Keys = QList<QKeySequence>;

QString id(const char* text) {
  return QString::fromUtf8(text);
}

QKeySequence key(const char* text) {
  return QKeySequence::fromString(QString::fromLatin1(text), QKeySequence::PortableText);
}

class ActionRegistryTest : public testing::Test {
 protected:
  QAction* make(const char* name, const char* words, const Keys& keys, QWidget& widget) {
    auto* action = new QAction(id(words), &widget);
    action->setObjectName(id(name));
    action->setShortcuts(keys);
    widget.addAction(action);
    return action;
  }

  QTemporaryDir m_folder;
  SettingsStore m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
  QWidget m_window;
  QWidget m_page{&m_window};
  QAction* m_save = make("save", "&Save…", {key("Ctrl+S")}, m_window);
  QAction* m_clear = make("traffic.clear", "Clear", {key("Ctrl+L")}, m_page);
  QAction* m_pin = make("traffic.pin", "Pin", {key("P")}, m_page);
  ActionRegistry m_registry{m_settings};

  void addAll() {
    m_registry.add(*m_save, {});
    m_registry.addAll(m_page, id("Traffic"));
  }
};

TEST_F(ActionRegistryTest, FindsWhatHasANameAndWordsAndIsInNoMenu) {
  make("", "No name", {}, m_page);
  make("noWords", "", {}, m_page);
  QMenu menu(&m_page);
  make("inMenu", "In a menu", {}, menu);
  addAll();
  QStringList names;
  for (const RegisteredAction* each : m_registry.actions()) names.append(each->id);
  EXPECT_EQ(names, (QStringList{id("save"), id("traffic.clear"), id("traffic.pin")}));
  EXPECT_EQ(m_registry.find(id("save"))->words(), id("Save"));
}

TEST_F(ActionRegistryTest, OtherKeysAreInEffectAtOnceAndTheNextTime) {
  addAll();
  m_registry.setKeys(id("save"), {key("F2"), key("Ctrl+S")});
  EXPECT_EQ(m_save->shortcuts(), (Keys{key("F2"), key("Ctrl+S")}));
  EXPECT_FALSE(m_registry.isDefault(id("save")));

  ActionRegistry next(m_settings);
  QAction* save = make("save", "Save", {key("Ctrl+S")}, m_page);
  next.add(*save, {});
  EXPECT_EQ(save->shortcuts(), (Keys{key("F2"), key("Ctrl+S")}));
  next.reset(id("save"));
  EXPECT_EQ(save->shortcuts(), Keys{key("Ctrl+S")});
  EXPECT_EQ(m_save->shortcuts(), Keys{key("Ctrl+S")});  // both follow the settings
}

TEST_F(ActionRegistryTest, AnActionMayHaveNoKeysAndAllCanBeReset) {
  addAll();
  m_registry.setKeys(id("save"), {});
  m_registry.setKeys(id("traffic.clear"), {key("F8")});
  EXPECT_TRUE(m_save->shortcuts().isEmpty());
  m_registry.resetAll();
  EXPECT_EQ(m_save->shortcuts(), Keys{key("Ctrl+S")});
  EXPECT_EQ(m_clear->shortcuts(), Keys{key("Ctrl+L")});
  EXPECT_TRUE(m_settings.values().keys.empty());
}

TEST_F(ActionRegistryTest, TheDefaultKeysAreNothingToRemember) {
  addAll();
  m_registry.setKeys(id("save"), {key("Ctrl+S")});
  EXPECT_TRUE(m_settings.values().keys.empty());
}

TEST_F(ActionRegistryTest, SaysWhoHasAKeyWhereBothWouldBeMeant) {
  addAll();
  QWidget routes;
  m_registry.add(*make("routes.new", "New", {}, routes), id("Routes"));
  ASSERT_NE(m_registry.holder(id("save"), key("Ctrl+L")), nullptr);
  EXPECT_EQ(m_registry.holder(id("save"), key("Ctrl+L"))->words(), id("Clear"));
  EXPECT_EQ(m_registry.holder(id("routes.new"), key("Ctrl+L")), nullptr);  // another page's
  EXPECT_NE(m_registry.holder(id("routes.new"), key("Ctrl+S")), nullptr);  // everywhere
  EXPECT_EQ(m_registry.holder(id("save"), key("Ctrl+S")), nullptr);        // its own
}

TEST_F(ActionRegistryTest, KeysOfOneLetterCanBeSwitchedOff) {
  addAll();
  m_settings.change([](Settings& values) { values.singleKeys = SingleKeys::Off; });
  EXPECT_TRUE(m_pin->shortcuts().isEmpty());
  EXPECT_EQ(m_clear->shortcuts(), Keys{key("Ctrl+L")});
  EXPECT_EQ(m_registry.keysOf(id("traffic.pin")), Keys{key("P")});
  m_settings.change([](Settings& values) { values.singleKeys = SingleKeys::On; });
  EXPECT_EQ(m_pin->shortcuts(), Keys{key("P")});
  for (const char* single : {"P", "Shift+R", "1", "/", "?"}) EXPECT_TRUE(isSingleKey(key(single))) << single;
  for (const char* other : {"Ctrl+P", "F5", "Del", "Space", "Alt+1", "Escape", ""})
    EXPECT_FALSE(isSingleKey(key(other))) << other;
}

TEST_F(ActionRegistryTest, AnActionThatIsGoneIsPassedOver) {
  addAll();
  delete m_clear;
  EXPECT_EQ(m_registry.find(id("traffic.clear")), nullptr);
  EXPECT_EQ(m_registry.actions().size(), 2U);
  m_settings.change([](Settings& values) { values.singleKeys = SingleKeys::Off; });
}

}  // namespace
}  // namespace headgate::ui
