#include "ui/testbox/trial_details.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSizeGrip>
#include <QVBoxLayout>

#include "ui/session/words.h"
#include "ui/testbox/trial_list.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

namespace {
constexpr QSize kUsualDetails(640, 560);
constexpr QSize kLeastDetails(320, 240);
}  // namespace

TrialDetails::TrialDetails(const Theme& theme, QWidget* parent)
    : QFrame(parent, Qt::SubWindow),
      m_theme(theme),
      m_outcome(new TextLabel(theme, theme.fonts().verdict(), Tone::Plain, {}, this)),
      m_request(new TextLabel(theme, theme.fonts().wire(), Tone::Secondary, {}, this)),
      m_list(new TrialList(theme, TrialDelegate::Face::Full, this)) {
  setObjectName(QStringLiteral("trialDetails"));
  setAccessibleName(tr("What would become of the request"));
  setMinimumSize(kLeastDetails);
  resize(kUsualDetails);
  hide();
  layOut();
  connect(m_list, &TrialList::chosen, this, &TrialDetails::chosen);
  connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TrialDetails::layOut() {
  const auto& space = m_theme.tokens().space;
  for (TextLabel* label : {m_outcome, m_request}) {
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
  }
  m_outcome->setObjectName(QStringLiteral("trialOutcome"));
  m_request->setObjectName(QStringLiteral("trialRequest"));
  m_list->setObjectName(QStringLiteral("allTrialRows"));
  m_list->setAccessibleName(tr("Routes, policies, what is sent, and targets"));
  auto* close = new LinkButton(m_theme, tr("Close"), this);
  close->setObjectName(QStringLiteral("closeTrialDetails"));
  connect(close, &QAbstractButton::clicked, this, &TrialDetails::leave);

  auto* head = new QHBoxLayout;
  head->addWidget(m_outcome, 1);
  head->addWidget(close, 0, Qt::AlignTop);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space.panelX, space.panelY, space.panelX, space.half);
  layout->setSpacing(space.half);
  layout->addLayout(head);
  layout->addWidget(m_request);
  layout->addWidget(m_list, 1);
  layout->addWidget(new QSizeGrip(this), 0, Qt::AlignRight);
}

void TrialDetails::setTrial(const control::Trial& trial, const config::Json& profile) {
  m_outcome->setText(asSentence(asText(trial.outcome)));
  m_request->setText(
      tr("%1 %2, Host %3, through listener %4")
          .arg(asText(trial.method), asText(trial.path), asText(trial.host), asText(trial.listener)));
  m_list->setRows(allTrialRows(trial, profile));
}

void TrialDetails::setProblem(const QString& words) {
  m_outcome->setText(words);
  m_request->setText({});
  m_list->setRows({});
}

void TrialDetails::openBeside(QWidget& box) {
  QWidget* ground = box.window();
  if (m_ground != ground) {
    if (m_ground) m_ground->removeEventFilter(this);
    m_ground = ground;
    m_ground->installEventFilter(this);
    setParent(ground, Qt::SubWindow);
  }
  const int gap = m_theme.tokens().space.grid;
  const QPoint corner = box.mapTo(ground, QPoint(box.width() + gap, box.height() - gap));
  move(corner - QPoint(0, height()));
  keepInside();
  show();
  raise();
  m_list->startAtTop();
  m_list->setFocus(Qt::PopupFocusReason);
}

// Smaller, if need be, and moved, so that its corner and its close button can be reached.
void TrialDetails::keepInside() {
  const int gap = m_theme.tokens().space.grid;
  const QRect room = m_ground->rect().adjusted(gap, gap, -gap, -gap);
  resize(size().boundedTo(room.size()));
  move(std::clamp(x(), room.left(), std::max(room.left(), room.right() + 1 - width())),
       std::clamp(y(), room.top(), std::max(room.top(), room.bottom() + 1 - height())));
}

void TrialDetails::leave() {
  if (!isVisible()) return;
  hide();
  Q_EMIT closed();
}

void TrialDetails::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Escape) return QFrame::keyPressEvent(event);
  event->accept();
  leave();
}

void TrialDetails::mousePressEvent(QMouseEvent* event) {
  m_grip = event->pos();
}

void TrialDetails::mouseMoveEvent(QMouseEvent* event) {
  if (!event->buttons().testFlag(Qt::LeftButton)) return;
  move(pos() + event->pos() - m_grip);
  keepInside();
}

bool TrialDetails::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_ground && event->type() == QEvent::Resize && isVisible()) keepInside();
  return QFrame::eventFilter(watched, event);
}

void TrialDetails::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Tokens& tokens = m_theme.tokens();
  painter.setPen(QPen(tokens.line.strong, 1));
  painter.setBrush(tokens.surface.raised);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens.radius.popup,
                          tokens.radius.popup);
}

}  // namespace headgate::ui
