#include "ui/forms/form_head.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

#include "ui/forms/field_place.h"
#include "ui/forms/form_words.h"
#include "ui/forms/new_things.h"
#include "ui/forms/route_presets.h"
#include "ui/icons/icon_engine.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

constexpr int kHeadIcon = 18;

}  // namespace

FormHead::FormHead(const FormContext& context, const FormPlan& plan, QWidget* parent)
    : QWidget(parent), m_context(context), m_plan(plan) {
  const Tokens& tokens = context.theme.tokens();
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(kHeadIcon + tokens.space.grid, 0, 0, 0);
  auto* title = new TextLabel(context.theme, context.theme.fonts().verdict(), Tone::Plain, plan.title, this);
  title->setObjectName(QStringLiteral("formTitle"));
  layout->addWidget(title);
  layout->addStretch();
  setMinimumHeight(tokens.size.button);
  connect(&context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
  if (!plan.optional.empty()) {
    m_switch = new Switch(context.theme, this);
    m_switch->setObjectName(QStringLiteral("formSwitch"));
    m_switch->setAccessibleName(plan.title);
    layout->addWidget(m_switch);
    connect(m_switch, &QAbstractButton::clicked, this, &FormHead::toggle);
  } else if (plan.hasPresets) {
    m_preset = new LinkButton(context.theme, {}, this);
    m_preset->setObjectName(QStringLiteral("formPreset"));
    layout->addWidget(m_preset);
    connect(m_preset, &QAbstractButton::clicked, this, &FormHead::showPresets);
  }
}

void FormHead::toggle(bool isOn) {
  const FieldPlace place(m_context.draft, m_plan.optional);
  if (isOn)
    m_context.draft.set(m_plan.optional, newObject(m_context.draft.root(), m_plan.optional),
                        place.words(FormWords::tr("on")));
  else
    m_context.draft.clear(m_plan.optional, place.words(FormWords::tr("off")));
  refresh();
}

// What the profile's defaults bring cannot be switched off by an object.
void FormHead::refresh() {
  if (m_switch != nullptr) {
    const FieldPlace place(m_context.draft, m_plan.optional);
    m_switch->setChecked(place.effective().has_value());
    m_switch->setEnabled(!place.isFromDefaults());
    m_switch->setToolTip(place.isFromDefaults() ? FormWords::tr("The profile's defaults switch it on.")
                                                : QString());
  }
  if (m_preset == nullptr) return;
  const auto preset = matchingPreset(m_context.draft.root(), m_plan.object);
  m_preset->setText(preset ? FormWords::tr("%1 preset ▾").arg(presetName(*preset))
                           : FormWords::tr("Preset ▾"));
  m_preset->setAccessibleName(preset ? FormWords::tr("Preset: %1").arg(presetName(*preset))
                                     : FormWords::tr("Choose a preset"));
  m_preset->updateGeometry();
}

void FormHead::showPresets() {
  auto* menu = new QMenu(this);
  menu->setObjectName(QStringLiteral("presetMenu"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->setToolTipsVisible(true);
  const auto current = matchingPreset(m_context.draft.root(), m_plan.object);
  for (const RoutePreset preset : kRoutePresets) {
    QAction* action = menu->addAction(presetName(preset));
    action->setToolTip(presetHelp(preset));
    action->setCheckable(true);
    action->setChecked(current == preset);
    connect(action, &QAction::triggered, this, [this, preset] {
      applyPreset(m_context.draft, m_plan.object, preset,
                  FormWords::tr("%1: %2 preset")
                      .arg(subjectOf(m_context.draft.root(), m_plan.object), presetName(preset)));
    });
  }
  menu->popup(m_preset->mapToGlobal(QPoint(0, m_preset->height())));
}

void FormHead::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  paintIcon(painter, QRectF(0, (height() - kHeadIcon) / 2.0, kHeadIcon, kHeadIcon), m_plan.icon,
            m_context.theme.tokens().accent.text);
}

}  // namespace headgate::ui
