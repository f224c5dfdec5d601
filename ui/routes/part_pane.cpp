#include "ui/routes/part_pane.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace headgate::ui {

PartPane::PartPane(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_tabs(new QTabBar(this)),
      m_strip(new QHBoxLayout),
      m_stack(new QStackedWidget(this)) {
  const Tokens& tokens = theme.tokens();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  m_tabs->setObjectName(QStringLiteral("partTabs"));
  m_tabs->setAccessibleName(tr("Views of the chosen block"));
  m_tabs->setDrawBase(false);
  m_tabs->setFixedHeight(tokens.size.detailTabs);
  m_tabs->setContentsMargins(0, 0, 0, 0);
  m_strip->setContentsMargins(tokens.space.panelX - tokens.space.half, 0, tokens.space.panelX, 0);
  m_strip->addWidget(m_tabs, 1);
  layout->addLayout(m_strip);
  layout->addWidget(m_stack, 1);
  setFocusProxy(m_stack);
  connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
    m_stack->setCurrentIndex(index);
    setFocusProxy(m_stack->currentWidget());
    if (m_corner) m_corner->setVisible(m_stack->currentWidget() == m_form);
  });
  connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PartPane::place(QWidget*& slot, QWidget* widget, int index, const QString& title) {
  if (slot != nullptr) {
    m_stack->removeWidget(slot);
    slot->deleteLater();
  } else {
    m_tabs->insertTab(index, title);
  }
  slot = widget;
  m_stack->insertWidget(index, widget);
  m_stack->setCurrentIndex(m_tabs->currentIndex());
  setFocusProxy(m_stack->currentWidget());
}

void PartPane::setForm(QWidget* form, QWidget* corner) {
  place(m_form, form, 0, tr("Form"));
  delete m_corner;
  m_corner = corner;
  if (corner != nullptr) {
    m_strip->addWidget(corner);
    corner->show();
  }
  showForm();
}

void PartPane::setJson(QWidget* json) {
  place(m_json, json, m_form != nullptr ? 1 : 0, tr("JSON"));
}

QWidget* PartPane::tabs() const {
  return m_tabs;
}

void PartPane::showForm() {
  if (m_form != nullptr) m_tabs->setCurrentIndex(m_stack->indexOf(m_form));
}

void PartPane::showJson() {
  if (m_json != nullptr) m_tabs->setCurrentIndex(m_stack->indexOf(m_json));
}

void PartPane::paintEvent(QPaintEvent*) {
  const Tokens& tokens = m_theme.tokens();
  QPainter painter(this);
  painter.fillRect(rect(), tokens.surface.panel);
  painter.fillRect(QRect(0, m_tabs->height() - 1, width(), 1), tokens.line.normal);
}

}  // namespace headgate::ui
