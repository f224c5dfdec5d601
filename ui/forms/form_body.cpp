#include "ui/forms/form_body.h"

#include <algorithm>

#include <QAbstractButton>
#include <QApplication>
#include <QVBoxLayout>

#include "ui/draft/references.h"
#include "ui/forms/action_chooser.h"
#include "ui/forms/field_check.h"
#include "ui/forms/field_row.h"
#include "ui/forms/first_byte_aside.h"
#include "ui/forms/form_head.h"
#include "ui/forms/form_words.h"
#include "ui/forms/group_links.h"
#include "ui/forms/limits_aside.h"
#include "ui/forms/removal_note.h"
#include "ui/widgets/note.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

bool isObjectOrNothing(const Json* value) {
  return value == nullptr || value->is_object();
}

}  // namespace

FormBody::FormBody(const FormContext& context, const std::string& pointer, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_plan(formPlan(pointer)),
      m_state(state()),
      m_layout(new QVBoxLayout(this)),
      m_head(nullptr),
      m_note(new Note(context.theme, Note::Form::Block, this)) {
  const Tokens& tokens = context.theme.tokens();
  m_layout->setContentsMargins(tokens.space.panelX, tokens.space.panelY, tokens.space.panelX,
                               tokens.space.panelX);
  m_layout->setSpacing(0);
  if (m_state == State::Fields) {
    m_head = new FormHead(context, m_plan, this);
    m_layout->addWidget(m_head);
    m_layout->addSpacing(tokens.space.half);
  }
  m_layout->addWidget(m_note);
  m_note->setObjectName(QStringLiteral("formNote"));
  m_note->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  m_note->hide();
  if (m_state == State::Fields)
    buildFields();
  else
    buildExcuse();
  m_layout->addStretch();
  refresh();
}

// While all of it is still there: what is left by losing the focus has something to say to its row.
FormBody::~FormBody() {
  QWidget* focus = QApplication::focusWidget();
  if (focus != nullptr && isAncestorOf(focus)) focus->clearFocus();
}

// An object that is not there is shown as far as it may be made: a block of a route that says nothing of it.
FormBody::State FormBody::state() const {
  if (m_plan.type == nullptr) return State::Nowhere;
  const Json* object = m_context.draft.at(m_plan.object);
  const bool isDefaults = m_plan.object.starts_with("/defaults");
  if (object == nullptr && !isDefaults) return State::NotThere;
  if (!isObjectOrNothing(object)) return State::OtherKind;
  for (const FormSection& section : m_plan.sections)
    for (const std::string& field : section.pointers)
      for (std::string at = pointerEnd(field).parent; at.size() > m_plan.object.size();
           at = pointerEnd(at).parent)
        if (!isObjectOrNothing(m_context.draft.at(at))) return State::OtherKind;
  return State::Fields;
}

bool FormBody::suits() const {
  return state() == m_state;
}

void FormBody::buildExcuse() {
  const bool isOther = m_state == State::OtherKind;
  m_note->setMessage(isOther ? Lamp::Failed : Lamp::NoTraffic,
                     isOther ? FormWords::tr("This form cannot show what the profile says here.")
                             : FormWords::tr("There is no such thing in the profile any more."),
                     isOther ? FormWords::tr("It is of another kind than it should be.") : QString());
  m_note->show();
  if (!isOther) return;
  QAbstractButton* open = m_note->addAction(FormWords::tr("Open the JSON"));
  open->setObjectName(QStringLiteral("formOpenJson"));
  connect(open, &QAbstractButton::clicked, this, [this] { m_context.json(m_plan.pointer); });
}

void FormBody::buildFields() {
  const Tokens& tokens = m_context.theme.tokens();
  if (m_plan.isAction) {
    m_action = new ActionChooser(m_context, m_plan.object, this);
    m_layout->addWidget(m_action);
  }
  for (const FormSection& section : m_plan.sections) {
    if (!section.head.isEmpty()) {
      auto* head = new SectionHead(m_context.theme, section.head, this);
      head->setContentsMargins(0, tokens.space.sectionGap, 0, tokens.space.half);
      m_layout->addWidget(head);
      m_heads.push_back({head, {}});
    }
    for (const std::string& field : section.pointers) {
      auto* row = new FieldRow(m_context, FieldPlace(m_context.draft, field), this);
      m_layout->addWidget(row);
      m_rows.push_back(row);
      if (row->control().isWide() && row->control().place().label() == m_plan.title) row->hideLabel();
      if (!section.head.isEmpty()) m_heads.back().second.push_back(row);
    }
  }
  int labels = 0;
  for (const FieldRow* row : m_rows) labels = std::max(labels, row->labelWidth());
  for (FieldRow* row : m_rows) row->setLabelWidth(labels);
  if (m_plan.aside == FormAside::FirstByte)
    m_aside = new FirstByteAside(m_context, m_plan.object, this);
  else if (m_plan.aside == FormAside::Limits)
    m_aside = new LimitsAside(m_context, m_plan.object, this);
  if (m_aside != nullptr) {
    m_layout->addSpacing(tokens.space.sectionGap);
    m_layout->addWidget(m_aside);
    connect(m_aside, &FormAsideWidget::advised, this,
            [this](const std::string& pointer, const QString& advice) {
              if (FieldRow* row = rowOf(pointer)) row->setAdvice(advice);
            });
  }
  buildLinks();
}

void FormBody::buildLinks() {
  // A route's are the blocks of its pipeline, beside this form.
  const auto links = groupsBeside(m_plan.pointer);
  const bool isBlock = m_plan.object.starts_with("/routes/") && m_plan.pointer != m_plan.object;
  if (links.size() > 1 && !isBlock) {
    auto* list = new GroupLinks(m_context, links, m_plan.pointer, this);
    m_layout->addSpacing(m_context.theme.tokens().space.panelX);
    m_layout->addWidget(list);
    connect(list, &GroupLinks::chosen, this, &FormBody::goTo);
  }
  if (m_plan.pointer == m_plan.object && namedAt(m_plan.object)) {
    m_layout->addSpacing(m_context.theme.tokens().space.sectionGap);
    m_layout->addWidget(new RemovalNote(m_context, m_plan.object, this));
  }
}

// A field of an object that is switched off has nothing to say.
bool FormBody::isWanted(const std::string& field) const {
  if (m_plan.isAction) return m_action->isChosen(field);
  if (m_plan.optional.empty()) return true;
  return FieldPlace(m_context.draft, m_plan.optional).effective().has_value();
}

void FormBody::refresh() {
  if (m_state != State::Fields) return;
  m_head->refresh();
  if (m_action != nullptr) m_action->refresh();
  for (FieldRow* row : m_rows) {
    const bool isShown = isWanted(row->pointer());
    row->setVisible(isShown);
    if (isShown) row->refresh();
  }
  for (const auto& [head, rows] : m_heads)
    head->setVisible(
        std::any_of(rows.begin(), rows.end(), [](const FieldRow* row) { return !row->isHidden(); }));
  if (m_aside != nullptr) m_aside->refresh();
  refreshNote();
}

// What no field of the form would say.
void FormBody::refreshNote() {
  const bool isOff = !m_plan.optional.empty() && !isWanted(m_plan.optional);
  if (isOff) {
    const FieldPath path = fieldPath(m_plan.optional);
    m_note->setMessage(Lamp::NoTraffic, FormWords::tr("Off."), FormWords::help(*path.field));
    return m_note->show();
  }
  const std::string& place = m_plan.optional.empty() ? m_plan.pointer : m_plan.optional;
  FieldFinding finding = findingOfObject(m_context.draft, place);
  const bool isOwnRow = rowOf(place) != nullptr;
  m_note->setVisible(finding.check != FieldCheck::Fine && !isOwnRow);
  if (finding.check != FieldCheck::Fine)
    m_note->setMessage(finding.check == FieldCheck::Error ? Lamp::Failed : Lamp::Stalled,
                       finding.check == FieldCheck::Error ? FormWords::tr("Cannot be applied.")
                                                          : FormWords::tr("Works, but:"),
                       finding.text);
}

FieldRow* FormBody::rowOf(const std::string& pointer) const {
  const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const FieldRow* row) {
    return pointer.starts_with(row->pointer()) &&
           (pointer.size() == row->pointer().size() || pointer[row->pointer().size()] == '/');
  });
  return found == m_rows.end() || (*found)->isHidden() ? nullptr : *found;
}

}  // namespace headgate::ui
