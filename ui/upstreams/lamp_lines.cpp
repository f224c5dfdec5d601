#include "ui/upstreams/lamp_lines.h"

#include <algorithm>

#include <QHelpEvent>
#include <QPainter>
#include <QStringList>
#include <QToolTip>

#include "ui/paint/text_line.h"
#include "ui/session/words.h"

namespace headgate::ui {

namespace {

constexpr int kLineHeight = 22;
constexpr int kWordWidth = 80;

QString wordsOf(const LampReport& lamp) {
  return lamp.next.isEmpty() ? lamp.fact : asSentence(lamp.fact) + QLatin1Char(' ') + lamp.next;
}

}  // namespace

LampLines::LampLines(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  setObjectName(QStringLiteral("lampLines"));
  setFixedHeight(kLineHeight * static_cast<int>(m_lamps.size()));
}

void LampLines::setLamps(const std::array<LampReport, 4>& lamps) {
  m_lamps = lamps;
  QStringList lines;
  for (size_t i = 0; i < lamps.size(); ++i)
    lines << lampTitle(static_cast<TargetLamp>(i)) + QStringLiteral(": ") + wordsOf(lamps[i]);
  setAccessibleName(lines.join(QLatin1Char('\n')));
  update();
}

bool LampLines::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  auto* help = static_cast<QHelpEvent*>(event);
  const int line = std::clamp(help->pos().y() / kLineHeight, 0, static_cast<int>(m_lamps.size()) - 1);
  QToolTip::showText(help->globalPos(), wordsOf(m_lamps[static_cast<size_t>(line)]), this);
  return true;
}

void LampLines::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Tokens& tokens = m_theme.tokens();
  const Fonts& fonts = m_theme.fonts();
  const int lamp = tokens.size.lamp;
  for (size_t i = 0; i < m_lamps.size(); ++i) {
    const LampReport& report = m_lamps[i];
    QRect line(0, static_cast<int>(i) * kLineHeight, width(), kLineHeight);
    paintLamp(painter, QPoint(0, line.top() + (kLineHeight - lamp) / 2), report.lamp, tokens,
              tokens.surface.panel);
    line.setLeft(lamp + tokens.space.grid);
    painter.setPen(tokens.text.primary);
    paintTextLine(painter, line, fonts.body(), lampTitle(static_cast<TargetLamp>(i)));
    line.setLeft(line.left() + kWordWidth);
    painter.setPen(tokens.text.secondary);
    paintTextLine(painter, line, fonts.small(), wordsOf(report));
  }
}

}  // namespace headgate::ui
