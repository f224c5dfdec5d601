// One exchange, opened: Overview, Request and Response. The row is shown at once; what the record holds of it
// is asked for when the choice has come to rest, and again twice a second while it is in flight. Replies that
// come for another exchange than the chosen one are dropped.
//
// Thread: main. The theme and the gateway outlive it.
#pragma once

#include <optional>

#include <QTimer>
#include <QWidget>

#include "ui/session/live_gateway.h"
#include "ui/session/profile_names.h"
#include "ui/theme/theme.h"

class QStackedWidget;
class QTabBar;

namespace headgate::ui {

class MessageTab;
class OverviewTab;

class DetailPane final : public QWidget {
  Q_OBJECT

 public:
  DetailPane(LiveGateway& gateway, const Theme& theme, QWidget* parent = nullptr);

  void setNames(ProfileNames names);
  // Another exchange, or the same one in a newer state.
  void setExchange(const control::ExchangeRow& row);

  const std::optional<control::ExchangeRow>& row() const { return m_row; }
  // Of the shown exchange, once it is there.
  const std::optional<control::ExchangeDetail>& detail() const { return m_detail; }
  void takeFocus();

 private:
  void ask();
  void takeDetail(control::ExchangeDetail detail);
  void showAll();

  LiveGateway& m_gateway;
  ProfileNames m_names;
  std::optional<control::ExchangeRow> m_row;
  std::optional<control::ExchangeDetail> m_detail;
  QTimer m_settle{this};
  QTimer m_refresh{this};
  QTabBar* m_tabs;
  QStackedWidget* m_pages;
  OverviewTab* m_overview;
  MessageTab* m_request;
  MessageTab* m_response;
};

}  // namespace headgate::ui
