#include "ui/forms/limit_card.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QPainter>

#include "ui/forms/field_check.h"
#include "ui/forms/form_words.h"
#include "ui/forms/limit_use_row.h"
#include "ui/forms/small_button.h"
#include "ui/forms/value_text.h"
#include "ui/session/words.h"
#include "ui/widgets/eliding_label.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

constexpr size_t kMostUses = 5;

}  // namespace

LimitCard::LimitCard(const FormContext& context, const std::string& limit, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_limit(limit),
      m_gist(
          new ElidingLabel(context.theme, context.theme.fonts().body(), Tone::Plain, Qt::ElideRight, this)),
      m_fold(new SmallButton(context.theme, Icon::Down, FormWords::tr("Open the limit"), this)),
      m_inside(new QWidget(this)),
      m_uses(new QVBoxLayout),
      m_finding(new TextLabel(context.theme, context.theme.fonts().small(), Tone::Warn, {}, m_inside)),
      m_now(new SectionHead(context.theme, FormWords::tr("Now"), m_inside)) {
  const Tokens& tokens = context.theme.tokens();
  const auto word = [&](const QString& text) {
    return new TextLabel(context.theme, context.theme.fonts().body(), Tone::Secondary, text, m_inside);
  };
  auto* head = new QHBoxLayout;
  head->addWidget(m_gist, 1);
  head->addWidget(m_fold);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(tokens.space.panelY, tokens.space.half, tokens.space.half, tokens.space.half);
  layout->setSpacing(0);
  layout->addLayout(head);
  layout->addWidget(m_inside);

  auto* amount = new QHBoxLayout;
  amount->setSpacing(tokens.space.grid);
  amount->addWidget(addControl("limit", m_inside), 3);
  amount->addWidget(word(FormWords::tr("per")));
  amount->addWidget(addControl("window", m_inside), 4);
  amount->addWidget(word(FormWords::tr("burst")));
  amount->addWidget(addControl("burst", m_inside), 3);
  auto* each = new QHBoxLayout;
  each->setSpacing(tokens.space.grid);
  each->addWidget(word(FormWords::tr("for each")));
  each->addWidget(addControl("key", m_inside), 1);
  auto* all = new LinkButton(context.theme, FormWords::tr("All of it…"), m_inside);
  all->setObjectName(QStringLiteral("limitAll"));
  connect(all, &QAbstractButton::clicked, this, [this] { m_context.link(m_limit); });
  each->addWidget(all);
  auto* inside = new QVBoxLayout(m_inside);
  inside->setContentsMargins(0, 0, tokens.space.grid, tokens.space.grid);
  inside->setSpacing(tokens.space.grid);
  inside->addLayout(amount);
  inside->addWidget(m_finding);
  inside->addLayout(each);
  inside->addWidget(m_now);
  inside->addLayout(m_uses);
  m_uses->setSpacing(0);
  m_finding->setWordWrap(true);
  m_now->hide();
  m_fold->setObjectName(QStringLiteral("limitFold"));
  connect(m_fold, &QAbstractButton::clicked, this, [this] { setOpen(!m_isOpen); });
  connect(&context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
  refresh();
}

FieldControl* LimitCard::addControl(const char* field, QWidget* parent) {
  const FieldPlace place(m_context.draft, m_limit + "/" + field);
  FieldControl* control = makeControl(m_context, place, parent);
  connect(control, &FieldControl::left, this, &LimitCard::updateFinding);
  m_controls.push_back(control);
  return control;
}

void LimitCard::refresh() {
  const Json* limit = m_context.draft.at(m_limit);
  if (limit == nullptr || !limit->is_object()) return;
  const auto text = [&](const char* field) {
    const FieldPlace place(m_context.draft, m_limit + "/" + field);
    const auto value = place.effective();
    return value ? valueText(place.type(), *value) : QString();
  };
  m_gist->setText(m_isOpen ? text("id")
                           : FormWords::tr("%1: %2 per %3 for each %4")
                                 .arg(text("id"), text("limit"), text("window"), text("key")));
  for (FieldControl* control : m_controls) control->refresh();
  updateFinding();
}

void LimitCard::updateFinding() {
  FieldFinding worst;
  for (FieldControl* control : m_controls) {
    const FieldFinding finding = findingAt(control->place());
    control->setCheck(finding.check);
    if (finding.check > worst.check) worst = finding;
  }
  m_finding->setText(worst.text);
  m_finding->setVisible(worst.check != FieldCheck::Fine);
  m_finding->setTone(worst.check == FieldCheck::Error ? Tone::Error : Tone::Warn);
}

void LimitCard::setUses(const control::LimitState* state) {
  while (QLayoutItem* item = m_uses->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  const bool isAny = state != nullptr && !state->nearest.empty();
  m_now->setVisible(isAny);
  if (!isAny) return;
  for (size_t i = 0; i < std::min(kMostUses, state->nearest.size()); ++i)
    m_uses->addWidget(new LimitUseRow(m_context.theme, state->nearest[i], state->capacity, m_inside));
}

void LimitCard::setOpen(bool isOpen) {
  m_isOpen = isOpen;
  m_inside->setVisible(isOpen);
  m_fold->setWhich(isOpen ? Icon::Down : Icon::Right);
  refresh();
}

void LimitCard::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Tokens& tokens = m_context.theme.tokens();
  painter.setPen(QPen(tokens.line.normal, 1));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens.radius.block,
                          tokens.radius.block);
}

}  // namespace headgate::ui
