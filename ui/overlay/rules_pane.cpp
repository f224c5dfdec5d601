#include "ui/overlay/rules_pane.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/delegates/lamp_delegate.h"
#include "ui/delegates/number_delegate.h"
#include "ui/delegates/text_delegate.h"
#include "ui/overlay/rule_form.h"
#include "ui/overlay/rule_model.h"
#include "ui/session/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/row_table.h"

namespace headgate::ui {

namespace {

// By RuleModel::Column; Scope has what is left.
constexpr std::array<int, RuleModel::ColumnCount> kRuleWidths{26, 44, 216, 0, 64};
constexpr int kLeastRuleList = 340;
constexpr int kLeastForm = 340;
constexpr int kUsualRuleList = 540;
constexpr int kUsualForm = 500;

}  // namespace

RulesPane::RulesPane(OverlaySession& session, LiveGateway& live, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_live(live),
      m_theme(theme),
      m_model(new RuleModel(this)),
      m_form(new RuleForm(theme)) {
  setObjectName(QStringLiteral("rulesPane"));
  auto* scroll = new QScrollArea;
  scroll->setAccessibleName(tr("Rule"));
  scroll->setWidget(m_form);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setMinimumWidth(kLeastForm);
  auto* split = new QSplitter(Qt::Horizontal);
  split->setChildrenCollapsible(false);
  split->addWidget(makeList());
  split->addWidget(scroll);
  split->setSizes({kUsualRuleList, kUsualForm});
  split->setStretchFactor(0, 3);
  split->setStretchFactor(1, 2);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(split);
  setFocusProxy(m_table);
  const auto takeNames = [this] {
    const ProfileNames names(m_live.profile().text);
    m_model->setNames(names);
    m_form->setNames(names);
  };
  takeNames();
  connect(&live, &LiveGateway::profileChanged, this, takeNames);
  connect(&session, &OverlaySession::overlayChanged, this, &RulesPane::refresh);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RulesPane::choose);
  connect(m_table, &QAbstractItemView::activated, this, [this] { m_form->takeFocus(); });
  connect(m_form, &RuleForm::saveWanted, this, &RulesPane::save);
  refresh();
}

Button* RulesPane::makeButton(const QString& text, const char* name, const QString& tip) {
  auto* button = new Button(Button::Role::Normal, text);
  button->setObjectName(QLatin1String(name));
  button->setSize(Button::Size::Small);
  button->setToolTip(tip);
  return button;
}

QWidget* RulesPane::makeList() {
  m_table = new RowTable(m_theme);
  m_table->setObjectName(QStringLiteral("ruleTable"));
  m_table->setAccessibleName(tr("Breakpoints and fault rules"));
  m_table->setModel(m_model);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  using Face = TextDelegate::Face;
  const auto delegate = [this](RuleModel::Column column, QAbstractItemDelegate* made) {
    m_table->setItemDelegateForColumn(column, made);
  };
  delegate(RuleModel::State, new LampDelegate(m_theme, m_table));
  delegate(RuleModel::On, new TextDelegate(m_theme, Face::Body, Tone::Plain, Qt::ElideRight, m_table));
  delegate(RuleModel::Deed, new TextDelegate(m_theme, Face::Body, Tone::Plain, Qt::ElideRight, m_table));
  delegate(RuleModel::Scope, new TextDelegate(m_theme, Face::Body, Tone::Secondary, Qt::ElideRight, m_table));
  delegate(RuleModel::Used, new NumberDelegate(m_theme, Qt::AlignRight, m_table));
  for (int column = 0; column < RuleModel::ColumnCount; ++column)
    if (column != RuleModel::Scope) m_table->setColumnWidth(column, kRuleWidths[size_t(column)]);
  m_table->horizontalHeader()->setSectionResizeMode(RuleModel::Scope, QHeaderView::Stretch);

  m_new = makeButton(tr("New rule"), "newRule", tr("Empties the form for another rule."));
  m_toggle =
      makeButton(tr("Turn off"), "toggleRule", tr("The chosen rule does nothing, or something again."));
  m_remove = makeButton(tr("Remove"), "removeRule", tr("The chosen rule goes; what it holds goes on."));
  m_allOff = makeButton(tr("Turn all off"), "turnAllOff", tr("No rule does anything; what is held goes on."));
  connect(m_new, &Button::clicked, this, [this] { makeRule({}); });
  connect(m_toggle, &Button::clicked, this, &RulesPane::toggle);
  connect(m_remove, &Button::clicked, this, &RulesPane::remove);
  connect(m_allOff, &Button::clicked, &m_session, &OverlaySession::turnAllOff);
  auto* acts = new QHBoxLayout;
  acts->setContentsMargins(m_theme.tokens().space.grid, 6, m_theme.tokens().space.grid, 6);
  acts->setSpacing(m_theme.tokens().space.grid);
  for (Button* button : {m_new, m_toggle, m_remove, m_allOff}) acts->addWidget(button);
  acts->addStretch(1);
  auto* list = new QWidget;
  list->setMinimumWidth(kLeastRuleList);
  auto* layout = new QVBoxLayout(list);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(acts);
  layout->addWidget(m_table, 1);
  return list;
}

int RulesPane::count() const {
  return int(std::ranges::count_if(m_session.overlay().rules, &control::OverlayRule::isOn));
}

QString RulesPane::meaning() const {
  return count() == 0 ? QString() : counted(count(), tr("1 rule is on"), tr("%1 rules are on"));
}

const control::OverlayRule* RulesPane::chosen() const {
  const QModelIndexList rows = m_table->selectionModel()->selectedRows();
  return rows.isEmpty() ? nullptr : m_model->at(rows.first().row());
}

void RulesPane::refresh() {
  const uint64_t before = chosen() ? chosen()->id : 0;
  m_model->setRules(m_session.overlay().rules);
  if (const int row = m_model->rowOf(before); row >= 0 && !chosen()) m_table->selectRow(row);
  update();
  if (std::exchange(m_count, count()) != count()) Q_EMIT countChanged();
}

void RulesPane::choose() {
  if (const control::OverlayRule* rule = chosen()) m_form->setRule(*rule);
  update();
}

void RulesPane::update() {
  const control::OverlayRule* rule = chosen();
  m_toggle->setEnabled(rule != nullptr);
  m_toggle->setText(rule && !rule->isOn ? tr("Turn on") : tr("Turn off"));
  m_remove->setEnabled(rule != nullptr);
  m_allOff->setEnabled(count() != 0);
}

void RulesPane::makeRule(const control::OverlayRule& rule) {
  m_table->clearSelection();
  m_form->setRule(rule);
  m_form->takeFocus();
}

void RulesPane::save() {
  control::OverlayState overlay = m_session.overlay();
  const control::OverlayRule rule = m_form->rule();
  const auto place = std::ranges::find(overlay.rules, rule.id, &control::OverlayRule::id);
  const bool isNew = rule.id == 0 || place == overlay.rules.end();
  if (isNew) {
    overlay.rules.push_back(rule);
    overlay.rules.back().id = 0;
    overlay.rules.back().isOn = true;
  } else {
    const bool isOn = place->isOn;  // it may have been switched since it was opened here
    *place = rule;
    place->isOn = isOn;
  }
  m_session.setOverlay(std::move(overlay), [this, isNew](const control::Outcome& outcome) {
    m_form->showProblem(outcome.done ? QString() : asSentence(asText(outcome.problem)));
    if (outcome.done && isNew) m_form->setRule({});
  });
}

void RulesPane::toggle() {
  const control::OverlayRule* rule = chosen();
  if (!rule) return;
  control::OverlayState overlay = m_session.overlay();
  for (control::OverlayRule& each : overlay.rules)
    if (each.id == rule->id) each.isOn = !each.isOn;
  m_session.setOverlay(std::move(overlay));
}

void RulesPane::remove() {
  const control::OverlayRule* rule = chosen();
  if (!rule) return;
  control::OverlayState overlay = m_session.overlay();
  std::erase_if(overlay.rules, [id = rule->id](const auto& each) { return each.id == id; });
  m_session.setOverlay(std::move(overlay));
  m_form->setRule({});
}

}  // namespace headgate::ui
