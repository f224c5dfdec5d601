#include "ui/forms/json_control.h"

#include <QHBoxLayout>

#include "ui/forms/area_edit.h"
#include "ui/forms/form_words.h"
#include "ui/session/words.h"
#include "ui/widgets/link_button.h"

namespace headgate::ui {

JsonControl::JsonControl(const FormContext& context, const FieldPlace& place, QWidget* parent)
    : FieldControl(context, place, parent) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  const QString name = fieldObjectName(place.pointer());
  if (place.type().kind == config::Kind::Object) {
    auto* link = new LinkButton(context.theme, FormWords::tr("Open"), this);
    link->setObjectName(name);
    link->setAccessibleName(FormWords::tr("Open %1").arg(place.fullName()));
    connect(link, &QAbstractButton::clicked, this, [this] { this->context().link(this->place().pointer()); });
    layout->addWidget(link);
    layout->addStretch();
    setFocusProxy(link);
    return;
  }
  m_edit = new AreaEdit(context.theme, this);
  m_edit->setWire();
  m_edit->setObjectName(name);
  m_edit->setAccessibleName(place.fullName());
  layout->addWidget(m_edit);
  setFocusProxy(m_edit);
  connect(m_edit, &AreaEdit::edited, this, &JsonControl::write);
  connect(m_edit, &AreaEdit::left, this, [this] {
    this->place().draft().endTyping();
    Q_EMIT left();
  });
}

// What is no JSON yet is not the draft's; the edge says so, and the text stays.
void JsonControl::write(const QString& text) {
  const Json value = Json::parse(text.toStdString(), nullptr, false);
  setCheck(value.is_object() || text.isEmpty() ? FieldCheck::Fine : FieldCheck::Error);
  if (text.isEmpty())
    place().clear(FieldPlace::Typing::Yes);
  else if (value.is_object())
    place().set(value, FieldPlace::Typing::Yes);
  Q_EMIT typed();
}

void JsonControl::refresh() {
  if (m_edit == nullptr) return;
  const Json* own = place().own();
  const Json typed = Json::parse(m_edit->toPlainText().toStdString(), nullptr, false);
  if (m_edit->hasFocus() && own != nullptr && (typed == *own || typed.is_discarded())) return;
  m_edit->takeText(own != nullptr ? asText(own->dump(2)) : QString());
}

void JsonControl::setCheck(FieldCheck check) {
  if (m_edit != nullptr) m_edit->setCheck(check);
}

}  // namespace headgate::ui
