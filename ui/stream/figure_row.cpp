#include "ui/stream/figure_row.h"

#include <algorithm>

#include <QPainter>

namespace headgate::ui {
namespace {

constexpr int kBetweenFigures = 28;
constexpr int kBetweenLines = 6;

}  // namespace

FigureRow::FigureRow(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleName(tr("Figures of the stream"));
  connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FigureRow::setFigures(std::vector<Figure> figures) {
  if (figures == m_figures) return;
  m_figures = std::move(figures);
  QStringList parts;
  for (const Figure& figure : m_figures) parts << figure.name + QLatin1Char(' ') + figure.value;
  setAccessibleDescription(parts.join(QStringLiteral("; ")));
  setFixedHeight(heightForWidth(width()));
  update();
}

int FigureRow::widthOf(const Figure& figure) const {
  return std::max(QFontMetrics(m_theme.fonts().small()).horizontalAdvance(figure.name),
                  QFontMetrics(m_theme.fonts().strong()).horizontalAdvance(figure.value));
}

int FigureRow::lineHeight() const {
  return QFontMetrics(m_theme.fonts().small()).height() + QFontMetrics(m_theme.fonts().strong()).height();
}

std::vector<QPoint> FigureRow::places(int width, int* height) const {
  std::vector<QPoint> all;
  QPoint place(0, 0);
  for (const Figure& figure : m_figures) {
    const int wide = widthOf(figure);
    if (place.x() > 0 && place.x() + wide > width)
      place = QPoint(0, place.y() + lineHeight() + kBetweenLines);
    all.push_back(place);
    place.rx() += wide + kBetweenFigures;
  }
  *height = place.y() + lineHeight();
  return all;
}

int FigureRow::heightForWidth(int width) const {
  int height = 0;
  places(width, &height);
  return height;
}

QSize FigureRow::sizeHint() const {
  return {480, heightForWidth(width())};
}

void FigureRow::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  if (const int wanted = heightForWidth(width()); wanted != height()) setFixedHeight(wanted);
}

void FigureRow::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  int height = 0;
  const std::vector<QPoint> all = places(width(), &height);
  const QFontMetrics small(m_theme.fonts().small());
  const QFontMetrics strong(m_theme.fonts().strong());
  for (size_t i = 0; i < all.size(); ++i) {
    painter.setFont(m_theme.fonts().small());
    painter.setPen(m_theme.tokens().text.secondary);
    painter.drawText(all[i] + QPoint(0, small.ascent()), m_figures[i].name);
    painter.setFont(m_theme.fonts().strong());
    painter.setPen(toneColor(m_figures[i].tone, m_theme.tokens()));
    painter.drawText(all[i] + QPoint(0, small.height() + strong.ascent()), m_figures[i].value);
  }
}

}  // namespace headgate::ui
