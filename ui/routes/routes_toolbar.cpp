#include "ui/routes/routes_toolbar.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>

#include "ui/icons/icon_engine.h"
#include "ui/widgets/button.h"

namespace headgate::ui {

namespace {

constexpr int kSearchWidth = 300;
constexpr int kLeastSearch = 120;
constexpr int kArrowWidth = 26;
constexpr int kUndoWidth = 200;

}  // namespace

RoutesToolbar::RoutesToolbar(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_strip(new QWidget(this)),
      m_views(new QButtonGroup(this)),
      m_undo(new Button(theme, Button::Role::Flat, Icon::Undo, tr("Undo"), this)),
      m_search(new QLineEdit(this)) {
  auto* line = new QHBoxLayout(this);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(theme.tokens().space.grid);
  addViews(*line);
  addNewRoute(*line);
  m_undo->setObjectName(QStringLiteral("undoEdit"));
  m_undo->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  connect(m_undo, &QAbstractButton::clicked, this, &RoutesToolbar::undoWanted);
  line->addWidget(m_undo);
  line->addStretch(1);
  addSearch(*line);
  setUndo({});
}

void RoutesToolbar::addViews(QHBoxLayout& line) {
  auto* strip = new QHBoxLayout(m_strip);
  strip->setContentsMargins(0, 0, 0, 0);
  strip->setSpacing(0);
  const auto add = [&](RoutesView view, Button* button, const char* name) {
    button->setObjectName(QLatin1String(name));
    button->setCheckable(true);
    button->setVisible(view == RoutesView::Editor);
    m_views->addButton(button, int(view));
    strip->addWidget(button);
  };
  auto* editor = new Button(m_theme, Button::Role::Normal, Icon::Routes, tr("Editor"), m_strip);
  auto* map = new Button(m_theme, Button::Role::Normal, Icon::Map, tr("Map"), m_strip);
  add(RoutesView::Editor, editor, "viewEditor");
  add(RoutesView::Map, map, "viewMap");
  add(RoutesView::Text, new Button(Button::Role::Normal, tr("{ } JSON"), m_strip), "viewJson");
  m_strip->hide();  // one alone is no choice
  setView(RoutesView::Editor);
  connect(m_views, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT viewWanted(RoutesView(id)); });
  line.addWidget(m_strip);
  m_giveWay = {m_undo, editor, map};
}

void RoutesToolbar::offer(RoutesView view) {
  m_views->button(int(view))->show();
  m_strip->show();
  fit();
}

void RoutesToolbar::setView(RoutesView view) {
  m_views->button(int(view))->setChecked(true);
}

// The button makes a plain one at once; its arrow leads to those that begin with more.
void RoutesToolbar::addNewRoute(QHBoxLayout& line) {
  m_newRoute = new Button(m_theme, Button::Role::Normal, Icon::Plus, tr("New route"), this);
  m_newRoute->setObjectName(QStringLiteral("newRoute"));
  connect(m_newRoute, &QAbstractButton::clicked, this,
          [this] { Q_EMIT routeWanted(RouteEdits::Preset::Plain); });
  auto* more = new Button(Button::Role::Normal, {}, this);
  more->setObjectName(QStringLiteral("newRouteFrom"));
  more->setIcon(icon(Icon::Down, m_theme));
  more->setFixedWidth(kArrowWidth);
  more->setProperty("arrow", true);
  more->setAccessibleName(tr("New route from a preset"));
  more->setToolTip(more->accessibleName());
  auto* menu = new QMenu(more);
  using Preset = RouteEdits::Preset;
  for (const Preset preset : {Preset::LlmStream, Preset::WebSocket, Preset::McpHttp, Preset::Plain}) {
    QAction* action = menu->addAction(RouteEdits::presetName(preset));
    connect(action, &QAction::triggered, this, [this, preset] { Q_EMIT routeWanted(preset); });
  }
  more->setMenu(menu);
  auto* pair = new QHBoxLayout;
  pair->setSpacing(0);
  pair->addWidget(m_newRoute);
  pair->addWidget(more);
  m_newRouteFrom = more;
  m_giveWay.push_back(m_newRoute);
  line.addLayout(pair);
}

void RoutesToolbar::addSearch(QHBoxLayout& line) {
  m_search->setObjectName(QStringLiteral("findRoute"));
  m_search->setAccessibleName(tr("Find route, path, target or tag"));
  m_search->setPlaceholderText(tr("Find route, path or target"));
  m_search->setClearButtonEnabled(true);
  m_search->addAction(icon(Icon::Search, m_theme), QLineEdit::LeadingPosition)
      ->setText(m_search->accessibleName());
  m_search->setMinimumWidth(kLeastSearch);
  m_search->setMaximumWidth(kSearchWidth);
  m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  line.addWidget(m_search, 2);
}

void RoutesToolbar::setUndo(const QString& words) {
  m_undo->setEnabled(!words.isEmpty());
  const QString text = words.isEmpty() ? tr("Undo") : tr("Undo %1").arg(words);
  m_undo->setText(m_undo->fontMetrics().elidedText(text, Qt::ElideRight, kUndoWidth));
  m_undo->setAccessibleName(text);
  m_undo->setToolTip(text);
  fit();
}

// All but the search, as they stand now.
int RoutesToolbar::widthBeside() const {
  int width = 3 * layout()->spacing() + m_newRoute->sizeHint().width() + m_newRouteFrom->width() +
              m_undo->sizeHint().width();
  for (const QAbstractButton* view : m_views->buttons())
    if (view->isVisibleTo(this)) width += view->sizeHint().width();
  return width;
}

QSize RoutesToolbar::minimumSizeHint() const {
  int width = kLeastSearch + widthBeside();
  for (const Button* button : m_giveWay)
    if (button->isVisibleTo(this)) width -= button->sizeHint().width() - Button::kWidthAlone;
  return {width, m_search->sizeHint().height()};
}

void RoutesToolbar::fit() {
  for (Button* button : m_giveWay) button->setFace(Button::Face::Word);
  for (Button* button : m_giveWay) {
    if (kLeastSearch + widthBeside() <= width()) return;
    button->setFace(Button::Face::IconAlone);
  }
}

void RoutesToolbar::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fit();
}

}  // namespace headgate::ui
