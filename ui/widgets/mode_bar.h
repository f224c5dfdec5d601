// The gate post at the window's left edge: the application's mark, and under it the modes, each an icon over
// its word, with a badge where something waits. One mode is current. Tab reaches the current one; Up, Down,
// Home and End go from mode to mode.
//
// Thread: main. The theme outlives it.
#pragma once

#include <vector>

#include <QWidget>

#include "ui/icons/icon_paths.h"
#include "ui/theme/theme.h"

class QVBoxLayout;

namespace headgate::ui {

class ModeButton;

class ModeBar final : public QWidget {
  Q_OBJECT

 public:
  enum class Place { Top, Bottom };

  explicit ModeBar(const Theme& theme, QWidget* parent = nullptr);

  // Modes are numbered in the order in which they are added. The first one added is current.
  int addMode(Icon icon, const QString& word, Place place = Place::Top);
  int count() const { return int(m_buttons.size()); }
  ModeButton* button(int mode) const { return m_buttons[size_t(mode)]; }

  int current() const { return m_current; }
  void setCurrent(int mode);

  // What waits there; 0 takes the badge away. The meaning is for those who listen: "2 problems".
  void setBadge(int mode, int count, const QString& meaning);

 Q_SIGNALS:
  void currentChanged(int mode);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void go(int mode);

  const Theme& m_theme;
  QVBoxLayout* m_layout;
  std::vector<ModeButton*> m_buttons;
  int m_current = -1;
};

}  // namespace headgate::ui
