#include "ui/frame/missing_secret_row.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/session/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/eliding_label.h"
#include "ui/widgets/lamp_dot.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

namespace {

constexpr int kNameWidth = 176;
constexpr int kInputWidth = 240;
constexpr int kGap = 8;

// What is wrong is the gateway's to say.
QString whatToDo(const control::SecretState& secret) {
  const QString wrong = asSentence(asText(secret.problem));
  switch (secret.place) {
    case control::SecretPlace::Environment:
      return MissingSecretRow::tr("%1 Start Headgate with it, or keep it in the keychain instead.")
          .arg(wrong)
          .trimmed();
    case control::SecretPlace::File:
      return MissingSecretRow::tr("%1 Put the file there and look again.").arg(wrong).trimmed();
    case control::SecretPlace::Keychain:
      break;
  }
  return {};
}

}  // namespace

MissingSecretRow::MissingSecretRow(const Theme& theme, const control::SecretState& secret,
                                   const QString& places, QWidget* parent)
    : QWidget(parent),
      m_secret(secret),
      m_lamp(new LampDot(theme, this)),
      m_state(new TextLabel(theme, theme.fonts().body(), Tone::Ok, tr("kept"), this)),
      m_words(new TextLabel(theme, theme.fonts().small(), Tone::Secondary, {}, this)) {
  const bool isTyped = secret.place == control::SecretPlace::Keychain;
  const QString name = asText(isTyped ? secret.name : secret.reference);
  setObjectName(QStringLiteral("missingSecret.") + asText(secret.reference));
  setAccessibleName(tr("Secret %1, used by %2").arg(name, places));
  m_lamp->setLamp(Lamp::Stalled);
  auto* label = new ElidingLabel(theme, theme.fonts().wire(), Tone::Plain, Qt::ElideMiddle, this);
  label->setText(name);
  label->setFixedWidth(kNameWidth);
  label->setMinimumHeight(theme.tokens().size.buttonSmall);
  auto* used = new ElidingLabel(theme, theme.fonts().body(), Tone::Secondary, Qt::ElideRight, this);
  used->setText(places);
  m_state->hide();
  m_words->setObjectName(QStringLiteral("missingSecretWords"));
  m_words->setWordWrap(true);
  m_words->setTextFormat(Qt::PlainText);

  auto* line = new QHBoxLayout;
  line->setSpacing(kGap);
  line->addWidget(m_lamp);
  line->addWidget(label);
  line->addWidget(used, 1);
  line->addWidget(m_state);
  if (isTyped) {
    m_input = new QLineEdit(this);
    m_input->setObjectName(QStringLiteral("missingSecretInput"));
    m_input->setAccessibleName(tr("The secret %1").arg(name));
    m_input->setEchoMode(QLineEdit::Password);
    m_input->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_input->setPlaceholderText(tr("Type or paste it"));
    m_input->setMaximumWidth(kInputWidth);
    m_keep = new Button(Button::Role::Normal, tr("Keep"), this);
    m_keep->setObjectName(QStringLiteral("keepMissingSecret"));
    m_keep->setAccessibleName(tr("Keep the secret %1 in the keychain").arg(name));
    m_keep->setEnabled(false);
    line->addWidget(m_input, 1);
    line->addWidget(m_keep);
    connect(m_input, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_keep->setEnabled(!text.isEmpty()); });
    connect(m_input, &QLineEdit::returnPressed, this, &MissingSecretRow::keep);
    connect(m_keep, &QAbstractButton::clicked, this, &MissingSecretRow::keep);
  }
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(2);
  layout->addLayout(line);
  auto* words = new QVBoxLayout;  // below the name
  words->setContentsMargins(m_lamp->width() + kGap, 0, 0, 0);
  words->addWidget(m_words);
  layout->addLayout(words);
  say(whatToDo(secret), false);
}

QWidget* MissingSecretRow::input() const {
  return m_input;
}

void MissingSecretRow::keep() {
  if (m_input->text().isEmpty() || m_input->isReadOnly()) return;
  m_input->setReadOnly(true);  // not disabled: the focus would go on to a button, and Enter after it
  say({}, false);
  Q_EMIT keepWanted(m_input->text());
}

void MissingSecretRow::setKept(const QString& remark) {
  m_isKept = true;
  if (m_input) {
    m_input->clear();
    m_input->hide();
    m_keep->hide();
  }
  m_lamp->setLamp(Lamp::Well);
  m_state->setText(m_input ? tr("kept") : tr("there"));
  m_state->show();
  say(remark, false);
}

void MissingSecretRow::setProblem(const QString& problem) {
  m_input->setReadOnly(false);
  m_input->setFocus(Qt::OtherFocusReason);
  m_input->selectAll();
  say(problem, true);
}

void MissingSecretRow::say(const QString& words, bool isProblem) {
  m_words->setTone(isProblem ? Tone::Error : Tone::Secondary);
  m_words->setText(words);
  m_words->setVisible(!words.isEmpty());
}

}  // namespace headgate::ui
