#include "ui/traffic/row_acts.h"

#include <algorithm>

#include <QAction>
#include <QMenu>

#include "core/filter/filter_line.h"
#include "ui/models/packed_facts.h"
#include "ui/traffic/exchange_table.h"

namespace headgate::ui {

const std::vector<RowColour>& rowColours() {
  static const std::vector<RowColour> kColours{RowColour::Teal,  RowColour::Blue,  RowColour::Magenta,
                                               RowColour::Amber, RowColour::Green, RowColour::Grey};
  return kColours;
}

QString rowColourName(RowColour colour) {
  switch (colour) {
    case RowColour::None:
      return RowActs::tr("No colour");
    case RowColour::Teal:
      return RowActs::tr("Teal");
    case RowColour::Blue:
      return RowActs::tr("Blue");
    case RowColour::Magenta:
      return RowActs::tr("Magenta");
    case RowColour::Amber:
      return RowActs::tr("Amber");
    case RowColour::Green:
      return RowActs::tr("Green");
    case RowColour::Grey:
      return RowActs::tr("Grey");
  }
  return {};
}

RowActs::RowActs(ExchangeTable& table, ExchangeTableModel& model)
    : QObject(&table), m_table(table), m_model(model) {
  addMarks();
  addColours();
  addFilters();
  connect(add("traffic.takeAway", tr("Take out of the list"), QKeySequence(Qt::Key_Delete)),
          &QAction::triggered, this, [this] {
            const size_t count = m_model.takeAway(m_table.chosenRows());
            if (count != 0) Q_EMIT tookAway(static_cast<int>(count));
          });
  connect(add("traffic.clear", tr("Clear the list"), QKeySequence(Qt::CTRL | Qt::Key_L)), &QAction::triggered,
          this, [this] {
            const size_t count = m_model.takeAllAway();
            if (count != 0) Q_EMIT tookAway(static_cast<int>(count));
          });
}

QAction* RowActs::add(const char* name, const QString& text, const QKeySequence& keys) {
  auto* action = new QAction(text, &m_table);
  action->setObjectName(QLatin1String(name));
  action->setShortcut(keys);
  action->setShortcutContext(Qt::WidgetShortcut);
  m_table.addAction(action);
  return action;
}

void RowActs::addMarks() {
  connect(add("traffic.pin", tr("Pin or unpin"), QKeySequence(Qt::Key_P)), &QAction::triggered, this,
          &RowActs::togglePin);
  connect(add("traffic.comment", tr("Comment"), QKeySequence(Qt::Key_M)), &QAction::triggered, this,
          &RowActs::commentWanted);
}

void RowActs::togglePin() {
  const std::vector<int> rows = m_table.chosenRows();
  const bool allPinned = std::ranges::all_of(rows, [this](int row) { return m_model.packedAt(row).pinned; });
  std::vector<uint64_t> ids;
  for (const int row : rows) ids.push_back(m_model.packedAt(row).id);
  m_model.setPinned(rows, !allPinned);
  if (!ids.empty()) Q_EMIT pinWanted(ids, !allPinned);
}

void RowActs::addColours() {
  auto* menu = new QMenu(tr("Colour"), &m_table);
  int key = Qt::Key_0;
  std::vector<RowColour> colours{RowColour::None};
  colours.insert(colours.end(), rowColours().begin(), rowColours().end());
  for (const RowColour colour : colours) {
    const QByteArray name = "traffic.colour" + QByteArray::number(static_cast<int>(colour));
    QAction* action = add(name.constData(), rowColourName(colour), QKeySequence(key++));
    action->setProperty(ExchangeTable::kInSubmenu, true);
    connect(action, &QAction::triggered, this,
            [this, colour] { m_model.setColour(m_table.chosenRows(), colour); });
    menu->addAction(action);
  }
  m_table.addAction(menu->menuAction());
}

void RowActs::addTerm(QMenu& menu, const char* name, const QString& text, const char* key, bool isExcluding) {
  QAction* action = add(name, text, {});
  action->setProperty(ExchangeTable::kInSubmenu, true);
  menu.addAction(action);
  const filter::Key* known = filter::findKey(key);
  connect(action, &QAction::triggered, this, [this, known, isExcluding] {
    const auto row = m_table.chosenRow();
    if (!row) return;
    const std::string_view value = m_model.factsAt(*row).text(known->text);
    const std::string term =
        (isExcluding ? "-" : "") + std::string(known->word) + "=" + filter::asValue(value);
    Q_EMIT termWanted(QString::fromStdString(term));
  });
}

void RowActs::addFilters() {
  auto* menu = new QMenu(tr("Filter"), &m_table);
  addTerm(*menu, "traffic.onlyRoute", tr("Only this route"), "route", false);
  addTerm(*menu, "traffic.onlyTarget", tr("Only this target"), "target", false);
  addTerm(*menu, "traffic.onlyPath", tr("Only this path"), "path", false);
  addTerm(*menu, "traffic.onlyClient", tr("Only this connection"), "client", false);
  addTerm(*menu, "traffic.withoutRoute", tr("Without this route"), "route", true);
  addTerm(*menu, "traffic.withoutPath", tr("Without this path"), "path", true);
  m_table.addAction(menu->menuAction());
}

}  // namespace headgate::ui
