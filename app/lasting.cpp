#include "app/lasting.h"

#include <algorithm>
#include <array>
#include <chrono>

#include "core/crypto/random.h"
#include "core/store/key_file.h"

namespace headgate::app {
namespace {

constexpr std::chrono::seconds kSaveEvery{2};

SteadyTime steadyNow() {
  return std::chrono::steady_clock::now();
}

WallTime wallNow() {
  return std::chrono::system_clock::now();
}

std::string textOf(const store::OwnKey& key) {
  return {reinterpret_cast<const char*>(key.data()), key.size()};
}

}  // namespace

Lasting::Lasting(std::function<void(std::string_view)> log) : m_log(std::move(log)) {
  store::OwnKey key{};
  crypto::fillRandom(key);
  m_state.cookieKey = textOf(key);
}

Lasting::~Lasting() {
  if (!m_thread.joinable()) return;
  {
    const std::lock_guard lock(m_mutex);
    m_isEnding = true;
  }
  m_wake.notify_one();
  m_thread.join();
  save();
  report(m_sessions->save(steadyNow(), wallNow()), m_sessionProblem);
}

bool Lasting::isWantedBy(const flow::Snapshot& snapshot) {
  const auto& pools = snapshot.pools;
  return !snapshot.limits.empty() || std::any_of(pools.begin(), pools.end(), [](const flow::PoolPlan& pool) {
    return pool.affinity.kind == flow::AffinityPlan::Kind::Learn ||
           pool.affinity.kind == flow::AffinityPlan::Kind::Cookie;
  });
}

void Lasting::keepIn(const std::string& folder) {
  if (auto key = store::readOrMakeKey(folder + "/affinity.key"))
    m_state.cookieKey = textOf(*key);
  else
    m_log("clients may change their targets after a restart: " + key.error());
  m_limits = std::make_unique<store::LimitFile>(folder + "/limits", m_state.limits);
  m_sessions = std::make_unique<store::SessionFile>(folder + "/sessions", m_state.sessions);
  report(m_limits->load(steadyNow(), wallNow()), m_limitProblem);
  report(m_sessions->load(steadyNow(), wallNow()), m_sessionProblem);
  m_thread = std::thread([this] { run(); });
}

void Lasting::run() {
  std::unique_lock lock(m_mutex);
  while (!m_wake.wait_for(lock, kSaveEvery, [this] { return m_isEnding; })) {
    lock.unlock();
    save();
    lock.lock();
  }
}

void Lasting::save() {
  report(m_limits->saveIfDue(steadyNow(), wallNow()), m_limitProblem);
  report(m_sessions->saveIfDue(steadyNow(), wallNow()), m_sessionProblem);
}

// The same problem once.
void Lasting::report(const Result<void, std::string>& result, std::string& last) {
  const std::string problem = result ? std::string() : result.error();
  if (!problem.empty() && problem != last) m_log(problem);
  last = problem;
}

}  // namespace headgate::app
