// Each listener with its real state: a lamp, a sentence, and what can be done about it. Stands over the
// status bar as a part of the window, never as a window of its own; Escape closes it, and so does a click
// elsewhere.
//
// Thread: main. Ownership: borrows.
#pragma once

#include <QFrame>
#include <QPointer>
#include <QVBoxLayout>

#include "ui/frame/gateway_actions.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class ListenersPanel final : public QFrame {
  Q_OBJECT

 public:
  ListenersPanel(LiveGateway& live, GatewayActions& actions, const Theme& theme, QWidget* parent);

  // With its lower left corner there, in the parent's coordinates.
  void openAt(QPoint lowerLeft);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  void rebuild();
  QWidget* makeRow(const control::ListenerState& listener);
  void addButtons(const control::ListenerState& listener, QWidget* row);
  QWidget* firstButton() const;  // nullptr: there is none
  void place();

  LiveGateway& m_live;
  GatewayActions& m_actions;
  const Theme& m_theme;
  QVBoxLayout* m_rows;
  QPoint m_lowerLeft;
  QPointer<QWidget> m_opener;  // gets the focus back
  std::vector<control::ListenerState> m_shown;
};

}  // namespace headgate::ui
