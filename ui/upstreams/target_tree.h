// The table of pools and targets. Columns leave where there is little room, the lamps, the name, the state
// and the last check never; a click or Enter on a pool folds it, and what is folded stays so. It chooses for
// nobody but the user.
//
// Thread: main; theme and model outlive it.
#pragma once

#include <set>

#include <QTreeView>

#include "ui/theme/theme.h"
#include "ui/upstreams/target_filter.h"
#include "ui/upstreams/target_tree_model.h"

namespace headgate::ui {

class TargetTree final : public QTreeView {
  Q_OBJECT

 public:
  TargetTree(const Theme& theme, TargetTreeModel& model, QWidget* parent = nullptr);

  TargetFilter& filter() { return *m_filter; }
  // Null: a pool is chosen, or nothing.
  const TargetRow* chosen() const;
  const PoolRow* chosenPool() const;
  void choose(const TargetName& name);

 Q_SIGNALS:
  // Something else is chosen than before.
  void chosenChanged();
  // By a click on "Add a probe".
  void probeWanted(const std::string& poolPointer);
  void targetActivated();

 protected:
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
  void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void makeDelegates();
  void fitColumns();
  void fold(const QModelIndex& pool);
  void restoreFolds();
  QModelIndex source(const QModelIndex& index) const { return m_filter->mapToSource(index); }

  const Theme& m_theme;
  TargetTreeModel& m_model;
  TargetFilter* m_filter;
  std::set<std::string> m_folded;  // pools, by id
  bool m_ring = false;
};

}  // namespace headgate::ui
