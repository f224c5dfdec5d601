#include "ui/docks/output_area.h"

#include <algorithm>

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/docks/output_tab.h"

namespace headgate::ui {

namespace {

constexpr int kLeastOpen = 96;  // beside the bar

}  // namespace

OutputArea::OutputArea(const Theme& theme, QString page, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_page(std::move(page)),
      m_bar(new QWidget(this)),
      m_barLayout(new QHBoxLayout(m_bar)),
      m_stack(new QStackedWidget(this)) {
  setObjectName(QStringLiteral("outputs"));
  m_bar->setFixedHeight(theme.tokens().size.outputTabs);
  m_barLayout->setContentsMargins(0, 1, theme.tokens().space.grid, 0);
  m_barLayout->setSpacing(0);
  m_barLayout->addStretch(1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_bar);
  layout->addWidget(m_stack, 1);
  m_stack->hide();
  hide();
}

QAction* OutputArea::add(const QString& id, const QString& title, QWidget* widget) {
  const size_t index = m_outputs.size();
  auto* tab = new OutputTab(m_theme, int(index) + 1, title, m_bar);
  tab->setObjectName(id + QStringLiteral("Output"));
  connect(tab, &QAbstractButton::clicked, this, [this, index] { toggle(index); });
  m_barLayout->insertWidget(int(index), tab);
  m_stack->addWidget(widget);
  m_outputs.push_back({id, tab, widget});
  auto* action = new QAction(title, this);
  action->setObjectName(QStringLiteral("%1.output.%2").arg(m_page, id));
  action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(int(Qt::Key_1) + int(index))));
  connect(action, &QAction::triggered, this, [this, index] { toggle(index); });
  const auto tellKey = [action, tab, title] {
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    tab->setToolTip(key.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, key));
  };
  connect(action, &QAction::changed, tab, tellKey);
  tellKey();
  QWidget::show();
  show(m_current);
  return action;
}

void OutputArea::setBadge(const QString& id, int count, Tone tone, const QString& meaning) {
  for (const Output& output : m_outputs)
    if (output.id == id) output.tab->setBadge(count, tone, meaning);
}

void OutputArea::setFoot(QWidget* foot) {
  m_barLayout->addWidget(foot);
  m_hasFoot = true;
  QWidget::show();
  show(m_current);
}

void OutputArea::open(const QString& id) {
  const auto found = std::ranges::find(m_outputs, id, &Output::id);
  if (found != m_outputs.end() && found - m_outputs.begin() != m_current)
    toggle(size_t(found - m_outputs.begin()));
}

void OutputArea::close() {
  if (m_current >= 0) toggle(size_t(m_current));
}

QString OutputArea::current() const {
  return m_current < 0 ? QString() : m_outputs[size_t(m_current)].id;
}

void OutputArea::toggle(size_t index) {
  QWidget* focused = QApplication::focusWidget();
  const bool hadFocus = focused && isAncestorOf(focused);
  if (int(index) == m_current) {
    show(-1);
    if (hadFocus && m_before) m_before->setFocus(Qt::OtherFocusReason);
    return;
  }
  if (!hadFocus) m_before = focused;
  show(int(index));
  QWidget* widget = m_outputs[index].widget;
  QWidget* first = widget->focusProxy() ? widget->focusProxy() : widget;
  if (first->focusPolicy() == Qt::NoFocus)
    for (QWidget* child : widget->findChildren<QWidget*>())
      if (child->focusPolicy() & Qt::TabFocus) {
        first = child;
        break;
      }
  first->setFocus(Qt::OtherFocusReason);
}

void OutputArea::show(int index) {
  m_current = index;
  for (size_t each = 0; each < m_outputs.size(); ++each) m_outputs[each].tab->setChecked(int(each) == index);
  m_stack->setVisible(index >= 0);
  if (index >= 0) m_stack->setCurrentWidget(m_outputs[size_t(index)].widget);
  setMinimumHeight(barHeight() + (index < 0 ? 0 : kLeastOpen));
  setMaximumHeight(index < 0 ? barHeight() : QWIDGETSIZE_MAX);
  Q_EMIT opened();
}

int OutputArea::barHeight() const {
  return m_outputs.empty() && !m_hasFoot ? 0 : m_theme.tokens().size.outputTabs;
}

int OutputArea::wantedHeight(int page) const {
  if (m_current < 0) return barHeight();
  return m_height > 0 ? m_height : std::max(barHeight() + kLeastOpen, page * 3 / 10);
}

void OutputArea::noteHeight() {
  if (m_current >= 0) m_height = height();
}

void OutputArea::restore(const QString& current, int height) {
  m_height = height > 0 ? std::max(height, barHeight() + kLeastOpen) : 0;
  const auto found = std::ranges::find(m_outputs, current, &Output::id);
  show(found == m_outputs.end() ? -1 : int(found - m_outputs.begin()));
}

void OutputArea::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && m_current >= 0)
    close();
  else
    QWidget::keyPressEvent(event);
}

void OutputArea::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Tokens& tokens = m_theme.tokens();
  painter.fillRect(rect(), tokens.surface.panel);
  painter.fillRect(QRect(0, 0, width(), 1), tokens.line.soft);
  if (m_current >= 0) painter.fillRect(QRect(0, barHeight() - 1, width(), 1), tokens.line.soft);
}

}  // namespace headgate::ui
