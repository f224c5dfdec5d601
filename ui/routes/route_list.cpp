#include "ui/routes/route_list.h"

#include <algorithm>

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include "ui/routes/route_band_delegate.h"
#include "ui/routes/route_delegate.h"
#include "ui/routes/route_figure_delegate.h"

namespace headgate::ui {

namespace {

using namespace std::chrono_literals;

constexpr int kNumberWidth = 42;
constexpr int kAnswerWidth = 104;
constexpr int kRateWidth = 52;
constexpr int kErrorsWidth = 57;
constexpr int kRoomForName = 120;
constexpr int kScrollEdge = 20;
constexpr int kScrollStep = 12;

}  // namespace

RouteList::RouteList(const Theme& theme, QWidget* parent)
    : RowTable(theme, parent), m_theme(theme), m_model(new RouteListModel(this)) {
  setObjectName(QStringLiteral("routeList"));
  setAccessibleName(tr("Routes, in the order in which they are tried"));
  setSelectionMode(ExtendedSelection);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setEditTriggers(NoEditTriggers);
  setModel(m_model);
  addDelegates();
  connect(m_model, &RouteListModel::arranged, this, &RouteList::shapeRows);
  connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RouteList::chosenChanged);
  m_scrolling.setInterval(40ms);
  connect(&m_scrolling, &QTimer::timeout, this, &RouteList::followDrag);
}

void RouteList::addDelegates() {
  setItemDelegate(new RouteDelegate(m_theme, RouteDelegate::Face::Body, this));
  setItemDelegateForColumn(RouteListModel::Number, new RouteBandDelegate(m_theme, this));
  setItemDelegateForColumn(RouteListModel::Name, new RouteDelegate(m_theme, RouteDelegate::Face::Name, this));
  auto* figures = new RouteFigureDelegate(m_theme, this);
  setItemDelegateForColumn(RouteListModel::Rate, figures);
  setItemDelegateForColumn(RouteListModel::Errors, figures);
  setColumnWidth(RouteListModel::Number, kNumberWidth);
  setColumnWidth(RouteListModel::Rate, kRateWidth);
  setColumnWidth(RouteListModel::Errors, kErrorsWidth);
  setColumnWidth(RouteListModel::Answer, kAnswerWidth);
  QHeaderView* header = horizontalHeader();
  header->setSectionsMovable(false);
  header->setSectionResizeMode(RouteListModel::Name, QHeaderView::Stretch);
  verticalHeader()->setDefaultSectionSize(m_theme.tokens().size.routeRow);
}

void RouteList::shapeRows() {
  clearSpans();
  for (int row = 0; row < m_model->rowCount(); ++row) {
    const RouteRow::Kind kind = m_model->row(row).kind;
    if (kind != RouteRow::Kind::Route) setSpan(row, 0, 1, RouteListModel::ColumnCount);
    const auto& size = m_theme.tokens().size;
    const int height = kind == RouteRow::Kind::Route ? size.routeRow : size.policyRow;
    if (rowHeight(row) != height) setRowHeight(row, height);
  }
  viewport()->update();
}

void RouteList::resizeEvent(QResizeEvent* event) {
  RowTable::resizeEvent(event);
  // What is wanted least leaves first.
  int room = viewport()->width() - kNumberWidth - kRoomForName - kRateWidth;
  setColumnHidden(RouteListModel::Errors, room < kErrorsWidth);
  room -= kErrorsWidth;
  setColumnHidden(RouteListModel::Answer, room < kAnswerWidth);
}

// --- What is chosen

std::optional<size_t> RouteList::currentRoute() const {
  const QModelIndex current = currentIndex();
  if (!current.isValid() || m_model->row(current.row()).kind != RouteRow::Kind::Route) return std::nullopt;
  return m_model->row(current.row()).route;
}

QString RouteList::currentFolder() const {
  const QModelIndex current = currentIndex();
  const bool isHead = current.isValid() && m_model->row(current.row()).kind == RouteRow::Kind::Folder;
  return isHead ? m_model->row(current.row()).folder : QString();
}

