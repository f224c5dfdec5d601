#include "ui/routes/targets_row.h"

#include <algorithm>

#include <QPainter>
#include <QPainterPath>

#include "ui/routes/flow_edge.h"

namespace headgate::ui {

namespace {

constexpr int kWays = 26;  // the room above the first cards
constexpr int kGap = 10;
constexpr size_t kMostColumns = 3;
constexpr int kNarrowestCard = 192;
constexpr int kWidestCard = 300;

}  // namespace

TargetsRow::TargetsRow(const Theme& theme, std::vector<TargetCard*> cards, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_cards(std::move(cards)) {
  for (TargetCard* card : m_cards) card->setParent(this);
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

size_t TargetsRow::columnsAt(int width) const {
  const auto fitting = static_cast<size_t>(std::max(1, (width + kGap) / (kNarrowestCard + kGap)));
  return std::clamp<size_t>(m_cards.size(), 1, std::min(kMostColumns, fitting));
}

int TargetsRow::cardWidthAt(int width) const {
  const auto count = static_cast<int>(columnsAt(width));
  return std::min(kWidestCard, (width - (count - 1) * kGap) / count);
}

int TargetsRow::heightForWidth(int width) const {
  const auto rows = static_cast<int>((m_cards.size() + columnsAt(width) - 1) / columnsAt(width));
  return kWays + rows * (TargetCard::heightAt(cardWidthAt(width)) + kGap);
}

QSize TargetsRow::sizeHint() const {
  const int width = static_cast<int>(kMostColumns) * (kNarrowestCard + kGap);
  return {width, heightForWidth(width)};
}

QSize TargetsRow::minimumSizeHint() const {
  return {kNarrowestCard, kWays};
}

void TargetsRow::resizeEvent(QResizeEvent*) {
  const size_t columns = columnsAt(width());
  const auto count = static_cast<int>(columns);
  const int cardWidth = cardWidthAt(width());
  const int cardHeight = TargetCard::heightAt(cardWidth);
  const int left = (width() - count * cardWidth - (count - 1) * kGap) / 2;
  for (size_t i = 0; i < m_cards.size(); ++i) {
    const auto column = static_cast<int>(i % columns);
    const auto row = static_cast<int>(i / columns);
    m_cards[i]->setGeometry(left + column * (cardWidth + kGap), kWays + row * (cardHeight + kGap), cardWidth,
                            cardHeight);
  }
}

void TargetsRow::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  uint64_t whole = 0;
  for (const TargetCard* card : m_cards) whole += card->live().exchanges;
  for (size_t i = 0; i < std::min(columnsAt(width()), m_cards.size()); ++i) {
    const uint64_t part = m_cards[i]->live().exchanges;
    paintWay(painter, *m_cards[i], whole == 0 ? 0 : double(part) / double(whole));
  }
}

void TargetsRow::paintWay(QPainter& painter, const TargetCard& card, double share) const {
  const Tokens& tokens = m_theme.tokens();
  const QPointF from(width() / 2.0, 0);
  const QPointF to(card.geometry().center().x(), kWays);
  QPainterPath path(from);
  path.cubicTo(QPointF(from.x(), kWays * 0.7), QPointF(to.x(), kWays * 0.1), to);
  QPen pen(tokens.line.strong, 1.2, Qt::DotLine);
  const Lamp lamp = card.live().lamp;
  if (lamp == Lamp::Draining)
    pen = QPen(tokens.status.held, 1.2, Qt::DashLine);
  else if (lamp == Lamp::Failed)
    pen = QPen(tokens.status.error, 1.5, Qt::DashLine);
  else if (share > 0)
    pen = QPen(tokens.accent.base, flowWidth(share), Qt::SolidLine, Qt::FlatCap);
  painter.setPen(pen);
  painter.setBrush(Qt::NoBrush);
  painter.drawPath(path);
  if (lamp == Lamp::Failed) {
    const qreal size = tokens.size.lamp;
    paintLamp(painter, path.pointAtPercent(0.5) - QPointF(size / 2, size / 2), lamp, tokens,
              tokens.surface.panel);
  }
}

}  // namespace headgate::ui
