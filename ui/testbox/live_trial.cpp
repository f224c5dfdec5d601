#include "ui/testbox/live_trial.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include <QPointer>

namespace headgate::ui {

namespace {

constexpr std::chrono::milliseconds kPauseInTyping{250};
constexpr std::chrono::seconds kAgain{1};

}  // namespace

LiveTrial::LiveTrial(LiveGateway& live, ProfileDraft& draft, QObject* parent)
    : QObject(parent), m_live(live), m_draft(draft) {
  m_soon.setSingleShot(true);
  m_soon.setInterval(kPauseInTyping);
  m_again.setSingleShot(true);
  m_again.setInterval(kAgain);
  connect(&m_soon, &QTimer::timeout, this, &LiveTrial::askNow);
  connect(&m_again, &QTimer::timeout, this, &LiveTrial::askNow);
  connect(&draft, &ProfileDraft::changed, this, &LiveTrial::askSoon);
  connect(&draft, &ProfileDraft::pendingChanged, this, &LiveTrial::askSoon);
  connect(&draft, &ProfileDraft::unreadChanged, this, &LiveTrial::askSoon);
  connect(&live, &LiveGateway::stateChanged, this, &LiveTrial::askSoon);
  connect(&live, &LiveGateway::profileChanged, this, &LiveTrial::askSoon);
}

void LiveTrial::setRequest(const QString& text) {
  std::string request = text.trimmed().toStdString();
  if (request == m_request) return;
  m_request = std::move(request);
  if (m_exchange == 0) restart();
}

void LiveTrial::setExchange(uint64_t id) {
  if (id == m_exchange) return;
  m_exchange = id;
  restart();
}

void LiveTrial::restart() {
  ++m_number;
  if (hasRequest()) return askSoon();
  m_soon.stop();
  m_again.stop();
  m_trial.reset();
  Q_EMIT answered();
}

void LiveTrial::setAttention(Attention attention) {
  if (attention == m_attention) return;
  m_attention = attention;
  if (attention != Attention::Watched) m_again.stop();
  if (attention == Attention::Watched && m_trial && !m_isAsking) m_again.start();
  if (attention != Attention::Hidden && m_isStale) askSoon();
}

void LiveTrial::askSoon() {
  if (!hasRequest()) return;
  m_isStale = true;
  if (m_attention != Attention::Hidden && !m_isAsking) m_soon.start();
}

// What is served is tried where it is, with all that is known of it; a draft is only compiled for it.
std::string LiveTrial::profileToTry() const {
  const auto& problems = m_live.profile().problems;
  const bool isServed = std::ranges::none_of(problems, &control::ProfileProblem::isError);
  const bool isDraft = m_draft.isPending() || m_draft.unreadText().has_value() || !isServed;
  return isDraft ? m_draft.text() : std::string();
}

void LiveTrial::askNow() {
  m_soon.stop();
  m_again.stop();
  if (!hasRequest()) return;
  m_isStale = m_isAsking || m_attention == Attention::Hidden;
  if (m_isStale) return;
  m_isAsking = true;
  m_live.ask(control::TryRequest{.profile = profileToTry(),
                                 .request = m_exchange == 0 ? m_request : std::string(),
                                 .exchange = m_exchange},
             [self = QPointer<LiveTrial>(this), number = m_number](control::Trial trial) {
               if (self) self->take(std::move(trial), number);
             });
}

void LiveTrial::take(control::Trial trial, uint64_t request) {
  m_isAsking = false;
  if (request == m_number) {
    m_trial = std::move(trial);
    Q_EMIT answered();
  }
  if (m_isStale) return askSoon();
  if (m_attention == Attention::Watched) m_again.start();
}

}  // namespace headgate::ui
