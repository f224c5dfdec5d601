#include "ui/upstreams/lamp_lines.h"

#include <algorithm>

#include <QFontMetrics>
#include <QPainter>
#include <QStringList>

#include "ui/paint/text_line.h"
#include "ui/session/words.h"

namespace headgate::ui {

namespace {

constexpr int kLineHeight = 22;
constexpr int kWordWidth = 80;
constexpr int kAround = 6;  // of words that take more than a line
constexpr int kWrapped = int(Qt::AlignLeft | Qt::AlignVCenter) | int(Qt::TextWordWrap);

QString wordsOf(const LampReport& lamp) {
  return lamp.next.isEmpty() ? lamp.fact : asSentence(lamp.fact) + QLatin1Char(' ') + lamp.next;
}

}  // namespace

LampLines::LampLines(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  setObjectName(QStringLiteral("lampLines"));
  giveRoom();
}

int LampLines::left() const {
  return m_theme.tokens().size.lamp + m_theme.tokens().space.grid + kWordWidth;
}

// What is to be done next stands at the end: it is not cut off, but goes on below.
int LampLines::heightOf(size_t lamp) const {
  const QRect room(0, 0, std::max(width() - left(), kWordWidth), 0);
  const int words =
      QFontMetrics(m_theme.fonts().small()).boundingRect(room, kWrapped, wordsOf(m_lamps[lamp])).height();
  return std::max(kLineHeight, words + kAround);
}

void LampLines::giveRoom() {
  int height = 0;
  for (size_t i = 0; i < m_lamps.size(); ++i) height += heightOf(i);
  setFixedHeight(height);
}

void LampLines::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  giveRoom();
}

void LampLines::setLamps(const std::array<LampReport, 4>& lamps) {
  m_lamps = lamps;
  QStringList lines;
  for (size_t i = 0; i < lamps.size(); ++i)
    lines << lampTitle(static_cast<TargetLamp>(i)) + QStringLiteral(": ") + wordsOf(lamps[i]);
  setAccessibleName(lines.join(QLatin1Char('\n')));
  giveRoom();
  update();
}

void LampLines::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Tokens& tokens = m_theme.tokens();
  const Fonts& fonts = m_theme.fonts();
  const int lamp = tokens.size.lamp;
  int top = 0;
  for (size_t i = 0; i < m_lamps.size(); ++i) {
    const LampReport& report = m_lamps[i];
    const int height = heightOf(i);
    paintLamp(painter, QPoint(0, top + (kLineHeight - lamp) / 2), report.lamp, tokens, tokens.surface.panel);
    painter.setPen(tokens.text.primary);
    paintTextLine(painter, QRect(lamp + tokens.space.grid, top, kWordWidth, kLineHeight), fonts.body(),
                  lampTitle(static_cast<TargetLamp>(i)));
    painter.setPen(tokens.text.secondary);
    painter.setFont(fonts.small());
    painter.drawText(QRect(left(), top, width() - left(), height), kWrapped, wordsOf(report));
    top += height;
  }
}

}  // namespace headgate::ui
