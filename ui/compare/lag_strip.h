// Two streams over one scale: the pieces of the first above the line, of the second below it, and under both
// how far the second is behind, event by event. Thread: main; the theme and the sources outlive it.
#pragma once

#include <QPixmap>
#include <QWidget>

#include "ui/compare/stream_lag.h"
#include "ui/stream/stream_source.h"
#include "ui/stream/strip_scale.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class LagStrip final : public QWidget {
  Q_OBJECT

 public:
  LagStrip(const Theme& theme, const StreamSource& first, const StreamSource& second,
           QWidget* parent = nullptr);

  // The streams have grown.
  void setLag(StreamLag lag);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  StripScale scale() const;
  void paintLane(QPainter& painter, const StreamData& stream, bool isUpper, double ratio) const;
  void paintGrid(QPainter& painter, const StripScale& strip) const;
  void paintLag(QPainter& painter, const StripScale& strip) const;

  const Theme& m_theme;
  const StreamSource& m_first;
  const StreamSource& m_second;
  StreamLag m_lag;
  QPixmap m_drawn;  // null: to be drawn
};

}  // namespace headgate::ui
