#include "ui/forms/field_row.h"

#include <algorithm>
#include <initializer_list>

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
constexpr int kMostLabelWidth = 128;
constexpr int kLeastControl = 152;  // beside its label
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

  m_label->setWordWrap(true);
  m_layout = new QGridLayout(this);
  m_layout->setContentsMargins(0, tokens.space.half, 0, tokens.space.half);
  m_layout->setHorizontalSpacing(tokens.space.grid);
  m_layout->setVerticalSpacing(2);
  m_layout->setColumnStretch(1, 1);
  m_isStacked = m_control->isWide();
  setLabelWidth(kLabelWidth);
  arrange();
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

// Under a label beside its control is nothing else: there the cross lies over no word.
void FieldRow::arrange() {
  for (QWidget* part : std::initializer_list<QWidget*>{m_label, m_reset, m_control, m_below})
    m_layout->removeWidget(part);
  if (m_isStacked) {
    m_layout->addWidget(m_label, 0, 0);
    m_layout->addWidget(m_reset, 0, 1, Qt::AlignRight);
    m_layout->addWidget(m_control, 1, 0, 1, 2);
    m_layout->addWidget(m_below, 2, 0, 1, 2);
  } else {
    m_layout->addWidget(m_label, 0, 0, Qt::AlignTop);
    m_layout->addWidget(m_reset, 0, 0, 2, 1, Qt::AlignBottom | Qt::AlignLeft);
    m_layout->addWidget(m_control, 0, 1);
    m_layout->addWidget(m_below, 1, 1);
  }
}

int FieldRow::labelWidth() const {
  if (m_control->isWide()) return kLabelWidth;
  int width = kLabelWidth;
  for (const QString& word : m_label->text().split(QLatin1Char(' ')))
    width = std::max(width, m_label->fontMetrics().horizontalAdvance(word) + 2);
  return std::min(width, kMostLabelWidth);
}

void FieldRow::setLabelWidth(int width) {
  m_label->setFixedWidth(width);
}

void FieldRow::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const bool isStacked = m_control->isWide() || width() < m_label->width() + kLeastControl;
  if (isStacked == m_isStacked) return;
  m_isStacked = isStacked;
  arrange();
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
