#include "ui/forms/action_chooser.h"

#include <array>

#include <QHBoxLayout>

#include "core/config/problem.h"
#include "ui/draft/references.h"
#include "ui/forms/choice_box.h"
#include "ui/forms/field_place.h"
#include "ui/forms/form_plan.h"
#include "ui/forms/form_words.h"
#include "ui/forms/new_things.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

constexpr std::array kActions{"pool", "respond", "redirect", "metrics"};
constexpr int kLabelColumn = 104;

}  // namespace

ActionChooser::ActionChooser(const FormContext& context, const std::string& route, QWidget* parent)
    : QWidget(parent), m_context(context), m_route(route), m_box(new ChoiceBox(context.theme, this)) {
  const Tokens& tokens = context.theme.tokens();
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, tokens.space.half, 0, tokens.space.half);
  layout->setSpacing(0);
  auto* label = new TextLabel(context.theme, context.theme.fonts().body(), Tone::Plain,
                              FormWords::tr("What it does"), this);
  label->setFixedWidth(kLabelColumn);
  label->setBuddy(m_box);
  layout->addWidget(label);
  layout->addWidget(m_box, 1);
  m_box->addItems({FormWords::tr("Forward to a pool"), FormWords::tr("Answer"), FormWords::tr("Redirect"),
                   FormWords::tr("Show metrics")});
  m_box->setObjectName(QStringLiteral("routeAction"));
  m_box->setAccessibleName(FormWords::tr("What it does"));
  connect(m_box, &QComboBox::activated, this, &ActionChooser::choose);
}

int ActionChooser::current() const {
  for (size_t i = 0; i < kActions.size(); ++i)
    if (m_context.draft.at(config::pointerTo(m_route, kActions[i])) != nullptr) return int(i);
  return -1;
}

bool ActionChooser::isChosen(const std::string& field) const {
  const auto tokens = tokensAfter(field, m_route);
  const int now = current();
  return !tokens.empty() && now >= 0 && tokens.front() == kActions[size_t(now)];
}

void ActionChooser::refresh() {
  m_box->setCurrentIndex(current());
}

void ActionChooser::choose(int index) {
  if (index == current()) return;
  const std::string pointer = config::pointerTo(m_route, kActions[size_t(index)]);
  ProfileDraft& draft = m_context.draft;
  const QString words = FormWords::tr("%1: %2").arg(subjectOf(draft.root(), m_route), m_box->itemText(index));
  const auto pools = idsOf(draft.root(), Named::Pool);
  Json value =
      index == 0 ? Json(pools.empty() ? std::string() : pools.front()) : newObject(draft.root(), pointer);
  draft.together(words, [&] {
    for (const char* other : kActions) draft.clear(config::pointerTo(m_route, other), words);
    draft.set(pointer, std::move(value), words);
  });
}

}  // namespace headgate::ui
