#include "ui/forms/secret_chip.h"

#include <QHBoxLayout>
#include <QPainter>

#include "ui/forms/form_words.h"
#include "ui/forms/small_button.h"
#include "ui/icons/icon_engine.h"
#include "ui/session/words.h"
#include "ui/widgets/eliding_label.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

constexpr int kKeyRoom = 30;

bool isInKeychain(const std::string& reference) {
  return reference.starts_with("secret:");
}

QString shownSecret(const std::string& reference) {
  if (!isSecretReference(asText(reference))) return FormWords::tr("A plain secret");
  if (isInKeychain(reference)) return asText(reference.substr(7));
  constexpr int kLongest = 20;  // of a digest
  const QString text = asText(reference);
  return reference.starts_with("sha256:") ? text.left(kLongest) + QChar(u'…') : text;
}

}  // namespace

bool isSecretReference(const QString& text) {
  for (const char* kind : {"secret:", "env:", "file:", "sha256:"})
    if (text.startsWith(QLatin1String(kind))) return true;
  return false;
}

SecretChip::SecretChip(const Theme& theme, const std::string& reference, const QString& objectName,
                       QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_reference(reference),
      m_state(new TextLabel(theme, theme.fonts().small(), Tone::Tertiary, {}, this)),
      m_replace(new LinkButton(theme, FormWords::tr("Replace…"), this)) {
  const Tokens& tokens = theme.tokens();
  setObjectName(objectName);
  setFixedHeight(tokens.size.input);
  const bool isPlain = !isSecretReference(asText(reference));
  auto* name = new ElidingLabel(theme, isPlain ? theme.fonts().body() : theme.fonts().wire(), Tone::Plain,
                                Qt::ElideRight, this);
  name->setText(shownSecret(reference));
  setAccessibleName(FormWords::tr("Secret %1").arg(name->text()));
  auto* drop = new SmallButton(theme, Icon::Close, FormWords::tr("Remove %1").arg(name->text()), this);
  drop->setObjectName(objectName + QStringLiteral("Remove"));
  m_replace->setObjectName(objectName + QStringLiteral("Replace"));
  m_replace->setAccessibleName(FormWords::tr("Replace %1").arg(name->text()));
  if (isPlain) m_replace->setText(FormWords::tr("Keep in keychain…"));
  m_replace->setVisible(isPlain || isInKeychain(reference));
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(kKeyRoom, 0, 2, 0);
  layout->setSpacing(tokens.space.half);
  layout->addWidget(name, 1);
  layout->addWidget(m_state);
  layout->addWidget(m_replace);
  layout->addWidget(drop);
  connect(m_replace, &QAbstractButton::clicked, this, &SecretChip::replaceWanted);
  connect(drop, &QAbstractButton::clicked, this, &SecretChip::removeWanted);
}

void SecretChip::setState(const control::SecretState* state) {
  m_state->setVisible(state != nullptr);
  if (state == nullptr) return;
  m_state->setText(state->isThere ? FormWords::tr("there") : FormWords::tr("missing"));
  m_state->setTone(state->isThere ? Tone::Tertiary : Tone::Warn);
  m_state->setToolTip(state->isThere ? QString() : asSentence(asText(state->problem)));
}

void SecretChip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Tokens& tokens = m_theme.tokens();
  painter.setPen(QPen(tokens.line.strong, 1));
  painter.setBrush(tokens.surface.raised);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens.radius.control,
                          tokens.radius.control);
  const int side = tokens.size.icon;
  paintIcon(painter, QRectF(tokens.space.grid, (height() - side) / 2.0, side, side), Icon::Key,
            tokens.text.secondary);
}

}  // namespace headgate::ui
