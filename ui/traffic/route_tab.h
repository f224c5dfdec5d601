// Which route took the exchange's request, why, and what each policy says of it: by the profile as it is now,
// for of then only the outcome is recorded. Asked while it is seen. Thread: main; the theme outlives it.
#pragma once

#include <QWidget>

#include "core/control/exchange_values.h"
#include "ui/session/live_gateway.h"
#include "ui/session/profile_names.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class TextLabel;
class TrialList;

class RouteTab final : public QWidget {
  Q_OBJECT

 public:
  RouteTab(LiveGateway& gateway, const Theme& theme, QWidget* parent = nullptr);

  void setExchange(const control::ExchangeRow& row, const ProfileNames& names);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void ask();
  void take(const control::Trial& trial);

  LiveGateway& m_gateway;
  control::ExchangeRow m_row;
  TextLabel* m_then;
  TextLabel* m_now;
  TrialList* m_list;
};

}  // namespace headgate::ui
