#include "ui/docks/page_frame.h"

#include <algorithm>

#include <QAction>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/docks/detached_pane.h"
#include "ui/docks/output_area.h"

namespace headgate::ui {

namespace {

// Of the window, the mode bar included.
constexpr int kStackedBelow = 1200;
constexpr int kNarrowBelow = 960;
constexpr int kLeastCentral = 200;
constexpr double kMostWhenNarrow = 0.375;  // of the page's width for a pane at its side

QSplitter* makeSplitter(Qt::Orientation orientation) {
  auto* splitter = new QSplitter(orientation);
  splitter->setChildrenCollapsible(false);
  splitter->setHandleWidth(1);
  return splitter;
}

}  // namespace

PageFrame::PageFrame(const Theme& theme, QString id, QWidget* central, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_id(std::move(id)),
      m_central(central),
      m_across(makeSplitter(Qt::Horizontal)),
      m_down(makeSplitter(Qt::Vertical)),
      m_outputs(new OutputArea(theme, m_id)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_across);
  m_central->setMinimumHeight(std::max(m_central->minimumHeight(), kLeastCentral));
  m_down->addWidget(m_central);
  m_down->addWidget(m_outputs);
  m_down->setStretchFactor(0, 1);
  m_across->addWidget(m_down);
  m_across->setStretchFactor(0, 1);
  for (QSplitter* splitter : {m_across, m_down})
    connect(splitter, &QSplitter::splitterMoved, this, &PageFrame::noteSizes);
  connect(m_outputs, &OutputArea::opened, this, &PageFrame::giveSizes);
}

PageFrame::~PageFrame() = default;

void PageFrame::addPane(const Pane& pane) {
  m_places.push_back({.pane = pane, .side = pane.side, .width = pane.size});
  QAction* show = addPaneAction(pane.id, QStringLiteral("show"), tr("Show or hide: %1").arg(pane.title));
  m_places.back().show = show;
  show->setCheckable(true);
  show->setChecked(true);
  connect(show, &QAction::triggered, this, [this, id = pane.id](bool shown) { showPane(id, shown); });
  QAction* move =
      addPaneAction(pane.id, QStringLiteral("move"), tr("Move below or to the side: %1").arg(pane.title));
  connect(move, &QAction::triggered, this, [this, id = pane.id] {
    const Place* place = find(id);
    const Side home = place->pane.side == Side::Bottom ? Side::Right : place->pane.side;
    movePane(id, place->side == Side::Bottom ? home : Side::Bottom);
  });
  QAction* detach =
      addPaneAction(pane.id, QStringLiteral("detach"), tr("Detach into a window: %1").arg(pane.title));
  connect(detach, &QAction::triggered, this, [this, id = pane.id] { detachPane(id); });
  arrange();
}

QAction* PageFrame::addPaneAction(const QString& id, const QString& verb, const QString& text) {
  auto* action = new QAction(text, this);
  action->setObjectName(QStringLiteral("%1.%2.%3").arg(m_id, id, verb));
  addAction(action);
  return action;
}

void PageFrame::addOutput(const Output& output) {
  QAction* action = m_outputs->add(output.id, output.title, output.widget);
  addAction(action);
}

void PageFrame::setOutputBadge(const QString& id, int count, Tone tone, const QString& meaning) {
  m_outputs->setBadge(id, count, tone, meaning);
}

void PageFrame::setFoot(QWidget* foot) {
  m_outputs->setFoot(foot);
}

PageFrame::Place* PageFrame::find(const QString& id) {
  const auto found = std::ranges::find(m_places, id, [](const Place& place) { return place.pane.id; });
  return found == m_places.end() ? nullptr : &*found;
}

const PageFrame::Place* PageFrame::find(const QString& id) const {
  return const_cast<PageFrame*>(this)->find(id);
}

bool PageFrame::isShown(const QString& pane) const {
  const Place* place = find(pane);
  return place && place->shown;
}

void PageFrame::showPane(const QString& pane, bool shown) {
  Place* place = find(pane);
  if (!place) return;
  if (place->shown == shown) {
    if (shown && place->window) place->window->raise();
    return;
  }
  if (!shown) attach(*place);
  place->shown = shown;
  place->show->setChecked(shown);
  arrange();
}

void PageFrame::movePane(const QString& pane, Side side) {
  Place* place = find(pane);
  if (!place) return;
  attach(*place);
  place->side = side;
  arrange();
  showPane(pane);
}

void PageFrame::detachPane(const QString& pane) {
  Place* place = find(pane);
  if (!place || place->window) return;
  const QSize size = place->pane.widget->size();
  place->window = new DetachedPane(m_theme, place->pane.title, place->pane.widget, this);
  connect(place->window, &DetachedPane::closed, this, [this, pane] {
    attach(*find(pane));
    arrange();
  });
  place->shown = true;
  place->show->setChecked(true);
  place->pane.widget->show();
  place->window->resize(size.expandedTo({place->pane.least, place->pane.least}));
  place->window->show();
  arrange();
}

void PageFrame::attach(Place& place) {
  if (!place.window) return;
  place.pane.widget->setParent(nullptr);
  place.window->deleteLater();
  place.window = nullptr;
}

void PageFrame::showOutput(const QString& id) {
  m_outputs->open(id);
}

void PageFrame::closeOutput() {
  m_outputs->close();
}

QString PageFrame::openOutput() const {
  return m_outputs->current();
}

PageFrame::Room PageFrame::roomFor(int width) const {
  const int window = width + m_theme.tokens().size.rail;
  if (window < kNarrowBelow) return Room::Narrow;
  return window < kStackedBelow ? Room::Stacked : Room::Wide;
}

PageFrame::Side PageFrame::sideNow(const Place& place) const {
  return place.side == Side::Right && m_room != Room::Wide ? Side::Bottom : place.side;
}

bool PageFrame::isInPlace(const Place& place) const {
  const bool folds = m_room == Room::Narrow && place.pane.whenNarrow == WhenNarrow::FoldsAway;
  return place.shown && !place.window && !folds;
}

void PageFrame::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const Room room = roomFor(width());
  if (m_isArranged && room == m_room) return;
  m_room = room;
  m_isArranged = true;
  arrange();
}

