#include "ui/traffic/timing_tab.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "ui/models/row_texts.h"
#include "ui/paint/number_texts.h"
#include "ui/paint/text_line.h"
#include "ui/stream/strip_scale.h"

namespace headgate::ui {
namespace {

using std::chrono::nanoseconds;
using Fill = TimingPhase::Fill;

constexpr int kNames = 210;
constexpr int kFigures = 96;
constexpr int kPhaseRow = 40;
constexpr int kPhaseAxis = 18;
constexpr int kPhaseBar = 10;
constexpr int kWideEnough = 560;  // below that the names stand over their bars

}  // namespace

TimingTab::TimingTab(LiveGateway& gateway, const Theme& theme, QWidget* parent)
    : QScrollArea(parent), m_gateway(gateway), m_bars(new PhaseBars(theme)) {
  setObjectName(QStringLiteral("timing"));
  setAccessibleName(tr("Timing"));
  setProperty("surface", QStringLiteral("panel"));
  setWidget(m_bars);
  setWidgetResizable(true);
  setFrameShape(NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void TimingTab::setExchange(const control::ExchangeRow& row, int64_t nowWall) {
  const bool isNews = row.id != m_row.id || row.phase != m_row.phase || row.firstByte != m_row.firstByte;
  if (row.id != m_row.id) m_timing = {};
  m_row = row;
  m_nowWall = nowWall;
  if (isVisible()) {
    if (isNews || row.phase == control::ExchangePhase::InFlight) ask();
    showPhases();
  }
}

void TimingTab::showEvent(QShowEvent* event) {
  QScrollArea::showEvent(event);
  ask();
  showPhases();
}

void TimingTab::ask() {
  if (m_row.id == 0) return;
  m_gateway.ask(control::GetTiming{.id = m_row.id}, this,
                [this, id = m_row.id](const control::ExchangeTiming& timing) {
                  if (id != m_row.id) return;
                  m_timing = timing;
                  showPhases();
                });
}

void TimingTab::showPhases() {
  m_bars->setPhases(m_row.kind, timingPhases(m_row, m_timing, m_nowWall));
}

PhaseBars::PhaseBars(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  setProperty("surface", QStringLiteral("panel"));
  setAttribute(Qt::WA_StyledBackground);
  setObjectName(QStringLiteral("phaseBars"));
  setAccessibleName(tr("Where the time went"));
  connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PhaseBars::setPhases(control::ExchangeKind kind, std::vector<TimingPhase> phases) {
  if (kind == m_kind && phases == m_phases) return;
  m_kind = kind;
  m_phases = std::move(phases);
  QStringList parts;
  for (const TimingPhase& phase : m_phases)
    parts << phase.name + QLatin1Char(' ') + figureOf(phase) +
                 (phase.note.isEmpty() ? QString() : QStringLiteral(", ") + phase.note);
  setAccessibleDescription(parts.join(QStringLiteral("; ")));
  updateGeometry();
  update();
}

QSize PhaseBars::sizeHint() const {
  return {480,
          2 * m_theme.tokens().space.panelY + kPhaseAxis + kPhaseRow * static_cast<int>(m_phases.size())};
}

QString PhaseBars::figureOf(const TimingPhase& phase) const {
  if (phase.length >= 0) return fineDurationText(nanoseconds(phase.length));
  return phase.note.isEmpty() ? tr("not recorded") : nothingText();
}

QColor PhaseBars::colorOf(Fill fill) const {
  const Tokens& tokens = m_theme.tokens();
  switch (fill) {
    case Fill::Wait:
      return tokens.surface.sunken;
    case Fill::Ours:
      return tokens.text.primary;
    case Fill::Stream:
      return kindColor(kindOf(m_kind), tokens);
    case Fill::Silence:
      return tokens.streamEvent.silence;
    case Fill::Whole:
      break;
  }
  return tokens.line.strong;
}

void PhaseBars::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Tokens& tokens = m_theme.tokens();
  int64_t total = 1;
  for (const TimingPhase& phase : m_phases)
    for (const control::Silence& span : phase.spans) total = std::max(total, span.at + span.length);
  const int left = tokens.space.panelX;
  const int right = width() - tokens.space.panelX - kFigures;
  const bool isWide = width() >= kWideEnough;
  const QRect lane(left + (isWide ? kNames : 0), tokens.space.panelY, right - left - (isWide ? kNames : 0),
                   kPhaseAxis + kPhaseRow * static_cast<int>(m_phases.size()));
  paintAxis(painter, lane, total);
  QRect row(left, tokens.space.panelY + kPhaseAxis, width() - 2 * left, kPhaseRow);
  for (const TimingPhase& phase : m_phases) {
    paintPhase(painter, row, phase, lane, total);
    row.translate(0, kPhaseRow);
  }
}

void PhaseBars::paintAxis(QPainter& painter, const QRect& lane, int64_t total) const {
  const Tokens& tokens = m_theme.tokens();
  const int64_t step = axisStep(total, std::max(lane.width() / 110, 1));
  for (int64_t at = 0; at <= total; at += step) {
    const int x = lane.left() +
                  static_cast<int>(
                      std::lround(static_cast<double>(at) / static_cast<double>(total) * (lane.width() - 1)));
    painter.fillRect(QRect(x, lane.top() + kPhaseAxis, 1, lane.height() - kPhaseAxis), tokens.line.soft);
    painter.setPen(tokens.text.tertiary);
    const QRect label(x, lane.top(), 80, kPhaseAxis);
    if (label.left() + 50 < width())
      paintTextLine(painter, label, m_theme.fonts().axis(),
                    at == 0 ? tr("0 s") : durationText(nanoseconds(at)));
  }
}

void PhaseBars::paintPhase(QPainter& painter, const QRect& row, const TimingPhase& phase, const QRect& lane,
                           int64_t total) const {
  const Tokens& tokens = m_theme.tokens();
  const bool isWide = lane.left() > row.left();
  const bool isWhole = phase.fill == Fill::Whole;
  QFont strong = m_theme.fonts().small();
  strong.setWeight(QFont::DemiBold);
  const QRect name(row.left(), row.top() + (isWide ? 4 : 0),
                   isWide ? kNames - tokens.space.grid : lane.width(), 16);
  painter.setPen(isWhole ? tokens.text.primary : tokens.text.secondary);
  const int used = paintTextLine(painter, name, isWhole ? strong : m_theme.fonts().small(), phase.name);
  const QRect figure(row.right() - kFigures + tokens.space.grid, row.top() + 4, kFigures - tokens.space.grid,
                     16);
  painter.setPen(phase.length >= 0 ? tokens.text.primary : tokens.text.tertiary);
  const QString text = figureOf(phase);
  const int wide = QFontMetrics(strong).horizontalAdvance(text);
  paintTextLine(painter, figure.adjusted(std::max(figure.width() - wide - 1, 0), 0, 0, 0), strong, text);
  painter.setPen(tokens.text.tertiary);
  const QRect note = isWide ? QRect(row.left(), row.top() + 20, kNames - tokens.space.grid, 16)
                            : name.adjusted(used + tokens.space.grid, 0, 0, 0);
  paintTextLine(painter, note, m_theme.fonts().axis(), phase.note);
  const double scale = static_cast<double>(lane.width()) / static_cast<double>(total);
  const int top = row.top() + (isWide ? 7 : 20);
  for (const control::Silence& span : phase.spans) {
    const QRectF bar(lane.left() + static_cast<double>(span.at) * scale, top,
                     std::max(static_cast<double>(span.length) * scale, 2.0), isWhole ? 3 : kPhaseBar);
    painter.fillRect(bar, phase.fill == Fill::Wait ? tokens.line.strong : colorOf(phase.fill));
    if (phase.fill == Fill::Wait && bar.width() > 3)
      painter.fillRect(bar.adjusted(1, 1, -1, -1), colorOf(phase.fill));
  }
}

}  // namespace headgate::ui
