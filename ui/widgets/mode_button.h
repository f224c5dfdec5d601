// One mode of the mode bar. Thread: main; the theme outlives it.
#pragma once

#include <QToolButton>

#include "ui/icons/icon_paths.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class ModeButton final : public QToolButton {
  Q_OBJECT

 public:
  ModeButton(const Theme& theme, Icon icon, const QString& word, QWidget* parent);

  int badge() const { return m_badge; }
  void setBadge(int count, const QString& meaning);

  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void paintBadge(QPainter& painter) const;

  const Theme& m_theme;
  const Icon m_icon;
  int m_badge = 0;
};

}  // namespace headgate::ui
