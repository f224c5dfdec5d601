// Every command of the window and its pages by a name that stays, with the keys it comes with and those that
// somebody has given it instead. The name is the action's objectName; what it says and does is its owner's.
//
// Keys live in the settings. An action's scope is where its keys mean it: a page's title, or empty for
// everywhere. Thread: main. Ownership: borrows the actions; one that is gone is passed over.
#pragma once

#include <vector>

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>

#include "ui/settings/settings_store.h"

class QAction;
class QWidget;

namespace headgate::ui {

struct RegisteredAction {
  QString id;
  QString scope;
  QPointer<QAction> action;
  QList<QKeySequence> defaults;

  QString words() const;  // without mnemonics and dots
};

class ActionRegistry final : public QObject {
  Q_OBJECT

 public:
  explicit ActionRegistry(SettingsStore& settings, QObject* parent = nullptr);

  // Requires: it has an object name and its default keys. One that is known already stays as it is.
  void add(QAction& action, const QString& scope);
  // All actions with a name and words of the widget and what is in it, menus left out.
  void addAll(const QWidget& widget, const QString& scope);
  // Those that are still there, in the order in which they came.
  std::vector<const RegisteredAction*> actions() const;
  const RegisteredAction* find(const QString& id) const;

  QList<QKeySequence> keysOf(const QString& id) const;  // as set or by default, in effect or not
  bool isDefault(const QString& id) const;
  void setKeys(const QString& id, const QList<QKeySequence>& keys);
  void reset(const QString& id);
  void resetAll();
  // Which other action these keys mean where they would mean this one; nullptr: none.
  const RegisteredAction* holder(const QString& id, const QKeySequence& keys) const;

 Q_SIGNALS:
  // Of some action: keys, words, or whether it is there.
  void changed();

 private:
  void applyAll();
  void apply(const RegisteredAction& registered) const;

  SettingsStore& m_settings;
  std::vector<RegisteredAction> m_actions;
  std::map<QString, QStringList> m_applied;
  SingleKeys m_singleKeys;
};

// One letter, digit or sign, with Shift or without (WCAG 2.1.4).
bool isSingleKey(const QKeySequence& keys);

}  // namespace headgate::ui
