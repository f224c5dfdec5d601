#include "tests/ui/support/scripted_gateway.h"

#include <algorithm>
#include <utility>

#include <QTimer>

namespace headgate::test {

using namespace control;

void ScriptedGateway::changed() {
  ++state.revision;
  if (m_observer) m_observer();
}

void ScriptedGateway::feed(std::vector<ExchangeRow> rows) {
  std::move(rows.begin(), rows.end(), std::back_inserter(m_feed));
}

void ScriptedGateway::skip(uint64_t rows, std::vector<uint64_t> underWay) {
  m_skipped = rows;
  m_underWay = std::move(underWay);
}

void ScriptedGateway::keep(ExchangeDetail detail) {
  detail.found = true;
  const uint64_t id = detail.row.id;
  m_details.insert_or_assign(id, std::move(detail));
}

void ScriptedGateway::release() {
  m_isHeld = false;
  for (Answer& answer : std::exchange(m_held, {})) deliverLater(std::move(answer));
}

void ScriptedGateway::send(Request request, std::function<void(Reply)> reply) {
  asked.push_back(request);
  Answer answerIt = [this, request = std::move(request), reply = std::move(reply)] {
    reply(std::visit([this](const auto& call) { return answer(call); }, request));
  };
  if (m_isHeld)
    m_held.push_back(std::move(answerIt));
  else
    deliverLater(std::move(answerIt));
}

void ScriptedGateway::deliverLater(Answer answerIt) {
  QTimer::singleShot(0, &m_context, std::move(answerIt));
}

Outcome ScriptedGateway::nextOutcome() {
  if (m_outcomes.empty()) return {.done = true};
  Outcome outcome = std::move(m_outcomes.front());
  m_outcomes.pop_front();
  if (!outcome.problems.empty()) outcome.isInState = true;
  return outcome;
}

Reply ScriptedGateway::answer(const Start&) {
  Outcome outcome = nextOutcome();
  if (outcome.done) {
    state.phase = GatewayPhase::Running;
    state.failure.clear();
    for (ListenerState& listener : state.listeners) {
      listener.problem.clear();
      listener.portOwner.clear();
      listener.freePort = 0;
      if (!listener.enabled) continue;
      listener.phase = ListenerPhase::Listening;
      listener.boundPort = listener.port;
    }
  } else {
    state.failure = outcome.problem;
    outcome.isInState = true;
  }
  changed();
  return outcome;
}

Reply ScriptedGateway::answer(const Stop&) {
  Outcome outcome = nextOutcome();
  if (outcome.done) {
    state.phase = GatewayPhase::Stopped;
    for (ListenerState& listener : state.listeners) {
      listener.phase = ListenerPhase::Off;
      listener.boundPort = 0;
    }
    changed();
  }
  return outcome;
}

Reply ScriptedGateway::answer(const OpenProfile& call) {
  Outcome outcome = nextOutcome();
  if (outcome.done) {
    profile.path = call.path;
    profile.isDemo = call.demo;
    if (!call.text.empty()) profile.text = call.text;
    profile.isSaved = !call.isWork;  // of a new one that says nothing yet, nothing would be lost
    profile.fileIsGone = false;
    changed();
  }
  return outcome;
}

Reply ScriptedGateway::answer(const ApplyProfile& call) {
  Outcome outcome = nextOutcome();
  profile.isSaved = profile.isSaved && profile.text == call.text;
  profile.text = call.text;
  profile.problems = outcome.problems;
  changed();
  return outcome;
}

Reply ScriptedGateway::answer(const SaveProfile& call) {
  Outcome outcome = nextOutcome();
  if (outcome.done && call.copy.empty()) {
    if (!call.path.empty()) profile.path = call.path;
    profile.isSaved = true;
    profile.changedOnDisk = false;
    profile.fileIsGone = false;
    changed();
  }
  return outcome;
}

Reply ScriptedGateway::answer(const GetFeed& call) {
  const size_t begin = std::min<size_t>(call.after, m_feed.size());
  const size_t end = std::min<size_t>(begin + call.limit, m_feed.size());
  FeedBatch batch{.next = end,
                  .skipped = std::exchange(m_skipped, 0),
                  .underWay = std::exchange(m_underWay, {}),
                  .rows = {}};
  batch.rows.assign(m_feed.begin() + static_cast<ptrdiff_t>(begin),
                    m_feed.begin() + static_cast<ptrdiff_t>(end));
  return batch;
}

Reply ScriptedGateway::answer(const GetExchange& call) {
  const auto found = m_details.find(call.id);
  return found == m_details.end() ? ExchangeDetail{} : found->second;
}

Reply ScriptedGateway::answer(const GetVersion& call) {
  const auto found = versionTexts.find(call.id);
  return found == versionTexts.end() ? VersionText{} : VersionText{.found = true, .text = found->second};
}

Reply ScriptedGateway::answer(const SetSecret& call) {
  Outcome outcome = nextOutcome();
  for (SecretState& secret : secrets.secrets) {
    if (!outcome.done || secret.place != SecretPlace::Keychain || secret.name != call.name) continue;
    secret.isThere = true;
    secret.problem.clear();
  }
  return outcome;
}

Reply ScriptedGateway::answer(const SetTargetState& call) {
  Outcome outcome = nextOutcome();
  for (TargetStatus& target : targets.targets) {
    if (!outcome.done || target.pool != call.pool || target.target != call.target) continue;
    target.order = call.state;
    target.state = call.state == TargetOrder::Drain         ? TargetState::Drain
                   : call.state == TargetOrder::Maintenance ? TargetState::Maintenance
                                                            : TargetState::On;
  }
  return outcome;
}

}  // namespace headgate::test
