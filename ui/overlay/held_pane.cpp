#include "ui/overlay/held_pane.h"

#include <algorithm>
#include <array>
#include <chrono>

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/delegates/lamp_delegate.h"
#include "ui/delegates/number_delegate.h"
#include "ui/delegates/text_delegate.h"
#include "ui/overlay/held_editor.h"
#include "ui/overlay/held_model.h"
#include "ui/session/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kTickEvery = 250ms;
// By HeldModel::Column; Target has what is left.
constexpr std::array<int, HeldModel::ColumnCount> kWidths{26, 52, 58, 54, 78, 0, 104};
constexpr int kLeastList = 360;
constexpr int kRoomForRoutes = 540;
constexpr int kUsualList = 480;
constexpr int kUsualEditor = 560;
constexpr int kLeastEditor = 420;

}  // namespace

HeldPane::HeldPane(OverlaySession& session, LiveGateway& live, const Theme& theme, QWidget* parent)
    : QStackedWidget(parent),
      m_session(session),
      m_live(live),
      m_theme(theme),
      m_model(new HeldModel(this)),
      m_editor(new HeldEditor(session, theme)),
      m_none(new TextLabel(theme, theme.fonts().body(), Tone::Secondary)) {
  setObjectName(QStringLiteral("heldPane"));
  m_none->setObjectName(QStringLiteral("nothingHeld"));
  m_none->setMargin(theme.tokens().space.grid * 2);
  m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  m_none->setWordWrap(true);
  auto* split = new QSplitter(Qt::Horizontal);
  split->setChildrenCollapsible(false);
  split->addWidget(makeList());
  split->addWidget(m_editor);
  m_editor->setMinimumWidth(kLeastEditor);
  split->setSizes({kUsualList, kUsualEditor});
  connect(split, &QSplitter::splitterMoved, this, &HeldPane::fitColumns);
  split->setStretchFactor(0, 1);
  split->setStretchFactor(1, 1);
  addWidget(m_none);
  addWidget(split);
  m_tick.setInterval(kTickEvery);
  connect(&m_tick, &QTimer::timeout, this, [this] { m_model->setAge(m_session.sinceTold()); });
  connect(&session, &OverlaySession::heldChanged, this, &HeldPane::refresh);
  connect(&session, &OverlaySession::overlayChanged, this, &HeldPane::updateEmpty);
  connect(&live, &LiveGateway::profileChanged, this,
          [this] { m_model->setNames(ProfileNames(m_live.profile().text)); });
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HeldPane::choose);
  connect(m_table, &QAbstractItemView::activated, m_editor, &HeldEditor::takeFocus);
  refresh();
}

QWidget* HeldPane::makeList() {
  m_table = new RowTable(m_theme);
  m_table->setObjectName(QStringLiteral("heldTable"));
  m_table->setAccessibleName(tr("Held exchanges"));
  m_table->setModel(m_model);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  using Face = TextDelegate::Face;
  const auto delegate = [this](HeldModel::Column column, QAbstractItemDelegate* made) {
    m_table->setItemDelegateForColumn(column, made);
  };
  delegate(HeldModel::State, new LampDelegate(m_theme, m_table));
  delegate(HeldModel::Number, new NumberDelegate(m_theme, Qt::AlignRight, m_table));
  delegate(HeldModel::What, new TextDelegate(m_theme, Face::Body, Tone::Held, Qt::ElideRight, m_table));
  delegate(HeldModel::Route, new TextDelegate(m_theme, Face::Body, Tone::Plain, Qt::ElideRight, m_table));
  delegate(HeldModel::Target, new TextDelegate(m_theme, Face::Wire, Tone::Plain, Qt::ElideMiddle, m_table));
  delegate(HeldModel::For, new NumberDelegate(m_theme, Qt::AlignRight, m_table));
  delegate(HeldModel::Left, new NumberDelegate(m_theme, Qt::AlignRight, m_table));
  for (int column = 0; column < HeldModel::ColumnCount; ++column)
    if (column != HeldModel::Target) m_table->setColumnWidth(column, kWidths[size_t(column)]);
  m_table->horizontalHeader()->setSectionResizeMode(HeldModel::Target, QHeaderView::Stretch);

  m_all = new Button(Button::Role::Normal, tr("Continue all"));
  m_all->setObjectName(QStringLiteral("continueAllHeld"));
  m_all->setSize(Button::Size::Small);
  m_all->setToolTip(tr("Sends on everything that is held, as it came."));
  connect(m_all, &Button::clicked, this, &HeldPane::continueAll);
  auto* acts = new QHBoxLayout;
  acts->setContentsMargins(m_theme.tokens().space.grid, 6, m_theme.tokens().space.grid, 6);
  acts->addWidget(m_all);
  acts->addStretch(1);
  auto* list = new QWidget;
  list->setMinimumWidth(kLeastList);
  auto* layout = new QVBoxLayout(list);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(acts);
  layout->addWidget(m_table, 1);
  return list;
}

