#include "ui/forms/field_row.h"

#include <QContextMenuEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMenu>

#include "ui/forms/field_check.h"
#include "ui/forms/form_words.h"
#include "ui/forms/small_button.h"
#include "ui/forms/value_text.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

constexpr int kLabelWidth = 96;
constexpr int kPatienceMs = 400;

}  // namespace

FieldRow::FieldRow(const FormContext& context, const FieldPlace& place, QWidget* parent)
    : QWidget(parent),
      m_control(makeControl(context, place, this)),
      m_label(
          new TextLabel(context.theme, context.theme.fonts().body(), Tone::Secondary, place.label(), this)),
      m_below(new TextLabel(context.theme, context.theme.fonts().small(), Tone::Tertiary, {}, this)),
      m_reset(new SmallButton(context.theme, Icon::Close,
                              FormWords::tr("Back to default: %1").arg(place.fullName()), this)),
      m_help(place.field() != nullptr ? FormWords::help(*place.field()) : QString()) {
  const Tokens& tokens = context.theme.tokens();
  setObjectName(fieldObjectName(place.pointer()) + QStringLiteral("Row"));
  m_label->setMinimumHeight(tokens.size.input);
  m_label->setBuddy(m_control);
  m_below->setWordWrap(true);
  m_below->setObjectName(fieldObjectName(place.pointer()) + QStringLiteral("Help"));
  m_control->setAccessibleDescription(m_help);
  m_reset->setFocusPolicy(Qt::NoFocus);
  m_reset->setObjectName(fieldObjectName(place.pointer()) + QStringLiteral("Reset"));
  m_reset->hide();

  auto* layout = new QGridLayout(this);
  layout->setContentsMargins(0, tokens.space.half, 0, tokens.space.half);
  layout->setHorizontalSpacing(tokens.space.grid);
  layout->setVerticalSpacing(2);
  layout->setColumnMinimumWidth(0, kLabelWidth);
  m_label->setFixedWidth(kLabelWidth);
  layout->setColumnStretch(1, 1);
  if (m_control->isWide()) {
    layout->addWidget(m_label, 0, 0);
    layout->addWidget(m_reset, 0, 1, Qt::AlignRight);
    layout->addWidget(m_control, 1, 0, 1, 2);
    layout->addWidget(m_below, 2, 0, 1, 2);
  } else {
    layout->addWidget(m_label, 0, 0, Qt::AlignTop);
    layout->addWidget(m_reset, 0, 0, Qt::AlignTop | Qt::AlignRight);
    layout->addWidget(m_control, 0, 1);
    layout->addWidget(m_below, 1, 1);
  }
  m_patience.setSingleShot(true);
  m_patience.setInterval(kPatienceMs);
  connect(&m_patience, &QTimer::timeout, this, &FieldRow::showCheck);
  connect(m_control, &FieldControl::typed, &m_patience, qOverload<>(&QTimer::start));
  connect(m_control, &FieldControl::left, this, [this] {
    m_patience.stop();
    showCheck();
  });
  connect(m_reset, &QAbstractButton::clicked, this, &FieldRow::reset);
}

void FieldRow::refresh() {
  m_control->refresh();
  m_label->setTone(isSet() ? Tone::Plain : Tone::Secondary);
  updateReset();
  showCheck();
}

void FieldRow::setAdvice(const QString& advice) {
  m_advice = advice;
  showCheck();
}

void FieldRow::hideLabel() {
  m_label->hide();
}

// Of a word that was chosen it is what that one does.
QString FieldRow::help() const {
  const FieldPlace& place = m_control->place();
  const auto value = place.effective();
  const bool isWord = place.field() != nullptr && !place.type().words.empty() && value && value->is_string();
  const QString chosen =
      isWord ? FormWords::choiceHelp(*place.field(), valueText(place.type(), *value)) : QString();
  return chosen.isEmpty() ? m_help : chosen;
}

// What was wrong and is not any more is taken back at once.
void FieldRow::showCheck() {
  const FieldFinding finding = findingAt(m_control->place());
  const bool isFine = finding.check == FieldCheck::Fine;
  if (m_patience.isActive() && !isFine) return;
  m_control->setCheck(finding.check);
  const QString text = !isFine ? finding.text : m_advice.isEmpty() ? help() : m_advice;
  m_below->setText(text);
  m_below->setVisible(!text.isEmpty());
  m_below->setTone(finding.check == FieldCheck::Error  ? Tone::Error
                   : finding.check == FieldCheck::Warn ? Tone::Warn
                                                       : Tone::Tertiary);
}

void FieldRow::reset() {
  const FieldPlace& place = m_control->place();
  if (!isSet() || place.isRequired()) return;
  place.clear();
  place.draft().endTyping();
  refresh();
}

void FieldRow::updateReset() {
  m_reset->setVisible(isSet() && !m_control->place().isRequired() && underMouse());
}

void FieldRow::enterEvent(QEnterEvent* event) {
  QWidget::enterEvent(event);
  m_reset->setVisible(isSet() && !m_control->place().isRequired());
}

void FieldRow::leaveEvent(QEvent* event) {
  QWidget::leaveEvent(event);
  m_reset->hide();
}

void FieldRow::keyPressEvent(QKeyEvent* event) {
  const bool isReset = event->key() == Qt::Key_Backspace && event->modifiers() == Qt::ControlModifier;
  if (isReset) return reset();
  QWidget::keyPressEvent(event);
}

void FieldRow::contextMenuEvent(QContextMenuEvent* event) {
  QMenu menu(this);
  QAction* action = menu.addAction(FormWords::tr("Back to default"));
  action->setEnabled(isSet() && !m_control->place().isRequired());
  connect(action, &QAction::triggered, this, &FieldRow::reset);
  menu.exec(event->globalPos());
}

}  // namespace headgate::ui
