#include "ui/upstreams/target_tree.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/delegates/gauge_delegate.h"
#include "ui/delegates/header_view.h"
#include "ui/delegates/lamp_delegate.h"
#include "ui/delegates/number_delegate.h"
#include "ui/delegates/probe_strip_delegate.h"
#include "ui/delegates/spark_delegate.h"
#include "ui/delegates/status_delegate.h"
#include "ui/delegates/text_delegate.h"
#include "ui/icons/icon_engine.h"
#include "ui/paint/focus_ring.h"
#include "ui/paint/text_line.h"
#include "ui/upstreams/target_name_delegate.h"

namespace headgate::ui {

namespace {

using Tree = TargetTreeModel;

struct ColumnWidth {
  int column;
  int width;
};
constexpr ColumnWidth kWidths[] = {{Tree::Config, 27},   {Tree::Listening, 18}, {Tree::Probe, 18},
                                   {Tree::Traffic, 18},  {Tree::Target, 152},   {Tree::State, 190},
                                   {Tree::Probes, 174},  {Tree::PerMinute, 56}, {Tree::Spark, 124},
                                   {Tree::Errors, 60},   {Tree::Median, 76},    {Tree::Slow, 76},
                                   {Tree::Running, 158}, {Tree::Weight, 66}};
// What is wanted least goes first.
constexpr int kLeaveInOrder[] = {Tree::Weight, Tree::Median, Tree::Spark,     Tree::Running,
                                 Tree::Errors, Tree::Slow,   Tree::PerMinute, Tree::Probes};
constexpr int kLeastLastCheck = 160;

}  // namespace

TargetTree::TargetTree(const Theme& theme, TargetTreeModel& model, QWidget* parent)
    : QTreeView(parent), m_theme(theme), m_model(model), m_filter(new TargetFilter(this)) {
  setObjectName(QStringLiteral("targets"));
  setAccessibleName(tr("Pools and targets"));
  setFrameShape(NoFrame);
  setHeader(new HeaderView(theme, this));
  setRootIsDecorated(false);
  setIndentation(0);
  setUniformRowHeights(true);
  setMouseTracking(true);
  setExpandsOnDoubleClick(false);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollMode(ScrollPerPixel);
  m_filter->setSourceModel(&model);
  setModel(m_filter);
  makeDelegates();
  header()->setSectionsMovable(false);
  header()->setStretchLastSection(false);
  header()->setMinimumSectionSize(kWidths[1].width);
  for (const ColumnWidth& one : kWidths) header()->resizeSection(one.column, one.width);
  header()->setSectionResizeMode(Tree::LastCheck, QHeaderView::Stretch);
  connect(m_filter, &QAbstractItemModel::modelReset, this, &TargetTree::restoreFolds);
  connect(m_filter, &QAbstractItemModel::rowsInserted, this, &TargetTree::restoreFolds);
  connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
  restoreFolds();
}

void TargetTree::makeDelegates() {
  for (int column = Tree::Config; column <= Tree::Traffic; ++column)
    setItemDelegateForColumn(column, new LampDelegate(m_theme, this));
  setItemDelegateForColumn(Tree::Target, new TargetNameDelegate(m_theme, this));
  setItemDelegateForColumn(Tree::State, new StatusDelegate(m_theme, this));
  setItemDelegateForColumn(Tree::Probes, new ProbeStripDelegate(m_theme, this));
  setItemDelegateForColumn(Tree::LastCheck, new TextDelegate(m_theme, TextDelegate::Face::Small,
                                                             Tone::Secondary, Qt::ElideRight, this));
  auto* rates = new NumberDelegate(m_theme, Qt::AlignRight, this);
  rates->setGroupFont(m_theme.fonts().strong());
  setItemDelegateForColumn(Tree::PerMinute, rates);
  for (const int column : {Tree::Errors, Tree::Median, Tree::Slow, Tree::Weight})
    setItemDelegateForColumn(column, new NumberDelegate(m_theme, Qt::AlignRight, this));
  setItemDelegateForColumn(Tree::Spark, new SparkDelegate(m_theme, this));
  setItemDelegateForColumn(Tree::Running, new GaugeDelegate(m_theme, GaugeDelegate::Figures::Around, this));
}

const TargetRow* TargetTree::chosen() const {
  return m_model.targetAt(source(currentIndex()));
}

const PoolRow* TargetTree::chosenPool() const {
  return m_model.poolAt(source(currentIndex()));
}

void TargetTree::choose(const TargetName& name) {
  const QModelIndex index = m_filter->mapFromSource(m_model.indexOf(name));
  if (index.isValid()) setCurrentIndex(index);
}

void TargetTree::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QTreeView::currentChanged(current, previous);
  Q_EMIT chosenChanged();
}

