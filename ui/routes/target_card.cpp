#include "ui/routes/target_card.h"

#include <QPainter>

#include "ui/paint/text_line.h"

namespace headgate::ui {

namespace {

constexpr int kCardSide = 10;
constexpr int kHeadTop = 6;
constexpr int kLine = 19;
constexpr int kRuleAt = 49;
constexpr int kLampsTop = 55;
constexpr int kLampLine = 20;

}  // namespace

TargetCard::TargetCard(const Theme& theme, const TargetView& target, const QString& problem, QWidget* parent)
    : PipelineStop(
          theme, {.pointer = target.pointer, .name = QString::fromStdString(target.id), .icon = Icon::Target},
          parent),
      m_target(target),
      m_problem(problem) {
  setFixedHeight(kHeight);
  setLive(targetLive(target, {}));
  speak();
}

void TargetCard::setLive(const TargetLive& live) {
  if (live == m_live) return;
  m_live = live;
  speak();
  update();
}

void TargetCard::speak() {
  QStringList words{m_target.address,
                    m_live.word,
                    m_problem.isEmpty() ? tr("configuration in order") : m_problem,
                    tr("whether it listens is not checked"),
                    tr("no probe"),
                    m_live.trafficWord};
  if (!m_target.qualifier.isEmpty()) words << m_target.qualifier;
  setAccessibleDescription(words.join(QStringLiteral(", ")));
  setToolTip(m_problem.isEmpty()
                 ? tr("Nobody checks this target. What is known comes from the traffic of the last minute.")
                 : m_problem);
}

void TargetCard::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Fonts& fonts = theme().fonts();
  const QColor beneath = ground(Frame::Own);
  const int lampSize = tokens().size.lamp;
  const int gap = tokens().space.half;
  paintGround(painter, Frame::Own);
  const auto lampAndWords = [&](QRect line, Lamp lamp, const QFont& font, const QColor& color,
                                const QString& text) {
    paintLamp(painter, QPoint(line.left(), line.top() + (line.height() - lampSize) / 2), lamp, tokens(),
              beneath);
    line.setLeft(line.left() + lampSize + gap);
    painter.setPen(color);
    paintTextLine(painter, line, font, text);
  };
  const auto atRight = [&](QRect line, const QFont& font, const QColor& color, const QString& text) {
    const int width = QFontMetrics(font).horizontalAdvance(text);
    painter.setPen(color);
    paintTextLine(painter, QRect(line.right() + 1 - width, line.top(), width, line.height()), font, text);
    return line.adjusted(0, 0, -width - 2 * gap, 0);
  };

  QRect head(kCardSide, kHeadTop, width() - 2 * kCardSide, kLine);
  const Tone tone = lampTone(m_live.lamp);
  QFont bold = fonts.small();
  bold.setWeight(QFont::DemiBold);
  head = atRight(head, bold, toneColor(tone, tokens()), m_live.word);
  lampAndWords(head, m_live.lamp, fonts.strong(), tokens().text.primary, QString::fromStdString(m_target.id));
  QRect second(kCardSide, kHeadTop + kLine, width() - 2 * kCardSide, kLine);
  if (!m_target.qualifier.isEmpty())
    second = atRight(second, fonts.small(), tokens().text.tertiary, m_target.qualifier);
  painter.setPen(tokens().text.primary);
  paintTextLine(painter, second, fonts.wire(), m_target.address, Qt::ElideMiddle);
  painter.fillRect(QRect(kCardSide, kRuleAt, width() - 2 * kCardSide, 1), tokens().line.soft);

  const int half = (width() - 2 * kCardSide) / 2;
  const auto place = [half](int column, int row) {
    return QRect(kCardSide + column * half, kLampsTop + row * kLampLine, half - 2, kLampLine);
  };
  const QColor plain = tokens().text.secondary;
  lampAndWords(place(0, 0), m_problem.isEmpty() ? Lamp::Well : Lamp::Failed, fonts.small(), plain,
               tr("config"));
  lampAndWords(place(1, 0), Lamp::NoCheck, fonts.small(), tokens().text.tertiary, tr("listening –"));
  lampAndWords(place(0, 1), Lamp::NoCheck, fonts.small(), tokens().text.tertiary, tr("probe –"));
  lampAndWords(place(1, 1), m_live.trafficLamp, fonts.small(),
               m_live.failed > 0 ? toneColor(lampTone(m_live.trafficLamp), tokens()) : plain,
               m_live.trafficWord);
  paintFocus(painter);
}

}  // namespace headgate::ui
