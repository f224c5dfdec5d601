#include "ui/forms/first_byte_aside.h"

#include <algorithm>

#include <QVBoxLayout>

#include "core/config/merge.h"
#include "core/config/units.h"
#include "ui/forms/field_place.h"
#include "ui/forms/first_byte_chart.h"
#include "ui/forms/form_words.h"
#include "ui/forms/value_text.h"
#include "ui/paint/number_texts.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

// Nothing: it is off, or it cannot be read.
std::optional<FirstByteChart::Cut> firstByteTimer(const Json& root, const Json* route) {
  if (route == nullptr) return std::nullopt;
  const Json whole = config::merged(config::routeType(), config::defaultsFor(root, "route"), *route);
  const Json* text = valueAt(whole, "/timeouts/first_byte");
  if (text == nullptr || !text->is_string()) return std::nullopt;
  const auto milliseconds = config::parseDuration(text->get_ref<const std::string&>());
  if (!milliseconds || milliseconds->count() == 0) return std::nullopt;
  return FirstByteChart::Cut{std::chrono::nanoseconds(*milliseconds).count(),
                             valueText({.syntax = config::Syntax::Duration}, *text)};
}

}  // namespace

FirstByteAside::FirstByteAside(const FormContext& context, const std::string& object, QWidget* parent)
    : FormAsideWidget(context, object, parent),
      m_head(new SectionHead(context.theme, {}, this)),
      m_chart(new FirstByteChart(context.theme, this)),
      m_none(new TextLabel(context.theme, context.theme.fonts().small(), Tone::Tertiary,
                           FormWords::tr("Nothing has come through this route yet."), this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, context.theme.tokens().space.sectionGap, 0, 0);
  layout->setSpacing(context.theme.tokens().space.half);
  layout->addWidget(m_head);
  layout->addWidget(m_chart);
  layout->addWidget(m_none);
  updateChart();
}

void FirstByteAside::refresh() {
  updateChart();
  FormAsideWidget::refresh();
}

void FirstByteAside::updateChart() {
  const ProfileDraft& draft = context().draft;
  FirstByteChart::Values values{.times = context().times.of(routeId()),
                                .draft = firstByteTimer(draft.root(), draft.at(object()))};
  const auto served = firstByteTimer(draft.base(), FieldPlace(context().draft, object()).base());
  if (served != values.draft) values.served = served;
  for (const control::TimerEffect& effect : effect().timers)
    if (effect.route == routeId() && effect.timer == "first_byte") values.cutNow = effect.cutNow;
  const auto count = int(values.times.size());
  m_head->setText(FormWords::tr("Time to first byte, last %1 on this route").arg(count));
  m_head->setVisible(count > 0);
  m_chart->setVisible(count > 0);
  m_none->setVisible(count == 0);
  m_chart->setValues(std::move(values));
}

void FirstByteAside::takeEffect() {
  updateChart();
  for (const control::TimerEffect& timer : effect().timers) {
    if (timer.route != routeId()) continue;
    const QString slowest = durationText(std::chrono::nanoseconds(timer.slowest));
    const QString advice = timer.cut > 0
                               ? FormWords::tr("Would have cut %1 of the last %2.")
                                     .arg(countText(int64_t(timer.cut)), countText(int64_t(timer.counted)))
                           : timer.slowest > 0 ? FormWords::tr("Slowest that finished: %1.").arg(slowest)
                                               : QString();
    Q_EMIT advised(object() + "/timeouts/" + timer.timer, advice);
  }
}

}  // namespace headgate::ui
