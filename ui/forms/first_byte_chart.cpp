#include "ui/forms/first_byte_chart.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QPainter>

#include "ui/forms/form_words.h"
#include "ui/paint/number_texts.h"

namespace headgate::ui {
namespace {

constexpr size_t kBins = 16;
constexpr int kLabelLine = 18;  // the lines of text over the bars, each
constexpr int kAxis = 18;
constexpr double kFarAway = 4;  // a timer so many times the slowest answer is not drawn to scale

QString spanText(double nanoseconds) {
  return durationText(std::chrono::nanoseconds(std::llround(nanoseconds)));
}

}  // namespace

FirstByteChart::FirstByteChart(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  setObjectName(QStringLiteral("firstByteChart"));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FirstByteChart::setValues(Values values) {
  m_values = std::move(values);
  const auto slowest = std::max_element(m_values.times.begin(), m_values.times.end());
  setAccessibleName(slowest == m_values.times.end()
                        ? FormWords::tr("Time to first byte: no answers yet")
                        : FormWords::tr("Time to first byte of %1 answers, the slowest after %2")
                              .arg(m_values.times.size())
                              .arg(spanText(double(*slowest))));
  update();
}

double FirstByteChart::range() const {
  const auto slowest = std::max_element(m_values.times.begin(), m_values.times.end());
  const double most = slowest == m_values.times.end() ? 1e9 : std::max(double(*slowest), 1e6);
  double range = most;
  for (const auto& cut : {m_values.draft, m_values.served})
    if (cut && double(cut->at) < kFarAway * most) range = std::max(range, double(cut->at));
  return range * 1.06;
}

void FirstByteChart::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Tokens& tokens = m_theme.tokens();
  const QRect plot = rect().adjusted(0, 2 * kLabelLine, 0, -kAxis);
  const double range = this->range();
  std::array<int, kBins> bins{};
  for (const int64_t time : m_values.times)
    ++bins[std::min(kBins - 1, size_t(double(time) / range * double(kBins)))];
  const int most = std::max(1, *std::max_element(bins.begin(), bins.end()));
  for (size_t i = 0; i < kBins; ++i) {
    const int left = plot.left() + int(plot.width() * i / kBins);
    const int right = plot.left() + int(plot.width() * (i + 1) / kBins) - 1;
    const double begins = range * double(i) / double(kBins);
    const bool isCut = m_values.draft && begins >= double(m_values.draft->at);
    const int height = bins[i] == 0 ? 0 : std::max(2, plot.height() * bins[i] / most);
    painter.fillRect(QRect(left, plot.bottom() + 1 - height, right - left, height),
                     isCut ? tokens.status.error : tokens.series.llm);
  }
  painter.fillRect(QRect(plot.left(), plot.bottom() + 1, plot.width(), 1), tokens.line.strong);
  painter.setFont(m_theme.fonts().axis());
  painter.setPen(tokens.text.tertiary);
  const QRect axis(plot.left(), plot.bottom() + 2, plot.width(), kAxis);
  painter.drawText(axis, int(Qt::AlignLeft | Qt::AlignVCenter), QStringLiteral("0"));
  painter.drawText(axis, int(Qt::AlignHCenter | Qt::AlignVCenter), spanText(range / 2));
  painter.drawText(axis, int(Qt::AlignRight | Qt::AlignVCenter), spanText(range));
  if (m_values.served) paintCut(painter, plot, *m_values.served, false, 1);
  if (m_values.draft) paintCut(painter, plot, *m_values.draft, true, 0);
}

void FirstByteChart::paintCut(QPainter& painter, const QRect& plot, const Cut& cut, bool isDraft,
                              int line) const {
  const Tokens& tokens = m_theme.tokens();
  const double share = double(cut.at) / range();
  const bool isBeyond = share > 1;
  const int x = isBeyond ? plot.right() : plot.left() + int(share * plot.width());
  QString text = isDraft && m_values.served ? FormWords::tr("draft %1").arg(cut.text)
                 : isDraft                  ? FormWords::tr("cut at %1").arg(cut.text)
                 : m_values.cutNow > 0
                     ? FormWords::tr("%1 cut %2").arg(cut.text, countText(int64_t(m_values.cutNow)))
                     : FormWords::tr("now %1").arg(cut.text);
  if (isBeyond) text += QStringLiteral(" ›");
  const QFont font = isDraft ? m_theme.fonts().caption() : m_theme.fonts().axis();
  const int width = QFontMetrics(font).horizontalAdvance(text) + 2;
  const int top = line * kLabelLine;
  painter.setFont(font);
  painter.setPen(isDraft ? tokens.accent.text : tokens.text.secondary);
  const int left = std::clamp(x - width - 3, plot.left(), plot.right() - width);
  painter.drawText(QRect(left, top, width, kLabelLine), int(Qt::AlignRight | Qt::AlignVCenter), text);
  if (isBeyond) return;
  painter.setPen(isDraft ? QPen(tokens.accent.base, 2) : QPen(tokens.text.secondary, 1, Qt::DashLine));
  painter.drawLine(x, top + 2, x, plot.bottom());
}

}  // namespace headgate::ui
