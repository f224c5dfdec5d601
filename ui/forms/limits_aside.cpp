#include "ui/forms/limits_aside.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QPointer>

#include "ui/draft/references.h"
#include "ui/forms/field_place.h"
#include "ui/forms/form_words.h"
#include "ui/forms/limit_card.h"
#include "ui/forms/limit_chart.h"
#include "ui/paint/number_texts.h"
#include "ui/session/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

constexpr int kBeatMs = 1000;

}  // namespace

LimitsAside::LimitsAside(const FormContext& context, const std::string& object, QWidget* parent)
    : FormAsideWidget(context, object, parent),
      m_cardsLayout(new QVBoxLayout),
      m_head(new SectionHead(context.theme, {}, this)),
      m_chart(new LimitChart(context.theme, this)),
      m_sentence(new TextLabel(context.theme, context.theme.fonts().body(), Tone::Plain, {}, this)),
      m_raise(new Button(Button::Role::Normal, {}, this)),
      m_queue(new Button(Button::Role::Normal, FormWords::tr("Queue instead of 429"), this)) {
  const Tokens& tokens = context.theme.tokens();
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(tokens.space.grid);
  buttons->addWidget(m_raise);
  buttons->addWidget(m_queue);
  buttons->addStretch();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(tokens.space.grid);
  layout->addLayout(m_cardsLayout);
  layout->addSpacing(tokens.space.half);
  layout->addWidget(m_head);
  layout->addWidget(m_chart);
  layout->addWidget(m_sentence);
  layout->addLayout(buttons);
  m_cardsLayout->setSpacing(tokens.space.grid);
  m_sentence->setWordWrap(true);
  m_sentence->setObjectName(QStringLiteral("limitSentence"));
  m_raise->setObjectName(QStringLiteral("limitRaise"));
  m_raise->setSize(Button::Size::Small);
  m_queue->setObjectName(QStringLiteral("limitQueue"));
  m_queue->setSize(Button::Size::Small);
  m_queue->setToolTip(
      FormWords::tr("Takes the limit off this route, and lets requests wait for their turn."));
  connect(m_raise, &QAbstractButton::clicked, this, &LimitsAside::raise);
  connect(m_queue, &QAbstractButton::clicked, this, &LimitsAside::queueInstead);
  m_beat.setInterval(kBeatMs);
  connect(&m_beat, &QTimer::timeout, this, &LimitsAside::askUses);
  makeCards();
  takeEffect();
}

std::vector<std::string> LimitsAside::limits() const {
  std::vector<std::string> found;
  const auto names = FieldPlace(context().draft, object() + "/limits").effective().value_or(Json::array());
  for (const Json& name : names) {
    if (!name.is_string()) continue;
    std::string pointer = pointerOf(context().draft.root(), Named::Limit, name.get_ref<const std::string&>());
    if (!pointer.empty()) found.push_back(std::move(pointer));
  }
  return found;
}

// Those that stay keep what is being typed in them.
void LimitsAside::makeCards() {
  const auto wanted = limits();
  const bool isSame =
      std::equal(wanted.begin(), wanted.end(), m_cards.begin(), m_cards.end(),
                 [](const std::string& limit, const LimitCard* card) { return card->limit() == limit; });
  if (isSame) return;
  for (LimitCard* card : m_cards) {
    card->hide();
    card->deleteLater();
  }
  m_cards.clear();
  for (const std::string& limit : wanted) {
    auto* card = new LimitCard(context(), limit, this);
    card->setOpen(m_cards.empty());
    m_cardsLayout->addWidget(card);
    m_cards.push_back(card);
  }
  if (isVisible()) askUses();
}

void LimitsAside::refresh() {
  makeCards();
  for (LimitCard* card : m_cards) card->refresh();
  FormAsideWidget::refresh();
}

void LimitsAside::showEvent(QShowEvent* event) {
  FormAsideWidget::showEvent(event);
  m_beat.start();
  askUses();
}

void LimitsAside::hideEvent(QHideEvent* event) {
  FormAsideWidget::hideEvent(event);
  m_beat.stop();
}

void LimitsAside::askUses() {
  context().live.ask(control::GetLimits{}, [guard = QPointer(this)](const control::LimitStates& states) {
    if (guard) guard->showUses(states);
  });
}

