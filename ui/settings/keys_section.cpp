#include "ui/settings/keys_section.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/delegates/header_view.h"
#include "ui/delegates/text_delegate.h"
#include "ui/settings/key_edit.h"
#include "ui/settings/key_table_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

namespace {

constexpr int kTableHeight = 260;
constexpr int kKeysWidth = 200;
constexpr int kScopeWidth = 120;
constexpr int kEditWidth = 180;

}  // namespace

KeysSection::KeysSection(ActionRegistry& registry, SettingsStore& settings, const Theme& theme,
                         QWidget* parent)
    : SettingsSection(theme, QStringLiteral("keysSection"), tr("Keys"), parent),
      m_registry(registry),
      m_settings(settings),
      m_model(new KeyTableModel(registry, this)),
      m_singleKeys(new QCheckBox(tr("Keys without Ctrl or Alt act where a table has the focus"))) {
  m_singleKeys->setObjectName(QStringLiteral("singleKeys"));
  m_singleKeys->setMinimumHeight(theme.tokens().size.input);
  addRow(tr("Single letters"), m_singleKeys,
         tr("Switch them off if they act when you did not mean it, for instance with speech input."),
         m_singleKeys->text());
  connect(m_singleKeys, &QCheckBox::clicked, this, [this](bool checked) {
    m_settings.change(
        [checked](Settings& values) { values.singleKeys = checked ? SingleKeys::On : SingleKeys::Off; });
  });
  // What is changed stands over what it is chosen from: it is seen however long the table is.
  addWide(tr("Change keys"), makeEditor(), tr("shortcuts keyboard bindings reset"));
  addWide(tr("Keys of commands"), makeTable(), tr("shortcuts keyboard bindings"));
  connect(&settings, &SettingsStore::changed, this, &KeysSection::showSettings);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KeysSection::showChosen);
  connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
    const int row = m_model->rowOf(m_chosen);
    m_table->setCurrentIndex(m_model->index(row < 0 ? 0 : row, 0));
  });
  connect(m_model, &QAbstractItemModel::dataChanged, this, &KeysSection::showChosen);
  showSettings();
  m_table->setCurrentIndex(m_model->index(0, 0));
  showChosen();
}

KeysSection::~KeysSection() {
  m_table->setModel(nullptr);  // the view lets go of the model before it ends
}

QWidget* KeysSection::makeTable() {
  auto* all = new QWidget(this);
  auto* layout = new QVBoxLayout(all);
  layout->setContentsMargins(0, 4, 0, 0);
  layout->setSpacing(8);
  m_search = new QLineEdit(all);
  m_search->setObjectName(QStringLiteral("keysSearch"));
  m_search->setAccessibleName(tr("Search commands and keys"));
  m_search->setPlaceholderText(tr("Search commands and keys"));
  m_search->setClearButtonEnabled(true);
  connect(m_search, &QLineEdit::textChanged, m_model, &KeyTableModel::setFilter);
  layout->addWidget(m_search);
  auto* frame = new QFrame(all);
  frame->setFrameShape(QFrame::StyledPanel);
  auto* inside = new QVBoxLayout(frame);
  inside->setContentsMargins(1, 1, 1, 1);
  m_table = new RowTable(theme(), frame);
  m_table->setObjectName(QStringLiteral("keysTable"));
  m_table->setAccessibleName(tr("Commands and their keys"));
  m_table->setModel(m_model);
  m_table->setFixedHeight(kTableHeight);
  const auto face = TextDelegate::Face::Body;
  m_table->setItemDelegateForColumn(KeyTableModel::Command,
                                    new TextDelegate(theme(), face, Tone::Plain, Qt::ElideRight, this));
  m_table->setItemDelegateForColumn(KeyTableModel::Keys,
                                    new TextDelegate(theme(), face, Tone::Secondary, Qt::ElideRight, this));
  m_table->setItemDelegateForColumn(KeyTableModel::Scope,
                                    new TextDelegate(theme(), face, Tone::Tertiary, Qt::ElideRight, this));
  QHeaderView* header = m_table->horizontalHeader();
  header->setStretchLastSection(false);
  header->setSectionResizeMode(KeyTableModel::Command, QHeaderView::Stretch);
  m_table->setColumnWidth(KeyTableModel::Keys, kKeysWidth);
  m_table->setColumnWidth(KeyTableModel::Scope, kScopeWidth);
  connect(m_table, &QAbstractItemView::activated, this, [this] { m_edit->setFocus(Qt::OtherFocusReason); });
  inside->addWidget(m_table);
  layout->addWidget(frame);
  return all;
}