QSize PageFrame::minimumSizeHint() const {
  const auto least = [](const QWidget& widget) {
    return widget.minimumSizeHint().expandedTo(widget.minimumSize());
  };
  QSize middle = least(*m_central).expandedTo({least(*m_outputs).width(), 0});
  middle.rheight() += least(*m_outputs).height();
  int beside = 0;
  for (const Place& place : m_places) {
    if (!place.shown || place.window || place.pane.whenNarrow == WhenNarrow::FoldsAway) continue;
    const QSize pane = least(*place.pane.widget);
    if (place.side == Side::Left) {
      beside += std::max(place.pane.least, pane.width()) + m_across->handleWidth();
    } else {
      middle.rheight() += pane.height() + m_down->handleWidth();
      middle.setWidth(std::max(middle.width(), pane.width()));
    }
  }
  return {middle.width() + beside, middle.height()};
}

// Before the first size is known there is nothing to share out.
void PageFrame::arrange() {
  if (!m_isArranged) return;
  placeWidgets();
  giveSizes();
}

void PageFrame::placeWidgets() {
  int left = 0;
  int below = 1;
  for (const Place& place : m_places) {
    if (place.window) continue;
    QWidget* widget = place.pane.widget;
    const Side side = sideNow(place);
    widget->setMinimumWidth(side == Side::Bottom ? 0 : place.pane.least);
    if (side == Side::Left)
      m_across->insertWidget(left++, widget);
    else if (side == Side::Right)
      m_across->insertWidget(m_across->count(), widget);
    else
      m_down->insertWidget(below++, widget);
    widget->setVisible(isInPlace(place));
  }
  for (int index = 0; index < m_across->count(); ++index)
    m_across->setStretchFactor(index, m_across->widget(index) == m_down ? 1 : 0);
  for (int index = 0; index < m_down->count(); ++index)
    m_down->setStretchFactor(index, m_down->widget(index) == m_central ? 1 : 0);
}

// Each pane has its size; what the page is about has the rest.
void PageFrame::giveSizes() {
  if (!m_isArranged) return;
  QList<int> across(m_across->count(), 0);
  QList<int> down(m_down->count(), 0);
  int besides = 0;
  int below = m_outputs->wantedHeight(height());
  down[m_down->indexOf(m_outputs)] = below;
  for (const Place& place : m_places) {
    if (!isInPlace(place)) continue;
    if (sideNow(place) == Side::Bottom) {
      const int wanted = place.height > 0 ? place.height : height() * 2 / 5;
      down[m_down->indexOf(place.pane.widget)] = wanted;
      below += wanted;
    } else {
      const int wide =
          m_room == Room::Narrow ? std::min(place.width, int(width() * kMostWhenNarrow)) : place.width;
      across[m_across->indexOf(place.pane.widget)] = wide;
      besides += wide;
    }
  }
  across[m_across->indexOf(m_down)] = std::max(width() - besides, 1);
  down[m_down->indexOf(m_central)] = std::max(height() - below, 1);
  m_across->setSizes(across);
  m_down->setSizes(down);
}

// Of what somebody has dragged.
void PageFrame::noteSizes() {
  for (Place& place : m_places) {
    if (!isInPlace(place)) continue;
    if (sideNow(place) == Side::Bottom)
      place.height = place.pane.widget->height();
    else
      place.width = place.pane.widget->width();
  }
  m_outputs->noteHeight();
}

}  // namespace headgate::ui
