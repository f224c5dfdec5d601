// One request, and what would become of it as things stand: the draft, the gateway's state, tokens left. Asks
// a moment after any of them has changed, never twice at a time, once a second while somebody watches, and
// not at all while nobody sees it.
//
// Thread: main. Borrows the gateway and the draft, which outlive it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include <QObject>
#include <QString>
#include <QTimer>

#include "ui/draft/profile_draft.h"
#include "ui/session/live_gateway.h"

namespace headgate::ui {

class LiveTrial final : public QObject {
  Q_OBJECT

 public:
  LiveTrial(LiveGateway& live, ProfileDraft& draft, QObject* parent = nullptr);

  // As it was written down; empty: there is none, and no answer.
  void setRequest(const QString& text);
  // A recorded one, instead; 0: the one that is written down again.
  void setExchange(uint64_t id);
  // Without waiting for more to be typed.
  void askNow();

  enum class Attention : uint8_t { Hidden, Seen, Watched };
  void setAttention(Attention attention);

  // The last answer, until the next one; nothing while there is no request.
  const std::optional<control::Trial>& trial() const { return m_trial; }

 Q_SIGNALS:
  // Also if it is nothing now.
  void answered();

 private:
  bool hasRequest() const { return m_exchange != 0 || !m_request.empty(); }
  void restart();
  void askSoon();
  std::string profileToTry() const;
  void take(control::Trial trial, uint64_t request);

  LiveGateway& m_live;
  ProfileDraft& m_draft;
  std::string m_request;
  uint64_t m_exchange = 0;
  std::optional<control::Trial> m_trial;
  uint64_t m_number = 0;  // of the request, counted, so that no answer is taken for another's
  Attention m_attention = Attention::Hidden;
  bool m_isAsking = false;
  bool m_isStale = false;  // something has changed since it was asked
  QTimer m_soon;
  QTimer m_again;
};

}  // namespace headgate::ui