QWidget* KeysSection::makeEditor() {
  auto* all = new QWidget(this);
  auto* layout = new QVBoxLayout(all);
  layout->setContentsMargins(0, 4, 0, 0);
  layout->setSpacing(4);
  auto* line = new QHBoxLayout;
  line->setSpacing(8);
  m_command = new TextLabel(theme(), theme().fonts().name(), Tone::Plain, {}, all);
  m_command->setObjectName(QStringLiteral("chosenCommand"));
  line->addWidget(m_command);
  line->addStretch(1);
  m_edit = new KeyEdit(all);
  m_edit->setObjectName(QStringLiteral("keyEdit"));
  m_command->setBuddy(m_edit);
  m_edit->setFixedWidth(kEditWidth);
  connect(m_edit, &KeyEdit::pressed, this, &KeysSection::take);
  line->addWidget(m_edit);
  const auto add = [&](const char* name, const QString& word) {
    auto* button = new Button(Button::Role::Normal, word, all);
    button->setObjectName(QLatin1String(name));
    line->addWidget(button);
    return button;
  };
  m_takeOver = add("takeKeysOver", tr("Take them over"));
  m_takeOver->hide();
  connect(m_takeOver, &Button::clicked, this, &KeysSection::takeOver);
  m_reset = add("resetKeys", tr("Reset"));
  connect(m_reset, &Button::clicked, this, [this] { m_registry.reset(m_chosen); });
  m_resetAll = add("resetAllKeys", tr("Reset all"));
  connect(m_resetAll, &Button::clicked, &m_registry, &ActionRegistry::resetAll);
  layout->addLayout(line);
  m_hint = makeWords({});
  m_hint->setObjectName(QStringLiteral("keyHint"));
  layout->addWidget(m_hint);
  return all;
}

void KeysSection::showChosen() {
  m_chosen = m_model->idAt(m_table->currentIndex().row());
  const RegisteredAction* registered = m_registry.find(m_chosen);
  m_edit->setEnabled(registered);
  m_command->setText(registered ? registered->words() : tr("No command is chosen."));
  m_edit->setAccessibleName(tr("Keys of %1").arg(m_command->text()));
  const QList<QKeySequence> keys = m_registry.keysOf(m_chosen);
  m_edit->setKeys(keys.value(0));
  m_takeOver->hide();
  m_reset->setEnabled(registered && !m_registry.isDefault(m_chosen));
  m_resetAll->setEnabled(!m_settings.values().keys.empty());
  showHint(tr("Press the keys that it is to have; Backspace takes them away."), Tone::Secondary);
}

void KeysSection::take(const QKeySequence& keys) {
  m_takeOver->hide();
  if (const RegisteredAction* holder = m_registry.holder(m_chosen, keys)) {
    showHint(tr("%1 is “%2”. Taken over, that one has no keys.")
                 .arg(keys.toString(QKeySequence::NativeText), holder->words()),
             Tone::Warn);
    m_takeOver->show();
    return;
  }
  m_registry.setKeys(m_chosen, keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys});
  showChosen();  // also when nothing has changed: what was said of other keys is past
}

void KeysSection::takeOver() {
  const QKeySequence keys = m_edit->keys();
  while (const RegisteredAction* holder = m_registry.holder(m_chosen, keys)) {
    QList<QKeySequence> rest = m_registry.keysOf(holder->id);
    rest.removeAll(keys);
    m_registry.setKeys(holder->id, rest);
  }
  m_registry.setKeys(m_chosen, {keys});
  m_edit->setFocus(Qt::OtherFocusReason);  // the button goes
  showChosen();
}

void KeysSection::showHint(const QString& words, Tone tone) {
  m_hint->setTone(tone);
  m_hint->setText(words);
}

void KeysSection::showSettings() {
  m_singleKeys->setChecked(m_settings.values().singleKeys == SingleKeys::On);
  m_resetAll->setEnabled(!m_settings.values().keys.empty());
}

}  // namespace headgate::ui
