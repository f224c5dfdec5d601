#include "ui/routes/route_actions.h"

#include <algorithm>
#include <set>

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QWidgetAction>

namespace headgate::ui {

namespace {

const QKeySequence kNewKey(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
const QKeySequence kCloneKey(Qt::CTRL | Qt::Key_D);
const QKeySequence kUpKey(Qt::ALT | Qt::Key_Up);
const QKeySequence kDownKey(Qt::ALT | Qt::Key_Down);

}  // namespace

RouteActions::RouteActions(ProfileDraft& draft, RouteList& list, QWidget* page)
    : QObject(page),
      newRoute(nullptr),
      clone(nullptr),
      remove(nullptr),
      rename(nullptr),
      moveUp(nullptr),
      moveDown(nullptr),
      toggle(nullptr),
      m_draft(draft),
      m_list(list),
      m_page(page),
      m_edits(draft) {
  newRoute = make("new", tr("New route"), kNewKey, Qt::WindowShortcut);
  clone = make("clone", tr("Clone route"), kCloneKey, Qt::WindowShortcut);
  rename = make("rename", tr("Rename route or folder"), QKeySequence(Qt::Key_F2), Qt::WindowShortcut);
  // In fields these keys are the fields' own.
  remove = make("delete", tr("Delete routes"), QKeySequence::Delete, Qt::WidgetShortcut);
  moveUp = make("moveUp", tr("Move routes up"), kUpKey, Qt::WidgetShortcut);
  moveDown = make("moveDown", tr("Move routes down"), kDownKey, Qt::WidgetShortcut);
  toggle = make("toggle", tr("Switch routes on or off"), QKeySequence(Qt::Key_Space), Qt::WidgetShortcut);
  connectActions();
  connectList();
}

QAction* RouteActions::make(const char* id, const QString& text, const QKeySequence& key,
                            Qt::ShortcutContext context) {
  auto* action = new QAction(text, m_page);
  action->setObjectName(QStringLiteral("routes.") + QLatin1String(id));
  action->setShortcut(key);
  action->setShortcutContext(context);
  if (context == Qt::WidgetShortcut)
    m_list.addAction(action);
  else
    m_page->addAction(action);
  return action;
}

void RouteActions::connectActions() {
  connect(newRoute, &QAction::triggered, this, [this] { addRoute(RouteEdits::Preset::Plain); });
  connect(clone, &QAction::triggered, this, [this] {
    if (const auto route = m_list.currentRoute()) cloneRoute(*route);
  });
  connect(remove, &QAction::triggered, this, &RouteActions::removeSelected);
  connect(rename, &QAction::triggered, this, &RouteActions::renameCurrent);
  connect(moveUp, &QAction::triggered, this, [this] { moveBy(-1); });
  connect(moveDown, &QAction::triggered, this, [this] { moveBy(1); });
  connect(toggle, &QAction::triggered, this, &RouteActions::toggleSelected);
}

void RouteActions::connectList() {
  connect(&m_list, &RouteList::moveWanted, this,
          [this](const std::vector<size_t>& routes, size_t before, const QString& folder) {
            Q_EMIT routeWanted(m_edits.move(routes, before, folder));
          });
  connect(&m_list, &RouteList::switchWanted, this,
          [this](size_t route) { setSwitched(route, !m_list.routes().routes()[route].enabled); });
  connect(&m_list, &RouteList::liftWanted, this, &RouteActions::lift);
  connect(&m_list, &RouteList::menuWanted, this, &RouteActions::openMenu);
  connect(&m_list.routes(), &RouteListModel::folderNamed, this,
          [this](const QString& folder, const QString& name) { m_edits.renameFolder(folder, name); });
}

// --- One by one

void RouteActions::addRoute(RouteEdits::Preset preset) {
  const auto current = m_list.currentRoute();
  Q_EMIT routeWanted(m_edits.add(preset, current ? *current + 1 : count()));
  Q_EMIT nameWanted();
}

void RouteActions::cloneRoute(size_t route) {
  Q_EMIT routeWanted(m_edits.clone(route));
}

void RouteActions::setSwitched(size_t route, bool on) {
  m_edits.setSwitched({route}, on ? RouteEdits::Switched::On : RouteEdits::Switched::Off);
}

void RouteActions::renameCurrent() {
  if (!m_list.currentFolder().isEmpty())
    m_list.editFolder();
  else
    Q_EMIT nameWanted();
}

// All or none: if one of them is off, all go on.
void RouteActions::toggleSelected() {
  const std::vector<size_t> routes = m_list.selectedRoutes();
  const auto& views = m_list.routes().routes();
  const bool allOn = std::ranges::all_of(routes, [&](size_t route) { return views[route].enabled; });
  m_edits.setSwitched(routes, allOn ? RouteEdits::Switched::Off : RouteEdits::Switched::On);
}

void RouteActions::removeSelected() {
  const std::vector<size_t> routes = m_list.selectedRoutes();
  if (routes.empty()) return;
  const size_t left = count() - routes.size();
  m_edits.remove(routes);
  if (left > 0) Q_EMIT routeWanted(std::min(routes.front(), left - 1));
}

// Into the folder of its new neighbours, so that it stays one row a key.
void RouteActions::moveBy(int step) {
  const std::vector<size_t> routes = m_list.selectedRoutes();
  if (routes.empty()) return;
  const auto& views = m_list.routes().routes();
  const bool isUp = step < 0;
  if (isUp ? routes.front() == 0 : routes.back() + 1 == count()) return;
  const size_t neighbour = isUp ? routes.front() - 1 : routes.back() + 1;
  const size_t before = isUp ? neighbour : neighbour + 1;
  const bool isWholeFolder = !m_list.currentFolder().isEmpty();
  const QString folder = views[isWholeFolder ? routes.front() : neighbour].folder;
  Q_EMIT routeWanted(m_edits.move(routes, before, folder));
}

void RouteActions::lift(size_t route) {
  const auto& views = m_list.routes().routes();
  if (!views[route].shadow) return;
  const size_t first = *views[route].shadow;
  Q_EMIT routeWanted(m_edits.move({route}, first, views[first].folder));
}

// --- The context menu

void RouteActions::openMenu(QPoint global) {
  if (m_list.selectedRoutes().empty()) return;
  auto* menu = new QMenu(&m_list);
  menu->setObjectName(QStringLiteral("routeMenu"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  for (QAction* action : {toggle, rename, clone}) menu->addAction(action);
  if (const auto route = m_list.currentRoute(); route && m_list.routes().routes()[*route].shadow) {
    QAction* above = menu->addAction(tr("Move above what hides it"));
    connect(above, &QAction::triggered, this, [this, route] { lift(*route); });
  }
  menu->addSeparator();
  menu->addAction(moveUp);
  menu->addAction(moveDown);
  addFolders(*menu->addMenu(tr("Folder")));
  addTags(*menu->addMenu(tr("Tags")));
  menu->addSeparator();
  menu->addAction(remove);
  menu->popup(global);
}

void RouteActions::addEntry(QMenu& menu, const char* name, const QString& words,
                            std::function<void(const QString&)> take) {
  auto* edit = new QLineEdit(&menu);
  edit->setObjectName(QLatin1String(name));
  edit->setPlaceholderText(words);
  edit->setAccessibleName(words);
  auto* action = new QWidgetAction(&menu);
  action->setDefaultWidget(edit);
  menu.addAction(action);
  connect(edit, &QLineEdit::returnPressed, this, [this, edit, take = std::move(take)] {
    const QString typed = edit->text();
    for (QWidget* shown = edit->parentWidget(); shown != nullptr && shown != &m_list;
         shown = shown->parentWidget())
      if (qobject_cast<QMenu*>(shown)) shown->close();
    take(typed);
  });
}

void RouteActions::addFolders(QMenu& menu) {
  const std::vector<size_t> routes = m_list.selectedRoutes();
  QStringList folders;
  for (const RouteView& route : m_list.routes().routes())
    if (!route.folder.isEmpty() && !folders.contains(route.folder)) folders << route.folder;
  const auto add = [&](const QString& text, const QString& folder) {
    connect(menu.addAction(text), &QAction::triggered, this,
            [this, routes, folder] { m_edits.setFolder(routes, folder); });
  };
  if (!folders.isEmpty()) add(tr("None"), {});
  for (const QString& folder : folders) add(folder, folder);
  addEntry(menu, "newFolder", tr("New folder"),
           [this, routes](const QString& name) { m_edits.setFolder(routes, name); });
}

void RouteActions::addTags(QMenu& menu) {
  const std::vector<size_t> routes = m_list.selectedRoutes();
  const auto& views = m_list.routes().routes();
  QStringList tags;
  for (const RouteView& route : views)
    for (const QString& tag : route.tags)
      if (!tags.contains(tag)) tags << tag;
  for (const QString& tag : tags) {
    QAction* action = menu.addAction(tag);
    action->setCheckable(true);
    action->setChecked(
        std::ranges::all_of(routes, [&](size_t route) { return views[route].tags.contains(tag); }));
    connect(action, &QAction::triggered, this, [this, routes, tag](bool on) {
      if (on)
        m_edits.addTag(routes, tag);
      else
        m_edits.removeTag(routes, tag);
    });
  }
  addEntry(menu, "newTag", tr("New tag"),
           [this, routes](const QString& tag) { m_edits.addTag(routes, tag); });
}

}  // namespace headgate::ui
