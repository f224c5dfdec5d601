#include "ui/settings/secrets_section.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/paint/number_texts.h"
#include "ui/session/words.h"
#include "ui/settings/secret_row.h"
#include "ui/widgets/button.h"
#include "ui/widgets/folded_text.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

SecretsSection::SecretsSection(LiveGateway& live, const Theme& theme, QWidget* parent)
    : SettingsSection(theme, QStringLiteral("secretsSection"), tr("Secrets"), parent),
      m_live(live),
      m_store(new TextLabel(theme, theme.fonts().body(), Tone::Plain)),
      m_problem(makeWords({}, Tone::Warn)),
      m_detail(new FoldedText(theme, this)),
      m_list(new QWidget(this)),
      m_rows(new QVBoxLayout(m_list)),
      m_none(makeWords(tr("The profile names no secrets, and none was set here."))),
      m_answer(makeWords({}, Tone::Error)) {
  m_store->setObjectName(QStringLiteral("secretStore"));
  m_store->setFixedHeight(theme.tokens().size.input);
  m_problem->setObjectName(QStringLiteral("secretProblem"));
  addRow(tr("Kept in"), m_store, {}, tr("keychain passphrase"));
  addNote(m_problem, tr("keychain passphrase"));
  m_detail->setObjectName(QStringLiteral("secretDetail"));
  addNote(m_detail, tr("keychain passphrase"));
  m_rows->setContentsMargins(0, 0, 0, 8);
  m_rows->setSpacing(8);
  m_rows->addWidget(m_none);
  addWide(tr("Secrets"), m_list, tr("keychain keys tokens set remove"));
  addNewLine();
  m_answer->setObjectName(QStringLiteral("secretAnswer"));
  addNote(m_answer, {});
  m_answer->hide();
  addRow(tr("In a terminal"), makeCopyField(QStringLiteral("headgate secret set NAME")));
  connect(&live, &LiveGateway::stateChanged, this, &SecretsSection::showStore);
  for (auto changed : {&LiveGateway::stateChanged, &LiveGateway::profileChanged})
    connect(&live, changed, this, [this] {
      if (isVisible()) ask();
    });
  showStore();
}

void SecretsSection::addNewLine() {
  auto* line = new QWidget(this);
  line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  auto* layout = new QHBoxLayout(line);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  m_newName = new QLineEdit(line);
  m_newName->setObjectName(QStringLiteral("newSecretName"));
  m_newName->setAccessibleName(tr("Name of a new secret"));
  m_newName->setPlaceholderText(tr("Name"));
  m_newSecret = new QLineEdit(line);
  m_newSecret->setObjectName(QStringLiteral("newSecret"));
  m_newSecret->setAccessibleName(tr("The new secret"));
  m_newSecret->setPlaceholderText(tr("Secret"));
  m_newSecret->setEchoMode(QLineEdit::Password);
  m_newSecret->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
  m_add = new Button(Button::Role::Normal, tr("Store"), line);
  m_add->setObjectName(QStringLiteral("storeNewSecret"));
  m_add->setAccessibleName(tr("Store the new secret"));
  m_add->setEnabled(false);
  layout->addWidget(m_newName, 1);
  layout->addWidget(m_newSecret, 1);
  layout->addWidget(m_add);
  line->setFocusProxy(m_newName);
  addRow(
      tr("Another one"), line,
      tr("The profile refers to it as secret:NAME. Or it names env:NAME or file:PATH, which need no store."));
  const auto enable = [this] {
    m_add->setEnabled(!m_newName->text().trimmed().isEmpty() && !m_newSecret->text().isEmpty());
  };
  connect(m_newName, &QLineEdit::textChanged, this, enable);
  connect(m_newSecret, &QLineEdit::textChanged, this, enable);
  connect(m_newSecret, &QLineEdit::returnPressed, m_add, &QAbstractButton::click);
  connect(m_add, &Button::clicked, this, &SecretsSection::add);
}

void SecretsSection::showEvent(QShowEvent* event) {
  SettingsSection::showEvent(event);
  ask();
}

void SecretsSection::ask() {
  m_live.ask(control::GetSecrets{}, [section = QPointer(this)](const control::SecretStates& states) {
    if (section) section->showSecrets(states);
  });
}

// Rows stay where their secret does: somebody may be typing in one.
void SecretsSection::showSecrets(const control::SecretStates& states) {
  const auto isThere = [&](const SecretRow* row) {
    return std::ranges::any_of(states.secrets, [&](const control::SecretState& state) {
      return state.reference == row->reference();
    });
  };
  for (SecretRow* row : m_secrets)
    if (!isThere(row)) row->deleteLater();
  std::erase_if(m_secrets, [&](const SecretRow* row) { return !isThere(row); });
  m_missing.clear();
  for (size_t index = 0; index < states.secrets.size(); ++index) {
    const control::SecretState& state = states.secrets[index];
    if (!state.isThere && !state.pointers.empty()) m_missing.push_back(state.reference);
    const auto known = std::ranges::find(m_secrets, state.reference, &SecretRow::reference);
    SecretRow* row = known == m_secrets.end() ? makeRow(state) : *known;
    row->setState(state);
    m_rows->insertWidget(int(index), row);
  }
  m_none->setVisible(states.secrets.empty());
}

SecretRow* SecretsSection::makeRow(const control::SecretState& state) {
  auto* row = new SecretRow(theme(), state, m_list);
  m_secrets.push_back(row);
  connect(row, &SecretRow::setWanted, this,
          [this, row, name = state.name](const QString& secret) { set(name, secret, row); });
  connect(row, &SecretRow::removeWanted, this, [this, row, name = state.name] {
    m_live.ask(control::RemoveSecret{.name = name},
               [section = QPointer(this), row = QPointer(row)](const control::Outcome& outcome) {
                 if (row) row->setAnswer(asSentence(asText(outcome.problem)));
                 if (section) section->ask();
               });
  });
  return row;
}

void SecretsSection::set(const std::string& name, const QString& secret, QPointer<SecretRow> row) {
  m_live.ask(control::SetSecret{.name = name, .secret = secret.toStdString()},
             [section = QPointer(this), row](const control::Outcome& outcome) {
               const QString problem = asSentence(asText(outcome.problem));
               if (row) row->setAnswer(problem);
               if (!section) return;
               if (!row) {
                 section->m_answer->setText(problem);
                 section->m_answer->setVisible(!outcome.done);
                 if (outcome.done) section->m_newName->clear();
               }
               section->ask();
             });
}

void SecretsSection::add() {
  const QString secret = m_newSecret->text();
  m_newSecret->clear();
  set(m_newName->text().trimmed().toStdString(), secret, nullptr);
}

void SecretsSection::showStore() {
  const control::GatewayState& state = m_live.state();
  m_store->setText(state.secretStore.empty() ? nothingText() : asText(state.secretStore));
  // The sentence knows what is wrong and what mends it: a keychain may be missing, locked, or be a file.
  m_problem->setText(asSentence(asText(state.secretProblem)));
  m_problem->setVisible(!state.secretProblem.empty());
  m_detail->setText(asText(state.secretDetail));
}

QWidget* SecretsSection::firstToMend() const {
  if (!m_problem->text().isEmpty()) return m_problem;
  for (SecretRow* row : m_secrets)
    if (std::ranges::find(m_missing, row->reference()) != m_missing.end()) return row;
  return m_newName;
}

}  // namespace headgate::ui
