#include "ui/frame/status_bar.h"

#include <chrono>
#include <initializer_list>

#include <QHBoxLayout>
#include <QStyleOptionButton>
#include <QStylePainter>

#include "ui/frame/gauge_bar.h"
#include "ui/frame/lamp_icon.h"
#include "ui/paint/number_texts.h"
#include "ui/session/listener_text.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

using namespace std::chrono_literals;

namespace {

// The budget is a round number of them.
QString mebibytes(uint64_t bytes) {
  const double count = double(bytes) / (1024 * 1024);
  return displayLocale().toString(count, 'f', count < 10 && bytes != 0 ? 1 : 0);
}

// As high as the bar has room: the look's small button is too high for it.
class ListenersButton final : public QPushButton {
 public:
  ListenersButton(const Theme& theme, QWidget* parent) : QPushButton(parent), m_theme(theme) {
    setProperty("role", QStringLiteral("flat"));
    setProperty("scale", QStringLiteral("status"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored);  // as high as the bar, as the labels beside it
  }

  QSize sizeHint() const override {
    const int words = QFontMetrics(m_theme.fonts().small()).horizontalAdvance(text());
    return {3 * m_theme.tokens().space.half + m_theme.tokens().size.lamp + kGap + words,
            QPushButton::sizeHint().height()};
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const int lamp = m_theme.tokens().size.lamp;
    const int left = m_theme.tokens().space.half;
    icon().paint(&painter, left, (height() - lamp) / 2, lamp, lamp);
    painter.setFont(m_theme.fonts().small());
    painter.setPen(m_theme.tokens().text.secondary);
    painter.drawText(rect().adjusted(left + lamp + kGap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
  }

 private:
  static constexpr int kGap = 6;

  const Theme& m_theme;
};

}  // namespace

StatusBar::StatusBar(LiveGateway& live, const Theme& theme, QWidget* parent)
    : Bar(theme, Edge::Top, theme.tokens().size.status, parent),
      m_live(live),
      m_listeners(new ListenersButton(theme, this)) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(4, 1, 12, 0);
  layout->setSpacing(8);
  m_listeners->setObjectName(QStringLiteral("listeners"));
  layout->addWidget(m_listeners);
  m_address = addText(QStringLiteral("address"));
  m_address->setFont(theme.fonts().wire());
  addSeparator();
  m_inFlight = addText(QStringLiteral("inFlight"));
  addSeparator();
  m_rate = addText(QStringLiteral("rate"));
  m_unsavedLine = addSeparator();
  m_unsavedLine->hide();
  m_unsaved = addText(QStringLiteral("unsaved"));
  m_unsaved->setText(tr("Unsaved changes"));
  m_unsaved->hide();
  layout->addStretch(1);
  m_gauge = new GaugeBar(theme, this);
  m_gauge->hide();
  layout->addWidget(m_gauge);
  m_record = addText(QStringLiteral("record"));
  layout->addSpacing(8);
  m_overhead = addText(QStringLiteral("overhead"));

  connect(m_listeners, &QPushButton::clicked, this, &StatusBar::listenersAsked);
  connect(&live, &LiveGateway::stateChanged, this, &StatusBar::updateListeners);
  connect(&live, &LiveGateway::stateChanged, this, &StatusBar::updateCounters);
  connect(&live, &LiveGateway::countersChanged, this, &StatusBar::updateCounters);
  connect(&theme, &Theme::changed, this, &StatusBar::updateListeners);
  // The rate falls while nothing comes, too.
  connect(&m_second, &QTimer::timeout, this, [this] {
    if (isVisible()) updateCounters();
  });
  m_second.start(1s);
  m_clock.start();
  updateListeners();
  updateCounters();
}

QLabel* StatusBar::addText(const QString& name) {
  auto* label = new TextLabel(theme(), theme().fonts().small(), Tone::Secondary, {}, this);
  label->setObjectName(name);
  layout()->addWidget(label);
  return label;
}

void StatusBar::setUnsaved(bool unsaved) {
  m_unsavedLine->setVisible(unsaved);
  m_unsaved->setVisible(unsaved);
  fit();
}

QSize StatusBar::minimumSizeHint() const {
  const QMargins around = layout()->contentsMargins();
  int width = around.left() + around.right();
  for (const QWidget* part : std::initializer_list<QWidget*>{m_listeners, m_inFlight, m_rate, m_unsaved})
    width += widthOf(*part);
  return {width, height()};
}

// With the line after it.
int StatusBar::widthOf(const QWidget& part) const {
  return part.sizeHint().width() + 2 * layout()->spacing() + 1;
}

void StatusBar::fit() {
  int room = width() - minimumSizeHint().width();
  if (m_unsaved->isHidden()) room += widthOf(*m_unsaved);
  const auto place = [&room, this](QWidget* part, bool wanted) {
    const int wide = part->sizeHint().expandedTo(part->minimumSize()).width() + layout()->spacing();
    const bool fits = wanted && wide <= room;
    part->setVisible(fits);
    if (fits) room -= wide;
  };
  for (QLabel* label : {m_address, m_record, m_overhead}) place(label, !label->text().isEmpty());
  place(m_gauge, m_record->isVisibleTo(this));
}

void StatusBar::resizeEvent(QResizeEvent* event) {
  Bar::resizeEvent(event);
  fit();
}

QWidget* StatusBar::addSeparator() {
  auto* line = new BarSeparator(theme(), this);
  line->setFixedHeight(14);
  layout()->addWidget(line);
  return line;
}

void StatusBar::updateListeners() {
  const control::GatewayState& state = m_live.state();
  const Lamp lamp = lampOf(state);
  m_listeners->setIcon(lampIcon(lamp, theme(), devicePixelRatioF()));
  m_listeners->setText(listenersSummary(state));
  m_listeners->updateGeometry();
  m_listeners->setAccessibleName(tr("Listeners: %1").arg(listenersSummary(state)));
  m_listeners->setToolTip(tr("Show each listener (Ctrl+Shift+L)"));
  QString address;
  for (const control::ListenerState& listener : state.listeners)
    if (address.isEmpty() && listener.phase == control::ListenerPhase::Listening)
      address = listenerAddress(listener);
  m_address->setText(address);
  fit();
}

void StatusBar::updateCounters() {
  const control::Counters& counters = m_live.counters();
  if (m_live.state().phase == control::GatewayPhase::Stopped)
    m_requests = {};  // nothing comes at any rate
  else
    m_requests.add(std::chrono::milliseconds(m_clock.elapsed()), counters.exchanges);
  m_inFlight->setText(tr("%1 in flight").arg(countText(int64_t(counters.inFlight))));
  const std::optional<double> rate = m_requests.perMinute();
  m_rate->setText(tr("%1 req/min").arg(rate ? rateText(*rate) : nothingText()));
  updateRecord(counters);
  updateOverhead(counters);
  fit();
}

void StatusBar::updateRecord(const control::Counters& counters) {
  if (counters.recordBudget == 0) return;  // not told yet
  const std::chrono::milliseconds now(m_clock.elapsed());
  m_history.note(now, counters.exchanges);
  const auto reach = m_history.reach(now, counters.exchanges, counters.recordedExchanges);
  const QString used = mebibytes(counters.recordBytes);
  const QString budget = mebibytes(counters.recordBudget);
  m_record->setText(reach && *reach >= 1min
                        ? tr("%1 of %2 MiB · %3 of history").arg(used, budget, durationText(*reach))
                        : tr("%1 of %2 MiB").arg(used, budget));
  m_record->setToolTip(
      tr("Memory that the record takes. When it is full, the oldest exchanges lose their bodies."));
  m_gauge->setShare(double(counters.recordBytes) / double(counters.recordBudget));
}

void StatusBar::updateOverhead(const control::Counters& counters) {
  if (counters.overheadMedian < 0) return m_overhead->clear();  // no target has answered yet
  const QString median = fineDurationText(std::chrono::nanoseconds(counters.overheadMedian));
  m_overhead->setText(tr("Headgate adds %1 p50").arg(median));
  m_overhead->setToolTip(
      tr("What Headgate itself takes to pass on a request and the beginning of its answer, without waiting "
         "for anybody. Of the newest 1,000 answers of targets, half took at most %1, and 95 of 100 at most "
         "%2.")
          .arg(median, fineDurationText(std::chrono::nanoseconds(counters.overheadP95))));
}

}  // namespace headgate::ui
