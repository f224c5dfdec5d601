#include "ui/palette/key_boxes.h"

#include <algorithm>

#include <QPainter>

namespace headgate::ui {

namespace {

constexpr int kBoxHeight = 18;
constexpr int kBoxSide = 5;
constexpr int kBoxGap = 4;
constexpr int kWordGap = 6;
constexpr int kHintGap = 12;

int boxWidth(const QString& key, const QFontMetrics& metrics) {
  return std::max(kBoxHeight, metrics.horizontalAdvance(key) + 2 * kBoxSide);
}

}  // namespace

QStringList keyWords(const QKeySequence& keys) {
  if (keys.isEmpty()) return {};
  QString text = QKeySequence(keys[0]).toString(QKeySequence::NativeText);
  // The plus sign is a key, too: "Ctrl++".
  const bool isPlus = text.endsWith(QLatin1Char('+'));
  if (isPlus) text.chop(1);
  QStringList words = text.split(QLatin1Char('+'), Qt::SkipEmptyParts);
  if (isPlus) words.append(QStringLiteral("+"));
  return words;
}

int keyBoxesWidth(const QStringList& keys, const Theme& theme) {
  const QFontMetrics metrics(theme.fonts().small());
  int width = 0;
  for (const QString& key : keys) width += boxWidth(key, metrics) + (width == 0 ? 0 : kBoxGap);
  return width;
}

int paintKeyBoxes(QPainter& painter, int right, const QRect& line, const QStringList& keys,
                  const Theme& theme) {
  const Tokens& tokens = theme.tokens();
  const QFontMetrics metrics(theme.fonts().small());
  const int width = keyBoxesWidth(keys, theme);
  int left = right - width;
  painter.save();
  painter.setFont(theme.fonts().small());
  painter.setRenderHint(QPainter::Antialiasing);
  for (const QString& key : keys) {
    const QRect box(left, line.top() + (line.height() - kBoxHeight) / 2, boxWidth(key, metrics), kBoxHeight);
    painter.setPen(QPen(tokens.line.strong, 1));
    painter.setBrush(tokens.surface.base);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), tokens.radius.chip,
                            tokens.radius.chip);
    painter.setPen(tokens.text.secondary);
    painter.drawText(box, Qt::AlignCenter, key);
    left += box.width() + kBoxGap;
  }
  painter.restore();
  return width;
}

KeyHints::KeyHints(const Theme& theme, std::vector<Hint> hints, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_hints(std::move(hints)) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
  QStringList words;
  for (const Hint& hint : m_hints)
    words.append(QStringLiteral("%1 %2").arg(hint.keys.join(QLatin1Char(' ')), hint.word));
  setAccessibleName(words.join(QStringLiteral(", ")));
}

QSize KeyHints::sizeHint() const {
  const QFontMetrics metrics(m_theme.fonts().small());
  int width = 0;
  for (const Hint& hint : m_hints)
    width += keyBoxesWidth(hint.keys, m_theme) + kWordGap + metrics.horizontalAdvance(hint.word) + kHintGap;
  return {width - kHintGap, kBoxHeight};
}

void KeyHints::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const QFontMetrics metrics(m_theme.fonts().small());
  painter.setFont(m_theme.fonts().small());
  painter.setPen(m_theme.tokens().text.secondary);
  int left = 0;
  for (const Hint& hint : m_hints) {
    const int boxes = keyBoxesWidth(hint.keys, m_theme);
    paintKeyBoxes(painter, left + boxes, rect(), hint.keys, m_theme);
    left += boxes + kWordGap;
    const int words = metrics.horizontalAdvance(hint.word);
    painter.drawText(QRect(left, 0, words + 1, height()), Qt::AlignVCenter | Qt::AlignLeft, hint.word);
    left += words + kHintGap;
  }
}

}  // namespace headgate::ui
