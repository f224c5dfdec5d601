// The pieces of a stream in a row, how many of them were played, and where a fault is, which can be dragged
// along or moved by the arrow keys.
//
// Thread: main; the theme outlives it.
#pragma once

#include <cstdint>

#include <QWidget>

#include "ui/theme/theme.h"

namespace headgate::ui {

class ReplayTrack final : public QWidget {
  Q_OBJECT

 public:
  explicit ReplayTrack(const Theme& theme, QWidget* parent = nullptr);

  // `fault`: the piece, from 1; 0: there is none.
  void setPieces(uint64_t pieces, uint64_t played, uint64_t fault);

  QSize sizeHint() const override;

 Q_SIGNALS:
  void placeChosen(int piece);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  double xOf(uint64_t piece) const;
  void choose(double x);

  const Theme& m_theme;
  uint64_t m_pieces = 0;
  uint64_t m_played = 0;
  uint64_t m_fault = 0;
};

}  // namespace headgate::ui
