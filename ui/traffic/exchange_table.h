// The table of exchanges: the columns in the look, what follows the newest, and what keys and the menu do
// with a row.
//
// It follows only while its end is in sight: whoever scrolls up or chooses an older row stays where he is,
// and rows that come or go above move nothing. Selection is the user's alone. Thread: main; theme and model
// outlive it.
#pragma once

#include <optional>

#include <QTimer>

#include "ui/models/exchange_table_model.h"
#include "ui/widgets/row_table.h"

namespace headgate::ui {

class ExchangeTable final : public RowTable {
  Q_OBJECT

 public:
  ExchangeTable(const Theme& theme, ExchangeTableModel& model, QWidget* parent = nullptr);

  bool isFollowing() const { return m_following; }
  // How many came below since it stopped following.
  int unseen() const { return m_unseen; }
  void follow();

  // The row that is chosen, if one is.
  std::optional<int> chosenRow() const;
  // Once a batch is in the model: counts what is in flight again from there.
  void tickWhileRunning();

 Q_SIGNALS:
  void followingChanged();
  void rowChosen();
  void opened();  // Enter: what is chosen is to be looked at
  void copyUrlWanted();
  void copyCurlWanted();
  void tryWanted();

 protected:
  void rowsInserted(const QModelIndex& parent, int first, int last) override;
  void rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last) override;
  void selectionChanged(const QItemSelection& chosen, const QItemSelection& before) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  void addActions();
  void fitColumns();
  void noteScroll();
  void noteChoice();
  void setFollowing(bool following);
  void tick();
  void copyRow();

  ExchangeTableModel& m_model;
  QTimer m_tick;
  bool m_following = true;
  int m_unseen = 0;
  int m_removedAbove = 0;
};

}  // namespace headgate::ui
