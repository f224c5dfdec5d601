#include "ui/forms/chips_control.h"

#include <algorithm>

#include <QVBoxLayout>

#include "ui/draft/references.h"
#include "ui/forms/completions.h"
#include "ui/forms/flow_layout.h"
#include "ui/forms/form_words.h"
#include "ui/forms/new_things.h"
#include "ui/session/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

std::vector<std::string> textsIn(const Json& list) {
  std::vector<std::string> texts;
  for (const Json& item : list)
    if (item.is_string()) texts.push_back(item.get<std::string>());
  return texts;
}

bool holdsWord(const std::vector<std::string>& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

bool ChipsControl::suits(const config::ValueType& item) {
  return item.kind == config::Kind::Text &&
         (!item.words.empty() || item.syntax == config::Syntax::Method || namedBy(item.syntax));
}

ChipsControl::ChipsControl(const FormContext& context, const FieldPlace& place, QWidget* parent)
    : FieldControl(context, place, parent),
      m_chipArea(new QWidget(this)),
      m_origin(new TextLabel(context.theme, context.theme.fonts().small(), Tone::Tertiary, {}, this)) {
  const int half = context.theme.tokens().space.half;
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, half / 2, 0, 0);
  layout->setSpacing(half);
  new FlowLayout(half, m_chipArea);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  m_chipArea->setSizePolicy(policy);
  layout->addWidget(m_chipArea);
  layout->addWidget(m_origin);
  m_chipArea->setObjectName(fieldObjectName(place.pointer()));
  m_chipArea->setAccessibleName(place.fullName());
}

std::vector<std::string> ChipsControl::offered() const {
  const config::ValueType& item = *place().type().item;
  std::vector<std::string> words(item.words.begin(), item.words.end());
  if (item.syntax == config::Syntax::ClientNameOrAll) words.emplace_back("*");
  if (const auto kind = namedBy(item.syntax))
    for (std::string& id : idsOf(place().draft().root(), *kind)) words.push_back(std::move(id));
  for (const QString& word : completionsOf(item.syntax)) words.push_back(word.toStdString());
  for (std::string& word : textsIn(place().effective().value_or(Json::array())))
    if (!holdsWord(words, word)) words.push_back(std::move(word));
  return words;
}

void ChipsControl::fill(const std::vector<std::string>& words) {
  if (words == m_words && m_chipArea->layout()->count() > 0) return;
  m_words = words;
  m_chips.clear();
  while (QLayoutItem* item = m_chipArea->layout()->takeAt(0)) {
    item->widget()->hide();
    item->widget()->deleteLater();  // it may be the one that was just clicked
    delete item;
  }
  const auto kind = namedBy(place().type().item->syntax);
  for (const std::string& word : words) {
    auto* chip =
        new Button(Button::Role::Normal, FormWords::choice(*place().field(), asText(word)), m_chipArea);
    if (word == "*") chip->setText(FormWords::tr("Every named one"));
    chip->setSize(Button::Size::Small);
    chip->setCheckable(true);
    chip->setObjectName(fieldObjectName(place().pointer()) + QLatin1Char(':') + asText(word));
    chip->setAccessibleName(FormWords::tr("%1: %2").arg(place().fullName(), chip->text()));
    connect(chip, &QAbstractButton::clicked, this, [this, word] { toggle(word); });
    m_chipArea->layout()->addWidget(chip);
    m_chips.push_back(chip);
  }
  if (!kind) return;
  auto* add = new LinkButton(context().theme, newThingText(*kind), m_chipArea);
  add->setObjectName(fieldObjectName(place().pointer()) + QStringLiteral("New"));
  connect(add, &QAbstractButton::clicked, this, [this] { make(); });
  m_chipArea->layout()->addWidget(add);
}

void ChipsControl::refresh() {
  fill(offered());
  const auto chosen = textsIn(place().effective().value_or(Json::array()));
  for (size_t i = 0; i < m_chips.size(); ++i) m_chips[i]->setChecked(holdsWord(chosen, m_words[i]));
  const bool isSet = place().own() != nullptr;
  m_origin->setText(place().isFromDefaults() ? FormWords::tr("from defaults") : FormWords::tr("default"));
  m_origin->setVisible(!isSet && !chosen.empty());
  setFocusProxy(m_chips.empty() ? nullptr : m_chips.front());
}

// Those that are chosen keep their order.
void ChipsControl::toggle(const std::string& word) {
  auto chosen = textsIn(place().effective().value_or(Json::array()));
  const auto found = std::find(chosen.begin(), chosen.end(), word);
  if (found == chosen.end())
    chosen.push_back(word);
  else
    chosen.erase(found);
  if (place().standing() == Json(chosen))
    place().clear();
  else
    place().set(chosen);
  Q_EMIT left();
}

void ChipsControl::make() {
  const Named kind = *namedBy(place().type().item->syntax);
  std::string id;
  place().draft().together(newThingText(kind), [&] {
    id = addNewThing(place().draft(), kind);
    toggle(id);
  });
}

}  // namespace headgate::ui
