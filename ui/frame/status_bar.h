// The line at the foot: who listens, what is in flight, how much comes, how full the record is, what Headgate
// adds. Where there is little room, what is wanted least leaves.
//
// Thread: main. Ownership: borrows.
#pragma once

#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>

#include "ui/frame/bar.h"
#include "ui/frame/record_history.h"
#include "ui/session/live_gateway.h"
#include "ui/session/request_rate.h"

namespace headgate::ui {

class GaugeBar;

class StatusBar final : public Bar {
  Q_OBJECT

 public:
  StatusBar(LiveGateway& live, const Theme& theme, QWidget* parent = nullptr);

  // Whether there is something to save.
  void setUnsaved(bool unsaved);

  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void listenersAsked();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void fit();
  int widthOf(const QWidget& part) const;
  void updateListeners();
  void updateCounters();
  void updateRecord(const control::Counters& counters);
  void updateOverhead(const control::Counters& counters);
  QLabel* addText(const QString& name);
  QWidget* addSeparator();

  LiveGateway& m_live;
  QPushButton* m_listeners;
  QLabel* m_address;
  QLabel* m_inFlight;
  QLabel* m_rate;
  QWidget* m_unsavedLine;
  QLabel* m_unsaved;
  QLabel* m_record;
  QLabel* m_overhead;
  GaugeBar* m_gauge;
  RequestRate m_requests;
  RecordHistory m_history;
  QElapsedTimer m_clock;
  QTimer m_second;
};

}  // namespace headgate::ui
