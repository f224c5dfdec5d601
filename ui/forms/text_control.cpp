#include "ui/forms/text_control.h"

#include <QHBoxLayout>

#include "ui/forms/completions.h"
#include "ui/forms/form_words.h"
#include "ui/forms/value_edit.h"
#include "ui/forms/value_text.h"

namespace headgate::ui {

TextControl::TextControl(const FormContext& context, const FieldPlace& place, QWidget* parent)
    : FieldControl(context, place, parent), m_edit(new ValueEdit(context.theme, this)) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_edit);
  setFocusProxy(m_edit);
  m_edit->setObjectName(fieldObjectName(place.pointer()));
  m_edit->setAccessibleName(place.fullName());
  m_edit->setWire(isWire(place.type()));
  addCompletions(*m_edit, place.type().syntax);
  connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& text) {
    write(valueFromText(this->place().type(), text));
    Q_EMIT typed();
  });
  connect(m_edit, &ValueEdit::left, this, [this] { finish(); });
  connect(m_edit, &ValueEdit::resetWanted, this, [this] {
    m_edit->clear();
    this->place().clear();
    finish();
  });
}

// A required field that is empty is said to be wrong where it is, not where it is missing.
void TextControl::write(const std::optional<Json>& value) {
  if (value)
    place().set(*value, FieldPlace::Typing::Yes);
  else if (place().isRequired() && place().type().kind == config::Kind::Text)
    place().set("", FieldPlace::Typing::Yes);
  else
    place().clear(FieldPlace::Typing::Yes);
}

void TextControl::finish() {
  place().draft().endTyping();
  if (const Json* own = place().own()) m_edit->setText(valueText(place().type(), *own));
  Q_EMIT left();
}

void TextControl::refresh() {
  const Json* own = place().own();
  const std::optional<Json> standing = place().standing();
  const bool isTyping = m_edit->hasFocus();
  const std::optional<Json> typed = valueFromText(place().type(), m_edit->text());
  const bool isAsTyped = own != nullptr ? typed == *own : !typed;
  if (!isTyping || !isAsTyped) {
    const QString text = own != nullptr ? valueText(place().type(), *own) : QString();
    if (m_edit->text() != text) m_edit->setText(text);
  }
  const bool isEmptyText = own != nullptr && *own == Json("");
  m_edit->setUnset(own == nullptr || (isEmptyText && !place().isRequired()),
                   standing ? valueText(place().type(), *standing) : QString());
  m_edit->setSuffix(place().remark());
}

void TextControl::setCheck(FieldCheck check) {
  m_edit->setCheck(check);
}

}  // namespace headgate::ui
