// Tries a request on the draft before a client sends it: a URL, "POST /path", a curl line, or a recorded
// exchange. Which route would take it and why the others do not, what its policies would say, and what would
// be sent where. Nothing is sent, and nothing is counted.
//
// Thread: main. Borrows the gateway, the draft and the theme, which outlive it.
#pragma once

#include <cstdint>
#include <string>

#include <QPointer>
#include <QWidget>

#include "ui/testbox/live_trial.h"
#include "ui/testbox/trial_rows.h"
#include "ui/theme/theme.h"

class QStackedLayout;

namespace headgate::ui {

class ExchangeChip;
class LinkButton;
class RequestEdit;
class TextLabel;
class TrialDetails;
class TrialList;

class TestBox final : public QWidget {
  Q_OBJECT

 public:
  TestBox(LiveGateway& live, ProfileDraft& draft, const Theme& theme, QWidget* parent = nullptr);
  ~TestBox() override;

  // A recorded exchange instead of what is written down, as "#40,194 POST /v1/messages".
  void setExchange(uint64_t id, const QString& words);

 Q_SIGNALS:
  // The user wants to choose an exchange: setExchange() when it is known.
  void takeWanted();
  // To what stands there in the profile: a route, a policy, a limit, a target.
  void placeWanted(const std::string& pointer);

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void layOut();
  void connectParts();
  void dropExchange();
  void showTrial();
  QString problemWords() const;
  void openDetails();
  void follow(const TrialRow& row);
  void updateAttention();

  ProfileDraft& m_draft;
  const Theme& m_theme;
  LiveTrial m_live;
  RequestEdit* m_edit;
  ExchangeChip* m_chip;
  LinkButton* m_more;
  LinkButton* m_take;
  TextLabel* m_words;
  TrialList* m_list;
  QWidget* m_room;  // of the words or the list, always the same: what one types in does not move
  QStackedLayout* m_answer;
  QPointer<TrialDetails> m_details;  // the window's child once it was open
};

}  // namespace headgate::ui
