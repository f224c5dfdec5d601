#include "ui/forms/text_area_control.h"

#include <QVBoxLayout>

#include "ui/forms/area_edit.h"
#include "ui/forms/value_text.h"

namespace headgate::ui {

TextAreaControl::TextAreaControl(const FormContext& context, const FieldPlace& place, QWidget* parent)
    : FieldControl(context, place, parent), m_edit(new AreaEdit(context.theme, this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_edit);
  setFocusProxy(m_edit);
  m_edit->setObjectName(fieldObjectName(place.pointer()));
  m_edit->setAccessibleName(place.fullName());
  connect(m_edit, &AreaEdit::edited, this, [this](const QString& text) {
    if (text.isEmpty())
      this->place().clear(FieldPlace::Typing::Yes);
    else
      this->place().set(text.toStdString(), FieldPlace::Typing::Yes);
    Q_EMIT typed();
  });
  connect(m_edit, &AreaEdit::left, this, [this] {
    this->place().draft().endTyping();
    Q_EMIT left();
  });
}

void TextAreaControl::refresh() {
  const Json* own = place().own();
  m_edit->takeText(own != nullptr ? valueText(place().type(), *own) : QString());
}

void TextAreaControl::setCheck(FieldCheck check) {
  m_edit->setCheck(check);
}

}  // namespace headgate::ui