std::vector<size_t> RouteList::selectedRoutes() const {
  std::vector<size_t> routes;
  for (const QModelIndex& index : selectionModel()->selectedRows()) {
    const RouteRow& row = m_model->row(index.row());
    const size_t count = row.kind == RouteRow::Kind::Folder ? row.count : 1;
    for (size_t i = 0; i < count; ++i) routes.push_back(row.route + i);
  }
  std::ranges::sort(routes);
  routes.erase(std::unique(routes.begin(), routes.end()), routes.end());
  return routes;
}

void RouteList::editFolder() {
  if (!currentFolder().isEmpty()) edit(m_model->index(currentIndex().row(), 0));
}

void RouteList::choose(size_t route) {
  if (route >= m_model->routes().size()) return;
  if (m_model->rowOf(route) < 0) {
    m_model->setSearch({});
    m_model->setFolded(m_model->routes()[route].folder, false);
  }
  const QModelIndex index = m_model->index(m_model->rowOf(route), RouteListModel::Name);
  selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
  scrollTo(index);
}

// The last row may be one that cannot be chosen.
QModelIndex RouteList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
  QModelIndex index = RowTable::moveCursor(action, modifiers);
  while (index.isValid() && m_model->row(index.row()).kind == RouteRow::Kind::Shadow)
    index = m_model->index(index.row() - 1, index.column());
  return index;
}

void RouteList::toggleFold(int row) {
  const RouteRow head = m_model->row(row);
  m_model->setFolded(head.folder, !head.isFolded);
}

