#include "ui/settings/action_registry.h"

#include <algorithm>

#include <QAction>
#include <QMenu>
#include <QWidget>

namespace headgate::ui {

namespace {

QStringList portable(const QList<QKeySequence>& keys) {
  QStringList texts;
  for (const QKeySequence& each : keys) texts.append(each.toString(QKeySequence::PortableText));
  return texts;
}

QList<QKeySequence> fromPortable(const QStringList& texts) {
  QList<QKeySequence> keys;
  for (const QString& text : texts)
    if (const auto sequence = QKeySequence::fromString(text, QKeySequence::PortableText); !sequence.isEmpty())
      keys.append(sequence);
  return keys;
}

bool isInMenu(const QWidget* widget) {
  for (; widget; widget = widget->parentWidget())
    if (qobject_cast<const QMenu*>(widget)) return true;
  return false;
}

}  // namespace

QString RegisteredAction::words() const {
  QString words = action ? action->text() : id;
  words.remove(QLatin1Char('&'));
  if (words.endsWith(QStringLiteral("…"))) words.chop(1);
  return words;
}

bool isSingleKey(const QKeySequence& keys) {
  if (keys.isEmpty()) return false;
  const QKeyCombination first = keys[0];
  const Qt::KeyboardModifiers modifiers = first.keyboardModifiers() & ~Qt::ShiftModifier;
  const int key = int(first.key());
  return modifiers == Qt::NoModifier && key > int(Qt::Key_Space) && key < int(Qt::Key_Escape);
}

ActionRegistry::ActionRegistry(SettingsStore& settings, QObject* parent)
    : QObject(parent),
      m_settings(settings),
      m_applied(settings.values().keys),
      m_singleKeys(settings.values().singleKeys) {
  connect(&settings, &SettingsStore::changed, this, [this] {
    const Settings& values = m_settings.values();
    if (values.keys == m_applied && values.singleKeys == m_singleKeys) return;
    m_applied = values.keys;
    m_singleKeys = values.singleKeys;
    applyAll();
  });
}

void ActionRegistry::add(QAction& action, const QString& scope) {
  if (find(action.objectName())) return;
  m_actions.push_back(
      {.id = action.objectName(), .scope = scope, .action = &action, .defaults = action.shortcuts()});
  apply(m_actions.back());
  connect(&action, &QObject::destroyed, this, &ActionRegistry::changed);
  Q_EMIT changed();
}

void ActionRegistry::addAll(const QWidget& widget, const QString& scope) {
  QList<QAction*> actions = widget.actions();
  for (const QWidget* child : widget.findChildren<QWidget*>())
    if (!isInMenu(child)) actions.append(child->actions());
  for (QAction* action : std::as_const(actions))
    if (!action->objectName().isEmpty() && !action->text().isEmpty()) add(*action, scope);
}

std::vector<const RegisteredAction*> ActionRegistry::actions() const {
  std::vector<const RegisteredAction*> there;
  for (const RegisteredAction& each : m_actions)
    if (each.action) there.push_back(&each);
  return there;
}

const RegisteredAction* ActionRegistry::find(const QString& id) const {
  const auto found = std::ranges::find_if(
      m_actions, [&](const RegisteredAction& each) { return each.action && each.id == id; });
  return found == m_actions.end() ? nullptr : &*found;
}

QList<QKeySequence> ActionRegistry::keysOf(const QString& id) const {
  const auto own = m_settings.values().keys.find(id);
  if (own != m_settings.values().keys.end()) return fromPortable(own->second);
  const RegisteredAction* registered = find(id);
  return registered ? registered->defaults : QList<QKeySequence>();
}

bool ActionRegistry::isDefault(const QString& id) const {
  return !m_settings.values().keys.contains(id);
}

void ActionRegistry::setKeys(const QString& id, const QList<QKeySequence>& keys) {
  const RegisteredAction* registered = find(id);
  if (!registered) return;
  m_settings.change([&](Settings& values) {
    if (keys == registered->defaults)
      values.keys.erase(id);
    else
      values.keys[id] = portable(keys);
  });
}

void ActionRegistry::reset(const QString& id) {
  m_settings.change([&](Settings& values) { values.keys.erase(id); });
}

void ActionRegistry::resetAll() {
  m_settings.change([](Settings& values) { values.keys.clear(); });
}

const RegisteredAction* ActionRegistry::holder(const QString& id, const QKeySequence& keys) const {
  const RegisteredAction* self = find(id);
  if (!self || keys.isEmpty()) return nullptr;
  for (const RegisteredAction* other : actions()) {
    const bool meet = self->scope.isEmpty() || other->scope.isEmpty() || self->scope == other->scope;
    if (other != self && meet && keysOf(other->id).contains(keys)) return other;
  }
  return nullptr;
}

void ActionRegistry::applyAll() {
  for (const RegisteredAction& each : m_actions)
    if (each.action) apply(each);
  Q_EMIT changed();
}

void ActionRegistry::apply(const RegisteredAction& registered) const {
  QList<QKeySequence> keys = keysOf(registered.id);
  if (m_singleKeys == SingleKeys::Off) keys.removeIf(isSingleKey);
  if (registered.action->shortcuts() != keys) registered.action->setShortcuts(keys);
}

}  // namespace headgate::ui
