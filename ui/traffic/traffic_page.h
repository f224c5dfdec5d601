// The Traffic page: the filter, scopes, the table of exchanges, and the one that is open. Rows come from the
// gateway's feed and stay in the model; what the page does beside that is to connect its panes.
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

class ComparisonPane;
class DetailPane;
class ElidingLabel;
class Button;
class EmptyState;
class ExchangeTable;
class FilterDesk;
class FollowButton;
class LinkButton;
class NotesTab;
class PageFrame;
class ScopeTree;
class TextLabel;
class TrafficActs;
class WaitingState;

class TrafficPage final : public QWidget {
  Q_OBJECT

 public:
  TrafficPage(LiveGateway& gateway, const Theme& theme, QWidget* parent = nullptr);
  ~TrafficPage() override;

  // For F6, in the order of reading.
  std::vector<QPointer<QWidget>> panes() const;
  PageFrame& frame() { return *m_frame; }
  // For the window's toolbar, which takes it.
  QWidget* toolbar() const;
  // What is replayed, as its next output.
  void addReplay();
  // Two exchanges beside each other, as its next output.
  void addComparison();
  ExchangeTableModel& model() { return m_model; }
  FilterDesk& filter() { return *m_filter; }
  ExchangeTable& table() { return *m_table; }
  // Only what belongs to it, until something else is chosen.
  void showScope(const Scope& scope);
  // Chooses that exchange, whatever the scope was.
  void showExchange(uint64_t id);
  // Of what is chosen in the table.
  std::vector<uint64_t> chosenExchanges() const;
  // Rows that are no traffic: they were read from a file.
  void takeImported(const control::FeedBatch& rows);
  // The chosen exchange, if one is, as tryWanted() tells of it.
  void tryChosen();
  // How many rows the table shows, for the status bar.
  int shown() const { return m_model.rowCount(); }

 Q_SIGNALS:
  // What would become of its request now? `words`: "#40,194 POST /v1/messages".
  void tryWanted(uint64_t exchange, const QString& words);
  // A breakpoint or fault rule, filled in from the chosen exchange.
  void ruleWanted(const headgate::control::OverlayRule& rule);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  QWidget* makeScopes();
  QWidget* makeList();
  QWidget* makeFoot();
  void makeToolbar();
  void addActions();
  void connectParts();
  void takeBatch(const control::FeedBatch& batch);
  void showRow(int row);
  void count();
  void chooseScope(const Scope& scope);
  void showAll();
  void updateScope();
  void updateNames();
  void updateFollow();
  void tellTakenAway(int count);
  void bringBack();
  void openNotes();
  void pin(const std::vector<uint64_t>& exchanges, bool pinned);
  void updateEmpty();
  void updateSkipped();
  void showChosen();
  void keepChosen();
  void start();
  void makeRule(control::OverlayAction action);
  void mark();
  void compare();

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
  EmptyState* m_nothingMatches;
  FilterDesk* m_filter;
  QPointer<QWidget> m_toolbar;
  QPointer<Button> m_hold;
  ElidingLabel* m_scopeName;
  LinkButton* m_showAll;
  TextLabel* m_skipped;
  TextLabel* m_takenAway;
  LinkButton* m_bringBack;
  ElidingLabel* m_told;
  FollowButton* m_follow;
  DetailPane* m_detail;
  NotesTab* m_notes;
  ComparisonPane* m_comparison = nullptr;
  std::pair<uint64_t, QString> m_marked;  // to be compared with; 0: none
  PageFrame* m_frame = nullptr;
  TrafficActs* m_acts = nullptr;
  QTimer m_count;  // four times a second, while rows come or are in flight
};

}  // namespace headgate::ui
