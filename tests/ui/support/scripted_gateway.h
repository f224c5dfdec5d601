// A gateway that says what the test tells it to say: no engine, no threads, no files.
//
// Replies come with the next turn of the event loop, as those of the real one, or, between hold() and
// release(), when the test wants them. Calls that succeed have their plain effect on `state`, `profile`,
// `targets` and `secrets`.
// Thread: main.
#pragma once

#include <deque>
#include <map>
#include <vector>

#include <QObject>

#include "core/control/gateway.h"

namespace headgate::test {

class ScriptedGateway final : public control::Gateway {
 public:
  // What is answered. Change it at will; changed() makes it known.
  control::GatewayState state;
  control::ProfileState profile;
  control::Counters counters;
  control::TargetStates targets;
  control::LimitStates limits;
  control::Trial trial;
  control::DraftEffect effect;
  control::ProfileVersions versions;
  std::map<uint64_t, std::string> versionTexts;
  control::KeptDraft draft;
  control::SecretStates secrets;
  control::LocalServices services;
  control::PortState port;
  control::ClientPrograms clients;
  control::TakeoverPlan takeover;
  control::UserService userService;
  // Every call that came, oldest first.
  std::vector<control::Request> asked;

  void changed();

  // What happened: it comes with the next feed. An id that was fed before is an update of that row.
  void feed(control::ExchangeRow row) { m_feed.push_back(std::move(row)); }
  void feed(std::vector<control::ExchangeRow> rows);
  // The next feed says that so many rows were skipped, and what is under way all the same.
  void skip(uint64_t rows, std::vector<uint64_t> underWay);
  // What GetExchange finds under the id of this detail's row; nothing else is found.
  void keep(control::ExchangeDetail detail);
  void forget(uint64_t id) { m_details.erase(id); }
  // The next call that is to change something has this outcome; without one it succeeds.
  void answerNext(control::Outcome outcome) { m_outcomes.push_back(std::move(outcome)); }

  void hold() { m_isHeld = true; }
  void release();
  // How many replies are held back.
  size_t held() const { return m_held.size(); }

  template <typename Call>
  std::vector<Call> calls() const {
    std::vector<Call> found;
    for (const auto& request : asked)
      if (const auto* call = std::get_if<Call>(&request)) found.push_back(*call);
    return found;
  }

  void onChanged(std::function<void()> observer) override { m_observer = std::move(observer); }

 protected:
  void send(control::Request request, std::function<void(control::Reply)> reply) override;

 private:
  using Answer = std::function<void()>;

  control::Reply answer(const control::Start&);
  control::Reply answer(const control::Stop&);
  control::Reply answer(const control::OpenProfile& call);
  control::Reply answer(const control::ApplyProfile& call);
  control::Reply answer(const control::SaveProfile& call);
  control::Reply answer(const control::GetState&) { return state; }
  control::Reply answer(const control::GetProfile&) { return profile; }
  control::Reply answer(const control::GetCounters&) { return counters; }
  control::Reply answer(const control::GetFeed& call);
  control::Reply answer(const control::GetExchange& call);
  control::Reply answer(const control::GetTargets&) { return targets; }
  control::Reply answer(const control::SetTargetState& call);
  control::Reply answer(const control::GetLimits&) { return limits; }
  control::Reply answer(const control::TryRequest&) { return trial; }
  control::Reply answer(const control::CompareDraft&) { return effect; }
  control::Reply answer(const control::GetVersions&) { return versions; }
  control::Reply answer(const control::GetVersion& call);
  control::Reply answer(const control::GetDraft&) { return draft; }
  control::Reply answer(const control::GetSecrets&) { return secrets; }
  control::Reply answer(const control::SetSecret& call);
  control::Reply answer(const control::FindServices&) { return services; }
  control::Reply answer(const control::CheckPort&) { return port; }
  control::Reply answer(const control::GetClients&) { return clients; }
  control::Reply answer(const control::PlanTakeover&) { return takeover; }
  control::Reply answer(const control::GetUserService&) { return userService; }
  // What is to change something besides, and has no effect here.
  template <typename Call>
  control::Reply answer(const Call&) {
    static_assert(std::is_same_v<typename Call::Reply, control::Outcome>);
    return nextOutcome();
  }

  control::Outcome nextOutcome();
  void deliverLater(Answer answer);

  std::function<void()> m_observer;
  std::vector<control::ExchangeRow> m_feed;
  uint64_t m_skipped = 0;
  std::vector<uint64_t> m_underWay;
  std::map<uint64_t, control::ExchangeDetail> m_details;
  std::deque<control::Outcome> m_outcomes;
  std::vector<Answer> m_held;
  bool m_isHeld = false;
  QObject m_context;  // what ends the replies under way when this is gone
};

}  // namespace headgate::test
