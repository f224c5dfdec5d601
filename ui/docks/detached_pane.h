// A pane of a page in a window of its own. Closing the window gives the pane back to the page.
// Thread: main. Ownership: the page owns it; it holds the pane until the page takes it back.
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

namespace headgate::ui {

class DetachedPane final : public QWidget {
  Q_OBJECT

 public:
  DetachedPane(const Theme& theme, const QString& title, QWidget* pane, QWidget* page);

 Q_SIGNALS:
  void closed();

 protected:
  void closeEvent(QCloseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& m_theme;
};

}  // namespace headgate::ui
