#include "ui/map/profile_map.h"

#include <chrono>

#include <QHBoxLayout>
#include <QPainter>

#include "ui/map/map_legend.h"
#include "ui/map/map_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/eliding_label.h"
#include "ui/widgets/lamp_dot.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto kMapRefresh = 1s;
constexpr int kBarHeight = 48;

}  // namespace

ProfileMap::ProfileMap(LiveGateway& live, ProfileDraft& draft, const Theme& theme, WallClock clock,
                       QWidget* parent)
    : QWidget(parent),
      m_live(live),
      m_draft(draft),
      m_theme(theme),
      m_clock(std::move(clock)),
      m_view(new MapView(theme, this)),
      m_lamp(new LampDot(theme, this)),
      m_verdict(new TextLabel(theme, theme.fonts().strong(), Tone::Plain, {}, this)),
      m_words(new ElidingLabel(theme, theme.fonts().body(), Tone::Plain, Qt::ElideRight, this)),
      m_open(new Button(Button::Role::Normal, {}, this)) {
  setObjectName(QStringLiteral("profileMap"));
  setFocusProxy(m_view);
  m_open->setObjectName(QStringLiteral("openNode"));
  m_open->setSize(Button::Size::Small);
  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(24, 0, 24, 0);
  bar->setSpacing(12);
  bar->addWidget(m_lamp);
  bar->addWidget(m_verdict);
  bar->addWidget(m_words, 1);
  bar->addWidget(m_open);
  bar->addWidget(new MapLegend(theme, this));
  bar->addStrut(kBarHeight);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(0);
  rows->addWidget(m_view, 1);
  rows->addLayout(bar);

  m_refresh.setInterval(kMapRefresh);
  connect(&m_refresh, &QTimer::timeout, this, &ProfileMap::refresh);
  connect(&m_live, &LiveGateway::fed, this,
          [this](const control::FeedBatch& batch) { m_traffic.add(batch); });
  connect(&m_live, &LiveGateway::targetsChanged, this, &ProfileMap::refresh);
  connect(&m_draft, &ProfileDraft::changed, this, &ProfileMap::refresh);
  connect(m_view, &MapView::chosenChanged, this, &ProfileMap::say);
  connect(m_view, &MapView::opened, this, &ProfileMap::open);
  connect(m_open, &Button::clicked, this, [this] {
    for (const MapNode& node : m_view->graph().nodes)
      if (node.key == m_view->chosen()) return open(node);
  });
  say();
}

void ProfileMap::refresh() {
  if (!isVisible()) return;
  m_view->setGraph(mapGraph(m_draft.root(), {.state = m_live.state(),
                                             .targets = m_live.targets(),
                                             .traffic = m_traffic,
                                             .wallNow = m_clock(),
                                             .opened = m_opened}));
  say();
}

void ProfileMap::say() {
  const MapNode* chosen = nullptr;
  for (const MapNode& node : m_view->graph().nodes)
    if (node.key == m_view->chosen()) chosen = &node;
  m_lamp->setVisible(chosen != nullptr);
  m_verdict->setVisible(chosen != nullptr);
  m_open->setVisible(chosen != nullptr);
  if (!chosen) {
    m_words->setText(
        m_view->graph().nodes.empty()
            ? tr("The profile has nothing to draw yet.")
            : tr("Choose something to see its whole way. Ctrl and the wheel zoom, 0 shows all."));
    return;
  }
  m_lamp->setLamp(chosen->lamp);
  m_verdict->setText(nodeVerdict(*chosen) + QLatin1Char(':'));
  m_words->setText(nodeFacts(*chosen));
  m_open->setText(openWords(*chosen));
}

void ProfileMap::open(const MapNode& node) {
  if (!node.pointer.empty()) return Q_EMIT placeWanted(node.pointer);
  m_opened.insert(node.key);
  refresh();
}

void ProfileMap::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_theme.tokens().surface.window);
  painter.fillRect(0, height() - kBarHeight, width(), 1, m_theme.tokens().line.normal);
}

void ProfileMap::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  m_refresh.start();
  m_live.setTargetsVisibility(this, LiveGateway::Visibility::Seen);
  refresh();
}

void ProfileMap::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  m_refresh.stop();
  m_live.setTargetsVisibility(this, LiveGateway::Visibility::Hidden);
}

}  // namespace headgate::ui