void RouteList::keyPressEvent(QKeyEvent* event) {
  if (m_press && m_press->isDrag) {
    if (event->key() == Qt::Key_Escape) endDrag();
    return;
  }
  const QModelIndex current = currentIndex();
  const bool isHead = current.isValid() && m_model->row(current.row()).kind == RouteRow::Kind::Folder;
  const bool folds = event->key() == Qt::Key_Left;
  if (isHead && (folds || event->key() == Qt::Key_Right))
    m_model->setFolded(m_model->row(current.row()).folder, folds);
  else if (isHead && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
    toggleFold(current.row());
  else
    RowTable::keyPressEvent(event);
}

// --- The mouse

bool RouteList::pressPart(QPoint place, int row) {
  const RouteRow& pressed = m_model->row(row);
  if (pressed.kind == RouteRow::Kind::Shadow) {
    const QRect band = visualRect(m_model->index(row, 0));
    if (RouteBandDelegate::linkRect(band, m_theme).contains(place)) Q_EMIT liftWanted(pressed.route);
    return true;
  }
  if (pressed.kind != RouteRow::Kind::Route) return false;
  const QModelIndex name = m_model->index(row, RouteListModel::Name);
  const bool shows = RouteDelegate::showsSwitch(name, selectionModel()->isRowSelected(row), true);
  if (!shows || !RouteDelegate::switchRect(visualRect(name), m_theme).contains(place)) return false;
  Q_EMIT switchWanted(pressed.route);
  return true;
}

void RouteList::mousePressEvent(QMouseEvent* event) {
  const QPoint place = event->position().toPoint();
  const int row = rowAt(place.y());
  if (event->button() != Qt::LeftButton || row < 0) return RowTable::mousePressEvent(event);
  if (pressPart(place, row)) return;
  const bool isOneOfMany = event->modifiers() == Qt::NoModifier && selectionModel()->isRowSelected(row) &&
                           selectionModel()->selectedRows().size() > 1;
  m_press = Press{.place = place, .at = place, .row = row, .choosesOnRelease = isOneOfMany};
  if (!isOneOfMany) RowTable::mousePressEvent(event);
}

void RouteList::mouseMoveEvent(QMouseEvent* event) {
  if (!m_press || !event->buttons().testFlag(Qt::LeftButton)) return RowTable::mouseMoveEvent(event);
  const QPoint place = event->position().toPoint();
  m_press->at = place;
  if (!m_press->isDrag) {
    if ((place - m_press->place).manhattanLength() < QApplication::startDragDistance()) return;
    m_press->isDrag = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    m_scrolling.start();
  }
  viewport()->update();
}

// Near an edge the list goes on by itself.
void RouteList::followDrag() {
  const int y = m_press->at.y();
  if (y >= 0 && y < kScrollEdge) verticalScrollBar()->setValue(verticalScrollBar()->value() - kScrollStep);
  if (y > viewport()->height() - kScrollEdge && y <= viewport()->height())
    verticalScrollBar()->setValue(verticalScrollBar()->value() + kScrollStep);
  viewport()->update();
}

std::vector<size_t> RouteList::draggedRoutes() const {
  if (selectionModel()->isRowSelected(m_press->row)) return selectedRoutes();
  const RouteRow& row = m_model->row(m_press->row);
  std::vector<size_t> routes;
  for (size_t i = 0; i < row.count; ++i) routes.push_back(row.route + i);
  return routes;
}

void RouteList::mouseReleaseEvent(QMouseEvent* event) {
  if (!m_press) return RowTable::mouseReleaseEvent(event);
  const Press press = *m_press;
  const std::vector<size_t> dragged = draggedRoutes();
  endDrag();
  RowTable::mouseReleaseEvent(event);
  if (press.isDrag) {
    const DropPlace place = dropPlaceAt(event->position().toPoint());
    const RouteRow& row = m_model->row(press.row);
    const bool isWholeFolder = row.kind == RouteRow::Kind::Folder;
    Q_EMIT moveWanted(dragged, place.before, isWholeFolder ? row.folder : place.folder);
  } else if (m_model->row(press.row).kind == RouteRow::Kind::Folder) {
    toggleFold(press.row);
  } else if (press.choosesOnRelease) {
    choose(m_model->row(press.row).route);
  }
}

void RouteList::endDrag() {
  m_press.reset();
  m_scrolling.stop();
  viewport()->unsetCursor();
  viewport()->update();
}

// The folder is that of the row under the pointer; the upper part of a head is the gap before its folder.
RouteList::DropPlace RouteList::dropPlaceAt(QPoint place) const {
  const int row = rowAt(place.y());
  if (row < 0) {
    const bool isAbove = place.y() < 0 || m_model->rowCount() == 0;
    const int last = m_model->rowCount() - 1;
    return {.before = isAbove ? 0 : m_model->routes().size(),
            .line = isAbove ? 0 : rowViewportPosition(last) + rowHeight(last)};
  }
  const RouteRow& under = m_model->row(row);
  const int top = rowViewportPosition(row);
  const int height = rowHeight(row);
  if (under.kind == RouteRow::Kind::Folder) {
    if (place.y() < top + height / 3) return {.before = under.route, .line = top};
    return {.before = under.isFolded ? under.route + under.count : under.route,
            .folder = under.folder,
            .line = top + height,
            .into = row};
  }
  if (under.kind == RouteRow::Kind::Route && place.y() < top + height / 2)
    return {.before = under.route, .folder = under.folder, .line = top};
  const bool isNoted = row + 1 < m_model->rowCount() && m_model->row(row + 1).kind == RouteRow::Kind::Shadow;
  return {.before = under.route + 1,
          .folder = under.folder,
          .line = top + height + (isNoted ? rowHeight(row + 1) : 0)};
}

void RouteList::contextMenuEvent(QContextMenuEvent* event) {
  const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
  const QRect row = visualRect(currentIndex());
  Q_EMIT menuWanted(isByKey ? viewport()->mapToGlobal(row.bottomLeft()) : event->globalPos());
}

void RouteList::paintEvent(QPaintEvent* event) {
  RowTable::paintEvent(event);
  QPainter painter(viewport());
  const Tokens& tokens = m_theme.tokens();
  if (m_model->rowCount() == 0 && !m_model->search().isEmpty()) {
    painter.setPen(tokens.text.secondary);
    painter.setFont(m_theme.fonts().body());
    painter.drawText(viewport()->rect().adjusted(tokens.space.panelX, tokens.space.panelY, 0, 0),
                     tr("No route matches."));
  }
  if (!m_press || !m_press->isDrag) return;
  const DropPlace place = dropPlaceAt(m_press->at);
  if (place.into >= 0) {
    painter.setPen(QPen(tokens.accent.base, 2));
    painter.drawRect(
        QRect(1, rowViewportPosition(place.into) + 1, viewport()->width() - 2, rowHeight(place.into) - 2));
  } else {
    painter.fillRect(QRect(0, std::max(0, place.line - 1), viewport()->width(), 2), tokens.accent.base);
  }
}

}  // namespace headgate::ui
