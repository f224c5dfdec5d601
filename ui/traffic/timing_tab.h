// Where an exchange's time went, as bars to one scale under each other, with their figures. What nobody has
// recorded says so. Thread: main; the theme outlives it.
#pragma once

#include <QScrollArea>

#include "ui/session/live_gateway.h"
#include "ui/theme/theme.h"
#include "ui/traffic/timing_phases.h"

namespace headgate::ui {

class PhaseBars;

class TimingTab final : public QScrollArea {
  Q_OBJECT

 public:
  TimingTab(LiveGateway& gateway, const Theme& theme, QWidget* parent = nullptr);

  void setExchange(const control::ExchangeRow& row, int64_t nowWall);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void ask();
  void showPhases();

  LiveGateway& m_gateway;
  control::ExchangeRow m_row;
  control::ExchangeTiming m_timing;
  int64_t m_nowWall = 0;
  PhaseBars* m_bars;
};

class PhaseBars final : public QWidget {
  Q_OBJECT

 public:
  explicit PhaseBars(const Theme& theme, QWidget* parent = nullptr);

  void setPhases(control::ExchangeKind kind, std::vector<TimingPhase> phases);
  const std::vector<TimingPhase>& phases() const { return m_phases; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {300, sizeHint().height()}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString figureOf(const TimingPhase& phase) const;
  QColor colorOf(TimingPhase::Fill fill) const;
  void paintAxis(QPainter& painter, const QRect& lane, int64_t total) const;
  void paintPhase(QPainter& painter, const QRect& row, const TimingPhase& phase, const QRect& lane,
                  int64_t total) const;

  const Theme& m_theme;
  control::ExchangeKind m_kind = control::ExchangeKind::Http;
  std::vector<TimingPhase> m_phases;
};

}  // namespace headgate::ui
