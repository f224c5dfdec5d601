#include "ui/upstreams/target_pane.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/session/words.h"
#include "ui/upstreams/lamp_lines.h"
#include "ui/upstreams/pool_bars.h"
#include "ui/widgets/button.h"
#include "ui/widgets/eliding_label.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

namespace {

constexpr int kLeastWords = 360;

}  // namespace

TargetPane::TargetPane(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_title(new ElidingLabel(theme, theme.fonts().verdict(), Tone::Plain, Qt::ElideRight, this)),
      m_url(new ElidingLabel(theme, theme.fonts().wire(), Tone::Secondary, Qt::ElideMiddle, this)),
      m_why(new TextLabel(theme, theme.fonts().body(), Tone::Plain, {}, this)),
      m_problem(new TextLabel(theme, theme.fonts().small(), Tone::Error, {}, this)),
      m_actions(new QWidget(this)),
      m_lines(new LampLines(theme, this)),
      m_poolHead(new SectionHead(theme, {}, this)),
      m_traffic(new LinkButton(theme, tr("Show last exchanges"), this)),
      m_bars(new PoolBars(theme, this)) {
  setObjectName(QStringLiteral("targetPane"));
  makeActions();
  const auto& space = theme.tokens().space;
  auto* title = new QHBoxLayout;
  title->setContentsMargins(theme.tokens().size.lamp + space.grid, 0, 0, 0);
  title->setSpacing(space.grid);
  title->addWidget(m_title);
  title->addWidget(m_url, 1);
  m_why->setObjectName(QStringLiteral("targetWhy"));
  m_problem->setObjectName(QStringLiteral("targetProblem"));
  m_title->setObjectName(QStringLiteral("targetTitle"));
  for (TextLabel* label : {m_why, m_problem}) {
    label->setWordWrap(true);
    label->setMinimumWidth(kLeastWords);  // its least height is that of this width
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  }
  m_problem->hide();
  m_traffic->setObjectName(QStringLiteral("showExchanges"));
  connect(m_traffic, &QAbstractButton::clicked, this, &TargetPane::trafficWanted);
  auto* pool = new QHBoxLayout;
  pool->addWidget(m_poolHead, 1);
  pool->addWidget(m_traffic);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space.panelX, space.panelY, space.panelX, space.panelY);
  layout->setSpacing(space.grid);
  layout->addLayout(title);
  layout->addWidget(m_why);
  layout->addWidget(m_actions);
  layout->addWidget(m_problem);
  layout->addWidget(m_lines);
  layout->addLayout(pool);
  layout->addWidget(m_bars);
  layout->addStretch(1);
}

void TargetPane::makeActions() {
  auto* layout = new QHBoxLayout(m_actions);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(m_theme.tokens().space.grid);
  const auto add = [&](Button::Role role, Icon icon, const QString& text, const char* name) {
    auto* button = new Button(m_theme, role, icon, text, m_actions);
    button->setObjectName(QLatin1String(name));
    layout->addWidget(button);
    return button;
  };
  m_probe = add(Button::Role::Primary, Icon::Resend, tr("Probe now"), "probeNow");
  m_enable = add(Button::Role::Normal, Icon::Run, tr("Enable"), "enableTarget");
  m_drain = add(Button::Role::Normal, Icon::Down, tr("Drain"), "drainTarget");
  m_maintenance = add(Button::Role::Normal, Icon::Hold, tr("Maintenance"), "maintainTarget");
  m_drain->setToolTip(
      tr("It finishes what runs and takes nothing new, until it is enabled or the gateway stops."));
  m_maintenance->setToolTip(tr("It gets nothing, until it is enabled or the gateway stops."));
  layout->addStretch(1);
  const auto order = [this](Button* button, control::TargetOrder what) {
    connect(button, &QPushButton::clicked, this, [this, what] { Q_EMIT orderWanted(what); });
  };
  order(m_enable, control::TargetOrder::On);
  order(m_drain, control::TargetOrder::Drain);
  order(m_maintenance, control::TargetOrder::Maintenance);
  connect(m_probe, &QPushButton::clicked, this, &TargetPane::probeWanted);
}

void TargetPane::showTarget(const PoolRow& pool, const TargetRow* target, std::chrono::nanoseconds wallNow) {
  m_target = target == nullptr ? std::nullopt : std::optional(*target);
  m_lamp = target == nullptr ? pool.lamp : standingLamp(target->report.standing);
  const QString name = asText(pool.view.id);
  m_title->setText(target == nullptr ? tr("Pool %1").arg(name) : target->report.title);
  m_url->setText(target == nullptr ? QString() : target->view.endpoint);
  const QString summary =
      pool.summary.isEmpty() ? tr("The pool has no targets yet.") : asSentence(pool.summary);
  m_why->setText(target == nullptr ? summary : target->explanation);
  m_actions->setVisible(target != nullptr);
  m_traffic->setVisible(target != nullptr);
  m_lines->setVisible(target != nullptr);
  if (target != nullptr) m_lines->setLamps(target->report.lamps);
  m_poolHead->setText(tr("Pool %1, last 30 minutes").arg(name));
  m_bars->setPool(pool, wallNow);
  updateActions();
  update();
}

void TargetPane::setProblem(const QString& sentence) {
  m_problem->setText(sentence);
  m_problem->setVisible(!sentence.isEmpty());
}

void TargetPane::setAsking(bool asking) {
  m_isAsking = asking;
  updateActions();
}

void TargetPane::updateActions() {
  if (!m_target) return;
  const bool can = m_target->isServed && !m_isAsking;
  const control::TargetState state = m_target->state;
  m_probe->setEnabled(can && m_target->isProbed);
  m_probe->setToolTip(m_target->isProbed ? QString() : tr("Its pool has no health checks."));
  m_enable->setVisible(state != control::TargetState::On);
  m_drain->setVisible(state != control::TargetState::Drain);
  m_maintenance->setVisible(state != control::TargetState::Maintenance);
  for (Button* button : {m_enable, m_drain, m_maintenance}) button->setEnabled(can);
}

void TargetPane::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Tokens& tokens = m_theme.tokens();
  const int lamp = tokens.size.lamp;
  paintLamp(painter, QPoint(tokens.space.panelX, m_title->geometry().center().y() - lamp / 2), m_lamp, tokens,
            tokens.surface.panel);
}

}  // namespace headgate::ui
