// The Traffic page's filter at work: the line becomes the table's question, the values it offers come from
// the profile and the traffic, and what was used and saved is kept from one run to the next.
//
// Thread: main. Owns the page's part of the toolbar until the window takes it; borrows everything else.
#pragma once

#include <functional>

#include <QObject>
#include <QPointer>
#include <QTimer>

#include "ui/filter/filter_bar.h"
#include "ui/filter/filter_history.h"
#include "ui/models/exchange_table_model.h"
#include "ui/theme/theme.h"
#include "ui/traffic/deep_search.h"

class QMenu;

namespace headgate::ui {

class FilterDesk final : public QObject {
  Q_OBJECT

 public:
  // Where the history is kept: read once, written whenever it changes.
  struct Keeping {
    std::function<QByteArray()> read = [] { return QByteArray(); };
    std::function<void(const QByteArray&)> write = [](const QByteArray&) {};
  };

  FilterDesk(LiveGateway& gateway, ExchangeTableModel& model, const Theme& theme, QObject* parent = nullptr);

  FilterBar& bar() { return *m_bar; }
  void setKeeping(Keeping keeping);
  // From now on the table answers to this line.
  void setLine(const QString& line);
  void addTerm(const QString& term);
  // To be called when rows came.
  void takeRows();
  void goBack();
  void goForward();
  // Is there a filter at all?
  bool isFiltering() const { return m_model.filter() != nullptr; }

 Q_SIGNALS:
  void leaveWanted();

 private:
  void takeLine();
  void updateCount();
  void showHistory(const QPoint& place);
  void addSaving(QMenu& menu);
  void keep();

  ExchangeTableModel& m_model;
  DeepSearch m_deep;
  QPointer<FilterBar> m_bar;
  FilterHistory m_history;
  Keeping m_keeping;
  QTimer m_pause;           // after which what is written counts as used
  bool m_isMoving = false;  // through the history
};

}  // namespace headgate::ui
