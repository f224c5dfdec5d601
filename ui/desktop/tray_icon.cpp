#include "ui/desktop/tray_icon.h"

#include <algorithm>

#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>

#include "ui/icons/application_icon.h"
#include "ui/paint/lamps.h"

namespace headgate::ui {

namespace {

constexpr qreal kStoppedOpacity = 0.55;

// The mark in one ink, as panels want it.
QPixmap inked(int size, const QColor& ink) {
  QPixmap pixmap(size, size);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  paintMark(painter, QRectF(0, 0, size, size), Tile::Without);
  painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
  painter.fillRect(pixmap.rect(), ink);
  return pixmap;
}

}  // namespace

TrayIcon::TrayIcon(LiveGateway& live, const UpstreamLookout& upstreams, SettingsStore& settings,
                   const Theme& theme, QObject* parent)
    : QObject(parent),
      m_live(live),
      m_upstreams(upstreams),
      m_settings(settings),
      m_theme(theme),
      m_menu(std::make_unique<QMenu>()) {
  connect(m_menu->addAction(tr("Show Headgate")), &QAction::triggered, this, &TrayIcon::showWanted);
  m_run = m_menu->addAction(QString());
  connect(m_run, &QAction::triggered, this, &TrayIcon::runWanted);
  m_menu->addSeparator();
  connect(m_menu->addAction(tr("Quit")), &QAction::triggered, this, &TrayIcon::quitWanted);
  connect(&settings, &SettingsStore::changed, this, &TrayIcon::follow);
  connect(&live, &LiveGateway::stateChanged, this, &TrayIcon::update);
  connect(&upstreams, &UpstreamLookout::changed, this, &TrayIcon::update);
  connect(&theme, &Theme::changed, this, &TrayIcon::update);
  follow();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::follow() {
  const bool wanted = m_settings.values().tray == Tray::Shown && QSystemTrayIcon::isSystemTrayAvailable();
  if (wanted && !m_icon) {
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
              if (reason == QSystemTrayIcon::Trigger) Q_EMIT showWanted();
            });
  } else if (!wanted) {
    m_icon.reset();
  }
  update();
  if (m_icon) m_icon->show();
}

TrayIcon::Trouble TrayIcon::trouble() const {
  const bool failed = std::ranges::any_of(m_live.state().listeners, [](const control::ListenerState& each) {
    return each.phase == control::ListenerPhase::Failed;
  });
  return failed || m_upstreams.down() != 0 ? Trouble::Some : Trouble::None;
}

QString TrayIcon::sentence() const {
  if (m_live.state().phase != control::GatewayPhase::Running) return tr("Headgate: not running");
  const int down = m_upstreams.down();
  return down == 0 ? tr("Headgate: running") : tr("Headgate: running, %n upstream(s) down", nullptr, down);
}

void TrayIcon::update() {
  const bool runs = m_live.state().phase == control::GatewayPhase::Running;
  m_run->setText(runs ? tr("Stop the gateway") : tr("Run the gateway"));
  if (!m_icon) return;
  m_icon->setIcon(picture(m_theme, trouble(), runs));
  m_icon->setToolTip(sentence());
}

QIcon TrayIcon::picture(const Theme& theme, Trouble trouble, bool runs) {
  const Tokens& tokens = theme.tokens();
  QIcon icon;
  for (const int size : {16, 22, 32, 44}) {
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(runs ? 1 : kStoppedOpacity);
    painter.drawPixmap(0, 0, inked(size, tokens.text.primary));
    if (trouble == Trouble::Some) {
      painter.setOpacity(1);
      const qreal lamp = size * 0.6;
      painter.translate(size - lamp, size - lamp);
      painter.scale(lamp / tokens.size.lamp, lamp / tokens.size.lamp);
      paintLamp(painter, {}, Lamp::Failed, tokens, tokens.surface.window);
    }
    painter.end();
    icon.addPixmap(pixmap);
  }
  return icon;
}

}  // namespace headgate::ui
