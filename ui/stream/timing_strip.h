// The pieces of a stream over time: above the waterline as they came from the target, below it as they had
// left to the client, where that is known. Silences stand at their length, or short if somebody wishes, and
// in words. A stretch can be chosen by dragging, moved and changed by its handles or by keys.
//
// What is past is drawn once into a pixmap; what moves is drawn over it, at most fifteen times a second.
// Thread: main. The theme and the source outlive it.
#pragma once

#include <functional>
#include <optional>
#include <utility>

#include <QElapsedTimer>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include "core/control/exchange_values.h"
#include "ui/stream/stream_source.h"
#include "ui/stream/strip_columns.h"
#include "ui/stream/strip_scale.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class TimingStrip final : public QWidget {
  Q_OBJECT

 public:
  using Range = std::pair<int64_t, int64_t>;
  // Nanoseconds since the epoch.
  using Clock = std::function<int64_t()>;

  TimingStrip(const Theme& theme, const StreamSource& source, QWidget* parent = nullptr);

  void setClock(Clock clock) { m_clock = std::move(clock); }
  void setExchange(const control::ExchangeRow& row);
  const std::optional<Range>& range() const { return m_range; }
  void setRange(std::optional<Range> range);
  // Long silences take little room.
  void setShortened(bool shortened);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }

  // For those who try it: where a moment stands.
  double xOf(int64_t at) const;

 Q_SIGNALS:
  void rangeChanged();
  void momentChosen(qint64 at);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  enum class Grip { None, From, To, Whole, New };

  void grow(const StreamData::Growth& growth);
  void layOut();
  void paintSoon();
  void paintNow();
  void describe();
  int64_t now() const;      // since the exchange began; its total if it has ended
  int64_t horizon() const;  // where the strip ends
  bool isRunning() const { return m_row.phase == control::ExchangePhase::InFlight; }
  std::vector<control::Silence> silences(bool withPresent) const;
  Grip gripAt(const QPointF& position) const;
  int64_t momentAt(double x) const;
  void chooseRange(int64_t from, int64_t to);

  // timing_strip_paint.cpp
  QPixmap paintPast() const;
  void paintGrid(QPainter& painter) const;
  void paintTicks(QPainter& painter, double ratio) const;
  void paintSilence(QPainter& painter, const control::Silence& silence) const;
  void paintFlags(QPainter& painter) const;
  void paintFlag(QPainter& painter, double x, const QString& text, const QColor& color, bool isNow) const;
  void paintRange(QPainter& painter) const;
  QString endText() const;

  const Theme& m_theme;
  const StreamSource& m_source;
  Clock m_clock;
  control::ExchangeRow m_row;
  StripScale m_scale;
  StripColumns m_columns;
  bool m_shortened = false;
  QPixmap m_past;  // null: to be drawn
  QTimer m_tick;   // while it runs
  QTimer m_later;
  QElapsedTimer m_sincePaint;

  std::optional<Range> m_range;
  Grip m_grip = Grip::None;
  double m_pressedAt = 0;
  Range m_before;  // the range when its drag began
  bool m_ring = false;
};

}  // namespace headgate::ui
