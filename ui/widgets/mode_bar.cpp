#include "ui/widgets/mode_bar.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/icons/application_icon.h"
#include "ui/widgets/mode_button.h"

namespace headgate::ui {
namespace {

constexpr int kHead = 52;  // the mark's room
constexpr int kMark = 28;

}  // namespace

ModeBar::ModeBar(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_layout(new QVBoxLayout(this)) {
  setFixedWidth(theme.tokens().size.rail);
  m_layout->setContentsMargins(0, kHead, 0, 0);
  m_layout->setSpacing(0);
  m_layout->addStretch();
  connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

int ModeBar::addMode(Icon icon, const QString& word, Place place) {
  const int mode = count();
  auto* button = new ModeButton(m_theme, icon, word, this);
  button->setObjectName(QStringLiteral("mode%1").arg(mode));
  m_buttons.push_back(button);
  if (place == Place::Bottom) {
    m_layout->addWidget(button);
  } else {
    int stretch = 0;
    while (m_layout->itemAt(stretch)->widget() != nullptr) ++stretch;
    m_layout->insertWidget(stretch, button);
  }
  connect(button, &QAbstractButton::clicked, this, [this, mode] { setCurrent(mode); });
  if (mode == 0) {
    m_current = 0;
    button->setChecked(true);
  }
  return mode;
}

void ModeBar::setCurrent(int mode) {
  if (mode == m_current) return;
  m_current = mode;
  button(mode)->setChecked(true);
  Q_EMIT currentChanged(mode);
}

void ModeBar::setBadge(int mode, int count, const QString& meaning) {
  button(mode)->setBadge(count, meaning);
}

void ModeBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_theme.tokens().rail.background);
  paintMark(painter, QRectF((width() - kMark) / 2.0, (kHead - kMark) / 2.0, kMark, kMark), Tile::Without);
}

void ModeBar::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Up:
      return go(std::max(m_current - 1, 0));
    case Qt::Key_Down:
      return go(std::min(m_current + 1, count() - 1));
    case Qt::Key_Home:
      return go(0);
    case Qt::Key_End:
      return go(count() - 1);
    default:
      QWidget::keyPressEvent(event);
  }
}

void ModeBar::go(int mode) {
  if (count() == 0) return;
  setCurrent(mode);
  button(mode)->setFocus(Qt::TabFocusReason);
}

}  // namespace headgate::ui
