// A recorded stream that is played again: where it is served, how fast, what is done to it and where, and how
// far it has come.
//
// Asks ten times a second while it is seen and something is served. Thread: main. The theme and the gateway
// outlive it.
#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/session/live_gateway.h"
#include "ui/theme/theme.h"

class QComboBox;
class QSpinBox;

namespace headgate::ui {

class Button;
class ReplayTrack;
class TextLabel;

class ReplayPanel final : public QWidget {
  Q_OBJECT

 public:
  ReplayPanel(LiveGateway& gateway, const Theme& theme, QWidget* parent = nullptr);

  // Serves that exchange's response from now on.
  void start(uint64_t exchange);
  const control::ReplayState& state() const { return m_state; }

 Q_SIGNALS:
  void servingChanged(bool isServing);
  void told(const QString& sentence);

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  void makeParts(const Theme& theme);
  void layOut(const Theme& theme);
  void connectParts();
  void refresh();
  void take(const control::ReplayState& state);
  void showState();
  void showProgress();
  void showFault();
  void set();
  void setPlace(int piece);
  void tellIfNot(const control::Outcome& outcome);
  void stop();

  LiveGateway& m_gateway;
  control::ReplayState m_state;
  bool m_isFilling = false;
  QTimer m_poll{this};
  TextLabel* m_what;
  TextLabel* m_url;
  TextLabel* m_at;
  Button* m_copy;
  Button* m_play;
  Button* m_step;
  Button* m_stop;
  QComboBox* m_speed;
  QComboBox* m_fault;
  QSpinBox* m_place;
  QSpinBox* m_stall;
  ReplayTrack* m_track;
  TextLabel* m_progress;
  QWidget* m_controls;
};

}  // namespace headgate::ui
