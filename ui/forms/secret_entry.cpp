#include "ui/forms/secret_entry.h"

#include <QHBoxLayout>

#include "ui/forms/form_words.h"
#include "ui/forms/secret_chip.h"
#include "ui/forms/value_edit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

SecretEntry::SecretEntry(const Theme& theme, const QString& objectName, const QString& name, QWidget* parent)
    : QWidget(parent),
      m_secret(new ValueEdit(theme, this)),
      m_name(new ValueEdit(theme, this)),
      m_keep(new Button(Button::Role::Normal, FormWords::tr("Keep in keychain"), this)),
      m_problem(new TextLabel(theme, theme.fonts().small(), Tone::Error, {}, this)),
      m_naming(new QWidget(this)) {
  const int half = theme.tokens().space.half;
  m_secret->setObjectName(objectName);
  m_secret->setAccessibleName(name);
  m_secret->setUnset(true, FormWords::tr("Type it, or env:NAME, file:PATH"));
  m_name->setObjectName(objectName + QStringLiteral("Name"));
  m_name->setAccessibleName(FormWords::tr("%1, its name in the keychain").arg(name));
  m_name->setWire(true);
  m_keep->setObjectName(objectName + QStringLiteral("Keep"));
  m_problem->setWordWrap(true);
  auto* naming = new QHBoxLayout(m_naming);
  naming->setContentsMargins(0, 0, 0, 0);
  naming->setSpacing(half);
  naming->addWidget(m_name, 1);
  naming->addWidget(m_keep);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(half);
  layout->addWidget(m_secret);
  layout->addWidget(m_naming);
  layout->addWidget(m_problem);
  connect(m_secret, &QLineEdit::textEdited, this, &SecretEntry::update);
  connect(m_name, &QLineEdit::textEdited, this, &SecretEntry::update);
  connect(m_secret, &QLineEdit::returnPressed, this, &SecretEntry::enter);
  connect(m_name, &QLineEdit::returnPressed, this, &SecretEntry::enter);
  connect(m_keep, &QAbstractButton::clicked, this, &SecretEntry::enter);
  m_problem->hide();
  update();
}

void SecretEntry::setName(const QString& name, bool isFixed) {
  m_name->setText(name);
  m_name->setReadOnly(isFixed);
  update();
}

void SecretEntry::takeFocus() {
  m_secret->setFocus();
}

void SecretEntry::setProblem(const QString& problem) {
  m_problem->setText(problem);
  m_problem->setVisible(!problem.isEmpty());
}

void SecretEntry::clear() {
  m_secret->clear();
  update();
}

// A reference may be read; anything else is masked from its first letter on.
void SecretEntry::update() {
  const QString text = m_secret->text();
  const bool isReference = isSecretReference(text);
  m_secret->setEchoMode(isReference ? QLineEdit::Normal : QLineEdit::Password);
  m_naming->setVisible(!text.isEmpty() && !isReference);
  m_keep->setEnabled(!text.isEmpty() && !m_name->text().trimmed().isEmpty());
}

void SecretEntry::enter() {
  const QString text = m_secret->text();
  const QString name = m_name->text().trimmed();
  if (isSecretReference(text))
    Q_EMIT referenceEntered(text.trimmed());
  else if (!text.isEmpty() && !name.isEmpty())
    Q_EMIT secretEntered(name, text);
}

}  // namespace headgate::ui
