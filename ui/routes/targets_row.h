// The targets of a pool side by side, three in a row or as many as there is room for, and the ways to them
// from the pool above.
//
// Its height follows from its width. Thread: main. The theme outlives it.
#pragma once

#include <vector>

#include <QWidget>

#include "ui/routes/target_card.h"

namespace headgate::ui {

class TargetsRow final : public QWidget {
  Q_OBJECT

 public:
  // The cards become its children.
  TargetsRow(const Theme& theme, std::vector<TargetCard*> cards, QWidget* parent);

  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  size_t columnsAt(int width) const;
  int cardWidthAt(int width) const;
  void paintWay(QPainter& painter, const TargetCard& card, double share) const;

  const Theme& m_theme;
  const std::vector<TargetCard*> m_cards;
};

}  // namespace headgate::ui