std::vector<QAction*> HeldPane::makeActions(QWidget& page) {
  const auto add = [&page](const char* name, const QString& text, const QKeySequence& keys) {
    auto* action = new QAction(text, &page);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    page.addAction(action);
    return action;
  };
  QAction* one = add("traffic.continueHeld", tr("Continue what is held"), QKeySequence(Qt::Key_F5));
  QAction* all =
      add("traffic.continueAllHeld", tr("Continue all that is held"), QKeySequence(Qt::SHIFT | Qt::Key_F5));
  connect(one, &QAction::triggered, this, &HeldPane::continueChosen);
  connect(all, &QAction::triggered, this, &HeldPane::continueAll);
  m_editor->setHint(one->shortcut().toString(QKeySequence::NativeText));
  m_all->setHint(m_theme, all->shortcut().toString(QKeySequence::NativeText));
  return {one, all};
}

int HeldPane::count() const {
  return int(m_session.held().size());
}

QString HeldPane::meaning() const {
  return count() == 0 ? QString() : counted(count(), tr("1 held exchange"), tr("%1 held exchanges"));
}

// What was chosen stays chosen; when it has gone on, or nothing was, the oldest is.
void HeldPane::refresh() {
  const uint64_t before = m_editor->exchange();
  {
    const QSignalBlocker quiet(m_table->selectionModel());  // the view would choose a neighbour
    m_model->setMessages(m_session.held());
  }
  setCurrentIndex(count() == 0 ? 0 : 1);
  const int chosen = std::max(m_model->rowOf(before), 0);
  const QModelIndexList rows = m_table->selectionModel()->selectedRows();
  if (count() != 0 && (rows.size() != 1 || rows.first().row() != chosen)) m_table->selectRow(chosen);
  choose();
  updateEmpty();
  if (std::exchange(m_count, count()) != count()) Q_EMIT countChanged();
}

void HeldPane::choose() {
  const QModelIndexList rows = m_table->selectionModel()->selectedRows();
  if (rows.isEmpty()) return;
  if (const auto* message = m_session.message(m_model->exchangeAt(rows.first().row())))
    m_editor->setMessage(*message);
}

void HeldPane::showExchange(uint64_t exchange) {
  if (const int row = m_model->rowOf(exchange); row >= 0) m_table->selectRow(row);
}

void HeldPane::continueChosen() {
  if (count() == 0) return;
  m_editor->continueIt();
}

void HeldPane::continueAll() {
  if (count() != 0) m_session.release({});
}

void HeldPane::updateEmpty() {
  const bool hasBreakpoint = std::ranges::any_of(m_session.overlay().rules, [](const auto& rule) {
    return rule.isOn && (rule.action == control::OverlayAction::HoldRequest ||
                         rule.action == control::OverlayAction::HoldResponse);
  });
  m_none->setText(hasBreakpoint
                      ? tr("Nothing is held. What a breakpoint matches next waits here.")
                      : tr("Nothing is held, and no breakpoint is set. Make one under Rules, or from an "
                           "exchange of the table with Ctrl+M."));
}

// Where it goes and how long it has are what is looked for.
void HeldPane::fitColumns() {
  m_table->setColumnHidden(HeldModel::Route, m_table->width() < kRoomForRoutes);
}

void HeldPane::resizeEvent(QResizeEvent* event) {
  QStackedWidget::resizeEvent(event);
  fitColumns();
}

void HeldPane::showEvent(QShowEvent* event) {
  QStackedWidget::showEvent(event);
  fitColumns();
  m_tick.start();
}

void HeldPane::hideEvent(QHideEvent* event) {
  QStackedWidget::hideEvent(event);
  m_tick.stop();
}

}  // namespace headgate::ui
