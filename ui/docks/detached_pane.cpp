#include "ui/docks/detached_pane.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace headgate::ui {

DetachedPane::DetachedPane(const Theme& theme, const QString& title, QWidget* pane, QWidget* page)
    : QWidget(page, Qt::Window), m_theme(theme) {
  setObjectName(QStringLiteral("detachedPane"));
  setWindowTitle(tr("%1 — Headgate").arg(title));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(pane);
}

void DetachedPane::closeEvent(QCloseEvent* event) {
  event->accept();
  Q_EMIT closed();
}

void DetachedPane::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape)
    close();
  else
    QWidget::keyPressEvent(event);
}

void DetachedPane::paintEvent(QPaintEvent*) {
  QPainter(this).fillRect(rect(), m_theme.tokens().surface.panel);
}

}  // namespace headgate::ui
