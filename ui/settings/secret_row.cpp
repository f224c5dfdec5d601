#include "ui/settings/secret_row.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/session/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

namespace {

constexpr int kNameWidth = 150;

QString placeWords(const control::SecretState& state) {
  if (!state.isThere) {
    return state.problem.empty() ? SecretRow::tr("It is not there.") : asSentence(asText(state.problem));
  }
  switch (state.place) {
    case control::SecretPlace::Keychain:
      return SecretRow::tr("Is in the keychain.");
    case control::SecretPlace::Environment:
      return SecretRow::tr("Is in the environment that Headgate was started with.");
    case control::SecretPlace::File:
      return SecretRow::tr("Is in a file.");
  }
  return {};
}

QString useWords(const control::SecretState& state) {
  if (state.pointers.empty()) return SecretRow::tr("The profile does not use it.");
  return SecretRow::tr("Used at %1.", "places in the profile, with commas between").arg([&] {
    QStringList places;
    for (const std::string& pointer : state.pointers) places.append(asText(pointer));
    return places.join(QStringLiteral(", "));
  }());
}

}  // namespace

SecretRow::SecretRow(const Theme& theme, const control::SecretState& state, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_state(state),
      m_name(new TextLabel(theme, theme.fonts().wire(), Tone::Plain, {}, this)),
      m_words(new TextLabel(theme, theme.fonts().small(), Tone::Secondary, {}, this)),
      m_input(new QLineEdit(this)),
      m_line(new QHBoxLayout(this)) {
  setObjectName(QStringLiteral("secret.") + asText(state.reference));
  m_line->setContentsMargins(0, 0, 0, 0);
  m_line->setSpacing(8);
  m_name->setFixedWidth(kNameWidth + 8);
  m_name->setMinimumHeight(theme.tokens().size.buttonSmall);
  m_name->setWordWrap(true);
  m_line->addWidget(m_name, 0, Qt::AlignTop);
  auto* words = new QVBoxLayout;
  words->setSpacing(4);
  m_words->setWordWrap(true);
  m_words->setMinimumHeight(theme.tokens().size.buttonSmall);
  m_words->setObjectName(QStringLiteral("secretWords"));
  words->addWidget(m_words);
  m_input->setObjectName(QStringLiteral("secretInput"));
  m_input->setEchoMode(QLineEdit::Password);
  m_input->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
  words->addWidget(m_input);
  m_line->addLayout(words, 1);

  const QString name = asText(state.name);
  m_set = addButton(QStringLiteral("setSecret"), tr("Set…"), tr("Set the secret %1").arg(name));
  m_remove = addButton(QStringLiteral("removeSecret"), tr("Remove"), tr("Remove the secret %1").arg(name));
  m_yes = addButton(QStringLiteral("secretYes"), {}, {});
  m_no = addButton(QStringLiteral("secretNo"), {}, {});
  m_input->setAccessibleName(tr("The secret %1").arg(name));
  connect(m_set, &Button::clicked, this, &SecretRow::beginSetting);
  connect(m_remove, &Button::clicked, this, [this] {
    show(Mode::Removing);
    m_no->setFocus(Qt::OtherFocusReason);  // the key that is pressed twice gets the way back
  });
  connect(m_no, &Button::clicked, this, [this] {
    m_answer.clear();
    show(Mode::Rest);
    m_set->setFocus(Qt::OtherFocusReason);
  });
  connect(m_yes, &Button::clicked, this, [this] {
    if (m_mode == Mode::Setting) return store();
    show(Mode::Rest);
    Q_EMIT removeWanted();
  });
  // Queued: or the window would take the same Enter for the button that gets the focus.
  connect(m_input, &QLineEdit::returnPressed, this, &SecretRow::store, Qt::QueuedConnection);
  connect(m_input, &QLineEdit::textChanged, this, [this](const QString& text) {
    if (m_mode == Mode::Setting) m_yes->setEnabled(!text.isEmpty());
  });
  show(Mode::Rest);
}

Button* SecretRow::addButton(const QString& name, const QString& word, const QString& forWhom) {
  auto* button = new Button(Button::Role::Normal, word, this);
  button->setSize(Button::Size::Small);
  button->setObjectName(name);
  button->setAccessibleName(forWhom);
  m_line->addWidget(button, 0, Qt::AlignTop);
  return button;
}

void SecretRow::setState(const control::SecretState& state) {
  if (state == m_state) return;
  m_state = state;
  if (m_mode == Mode::Rest)
    show(Mode::Rest);
  else
    showWords();
}

void SecretRow::setAnswer(const QString& problem) {
  m_answer = problem;
  showWords();
}

void SecretRow::beginSetting() {
  m_answer.clear();
  show(Mode::Setting);
  m_input->setFocus(Qt::OtherFocusReason);
}

void SecretRow::show(Mode mode) {
  m_mode = mode;
  const bool isOurs = m_state.place == control::SecretPlace::Keychain;
  m_input->clear();
  m_input->setVisible(mode == Mode::Setting);
  m_set->setVisible(mode == Mode::Rest && isOurs);
  m_remove->setVisible(mode == Mode::Rest && isOurs && m_state.isThere);
  m_yes->setVisible(mode != Mode::Rest);
  m_no->setVisible(mode != Mode::Rest);
  const QString name = asText(m_state.name);
  m_yes->setText(mode == Mode::Removing ? tr("Remove") : tr("Store"));
  m_yes->setAccessibleName(mode == Mode::Removing ? tr("Remove the secret %1").arg(name)
                                                  : tr("Store the secret %1").arg(name));
  m_yes->setEnabled(mode == Mode::Removing);
  m_no->setText(mode == Mode::Removing ? tr("Keep it") : tr("Cancel"));
  m_no->setAccessibleName(m_no->text());
  showWords();
}

void SecretRow::showWords() {
  m_name->setText(asText(m_state.place == control::SecretPlace::Keychain ? m_state.name : m_state.reference));
  const bool isWarning = !m_state.isThere && !m_state.pointers.empty();
  m_words->setTone(isWarning ? Tone::Warn : Tone::Secondary);
  if (!m_answer.isEmpty()) {
    m_words->setTone(Tone::Error);
    m_words->setText(m_answer);
  } else if (m_mode == Mode::Removing) {
    m_words->setTone(Tone::Warn);
    m_words->setText(
        m_state.pointers.empty()
            ? tr("Remove it from the keychain? Nobody can bring it back.")
            : tr("Remove it from the keychain? What uses it answers 503 until it is set again."));
  } else if (m_mode == Mode::Setting) {
    m_words->setText(tr("Type it once. It goes to the keychain and is not shown again."));
  } else {
    m_words->setText(placeWords(m_state) + QLatin1Char(' ') + useWords(m_state));
  }
}

void SecretRow::store() {
  const QString secret = m_input->text();
  if (secret.isEmpty()) return;
  show(Mode::Rest);
  m_set->setFocus(Qt::OtherFocusReason);
  Q_EMIT setWanted(secret);
}

void SecretRow::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && m_mode != Mode::Rest)
    m_no->click();
  else
    QWidget::keyPressEvent(event);
}

}  // namespace headgate::ui
