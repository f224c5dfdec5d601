// A recorded request to be edited and sent again, beside the exchange that it was recorded of, which stays as
// it is. What was edited is kept for the last few exchanges.
//
// Asks only while it is seen. What stands there is judged while it is typed, by the gateway's own reading.
// Thread: main. The theme and the gateway outlive it.
#pragma once

#include <map>
#include <optional>
#include <string>

#include <QTimer>
#include <QWidget>

#include "ui/session/live_gateway.h"
#include "ui/theme/theme.h"

class QPlainTextEdit;

namespace headgate::ui {

class BodyEdit;
class Button;
class LinkButton;
class Note;
class TextLabel;

class ResendTab final : public QWidget {
  Q_OBJECT

 public:
  ResendTab(LiveGateway& gateway, const Theme& theme, QWidget* parent = nullptr);

  void setExchange(const control::ExchangeRow& row);
  // One that was sent from here has become an exchange.
  void noteResent(const control::ExchangeRow& row);
  void takeFocus();

 Q_SIGNALS:
  void exchangeWanted(uint64_t id);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  struct Edit {
    QString head;
    std::string body;
  };
  static constexpr size_t kMostEdits = 16;

  void layOut(const Theme& theme);
  void connectParts();
  void ask();
  void takePlan(const control::ResendPlan& plan);
  void fill(const QString& head, const std::string& body);
  void reset();
  void noteEdit();
  void judge();
  void showJudgement(const QString& words, bool isWrong);
  void showNote();
  void offerSecrets();
  void putSecret(const QString& reference);
  void send();
  std::string headBytes() const;

  LiveGateway& m_gateway;
  std::optional<control::ExchangeRow> m_row;
  std::optional<control::ResendPlan> m_plan;
  std::map<uint64_t, Edit> m_edits;
  bool m_isFilling = false;
  bool m_isText = true;  // the head is UTF-8; otherwise each letter is a byte
  QTimer m_judge{this};
  uint64_t m_question = 0;  // answers to older ones are of another text
  uint64_t m_newest = 0;    // exchange
  Note* m_note;
  QWidget* m_form;
  QPlainTextEdit* m_head;
  TextLabel* m_judgement;
  BodyEdit* m_body;
  Button* m_secret;
  Button* m_reset;
  Button* m_send;
  TextLabel* m_told;
  LinkButton* m_show;
};

}  // namespace headgate::ui
