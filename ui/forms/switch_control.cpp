#include "ui/forms/switch_control.h"

#include <QHBoxLayout>

#include "ui/forms/form_words.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

SwitchControl::SwitchControl(const FormContext& context, const FieldPlace& place, QWidget* parent)
    : FieldControl(context, place, parent),
      m_switch(new Switch(context.theme, this)),
      m_word(new TextLabel(context.theme, context.theme.fonts().body(), Tone::Plain, {}, this)),
      m_remark(new TextLabel(context.theme, context.theme.fonts().small(), Tone::Tertiary, {}, this)) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, context.theme.tokens().space.grid, 0);
  layout->addWidget(m_switch);
  layout->addWidget(m_word);
  layout->addStretch();
  layout->addWidget(m_remark);
  setMinimumHeight(context.theme.tokens().size.input);
  setFocusProxy(m_switch);
  m_switch->setObjectName(fieldObjectName(place.pointer()));
  m_switch->setAccessibleName(place.fullName());
  // Where it is as it would be without it, nothing needs to be said.
  connect(m_switch, &QAbstractButton::clicked, this, [this](bool isOn) {
    if (this->place().standing() == Json(isOn))
      this->place().clear();
    else
      this->place().set(isOn);
    Q_EMIT left();
  });
}

void SwitchControl::refresh() {
  const std::optional<Json> value = place().effective();
  const bool isOn = value && value->is_boolean() && value->get<bool>();
  const bool isSet = place().own() != nullptr;
  m_switch->setChecked(isOn);
  m_word->setText(isOn ? FormWords::tr("On") : FormWords::tr("Off"));
  m_word->setTone(isSet ? Tone::Plain : Tone::Tertiary);
  m_remark->setText(place().remark());
}

}  // namespace headgate::ui
