#include "ui/overlay/rule_form.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

#include "ui/forms/choice_box.h"
#include "ui/overlay/rule_words.h"
#include "ui/session/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

namespace {

using control::CutPoint;
using control::OverlayAction;

constexpr OverlayAction kActions[] = {
    OverlayAction::HoldRequest, OverlayAction::HoldResponse, OverlayAction::Delay, OverlayAction::Throttle,
    OverlayAction::Drop,        OverlayAction::Status,       OverlayAction::Cut};
constexpr int kFormSide = 12;
constexpr int kColumns = 3;

bool hasFigure(OverlayAction action) {
  return action == OverlayAction::Delay || action == OverlayAction::Throttle ||
         action == OverlayAction::Status || action == OverlayAction::Cut;
}

uint64_t figureOf(const control::OverlayRule& rule) {
  switch (rule.action) {
    case OverlayAction::Delay:
      return rule.delayMilliseconds;
    case OverlayAction::Throttle:
      return rule.bytesPerSecond;
    case OverlayAction::Status:
      return rule.status;
    case OverlayAction::Cut:
      return rule.cutAfter;
    case OverlayAction::HoldRequest:
    case OverlayAction::HoldResponse:
    case OverlayAction::Drop:
      break;
  }
  return 0;
}

void setFigure(control::OverlayRule& rule, uint64_t figure) {
  switch (rule.action) {
    case OverlayAction::Delay:
      rule.delayMilliseconds = figure;
      break;
    case OverlayAction::Throttle:
      rule.bytesPerSecond = figure;
      break;
    case OverlayAction::Status:
      rule.status = uint16_t(std::min<uint64_t>(figure, UINT16_MAX));
      break;
    case OverlayAction::Cut:
      rule.cutAfter = figure;
      break;
    case OverlayAction::HoldRequest:
    case OverlayAction::HoldResponse:
    case OverlayAction::Drop:
      break;
  }
}

}  // namespace

RuleForm::RuleForm(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout) {
  setObjectName(QStringLiteral("ruleForm"));
  m_grid->setHorizontalSpacing(kFormSide);
  m_grid->setVerticalSpacing(2);
  for (int column = 0; column < kColumns; ++column) m_grid->setColumnStretch(column, 1);
  m_action = addChoice("ruleAction", tr("Does"), tr("What is done to the exchange"));
  for (const OverlayAction action : kActions) m_action->addItem(actionName(action), int(action));
  m_figure = addEdit("ruleFigure", tr("Figure"), {}, tr("A whole number"));
  m_cutAt = addChoice("ruleCutAt", tr("Cut"), tr("Where, once so many bytes have passed"));
  m_cutAt->addItem(tr("at that byte"), int(CutPoint::Bytes));
  m_cutAt->addItem(tr("inside the next character"), int(CutPoint::Character));
  m_cutAt->addItem(tr("inside the next event"), int(CutPoint::Event));
  m_route = addChoice("ruleRoute", tr("Route"), tr("Only exchanges of this route"));
  m_method = addEdit("ruleMethod", tr("Method"), tr("any"), tr("Only this method: POST"));
  m_path = addEdit("rulePath", tr("Path"), tr("any"), tr("Only such paths, as in a route: /v1/*"));
  m_header =
      addEdit("ruleHeader", tr("With the field"), tr("any"), tr("Only requests with this header field"));
  m_value =
      addEdit("ruleValue", tr("And its value"), tr("any"), tr("Only with such a value: blue, bl*, ~re"));
  m_times = addEdit("ruleTimes", tr("The next"), tr("all"), tr("Only so many exchanges, then it is used up"));
  for (QLineEdit* number : {m_figure, m_times})
    number->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,10}")), number));
  m_problem = new TextLabel(theme, theme.fonts().small(), Tone::Error);
  m_problem->setObjectName(QStringLiteral("ruleProblem"));
  m_problem->setWordWrap(true);
  m_problem->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  m_problem->hide();
  m_save = new Button(Button::Role::Primary, tr("Add rule"));
  m_save->setObjectName(QStringLiteral("saveRule"));
  m_save->setSize(Button::Size::Small);
  m_save->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  m_save->setToolTip(tr("It holds for the exchanges that begin from now on, until Headgate ends."));
  connect(m_save, &Button::clicked, this, &RuleForm::saveWanted);
  connect(m_action, &QComboBox::currentIndexChanged, this, &RuleForm::showFigures);
  auto* acts = new QHBoxLayout;
  acts->addWidget(m_save, 0, Qt::AlignTop);
  acts->addWidget(m_problem, 1);
  acts->addStretch();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(kFormSide, 6, kFormSide, 6);
  layout->setSpacing(m_theme.tokens().space.grid);
  layout->addLayout(m_grid);
  layout->addLayout(acts);
  layout->addStretch(1);
  setRule({});
}

