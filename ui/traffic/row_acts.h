// What somebody at the window says of the chosen rows: pin, colour, take away, and which others like them
// are to be seen. As actions of the table, so that keys, the menu and the palette have them.
//
// Thread: main; table and model outlive it.
#pragma once

#include <vector>

#include <QObject>

#include "ui/models/exchange_table_model.h"

class QAction;
class QMenu;

namespace headgate::ui {

class ExchangeTable;

class RowActs final : public QObject {
  Q_OBJECT

 public:
  RowActs(ExchangeTable& table, ExchangeTableModel& model);

 Q_SIGNALS:
  void commentWanted();
  void termWanted(const QString& term);
  // The record is to keep them, or not any more.
  void pinWanted(const std::vector<uint64_t>& exchanges, bool pinned);
  // That many are out of sight now.
  void tookAway(int count);

 private:
  QAction* add(const char* name, const QString& text, const QKeySequence& keys);
  void addMarks();
  void addColours();
  void addFilters();
  void addTerm(QMenu& menu, const char* name, const QString& text, const char* key, bool isExcluding);
  void togglePin();

  ExchangeTable& m_table;
  ExchangeTableModel& m_model;
};

// The colours somebody can mark a row with, in the order of their keys; not None.
const std::vector<RowColour>& rowColours();
QString rowColourName(RowColour colour);

}  // namespace headgate::ui