void LimitsAside::showUses(const control::LimitStates& states) {
  for (LimitCard* card : m_cards) {
    const Json* id = context().draft.at(card->limit() + "/id");
    const auto state =
        std::find_if(states.limits.begin(), states.limits.end(),
                     [&](const control::LimitState& each) { return id != nullptr && *id == each.id; });
    card->setUses(state == states.limits.end() ? nullptr : &*state);
  }
}

// Of the limits of this route the one that would refuse most.
const control::LimitEffect* LimitsAside::worst() const {
  const control::LimitEffect* worst = nullptr;
  for (const LimitCard* card : m_cards)
    for (const control::LimitEffect& each : effect().limits) {
      const Json* id = context().draft.at(card->limit() + "/id");
      if (id == nullptr || *id != each.limit) continue;
      if (worst == nullptr || each.refused > worst->refused) worst = &each;
    }
  return worst;
}

void LimitsAside::takeEffect() {
  const control::LimitEffect* limit = worst();
  const bool isKnown = limit != nullptr && limit->counted > 0;
  const bool isRefusing = isKnown && limit->refused > 0;
  m_head->setText(
      FormWords::tr("This draft against the last %1 exchanges").arg(countText(int64_t(effect().considered))));
  m_head->setVisible(isKnown);
  m_chart->setVisible(isKnown && !limit->perMinute.empty());
  m_sentence->setVisible(isKnown);
  m_raise->setVisible(isRefusing);
  const FieldPlace concurrency(context().draft, object() + "/concurrency");
  m_queue->setVisible(isRefusing && !concurrency.effective());
  if (!isKnown) return;
  m_chart->setEffect(*limit);
  const QString refused = countText(int64_t(limit->refused));
  const QString counted = countText(int64_t(limit->counted));
  m_sentence->setText(!isRefusing ? FormWords::tr("None of %1 would be limited.").arg(counted)
                      : limit->mostly.empty()
                          ? FormWords::tr("%1 of %2 would be limited.").arg(refused, counted)
                          : FormWords::tr("%1 of %2 would be limited, mostly %3.")
                                .arg(refused, counted, asText(limit->mostly)));
  m_raise->setText(FormWords::tr("Raise to %1").arg(countText(int64_t(enough(*limit)))));
}

// What would have let all of them pass, as far as minutes tell.
uint64_t LimitsAside::enough(const control::LimitEffect& effect) const {
  const std::string pointer = pointerOf(context().draft.root(), Named::Limit, effect.limit);
  const Json* limit = context().draft.at(pointer + "/limit");
  const uint64_t now = limit != nullptr && limit->is_number_integer() ? limit->get<uint64_t>() : 0;
  uint64_t most = 0;
  for (const uint32_t refused : effect.refusedPerMinute) most = std::max<uint64_t>(most, refused);
  constexpr uint64_t kStep = 10;
  return (now + std::max<uint64_t>(most, 1) + kStep - 1) / kStep * kStep;
}

void LimitsAside::raise() {
  const control::LimitEffect* limit = worst();
  if (limit == nullptr) return;
  const std::string pointer = pointerOf(context().draft.root(), Named::Limit, limit->limit);
  FieldPlace(context().draft, pointer + "/limit").set(Json(enough(*limit)));
}

void LimitsAside::queueInstead() {
  const control::LimitEffect* limit = worst();
  const FieldPlace names(context().draft, object() + "/limits");
  if (limit == nullptr) return;
  Json left = Json::array();
  for (const Json& name : names.effective().value_or(Json::array()))
    if (name != limit->limit) left.push_back(name);
  const FieldPlace concurrency(context().draft, object() + "/concurrency");
  const QString words = FormWords::tr("%1: queue instead of %2")
                            .arg(subjectOf(context().draft.root(), object()), asText(limit->limit));
  context().draft.together(words, [&] {
    if (left.empty() && names.standing() == Json::array())
      names.clear();
    else
      names.set(left);
    concurrency.set(Json{{"limit", 4}, {"queue", 32}, {"queue_timeout", "60s"}});
  });
}

}  // namespace headgate::ui
