// A target of the pool: its name and address, what is known of it in a word and a line, and the four lamps
// that this stands on. Its menu, by the mouse, the menu key or Shift+F10, takes it out of use and back; what
// becomes of that is the page's business. Thread: main. The theme outlives it.
#pragma once

#include "ui/live/target_live.h"
#include "ui/routes/pipeline_stop.h"
#include "ui/routes/route_view.h"

class QMenu;

namespace headgate::ui {

class TargetCard final : public PipelineStop {
  Q_OBJECT

 public:
  // `problem`: what the profile does wrong with it; empty: nothing.
  TargetCard(const Theme& theme, const TargetView& target, const QString& problem, QWidget* parent);

  void setLive(const TargetLive& live);
  const TargetLive& live() const { return m_live; }
  const TargetView& target() const { return m_target; }

  // Where there is little room, what is said of it takes two lines.
  static int heightAt(int width);

 Q_SIGNALS:
  void ordered(headgate::control::TargetOrder order);

 protected:
  void contextMenuEvent(QContextMenuEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void speak();
  void openMenu(QPoint place);
  void addOrder(QMenu& menu, const QString& text, TargetView::State state, control::TargetOrder order);

  const TargetView m_target;
  const QString m_problem;
  TargetLive m_live;
};

}  // namespace headgate::ui
