// The blocks of the palette as a list with captions: chosen by Return or a click, or dragged out of it.
//
// The drag stays within the window and follows the pointer itself. Thread: main. The theme outlives it.
#pragma once

#include <optional>
#include <vector>

#include <QListView>
#include <QStandardItemModel>

#include "ui/routes/block_cargo.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class BlockList final : public QListView {
  Q_OBJECT

 public:
  struct Group {
    QString caption;
    std::vector<BlockCargo> blocks;
  };

  explicit BlockList(const Theme& theme, QWidget* parent = nullptr);

  void setGroups(const std::vector<Group>& groups);
  int heightOfAll() const;
  // The block there.
  std::optional<BlockCargo> blockAt(QPoint global) const;
  void setHovered(QPoint global);

 Q_SIGNALS:
  void picked(const headgate::ui::BlockCargo& block);
  void dragged(const headgate::ui::BlockCargo& block, QPoint global);
  void dropped(const headgate::ui::BlockCargo& block, QPoint global);
  void dragEnded();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;

 private:
  std::optional<BlockCargo> blockOf(const QModelIndex& index) const;

  const Theme& m_theme;
  QStandardItemModel m_model;
  std::vector<BlockCargo> m_blocks;
  std::optional<BlockCargo> m_pressed;
  QPoint m_pressPlace;
  bool m_isDragging = false;
};

}  // namespace headgate::ui
