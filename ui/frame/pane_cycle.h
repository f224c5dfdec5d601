// F6 and Shift+F6: from pane to pane. A pane that had the focus before gets it back where it was.
//
// Thread: main. Ownership: borrows the panes; one that is gone or hidden is passed over.
#pragma once

#include <functional>
#include <vector>

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace headgate::ui {

class PaneCycle final : public QObject {
  Q_OBJECT

 public:
  using Panes = std::vector<QPointer<QWidget>>;
  // `panes` is asked at each step, because they change with the page.
  explicit PaneCycle(std::function<Panes()> panes, QObject* parent = nullptr);

  enum class Direction : uint8_t { Forward, Backward };
  void step(Direction direction);
  // The focus goes to the first of these that takes it.
  void enter(const Panes& panes, Direction direction = Direction::Forward);

 private:
  void remember(QWidget* focused);

  std::function<Panes()> m_panes;
  std::vector<std::pair<QPointer<QWidget>, QPointer<QWidget>>> m_lastFocus;  // pane, widget in it
};

}  // namespace headgate::ui
