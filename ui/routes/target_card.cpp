#include "ui/routes/target_card.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include "ui/paint/text_line.h"

namespace headgate::ui {

namespace {

constexpr int kCardSide = 10;
constexpr int kHeadTop = 6;
constexpr int kLine = 19;
constexpr int kBase = 124;
constexpr int kWide = 230;   // room for both parts of what is said, in one line
constexpr int kRuleUp = 55;  // from the bottom
constexpr int kLampsUp = 49;
constexpr int kLampLine = 20;
constexpr int kProbeMore = 5;  // than half: "probe <1 ms"

}  // namespace

TargetCard::TargetCard(const Theme& theme, const TargetView& target, const QString& problem, QWidget* parent)
    : PipelineStop(
          theme, {.pointer = target.pointer, .name = QString::fromStdString(target.id), .icon = Icon::Target},
          parent),
      m_target(target),
      m_problem(problem) {
  setLive(targetLive(target, {}, nullptr, std::chrono::nanoseconds(0)));
  speak();
}

int TargetCard::heightAt(int width) {
  return width < kWide ? kBase + kLine : kBase;
}

void TargetCard::setLive(const TargetLive& live) {
  if (live == m_live) return;
  m_live = live;
  speak();
  update();
}

void TargetCard::speak() {
  QStringList known{m_live.word};
  for (const QString& words : {m_live.fact, m_live.when})
    if (!words.isEmpty()) known << words;
  QStringList words{m_target.address,
                    known.join(QStringLiteral(", ")),
                    m_problem.isEmpty() ? tr("configuration in order") : m_problem,
                    m_live.listeningWord,
                    m_live.probeWord,
                    m_live.trafficWord};
  if (!m_target.qualifier.isEmpty()) words << m_target.qualifier;
  setAccessibleDescription(words.join(QStringLiteral(", ")));
  QStringList lines{known.join(QStringLiteral(" · "))};
  for (const QString& line : {m_problem, m_live.history})
    if (!line.isEmpty()) lines << line;
  setToolTip(lines.join(QLatin1Char('\n')));
}

// What the profile says needs no order.
void TargetCard::addOrder(QMenu& menu, const QString& text, TargetView::State state,
                          control::TargetOrder order) {
  QAction* action = menu.addAction(text);
  action->setEnabled(m_live.isServed && m_live.state != state);
  const auto wanted = state == m_target.state ? control::TargetOrder::AsProfile : order;
  connect(action, &QAction::triggered, this, [this, wanted] { Q_EMIT ordered(wanted); });
}

// It does not wait for the menu: meanwhile the profile may change, and the card go with it.
void TargetCard::openMenu(QPoint place) {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  addOrder(*menu, tr("&Drain"), TargetView::State::Drain, control::TargetOrder::Drain);
  addOrder(*menu, tr("&Maintenance"), TargetView::State::Maintenance, control::TargetOrder::Maintenance);
  addOrder(*menu, tr("&Back to on"), TargetView::State::On, control::TargetOrder::On);
  menu->popup(place);
}

void TargetCard::contextMenuEvent(QContextMenuEvent* event) {
  openMenu(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().bottomLeft())
                                                          : event->globalPos());
}

// Of this key Qt makes no menu on every desktop.
void TargetCard::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier)
    openMenu(mapToGlobal(rect().bottomLeft()));
  else
    PipelineStop::keyPressEvent(event);
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
  QRect third(kCardSide, kHeadTop + 2 * kLine, width() - 2 * kCardSide, kLine);
  if (width() < kWide) {
    painter.setPen(tokens().text.tertiary);
    paintTextLine(painter, third.translated(0, kLine), fonts.small(), m_live.when);
  } else {
    third = atRight(third, fonts.small(), tokens().text.tertiary, m_live.when);
  }
  painter.setPen(tokens().text.secondary);
  paintTextLine(painter, third, fonts.small(), m_live.fact);
  painter.fillRect(QRect(kCardSide, height() - kRuleUp, width() - 2 * kCardSide, 1), tokens().line.soft);

  const int middle = width() / 2 + kProbeMore;
  const auto place = [middle, end = width() - kCardSide, top = height() - kLampsUp](int column, int row) {
    const int left = column == 0 ? kCardSide : middle;
    return QRect(left, top + row * kLampLine, (column == 0 ? middle - 2 : end) - left, kLampLine);
  };
  const QColor plain = tokens().text.secondary;
  lampAndWords(place(0, 0), m_problem.isEmpty() ? Lamp::Well : Lamp::Failed, fonts.small(), plain,
               tr("config"));
  const auto known = [&](QRect line, Lamp lamp, const QString& words) {
    lampAndWords(line, lamp, fonts.small(),
                 lamp == Lamp::NoCheck  ? tokens().text.tertiary
                 : lamp == Lamp::Failed ? toneColor(Tone::Error, tokens())
                                        : plain,
                 words);
  };
  known(place(1, 0), m_live.listeningLamp, m_live.listeningWord);
  known(place(0, 1), m_live.probeLamp, m_live.probeWord);
  lampAndWords(place(1, 1), m_live.trafficLamp, fonts.small(),
               m_live.failed > 0 ? toneColor(lampTone(m_live.trafficLamp), tokens()) : plain,
               m_live.trafficWord);
  paintFocus(painter);
}

}  // namespace headgate::ui
