// The Traffic page: scopes, the table of exchanges, and the one that is open. Rows come from the gateway's
// feed and stay in the model; what the page does beside that is to connect its panes.
//
// Thread: main. The theme and the gateway outlive it.
#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/models/exchange_table_model.h"
#include "ui/models/scope_model.h"
#include "ui/session/live_gateway.h"
#include "ui/theme/theme.h"

class QStackedWidget;

namespace headgate::ui {

class DetailPane;
class ElidingLabel;
class EmptyState;
class ExchangeTable;
class FollowButton;
class LinkButton;
class PageFrame;
class ScopeTree;
class TextLabel;
class WaitingState;

class TrafficPage final : public QWidget {
  Q_OBJECT

 public:
  TrafficPage(LiveGateway& gateway, const Theme& theme, QWidget* parent = nullptr);
  ~TrafficPage() override;

  // For F6, in the order of reading.
  std::vector<QPointer<QWidget>> panes() const;
  PageFrame& frame() { return *m_frame; }
  ExchangeTableModel& model() { return m_model; }
  // Only what belongs to it, until something else is chosen.
  void showScope(const Scope& scope);
  // Chooses that exchange, whatever the scope was.
  void showExchange(uint64_t id);
  // The chosen exchange, if one is, as tryWanted() tells of it.
  void tryChosen();
  // How many rows the table shows, for the status bar.
  int shown() const { return m_model.rowCount(); }

 Q_SIGNALS:
  // What would become of its request now? `words`: "#40,194 POST /v1/messages".
  void tryWanted(uint64_t exchange, const QString& words);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  QWidget* makeScopes();
  QWidget* makeList();
  QWidget* makeFoot();
  void connectParts();
  void takeBatch(const control::FeedBatch& batch);
  void count();
  void chooseScope(const Scope& scope);
  void showAll();
  void updateScope();
  void updateNames();
  void updateFollow();
  void updateEmpty();
  void updateSkipped();
  void showChosen();
  void keepChosen();
  void start();
  void copyUrl();
  void copyCurl();

  LiveGateway& m_gateway;
  const Theme& m_theme;
  ExchangeTableModel m_model;
  ScopeModel m_scopes;
  ScopeTree* m_tree;
  QWidget* m_scopePane = nullptr;
  ExchangeTable* m_table;
  QStackedWidget* m_list;
  WaitingState* m_waiting;
  EmptyState* m_nothingInScope;
  ElidingLabel* m_scopeName;
  LinkButton* m_showAll;
  TextLabel* m_skipped;
  FollowButton* m_follow;
  DetailPane* m_detail;
  PageFrame* m_frame = nullptr;
  QTimer m_count;  // four times a second, while rows come or are in flight
};

}  // namespace headgate::ui
