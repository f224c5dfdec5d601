// What was said in an exchange, understood: a conversation with a model put together, JSON-RPC requests with
// their answers, or the messages of a stream as they are. Read while it is seen.
//
// Thread: main. The theme and the gateway outlive it.
#pragma once

#include <QWidget>

#include "core/control/exchange_values.h"
#include "ui/session/live_gateway.h"
#include "ui/stream/spoken_lines.h"
#include "ui/stream/stream_source.h"
#include "ui/theme/theme.h"
#include "ui/traffic/llm_transcript.h"
#include "ui/traffic/message_model.h"

class QStackedWidget;

namespace headgate::ui {

class RowTable;
class TextLabel;
class WireView;

class MessagesTab final : public QWidget {
  Q_OBJECT

 public:
  MessagesTab(LiveGateway& gateway, const Theme& theme, QWidget* parent = nullptr);
  ~MessagesTab() override;

  void setExchange(const control::ExchangeRow& row);
  void setDetail(const control::ExchangeDetail& detail);

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  QWidget* makeTable(const Theme& theme);
  void askMessages();
  void takeMessages(const control::StreamTexts& texts);
  void showAll();
  std::vector<TranscriptTurn> turns() const;
  std::vector<WireMessage> messages() const;

  LiveGateway& m_gateway;
  control::ExchangeRow m_row;
  StreamSource m_source;
  SpokenLines m_lines;
  QByteArray m_request;
  QByteArray m_answer;
  std::vector<WireMessage> m_streamed;
  bool m_isAsking = false;
  MessageModel m_model;
  TextLabel* m_head;
  QStackedWidget* m_pages;
  RowTable* m_table;
  WireView* m_transcript;
};

}  // namespace headgate::ui
