// The stream of an exchange: what it came to, its pieces over time, the timers it ran against, and the list
// of all that was said. While the exchange is under way it grows, and what is chosen or looked at stays.
//
// Thread: main. The theme and the gateway outlive it.
#pragma once

#include <functional>

#include <QTimer>
#include <QWidget>

#include "core/control/exchange_values.h"
#include "ui/paint/lamps.h"
#include "ui/session/live_gateway.h"
#include "ui/stream/idle_timers.h"
#include "ui/stream/spoken_lines.h"
#include "ui/stream/stream_list_model.h"
#include "ui/stream/stream_source.h"
#include "ui/theme/theme.h"

class QSplitter;
class QStackedWidget;

namespace headgate::ui {

class EventView;
class FollowButton;
class RangeChip;
class SegmentBar;
class StreamFind;
class StreamHead;
class StreamLegend;
class StreamList;
class TextLabel;
class TimerGauges;
class TimingStrip;

class StreamTab final : public QWidget {
  Q_OBJECT

 public:
  // Nanoseconds since the epoch.
  using Clock = std::function<int64_t()>;

  StreamTab(LiveGateway& gateway, const Theme& theme, QWidget* parent = nullptr);
  ~StreamTab() override;

  void setClock(const Clock& clock);
  // Another exchange, or the same one in a newer state, with what is said of it in short.
  void setExchange(const control::ExchangeRow& row, Lamp lamp, const QString& sentence);
  void openFind();
  const StreamSource& source() const { return m_source; }

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  bool event(QEvent* event) override;

 private:
  QWidget* makeBar();
  QWidget* makeList();
  void connectParts();
  void follow(const StreamData::Growth& growth);
  void chooseForm(int index);
  void updateForms();
  void updateRange();
  void updateFollow();
  void updateTime();
  void updateTimeouts();
  void find(const QString& text, bool backwards);
  void copy();
  int64_t silenceNow() const;
  bool isRunning() const { return m_row.phase == control::ExchangePhase::InFlight; }

  LiveGateway& m_gateway;
  const Theme& m_theme;
  Clock m_clock;
  control::ExchangeRow m_row;
  QString m_sentence;
  RouteTimeouts m_timeouts;
  std::string m_timeoutsOf;  // the route
  StreamSource m_source;
  SpokenLines m_lines;
  StreamListModel m_model;
  StreamListModel::Form m_wantedForm = StreamListModel::Form::Events;
  int m_unseen = 0;
  QTimer m_tick{this};

  StreamHead* m_head;
  TimingStrip* m_strip;
  TimerGauges* m_gauges;
  SegmentBar* m_forms = nullptr;
  RangeChip* m_chip = nullptr;
  FollowButton* m_follow = nullptr;
  StreamLegend* m_legend = nullptr;
  StreamFind* m_find = nullptr;
  StreamList* m_list = nullptr;
  TextLabel* m_nothing = nullptr;
  TextLabel* m_hole = nullptr;
  QWidget* m_silent = nullptr;
  TextLabel* m_silentWords = nullptr;
  EventView* m_event;
  QSplitter* m_split;
  QStackedWidget* m_pages = nullptr;
};

}  // namespace headgate::ui
