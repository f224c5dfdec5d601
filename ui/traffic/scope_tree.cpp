#include "ui/traffic/scope_tree.h"

#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>

#include "ui/paint/focus_ring.h"
#include "ui/traffic/scope_delegate.h"

namespace headgate::ui {

ScopeTree::ScopeTree(const Theme& theme, ScopeModel& model, QWidget* parent)
    : QTreeView(parent), m_theme(theme), m_model(model) {
  setAccessibleName(tr("Scopes"));
  setProperty("surface", QStringLiteral("panel"));
  setFrameShape(NoFrame);
  setHeaderHidden(true);
  setRootIsDecorated(false);
  setIndentation(0);
  setUniformRowHeights(true);
  setMouseTracking(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setExpandsOnDoubleClick(false);
  setItemDelegate(new ScopeDelegate(theme, this));
  setModel(&model);
  expandAll();
  choose(m_chosen);
  // Routes that come or go take their rows with them; what is chosen stays chosen.
  connect(&model, &ScopeModel::rowsInserted, this, &ScopeTree::keepChosen);
  connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void ScopeTree::choose(const Scope& scope) {
  const QModelIndex index = m_model.indexOf(scope);
  if (!index.isValid()) return setCurrentIndex(m_model.indexOf(Scope{}));
  m_chosen = scope;
  const QSignalBlocker quiet(this);
  setCurrentIndex(index);
}

void ScopeTree::keepChosen() {
  expandAll();
  choose(m_chosen);
}

void ScopeTree::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QTreeView::currentChanged(current, previous);
  const Scope* scope = m_model.scopeAt(current);
  if (scope == nullptr || *scope == m_chosen) return;
  m_chosen = *scope;
  Q_EMIT chosen(m_chosen);
}

void ScopeTree::mousePressEvent(QMouseEvent* event) {
  const QModelIndex index = indexAt(event->position().toPoint());
  const bool onMark = event->position().x() < ScopeDelegate::kMarkWidth;
  if (m_model.hasChildren(index) && (onMark || m_model.scopeAt(index) == nullptr))
    return setExpanded(index, !isExpanded(index));
  QTreeView::mousePressEvent(event);
}

void ScopeTree::paintEvent(QPaintEvent* event) {
  QTreeView::paintEvent(event);
  if (!hasFocus()) return;
  QPainter painter(viewport());
  paintFocusRing(painter, viewport()->rect(), m_theme.tokens().accent.focus, m_theme.tokens());
}

void ScopeTree::drawBranches(QPainter*, const QRect&, const QModelIndex&) const {}

}  // namespace headgate::ui
