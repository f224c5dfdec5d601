#include "ui/frame/listeners_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

#include "ui/frame/lamp_icon.h"
#include "ui/session/listener_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/lamp_dot.h"

namespace headgate::ui {

namespace {

Button* makeButton(const QString& word, const QString& accessible, QWidget* parent) {
  auto* button = new Button(Button::Role::Normal, word, parent);
  button->setSize(Button::Size::Small);
  button->setAccessibleName(accessible);
  return button;
}

}  // namespace

ListenersPanel::ListenersPanel(LiveGateway& live, GatewayActions& actions, const Theme& theme,
                               QWidget* parent)
    : QFrame(parent), m_live(live), m_actions(actions), m_theme(theme), m_rows(new QVBoxLayout(this)) {
  setObjectName(QStringLiteral("listenersPanel"));
  setAccessibleName(tr("Listeners"));
  setFocusPolicy(Qt::TabFocus);
  m_rows->setContentsMargins(12, 10, 12, 10);
  m_rows->setSpacing(6);
  hide();
  connect(&live, &LiveGateway::stateChanged, this, &ListenersPanel::rebuild);
}

void ListenersPanel::openAt(QPoint lowerLeft) {
  m_lowerLeft = lowerLeft;
  m_opener = QApplication::focusWidget();
  m_shown.clear();
  show();
  rebuild();
  raise();
  QWidget* first = firstButton();
  (first ? first : this)->setFocus(Qt::PopupFocusReason);
  qApp->installEventFilter(this);
}

// In the rows that stand: those before are hidden children until they are deleted.
QWidget* ListenersPanel::firstButton() const {
  for (int row = 0; row < m_rows->count(); ++row)
    if (auto* button = m_rows->itemAt(row)->widget()->findChild<Button*>()) return button;
  return nullptr;
}

void ListenersPanel::hideEvent(QHideEvent* event) {
  if (event->spontaneous()) return;  // the whole window was
  qApp->removeEventFilter(this);
  const QWidget* focused = QApplication::focusWidget();
  if (m_opener && (!focused || focused == this || isAncestorOf(focused)))
    m_opener->setFocus(Qt::PopupFocusReason);
}

// A press outside closes the panel and does what it does there. The button that opened it closes it by
// itself.
bool ListenersPanel::eventFilter(QObject* watched, QEvent* event) {
  auto* widget = qobject_cast<QWidget*>(watched);
  if (event->type() == QEvent::MouseButtonPress && widget && widget != this && !isAncestorOf(widget) &&
      widget->window() == window() && widget->objectName() != QLatin1String("listeners")) {
    hide();
  }
  return false;
}

void ListenersPanel::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape)
    hide();
  else
    QFrame::keyPressEvent(event);
}

void ListenersPanel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Tokens& tokens = m_theme.tokens();
  painter.setPen(tokens.line.strong);
  painter.setBrush(tokens.surface.raised);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens.radius.popup,
                          tokens.radius.popup);
}

void ListenersPanel::rebuild() {
  if (!isVisible() || (m_shown == m_live.state().listeners && m_rows->count() != 0)) return;
  m_shown = m_live.state().listeners;
  const bool hadFocus = isAncestorOf(QApplication::focusWidget());
  while (QLayoutItem* item = m_rows->takeAt(0)) {
    if (item->widget()) {
      item->widget()->hide();
      item->widget()->deleteLater();
    }
    delete item;
  }
  for (const control::ListenerState& listener : m_shown) m_rows->addWidget(makeRow(listener));
  if (m_shown.empty()) m_rows->addWidget(new QLabel(tr("The open profile has no listeners."), this));
  for (int row = 0; row < m_rows->count(); ++row)
    m_rows->itemAt(row)->widget()->show();  // now: the size counts them
  if (hadFocus) setFocus();
  place();
}

QWidget* ListenersPanel::makeRow(const control::ListenerState& listener) {
  const QString id = QString::fromStdString(listener.id);
  auto* row = new QWidget(this);
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  auto* lamp = new LampDot(m_theme, row);
  lamp->setLamp(lampOf(listener));
  layout->addWidget(lamp);
  auto* name = new QLabel(id, row);
  name->setFont(m_theme.fonts().strong());
  name->setMinimumWidth(56);
  layout->addWidget(name);
  auto* words = new QLabel(listenerSentence(listener), row);
  words->setTextFormat(Qt::PlainText);
  words->setTextInteractionFlags(Qt::TextSelectableByMouse);
  layout->addWidget(words, 1);
  layout->addSpacing(16);
  addButtons(listener, row);
  return row;
}

void ListenersPanel::addButtons(const control::ListenerState& listener, QWidget* row) {
  const QString id = QString::fromStdString(listener.id);
  if (listener.phase == control::ListenerPhase::Listening) {
    const QString url = listenerUrl(listener);
    auto* copy = makeButton(tr("Copy"), tr("Copy %1").arg(url), row);
    copy->setObjectName(QStringLiteral("copyAddress"));
    connect(copy, &Button::clicked, this, [copy, url] {
      QApplication::clipboard()->setText(url);
      copy->setText(tr("Copied"));
    });
    row->layout()->addWidget(copy);
  }
  if (!listenerProblem(listener).isEmpty()) {
    if (listener.freePort != 0) {
      auto* other = makeButton(tr("Use %1").arg(listener.freePort),
                               tr("Let listener %1 use port %2").arg(id).arg(listener.freePort), row);
      connect(other, &Button::clicked, this, [this, listenerId = listener.id, port = listener.freePort] {
        m_actions.usePort(listenerId, port);
      });
      row->layout()->addWidget(other);
    }
    auto* again = makeButton(tr("Retry"), tr("Try again to open listener %1").arg(id), row);
    connect(again, &Button::clicked, &m_actions, &GatewayActions::retry);
    row->layout()->addWidget(again);
  }
}

void ListenersPanel::place() {
  adjustSize();
  const int width = std::min(sizeHint().width(), parentWidget()->width() - m_lowerLeft.x() - 8);
  resize(width, sizeHint().height());
  move(m_lowerLeft.x(), m_lowerLeft.y() - height());
}

}  // namespace headgate::ui
