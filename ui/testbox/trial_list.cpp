#include "ui/testbox/trial_list.h"

#include <utility>

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>

#include "ui/paint/focus_ring.h"
#include "ui/testbox/trial_model.h"

namespace headgate::ui {

TrialList::TrialList(const Theme& theme, TrialDelegate::Face face, QWidget* parent)
    : QListView(parent), m_theme(theme), m_model(new TrialModel(this)) {
  setModel(m_model);
  setItemDelegate(new TrialDelegate(theme, face, this));
  setProperty("surface",
              face == TrialDelegate::Face::Full ? QStringLiteral("raised") : QStringLiteral("panel"));
  setFrameShape(QFrame::NoFrame);
  setEditTriggers(NoEditTriggers);
  setVerticalScrollMode(ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setMouseTracking(true);
  viewport()->setAttribute(Qt::WA_Hover);
  connect(this, &QAbstractItemView::clicked, this, &TrialList::choose);
  connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void TrialList::setRows(std::vector<TrialRow> rows) {
  const int row = currentIndex().row();
  m_model->setRows(std::move(rows));
  if (row >= 0 && !currentIndex().isValid()) startAtTop();
}

void TrialList::startAtTop() {
  for (int row = 0; row < m_model->rowCount(); ++row) {
    const QModelIndex index = m_model->index(row);
    if (index.flags().testFlag(Qt::ItemIsEnabled)) return setCurrentIndex(index);
  }
}

void TrialList::choose(const QModelIndex& index) {
  if (index.isValid()) Q_EMIT chosen(TrialRow(m_model->row(index.row())));
}

void TrialList::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) return QListView::keyPressEvent(event);
  choose(currentIndex());
  event->accept();
}

void TrialList::focusInEvent(QFocusEvent* event) {
  QListView::focusInEvent(event);
  m_ring = event->reason() != Qt::MouseFocusReason;
  if (!currentIndex().isValid()) startAtTop();
  viewport()->update();
}

void TrialList::focusOutEvent(QFocusEvent* event) {
  QListView::focusOutEvent(event);
  viewport()->update();
}

void TrialList::paintEvent(QPaintEvent* event) {
  QListView::paintEvent(event);
  if (!hasFocus() || !m_ring) return;
  QPainter painter(viewport());
  paintFocusRing(painter, viewport()->rect(), m_theme.tokens().accent.focus, m_theme.tokens());
}

}  // namespace headgate::ui
