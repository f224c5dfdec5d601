#include "ui/forms/form_pane.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/forms/field_row.h"
#include "ui/forms/form_body.h"
#include "ui/forms/form_context.h"

namespace headgate::ui {

namespace {

constexpr int kLeastWidth = 240;

}  // namespace

FormPane::FormPane(ProfileDraft& draft, LiveGateway& live, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_times(new FirstByteTimes(live, this)),
      m_context(new FormContext{.draft = draft,
                                .live = live,
                                .theme = theme,
                                .times = *m_times,
                                .link = [this](const std::string& pointer) { Q_EMIT linkWanted(pointer); },
                                .json = [this](const std::string& pointer) { Q_EMIT jsonWanted(pointer); }}),
      m_scroll(new QScrollArea(this)) {
  setProperty("surface", QStringLiteral("panel"));
  setAttribute(Qt::WA_StyledBackground);
  setMinimumWidth(kLeastWidth);
  m_scroll->setWidgetResizable(true);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  m_scroll->viewport()->setAutoFillBackground(false);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_scroll);
  connect(&draft, &ProfileDraft::changed, this, &FormPane::follow);
  connect(&draft, &ProfileDraft::problemsChanged, this, [this] { m_body->refresh(); });
  build();
}

FormPane::~FormPane() = default;

void FormPane::show(const std::string& pointer) {
  m_context->draft.endTyping();
  const bool isOther = formPlan(pointer).pointer != formPlan(m_pointer).pointer || !m_body->suits();
  m_pointer = pointer;
  if (isOther) build();
  if (FieldRow* row = m_body->rowOf(pointer)) {
    if (pointer == formPlan(pointer).pointer) return;  // the form itself, whose first field this is
    m_scroll->ensureWidgetVisible(row);
    row->control().setFocus();
  }
}

void FormPane::build() {
  m_body = new FormBody(*m_context, m_pointer, m_scroll);
  m_body->setAutoFillBackground(false);
  connect(m_body, &FormBody::goTo, this, [this](const std::string& pointer) {
    show(pointer);
    Q_EMIT shown(pointer);
  });
  // The old one may be what has just called us.
  if (QWidget* old = m_scroll->takeWidget()) old->deleteLater();
  m_scroll->setWidget(m_body);
  m_body->setAutoFillBackground(false);
}

void FormPane::follow(const std::string&) {
  if (!m_body->suits()) return build();
  m_body->refresh();
}

}  // namespace headgate::ui