void RuleForm::addRow(const QString& label, QWidget* input) {
  const int place = m_grid->count() / 2;
  auto* name = new TextLabel(m_theme, m_theme.fonts().small(), Tone::Tertiary, label);
  name->setObjectName(input->objectName() + QStringLiteral("Label"));
  name->setBuddy(input);
  name->setContentsMargins(0, 4, 0, 0);
  input->setAccessibleName(label);
  m_grid->addWidget(name, place / kColumns * 2, place % kColumns);
  m_grid->addWidget(input, place / kColumns * 2 + 1, place % kColumns);
}

QLineEdit* RuleForm::addEdit(const char* name, const QString& label, const QString& placeholder,
                             const QString& tip) {
  auto* edit = new QLineEdit(this);
  edit->setObjectName(QLatin1String(name));
  edit->setPlaceholderText(placeholder);
  edit->setToolTip(tip);
  connect(edit, &QLineEdit::returnPressed, this, &RuleForm::saveWanted);
  addRow(label, edit);
  return edit;
}

ChoiceBox* RuleForm::addChoice(const char* name, const QString& label, const QString& tip) {
  auto* box = new ChoiceBox(m_theme, this);
  box->setObjectName(QLatin1String(name));
  box->setToolTip(tip);
  addRow(label, box);
  return box;
}

void RuleForm::setRowVisible(QWidget* input, bool visible) {
  input->setVisible(visible);
  if (auto* label = findChild<TextLabel*>(input->objectName() + QStringLiteral("Label")))
    label->setVisible(visible);
}

void RuleForm::setNames(const ProfileNames& names) {
  const QString chosen = m_route->currentData().toString();
  m_route->clear();
  m_route->addItem(tr("any"), QString());
  for (const ProfileNames::Route& route : names.routes())
    m_route->addItem(names.routeName(route.id), asText(route.id));
  m_route->setCurrentIndex(std::max(m_route->findData(chosen), 0));
}

void RuleForm::setRule(const control::OverlayRule& rule) {
  m_rule = rule;
  m_action->setCurrentIndex(m_action->findData(int(rule.action)));
  m_cutAt->setCurrentIndex(m_cutAt->findData(int(rule.cutAt)));
  if (m_route->findData(asText(rule.route)) < 0) m_route->addItem(asText(rule.route), asText(rule.route));
  m_route->setCurrentIndex(m_route->findData(asText(rule.route)));
  m_method->setText(asText(rule.method));
  m_path->setText(asText(rule.path));
  m_header->setText(asText(rule.header));
  m_value->setText(asText(rule.value));
  m_times->setText(rule.times == 0 ? QString() : QString::number(rule.times));
  m_save->setText(rule.id == 0 ? tr("Add rule") : tr("Change rule"));
  for (QLineEdit* edit : {m_path, m_header, m_value}) edit->setCursorPosition(0);
  showProblem({});
  showFigures();
}

control::OverlayRule RuleForm::rule() const {
  control::OverlayRule rule = m_rule;
  rule.action = static_cast<OverlayAction>(m_action->currentData().toInt());
  rule.cutAt = static_cast<CutPoint>(m_cutAt->currentData().toInt());
  rule.route = m_route->currentData().toString().toStdString();
  rule.method = m_method->text().trimmed().toStdString();
  rule.path = m_path->text().trimmed().toStdString();
  rule.header = m_header->text().trimmed().toStdString();
  rule.value = m_value->text().toStdString();
  rule.times = m_times->text().toULongLong();
  setFigure(rule, m_figure->text().toULongLong());
  return rule;
}

// Each deed has its own, and one that was typed for another does not become this one's.
void RuleForm::showFigures() {
  const auto action = static_cast<OverlayAction>(m_action->currentData().toInt());
  setRowVisible(m_figure, hasFigure(action));
  setRowVisible(m_cutAt, action == OverlayAction::Cut);
  control::OverlayRule rule = m_rule;
  rule.action = action;
  m_figure->setText(QString::number(figureOf(rule)));
  const QString label = action == OverlayAction::Delay      ? tr("Milliseconds")
                        : action == OverlayAction::Throttle ? tr("Bytes a second")
                        : action == OverlayAction::Status   ? tr("Status")
                                                            : tr("After so many bytes");
  findChild<TextLabel*>(QStringLiteral("ruleFigureLabel"))->setText(label);
  m_figure->setAccessibleName(label);
}

void RuleForm::showProblem(const QString& problem) {
  m_problem->setText(problem);
  m_problem->setVisible(!problem.isEmpty());
}

void RuleForm::takeFocus() {
  m_action->setFocus(Qt::OtherFocusReason);
}

}  // namespace headgate::ui
