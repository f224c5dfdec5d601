// The chunks of a response over time, small: one tick a chunk, silence at its true length, an axis in
// seconds. Its facts are in the sentence above it and in its accessible description. Thread: main; the theme
// outlives it.
#pragma once

#include <vector>

#include <QWidget>

#include "ui/theme/theme.h"
#include "ui/traffic/time_shares.h"

namespace headgate::ui {

class MiniStrip final : public QWidget {
  Q_OBJECT

 public:
  explicit MiniStrip(const Theme& theme, QWidget* parent = nullptr);

  void setChunks(const control::ExchangeRow& row, TimeShares shares,
                 std::vector<control::RecordedChunk> chunks);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  int xOf(int64_t at) const;
  void paintFlags(QPainter& painter) const;
  void paintChunks(QPainter& painter, const QRect& lane) const;
  void paintSilences(QPainter& painter, const QRect& lane) const;
  void paintAxis(QPainter& painter, int top) const;

  const Theme& m_theme;
  control::ExchangeRow m_row;
  TimeShares m_shares;
  std::vector<control::RecordedChunk> m_chunks;
};

// Where the time went: one bar in shares, its legend with figures below.
class ShareBar final : public QWidget {
  Q_OBJECT

 public:
  explicit ShareBar(const Theme& theme, QWidget* parent = nullptr);

  void setShares(control::ExchangeKind kind, const TimeShares& shares);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& m_theme;
  control::ExchangeKind m_kind = control::ExchangeKind::Http;
  TimeShares m_shares;
};

}  // namespace headgate::ui
