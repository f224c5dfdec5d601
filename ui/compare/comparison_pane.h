// Two exchanges beside each other: what differs in their heads and bodies, and how their streams went,
// aligned by event. A is the one that was marked, B the other. Read while it is seen.
//
// Thread: main. The theme and the gateway outlive it.
#pragma once

#include <optional>

#include <QScrollArea>

#include "core/control/exchange_values.h"
#include "ui/compare/difference_model.h"
#include "ui/session/live_gateway.h"
#include "ui/stream/stream_source.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class LagStrip;
class RowTable;
class TextLabel;

class ComparisonPane final : public QScrollArea {
  Q_OBJECT

 public:
  ComparisonPane(LiveGateway& gateway, const Theme& theme, QWidget* parent = nullptr);
  ~ComparisonPane() override;

  // As "#40,194 POST /v1/messages".
  void setExchanges(uint64_t first, const QString& firstName, uint64_t second, const QString& secondName);

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  struct Side {
    explicit Side(LiveGateway& gateway) : source(gateway) {}
    uint64_t id = 0;
    std::optional<control::ExchangeDetail> detail;
    StreamSource source;
  };

  void ask(Side& side);
  void showHeads();
  void showStreams();
  QString bodySentence(const QString& what, const control::RecordedBody& first,
                       const control::RecordedBody& second) const;

  LiveGateway& m_gateway;
  Side m_first;
  Side m_second;
  DifferenceModel m_model;
  TextLabel* m_names;
  TextLabel* m_bodies;
  TextLabel* m_timing;
  LagStrip* m_strip;
  RowTable* m_table;
};

}  // namespace headgate::ui
