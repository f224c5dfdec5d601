// The targets of a pool side by side, three in a row, and the ways to them from the pool above.
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

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  size_t columns() const;
  void paintWay(QPainter& painter, const TargetCard& card, double share) const;

  const Theme& m_theme;
  const std::vector<TargetCard*> m_cards;
};

}  // namespace headgate::ui
