#include "ui/traffic/filter_desk.h"

#include <algorithm>
#include <chrono>

#include <QMenu>

#include "ui/models/seen_values.h"
#include "ui/paint/number_texts.h"

namespace headgate::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto kUsedAfter = 1500ms;
constexpr qsizetype kMenuLetters = 60;
constexpr qsizetype kMostInMenu = 12;

QString shortened(QString line) {
  if (line.size() > kMenuLetters) line = line.left(kMenuLetters) + QStringLiteral("…");
  return line.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

std::vector<FilterValue> valuesOf(const ExchangeTableModel& model, filter::TextKey key) {
  using filter::TextKey;
  std::vector<FilterValue> values;
  if (key == TextKey::Route)
    for (const ProfileNames::Route& route : model.names().routes()) values.push_back({route.id, route.name});
  if (key == TextKey::Method)
    for (const char* method : {"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"})
      values.push_back({method, {}});
  for (const std::string& seen : seenValues(model.rows(), key)) {
    const auto known = std::ranges::find(values, seen, &FilterValue::value);
    if (known == values.end()) values.push_back({seen, {}});
  }
  return values;
}

}  // namespace

FilterDesk::FilterDesk(LiveGateway& gateway, ExchangeTableModel& model, const Theme& theme, QObject* parent)
    : QObject(parent), m_model(model), m_deep(gateway, model), m_bar(new FilterBar(theme)) {
  m_bar->setValues([&model](filter::TextKey key) { return valuesOf(model, key); });
  m_pause.setSingleShot(true);
  m_pause.setInterval(kUsedAfter);
  connect(m_bar, &FilterBar::lineChanged, this, &FilterDesk::takeLine);
  connect(m_bar, &FilterBar::settled, this, &FilterDesk::keep);
  connect(m_bar, &FilterBar::historyWanted, this, &FilterDesk::showHistory);
  connect(m_bar, &FilterBar::leaveWanted, this, &FilterDesk::leaveWanted);
  connect(&m_pause, &QTimer::timeout, this, &FilterDesk::keep);
  connect(&m_model, &ExchangeTableModel::searchChanged, this, &FilterDesk::updateCount);
  connect(&m_deep, &DeepSearch::changed, this, &FilterDesk::updateCount);
}

void FilterDesk::setKeeping(Keeping keeping) {
  m_keeping = std::move(keeping);
  m_history = FilterHistory::fromBytes(m_keeping.read());
}

void FilterDesk::setLine(const QString& line) {
  m_bar->setLine(line);
}

void FilterDesk::addTerm(const QString& term) {
  m_bar->addTerm(term);
}

void FilterDesk::takeLine() {
  m_model.setFilter(m_bar->filter());
  m_deep.start(m_bar->line());
  updateCount();
  m_pause.start();
}

void FilterDesk::keep() {
  m_pause.stop();
  if (m_isMoving || !m_bar->problem().isEmpty()) return;
  m_history.visit(m_bar->line());
  m_keeping.write(m_history.bytes());
}

void FilterDesk::goBack() {
  keep();
  m_isMoving = true;
  m_bar->setLine(m_history.back());
  m_isMoving = false;
}

void FilterDesk::goForward() {
  m_isMoving = true;
  m_bar->setLine(m_history.forward());
  m_isMoving = false;
}

void FilterDesk::takeRows() {
  m_deep.goOn();
  updateCount();
}

void FilterDesk::updateCount() {
  if (!m_bar) return;
  const auto all = static_cast<int64_t>(m_model.rows().size());
  if (m_model.filter() == nullptr || all == 0) return m_bar->setCount({}, {});
  const auto shown = static_cast<int64_t>(m_model.rowCount());
  const QString counted = tr("%1 of %2").arg(countText(shown), countText(all));
  m_bar->setCount(m_model.isSearching() || m_deep.isRunning() ? tr("%1, searching").arg(counted) : counted,
                  tr("Exchanges that match, of all that the window remembers"));
}

void FilterDesk::showHistory(const QPoint& place) {
  QMenu menu(m_bar);
  menu.setObjectName(QStringLiteral("filterMenu"));
  const auto add = [this, &menu](const QString& text, const QString& line) {
    connect(menu.addAction(shortened(text)), &QAction::triggered, this,
            [this, line] { m_bar->setLine(line); });
  };
  addSaving(menu);
  if (!m_history.saved().empty()) menu.addSection(tr("Saved"));
  for (const FilterHistory::Saved& saved : m_history.saved())
    add(saved.name == saved.line ? saved.line : tr("%1: %2").arg(saved.name, saved.line), saved.line);
  if (!m_history.recent().isEmpty()) menu.addSection(tr("Recent"));
  for (const QString& line : m_history.recent().mid(0, kMostInMenu)) add(line, line);
  menu.exec(place);
}

// A saved filter is known by its line: nothing has to be asked for.
void FilterDesk::addSaving(QMenu& menu) {
  const QString line = m_bar->line();
  const auto known = std::ranges::find(m_history.saved(), line, &FilterHistory::Saved::line);
  const bool isSaved = known != m_history.saved().end();
  QAction* action = menu.addAction(isSaved ? tr("Forget this filter") : tr("Save this filter"));
  action->setEnabled(!line.isEmpty() && m_bar->problem().isEmpty());
  const QString name = isSaved ? known->name : line;
  connect(action, &QAction::triggered, this, [this, isSaved, name, line] {
    if (isSaved)
      m_history.forget(name);
    else
      m_history.save(name, line);
    m_keeping.write(m_history.bytes());
  });
  menu.addSeparator();
}

}  // namespace headgate::ui
