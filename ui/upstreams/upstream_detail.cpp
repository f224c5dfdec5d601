#include "ui/upstreams/upstream_detail.h"

#include <algorithm>
#include <utility>

#include <QGridLayout>
#include <QPainter>

#include "ui/upstreams/limits_pane.h"
#include "ui/upstreams/probe_log.h"
#include "ui/upstreams/target_pane.h"

namespace headgate::ui {

namespace {

constexpr int kNarrowBelow = 1000;
constexpr int kLeastLog = 280;
constexpr int kLeastLimits = 360;

// Lines of 1 px over and before the parts.
class DetailGround final : public QWidget {
 public:
  explicit DetailGround(const Theme& theme) : m_theme(theme) {}

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().surface.panel);
    const QColor& line = m_theme.tokens().line.normal;
    painter.fillRect(QRect(0, 0, width(), 1), line);
    const auto parts = findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    const int firstRow = parts.front()->height();  // the target's: the others are as high as what is seen
    for (const QWidget* part : parts) {
      const QRect room = part->geometry();
      if (room.left() > 1) painter.fillRect(QRect(room.left() - 1, room.top(), 1, firstRow), line);
      if (room.top() > 1) painter.fillRect(QRect(0, room.top() - 1, width(), 1), line);
    }
  }

 private:
  const Theme& m_theme;
};

}  // namespace

UpstreamDetail::UpstreamDetail(const Theme& theme, QWidget* parent)
    : QScrollArea(parent),
      m_target(new TargetPane(theme)),
      m_log(new ProbeLog(theme)),
      m_limits(new LimitsPane(theme)),
      m_grid(new QGridLayout) {
  auto* ground = new DetailGround(theme);
  ground->setLayout(m_grid);
  m_grid->setContentsMargins(0, 1, 0, 0);
  m_grid->setSpacing(1);
  m_log->setMinimumWidth(kLeastLog);
  m_limits->setMinimumWidth(kLeastLimits);
  setObjectName(QStringLiteral("upstreamDetail"));
  setFrameShape(NoFrame);
  setWidget(ground);
  setWidgetResizable(true);
  setFocusPolicy(Qt::NoFocus);
  connect(&theme, &Theme::changed, ground, qOverload<>(&QWidget::update));
  arrange();
}

void UpstreamDetail::resizeEvent(QResizeEvent* event) {
  QScrollArea::resizeEvent(event);
  const bool isNarrow = width() < kNarrowBelow;
  if (std::exchange(m_isNarrow, isNarrow) != isNarrow) arrange();
  // Side by side, only the target's words may need scrolling: the log and the limits scroll in themselves.
  for (QWidget* part : {static_cast<QWidget*>(m_log), static_cast<QWidget*>(m_limits)}) {
    part->setMinimumHeight(0);
    const int least = part->minimumSizeHint().height();
    part->setMinimumHeight(isNarrow ? least : std::max(least, viewport()->height() - 1));
    part->setMaximumHeight(isNarrow ? QWIDGETSIZE_MAX : part->minimumHeight());
  }
}

void UpstreamDetail::arrange() {
  for (QWidget* part :
       {static_cast<QWidget*>(m_target), static_cast<QWidget*>(m_log), static_cast<QWidget*>(m_limits)})
    m_grid->removeWidget(part);
  m_grid->addWidget(m_target, 0, 0);
  const Qt::Alignment top = m_isNarrow ? Qt::Alignment() : Qt::AlignTop;
  m_grid->addWidget(m_log, 0, 1, top);
  if (m_isNarrow)
    m_grid->addWidget(m_limits, 1, 0, 1, 2);
  else
    m_grid->addWidget(m_limits, 0, 2, top);
  m_grid->setColumnStretch(0, 5);
  m_grid->setColumnStretch(1, 4);
  m_grid->setColumnStretch(2, m_isNarrow ? 0 : 6);
}

}  // namespace headgate::ui