void TargetTree::restoreFolds() {
  for (int row = 0; row < m_filter->rowCount(); ++row) {
    const QModelIndex pool = m_filter->index(row, 0);
    const PoolRow* known = m_model.poolAt(source(pool));
    setExpanded(pool, m_filter->isActive() || m_folded.count(known->view.id) == 0);
  }
}

void TargetTree::fold(const QModelIndex& pool) {
  const std::string& id = m_model.poolAt(source(pool))->view.id;
  const bool wasExpanded = isExpanded(pool);
  if (wasExpanded)
    m_folded.insert(id);
  else
    m_folded.erase(id);
  setExpanded(pool, !wasExpanded);
}

void TargetTree::keyPressEvent(QKeyEvent* event) {
  const QModelIndex current = currentIndex().siblingAtColumn(0);
  const bool isPool = current.isValid() && !current.parent().isValid();
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (isPool) return fold(current);
      if (current.isValid()) return Q_EMIT targetActivated();
      break;
    case Qt::Key_Left:
      if (isPool && isExpanded(current)) return fold(current);
      if (current.isValid() && !isPool) return setCurrentIndex(current.parent());
      return;
    case Qt::Key_Right:
      if (isPool && !isExpanded(current)) return fold(current);
      return;
    default:
      break;
  }
  QTreeView::keyPressEvent(event);
}

void TargetTree::mouseReleaseEvent(QMouseEvent* event) {
  QTreeView::mouseReleaseEvent(event);
  const QModelIndex index = indexAt(event->position().toPoint());
  if (!index.isValid() || event->button() != Qt::LeftButton) return;
  const TargetRow* target = m_model.targetAt(source(index));
  if (target == nullptr) return fold(index.siblingAtColumn(0));
  if (index.column() == Tree::LastCheck && !target->isProbed)
    Q_EMIT probeWanted(m_model.poolAt(source(index))->view.pointer);
}

void TargetTree::drawBranches(QPainter*, const QRect&, const QModelIndex&) const {}

// What is said of a pool takes the room of two columns.
void TargetTree::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
  QTreeView::drawRow(painter, option, index);
  if (index.parent().isValid()) return;
  const Tokens& tokens = m_theme.tokens();
  const QRect row = option.rect;
  const int side = tokens.size.icon - tokens.space.half;
  const QRectF mark((tokens.size.selectionEdge + tokens.space.cellX + columnWidth(Tree::Config) - side) / 2.0,
                    row.top() + (row.height() - side) / 2.0, side, side);
  paintIcon(*painter, mark, isExpanded(index) ? Icon::Down : Icon::Right, tokens.text.secondary);
  const int padding = tokens.space.cellX;
  const int left = columnViewportPosition(Tree::State);
  const int width = columnWidth(Tree::State) + columnWidth(Tree::Probes);
  painter->setPen(tokens.text.secondary);
  paintTextLine(*painter, QRect(left + padding, row.top(), width - 2 * padding, row.height() - 1),
                m_theme.fonts().small(), index.data(TargetTreeModel::GistRole).toString());
}

// As of every table: whoever came by the mouse knows where he is.
void TargetTree::focusInEvent(QFocusEvent* event) {
  QTreeView::focusInEvent(event);
  const Qt::FocusReason reason = event->reason();
  if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
    m_ring = reason != Qt::MouseFocusReason;
  viewport()->update();
}

void TargetTree::focusOutEvent(QFocusEvent* event) {
  QTreeView::focusOutEvent(event);
  viewport()->update();
}

void TargetTree::paintEvent(QPaintEvent* event) {
  QTreeView::paintEvent(event);
  if (!hasFocus() || !m_ring) return;
  QPainter painter(viewport());
  paintFocusRing(painter, viewport()->rect(), m_theme.tokens().accent.focus, m_theme.tokens());
}

void TargetTree::resizeEvent(QResizeEvent* event) {
  QTreeView::resizeEvent(event);
  fitColumns();
}

void TargetTree::fitColumns() {
  int wanted = kLeastLastCheck;
  for (const ColumnWidth& one : kWidths) wanted += one.width;
  for (const int column : kLeaveInOrder) {
    const bool leaves = wanted > viewport()->width();
    setColumnHidden(column, leaves);
    if (!leaves) continue;
    for (const ColumnWidth& one : kWidths)
      if (one.column == column) wanted -= one.width;
  }
}

}  // namespace headgate::ui
