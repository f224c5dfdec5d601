#include "ui/forms/id_control.h"

#include "ui/draft/references.h"

namespace headgate::ui {

IdControl::IdControl(const FormContext& context, const FieldPlace& place, QWidget* parent)
    : TextControl(context, place, parent) {}

void IdControl::write(const std::optional<Json>& value) {
  const auto kind = namedAt(pointerEnd(place().pointer()).parent);
  const Json* own = place().own();
  if (!m_uses && kind && own != nullptr && own->is_string())
    m_uses = uses(place().draft().root(), *kind, own->get_ref<const std::string&>());
  if (!m_uses || m_uses->empty() || !value || !value->is_string()) return TextControl::write(value);
  const auto& id = value->get_ref<const std::string&>();
  Json next = renamed(place().draft().root(), *m_uses, id);
  next[Json::json_pointer(place().pointer())] = id;
  place().draft().replace(std::move(next), place().words(QString::fromStdString(id)),
                          FieldPlace::Typing::Yes);
}

void IdControl::finish() {
  m_uses.reset();
  TextControl::finish();
}

}  // namespace headgate::ui
