// The palette of blocks over a page: the policies that the chosen route does not have yet, and who could
// answer it. It stands beside what it was opened from, so that what a block is dragged to can be seen; Escape
// and a click elsewhere close it.
//
// A child of the page and no window of its own. Thread: main. The theme outlives it.
#pragma once

#include <QFrame>

#include "ui/routes/block_list.h"

namespace headgate::ui {

class BlockPalette final : public QFrame {
  Q_OBJECT

 public:
  BlockPalette(const Theme& theme, QWidget* page);

  BlockList& list() { return *m_list; }

  enum class Focus : uint8_t { Takes, Leaves };  // it may only be shown as a place to drag to
  void openBeside(const QWidget& anchor, const std::vector<BlockList::Group>& groups, Focus focus);
  void close();

 Q_SIGNALS:
  void closed();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  const Theme& m_theme;
  BlockList* m_list;
};

// What is dragged, under the pointer: a label that takes no clicks.
class DragLabel final : public QWidget {
  Q_OBJECT

 public:
  DragLabel(const Theme& theme, QWidget* page);

  void showAt(QPoint global, Icon icon, const QString& words);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& m_theme;
  Icon m_icon = Icon::Policy;
  QString m_words;
};

}  // namespace headgate::ui
