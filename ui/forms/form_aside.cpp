#include "ui/forms/form_aside.h"

#include <utility>

#include <QPointer>

namespace headgate::ui {
namespace {

constexpr int kPauseMs = 500;

}  // namespace

FormAsideWidget::FormAsideWidget(const FormContext& context, std::string object, QWidget* parent)
    : QWidget(parent), m_context(context), m_object(std::move(object)) {
  m_pause.setSingleShot(true);
  m_pause.setInterval(kPauseMs);
  connect(&m_pause, &QTimer::timeout, this, &FormAsideWidget::askEffect);
}

std::string FormAsideWidget::routeId() const {
  const Json* id = m_context.draft.at(m_object + "/id");
  return id != nullptr && id->is_string() ? id->get<std::string>() : std::string();
}

void FormAsideWidget::refresh() {
  m_isStale = true;
  if (!m_pause.isActive()) m_pause.start();
}

void FormAsideWidget::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (m_isStale) m_pause.start();  // whoever only leafs through the forms asks nothing
}

// One question at a time; if the draft has changed meanwhile, another one after the pause.
void FormAsideWidget::askEffect() {
  if (!isVisible() || m_isAsking || !m_isStale) return;
  m_isAsking = true;
  m_isStale = false;
  m_context.live.ask(control::CompareDraft{.profile = m_context.draft.text()},
                     [guard = QPointer(this)](control::DraftEffect effect) {
                       if (!guard) return;
                       guard->m_isAsking = false;
                       guard->m_effect = std::move(effect);
                       guard->takeEffect();
                       if (guard->m_isStale) guard->m_pause.start();
                     });
}

}  // namespace headgate::ui
