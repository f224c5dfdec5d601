// The tree of scopes beside the Traffic table: exactly one is chosen, by mouse or keys, and the table shows
// it. Thread: main; theme and model outlive it.
#pragma once

#include <QTreeView>

#include "ui/models/scope_model.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class ScopeTree final : public QTreeView {
  Q_OBJECT

 public:
  ScopeTree(const Theme& theme, ScopeModel& model, QWidget* parent = nullptr);

  // Without the signal. If there is no such scope (any more), All is chosen, with the signal.
  void choose(const Scope& scope);

 Q_SIGNALS:
  void chosen(const headgate::ui::Scope& scope);

 protected:
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  void mousePressEvent(QMouseEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;

 private:
  void keepChosen();

  const Theme& m_theme;
  ScopeModel& m_model;
  Scope m_chosen;
};

}  // namespace headgate::ui
