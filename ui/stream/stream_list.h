// The list of a stream: as long as it is, and only what is in sight is drawn and asked for. It follows the
// end while the end is in sight; what comes moves neither what is chosen nor what is looked at.
//
// Thread: main. Theme and model outlive it.
#pragma once

#include <functional>

#include "ui/stream/stream_list_model.h"
#include "ui/widgets/row_table.h"

namespace headgate::ui {

class StreamCellDelegate;

class StreamList final : public RowTable {
  Q_OBJECT

 public:
  StreamList(const Theme& theme, StreamListModel& model, QWidget* parent = nullptr);

  bool isFollowing() const { return m_following; }
  void follow();
  void setTunnel(bool isTunnel);
  // The event that is chosen, or that the chosen piece completed last.
  std::optional<size_t> chosenEvent() const;
  // Chooses it and brings it into sight; nothing if it has no row.
  void chooseEvent(size_t event);
  void setForm(StreamListModel::Form form);
  void setRange(std::optional<StreamListModel::Range> range);

 Q_SIGNALS:
  void followingChanged();
  void eventChosen(int event);
  void eventOpened(int event);  // by Enter, or a double click

 protected:
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void selectionChanged(const QItemSelection& chosen, const QItemSelection& before) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void fitColumns();
  void noteScroll();
  void setFollowing(bool following);
  void copyRows();
  // Does it, and afterwards has the same event chosen, where there still is one.
  void keepChoice(const std::function<void()>& change);

  StreamListModel& m_model;
  StreamCellDelegate* m_cells;
  bool m_following = false;
  bool m_isChanging = false;
};

}  // namespace headgate::ui
