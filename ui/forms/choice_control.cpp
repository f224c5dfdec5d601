#include "ui/forms/choice_control.h"

#include <algorithm>

#include <QHBoxLayout>

#include "ui/draft/references.h"
#include "ui/forms/choice_box.h"
#include "ui/forms/form_words.h"
#include "ui/forms/new_things.h"
#include "ui/forms/value_text.h"
#include "ui/session/words.h"
#include "ui/widgets/link_button.h"

namespace headgate::ui {

ChoiceControl::ChoiceControl(const FormContext& context, const FieldPlace& place, QWidget* parent)
    : FieldControl(context, place, parent), m_box(new ChoiceBox(context.theme, this)) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(context.theme.tokens().space.grid);
  layout->addWidget(m_box, 1);
  setFocusProxy(m_box);
  m_box->setObjectName(fieldObjectName(place.pointer()));
  m_box->setAccessibleName(place.fullName());
  connect(m_box, &QComboBox::activated, this, &ChoiceControl::choose);
  if (!namedBy(place.type().syntax)) return;
  m_open = new LinkButton(context.theme, FormWords::tr("Open"), this);
  m_open->setObjectName(m_box->objectName() + QStringLiteral("Open"));
  layout->addWidget(m_open);
  connect(m_open, &QAbstractButton::clicked, this, [this] {
    const Json* own = this->place().own();
    if (own == nullptr || !own->is_string()) return;
    const Json& root = this->place().draft().root();
    this->context().link(
        pointerOf(root, *namedBy(this->place().type().syntax), own->get_ref<const std::string&>()));
  });
}

std::vector<ChoiceControl::Choice> ChoiceControl::choices() const {
  std::vector<Choice> found;
  const config::ValueType& type = place().type();
  const auto add = [&](const QString& word, Json value) {
    const config::Field* field = place().field();
    found.push_back({field != nullptr ? FormWords::choice(*field, word) : word,
                     field != nullptr ? FormWords::choiceHelp(*field, word) : QString(), std::move(value)});
  };
  for (const std::string_view word : type.words) add(asText(std::string(word)), Json(word));
  for (const int64_t number : type.numbers) add(QString::number(number), Json(number));
  if (const auto kind = namedBy(type.syntax)) {
    for (const std::string& id : idsOf(place().draft().root(), *kind)) found.push_back({asText(id), {}, id});
    const auto standing = place().standing();
    if (standing) found.insert(found.begin(), {FormWords::tr("None"), {}, *standing});
    found.push_back({newThingText(*kind), {}, nullptr});
  }
  const auto value = place().effective();
  const auto isThere = [&](const Choice& choice) { return choice.value == *value; };
  if (value && std::none_of(found.begin(), found.end(), isThere))
    found.insert(found.begin(), {valueText(type, *value), {}, *value});
  return found;
}

void ChoiceControl::fill(const std::vector<Choice>& choices) {
  if (choices == m_choices) return;
  m_choices = choices;
  m_box->clear();
  for (const Choice& choice : choices) {
    m_box->addItem(choice.label);
    m_box->setItemData(m_box->count() - 1, choice.help, Qt::ToolTipRole);
  }
}

void ChoiceControl::refresh() {
  fill(choices());
  const auto value = place().effective();
  const auto chosen = std::find_if(m_choices.begin(), m_choices.end(),
                                   [&](const Choice& choice) { return value && choice.value == *value; });
  m_box->setCurrentIndex(chosen == m_choices.end() ? -1 : int(chosen - m_choices.begin()));
  const bool isSet = place().own() != nullptr;
  m_box->setUnset(!isSet);
  m_box->setSuffix(place().remark());
  m_box->setToolTip(chosen == m_choices.end() ? QString() : chosen->help);
  if (m_open == nullptr) return;
  const bool isName = isSet && place().own()->is_string();
  m_open->setEnabled(isName && !pointerOf(place().draft().root(), *namedBy(place().type().syntax),
                                          place().own()->get_ref<const std::string&>())
                                    .empty());
}

void ChoiceControl::choose(int index) {
  if (index < 0 || index >= int(m_choices.size())) return;
  const Json value = m_choices[size_t(index)].value;  // the list may be made anew by the edit
  if (value.is_null()) return make();
  if (!place().isRequired() && place().standing() == value)
    place().clear();
  else if (place().effective() != value)
    place().set(value);
  Q_EMIT left();
}

void ChoiceControl::make() {
  const Named kind = *namedBy(place().type().syntax);
  refresh();  // "New…" is no value of its own
  place().draft().together(newThingText(kind), [this, kind] {
    const std::string id = addNewThing(place().draft(), kind);
    place().set(id);
  });
  Q_EMIT left();
}

void ChoiceControl::setCheck(FieldCheck check) {
  m_box->setCheck(check);
}

}  // namespace headgate::ui
