#include "ui/forms/form_pane.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/forms/field_help.h"
#include "ui/forms/field_row.h"
#include "ui/forms/form_body.h"
#include "ui/forms/form_context.h"
#include "ui/forms/form_words.h"
#include "ui/widgets/link_button.h"

namespace headgate::ui {

namespace {

constexpr int kLeastWidth = 240;

// The field that the widget is a part of: of fields in fields the inner one.
FieldRow* rowAround(QWidget* part) {
  for (QWidget* each = part; each != nullptr; each = each->parentWidget())
    if (auto* row = qobject_cast<FieldRow*>(each)) return row;
  return nullptr;
}

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
      m_scroll(new QScrollArea(this)),
      m_helpButton(new LinkButton(
          theme, FormWords::tr("%1 Help").arg(QKeySequence(Qt::Key_F1).toString(QKeySequence::NativeText)),
          this)),
      m_help(new FieldHelp(theme, this)) {
  setProperty("surface", QStringLiteral("panel"));
  setAttribute(Qt::WA_StyledBackground);
  setMinimumWidth(kLeastWidth);
  m_scroll->setWidgetResizable(true);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  m_scroll->viewport()->setAutoFillBackground(false);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_scroll, 1);
  layout->addWidget(m_help);
  m_help->hide();
  m_helpButton->setObjectName(QStringLiteral("formHelp"));
  m_helpButton->setToolTip(FormWords::tr("What the chosen field is for"));
  m_helpButton->hide();  // until somebody has room for it
  connect(static_cast<LinkButton*>(m_helpButton), &QAbstractButton::clicked, this, &FormPane::toggleHelp);
  connect(m_help, &FieldHelp::closed, this, &FormPane::closeHelp);
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { followFocus(now); });
  connect(&draft, &ProfileDraft::changed, this, &FormPane::follow);
  connect(&draft, &ProfileDraft::problemsChanged, this, [this] { m_body->refresh(); });
  build();
}

// A form that goes with the focus in it has nobody to tell any more.
FormPane::~FormPane() {
  disconnect(qApp, nullptr, this, nullptr);
}

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
  closeHelp();
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

// --- Help

// With the focus in it, so that it is read out; F1 again and Escape lead back.
void FormPane::toggleHelp() {
  if (m_help->isVisible()) return closeHelp();
  FieldRow* row = rowAround(m_explained);
  if (row == nullptr) row = m_body->findChild<FieldRow*>();
  if (row == nullptr) return;
  if (m_explained == nullptr) m_explained = &row->control();
  m_help->explain(row->control().place());
  m_help->show();
  m_help->setFocus(Qt::OtherFocusReason);
}

void FormPane::closeHelp() {
  if (!m_help->isVisible()) return;
  const bool isRead = m_help->isAncestorOf(QApplication::focusWidget());
  const QPointer<QWidget> back =
      isRead ? m_explained : nullptr;  // what hides hands the focus to its neighbour
  m_help->hide();
  if (back) back->setFocus(Qt::OtherFocusReason);
}

// What is explained goes with the focus from field to field.
void FormPane::followFocus(QWidget* focused) {
  if (focused == nullptr || !m_body->isAncestorOf(focused)) return;
  m_explained = focused;
  FieldRow* row = rowAround(focused);
  if (row != nullptr && m_help->isVisible()) m_help->explain(row->control().place());
}

// F1 is the window's where there is no field.
bool FormPane::takes(const QKeyEvent& event) const {
  return event.key() == Qt::Key_F1 &&
         (m_help->isVisible() || rowAround(QApplication::focusWidget()) != nullptr);
}

bool FormPane::event(QEvent* event) {
  if (event->type() != QEvent::ShortcutOverride || !takes(*static_cast<QKeyEvent*>(event)))
    return QWidget::event(event);
  event->accept();
  return true;
}

void FormPane::keyPressEvent(QKeyEvent* event) {
  if (takes(*event)) return toggleHelp();
  if (event->key() == Qt::Key_Escape && m_help->isVisible()) return closeHelp();
  QWidget::keyPressEvent(event);
}

void FormPane::follow(const std::string&) {
  if (!m_body->suits()) return build();
  m_body->refresh();
}

}  // namespace headgate::ui
