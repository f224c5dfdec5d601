// What the stream's tab is made of: see stream_tab.h.
#include <chrono>

#include <QHBoxLayout>
#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/stream/event_view.h"
#include "ui/stream/range_chip.h"
#include "ui/stream/segment_bar.h"
#include "ui/stream/stream_find.h"
#include "ui/stream/stream_head.h"
#include "ui/stream/stream_legend.h"
#include "ui/stream/stream_list.h"
#include "ui/stream/stream_tab.h"
#include "ui/stream/strip_measures.h"
#include "ui/stream/timer_gauges.h"
#include "ui/stream/timing_strip.h"
#include "ui/widgets/button.h"
#include "ui/widgets/follow_button.h"
#include "ui/widgets/lamp_dot.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

constexpr int kBarHeight = 40;
constexpr int kLeastList = 80;

int64_t systemTime() {
  return std::chrono::duration_cast<std::chrono::nanoseconds>(
             std::chrono::system_clock::now().time_since_epoch())
      .count();
}

// A ground in a colour of the theme, and a line at its upper edge.
class Ground final : public QWidget {
 public:
  Ground(const Theme& theme, QColor (*color)(const Tokens&), QWidget* parent = nullptr)
      : QWidget(parent), m_theme(theme), m_color(color) {}

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.fillRect(rect(), m_color(m_theme.tokens()));
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.tokens().line.normal);
  }

 private:
  const Theme& m_theme;
  QColor (*m_color)(const Tokens&);
};

QColor panelGround(const Tokens& tokens) {
  return tokens.surface.panel;
}
QColor warnGround(const Tokens& tokens) {
  return tokens.status.warnSoft;
}

}  // namespace

StreamTab::StreamTab(LiveGateway& gateway, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_gateway(gateway),
      m_theme(theme),
      m_clock(systemTime),
      m_source(gateway),
      m_lines(gateway, m_source),
      m_model(m_source, m_lines),
      m_head(new StreamHead(theme)),
      m_strip(new TimingStrip(theme, m_source)),
      m_gauges(new TimerGauges(theme)),
      m_event(new EventView(gateway, theme, m_source)),
      m_split(new QSplitter(Qt::Vertical)) {
  setObjectName(QStringLiteral("stream"));
  setAccessibleName(tr("Stream"));
  auto* over = new Ground(theme, panelGround);
  auto* timing = new QVBoxLayout(over);
  timing->setContentsMargins(0, 1, 0, 0);
  timing->setSpacing(0);
  timing->addWidget(m_strip);
  timing->addWidget(m_gauges);
  m_split->setChildrenCollapsible(false);
  m_split->setHandleWidth(1);
  m_split->addWidget(makeList());
  m_split->addWidget(m_event);
  m_split->setStretchFactor(0, 2);
  m_split->setStretchFactor(1, 1);
  m_event->hide();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_head);
  layout->addWidget(over);
  layout->addWidget(makeBar());
  layout->addWidget(m_split, 1);
  m_tick.setInterval(100);
  connectParts();
  updateRange();
  updateFollow();
  updateTime();
}

QWidget* StreamTab::makeBar() {
  m_forms = new SegmentBar(m_theme);
  m_forms->setObjectName(QStringLiteral("streamForms"));
  m_forms->setAccessibleName(tr("Form of the list"));
  m_forms->setToolTip(tr("Chunks as they came, events, what a model says, or the events' data"));
  for (const QString& name : {tr("Raw"), tr("Events"), tr("Merged"), tr("JSON")}) m_forms->addTab(name);
  m_forms->setCurrentIndex(static_cast<int>(m_wantedForm));
  m_chip = new RangeChip(m_theme);
  m_follow = new FollowButton(m_theme);
  m_follow->setObjectName(QStringLiteral("streamFollow"));
  auto* shorten = new Button(Button::Role::Flat, tr("Shorten silences"));
  shorten->setObjectName(QStringLiteral("shortenSilences"));
  shorten->setCheckable(true);
  shorten->setSize(Button::Size::Small);
  shorten->setToolTip(tr("Draw long silences short on the strip, with a double slash and their true length"));
  connect(shorten, &Button::toggled, m_strip, &TimingStrip::setShortened);
  m_legend = new StreamLegend(m_theme);
  m_find = new StreamFind(m_theme);
  auto* bar = new Ground(m_theme, panelGround);
  auto* column = new QVBoxLayout(bar);
  column->setContentsMargins(0, 1, 0, 0);
  column->setSpacing(0);
  auto* line = new QHBoxLayout;
  line->setContentsMargins(strip::kSide, 0, strip::kSide, 0);
  line->setSpacing(m_theme.tokens().space.grid + 4);
  for (QWidget* part : std::initializer_list<QWidget*>{m_forms, m_chip, m_follow}) line->addWidget(part);
  line->addStretch(1);
  line->addWidget(shorten);
  line->addWidget(m_legend);
  auto* room = new QWidget;
  room->setFixedHeight(kBarHeight - 1);
  room->setLayout(line);
  column->addWidget(room);
  column->addWidget(m_find);
  return bar;
}

QWidget* StreamTab::makeList() {
  m_list = new StreamList(m_theme, m_model);
  m_nothing = new TextLabel(m_theme, m_theme.fonts().body(), Tone::Secondary);
  m_nothing->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  m_nothing->setMargin(m_theme.tokens().space.panelX);
  m_nothing->setWordWrap(true);
  m_pages = new QStackedWidget;
  m_pages->addWidget(m_list);
  m_pages->addWidget(m_nothing);
  m_hole =
      new TextLabel(m_theme, m_theme.fonts().small(), Tone::Warn,
                    tr("The record has a hole here, or does not decode: behind it there are chunks, and no "
                       "events."));
  m_hole->setObjectName(QStringLiteral("streamHole"));
  m_hole->setMargin(m_theme.tokens().space.cellX);
  m_hole->setWordWrap(true);
  m_hole->hide();
  m_silent = new Ground(m_theme, warnGround);
  m_silent->setObjectName(QStringLiteral("streamSilent"));
  m_silent->setFixedHeight(m_theme.tokens().size.row);
  auto* lamp = new LampDot(m_theme);
  lamp->setLamp(Lamp::Stalled);
  m_silentWords = new TextLabel(m_theme, m_theme.fonts().body(), Tone::Warn);
  auto* silent = new QHBoxLayout(m_silent);
  silent->setContentsMargins(m_theme.tokens().space.cellX + m_theme.tokens().space.half, 0, 0, 0);
  silent->setSpacing(m_theme.tokens().space.grid);
  silent->addWidget(lamp);
  silent->addWidget(m_silentWords, 1);
  m_silent->hide();
  auto* list = new QWidget;
  list->setMinimumHeight(kLeastList);
  auto* layout = new QVBoxLayout(list);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_pages, 1);
  layout->addWidget(m_hole);
  layout->addWidget(m_silent);
  return list;
}

}  // namespace headgate::ui
