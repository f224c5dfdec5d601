// What can be done with chosen exchanges: copy them as texts, send them again, play them again. Gives the
// table the actions, the exchange's pane its tab, the page its output.
//
// Thread: main. Borrows what it is given, which outlives it.
#pragma once

#include <functional>
#include <vector>

#include <QObject>
#include <QTimer>

#include "ui/session/live_gateway.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class Copying;
class DetailPane;
class ExchangeTable;
class ExchangeTableModel;
class PageFrame;
class ReplayPanel;
class Resending;
class ResendTab;

class TrafficActs final : public QObject {
  Q_OBJECT

 public:
  struct Parts {
    LiveGateway& gateway;
    const Theme& theme;
    ExchangeTable& table;
    const ExchangeTableModel& model;
    DetailPane& detail;
    PageFrame& frame;
  };
  TrafficActs(const Parts& parts, QObject* parent);

  // The page's next output: what is played again.
  void addOutput();
  // The exchange that is shown, or one newer than it was.
  void setExchange(const control::ExchangeRow& row);
  void takeBatch(const control::FeedBatch& batch);

 Q_SIGNALS:
  // What came of it, and after a while nothing any more.
  void told(const QString& sentence);
  void exchangeWanted(uint64_t id);

 private:
  void addAction(const char* name, const QString& text, const QKeySequence& keys, std::function<void()> act);
  void addCopies();
  std::vector<uint64_t> chosen() const;
  void tell(const QString& sentence);
  void copyMarkdown();
  void edit();
  void replay();

  Parts m_parts;
  Copying* m_copying;
  Resending* m_resending;
  ResendTab* m_tab;
  ReplayPanel* m_panel;
  QTimer m_forget;
};

}  // namespace headgate::ui
