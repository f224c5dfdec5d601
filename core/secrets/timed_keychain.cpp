#include "core/secrets/timed_keychain.h"

#include <utility>

#include <QTimer>

namespace headgate::secrets {

TimedKeychain::TimedKeychain(std::unique_ptr<Keychain> beneath, Milliseconds timeout)
    : m_timeout(timeout), m_beneath(std::move(beneath)) {}

template <typename Answer, typename Ask>
void TimedKeychain::inTime(std::function<void(Answer)> done, Ask ask) {
  // Whichever comes first, answer or time-out, takes `done` away from the other.
  const auto waiting = std::make_shared<std::function<void(Answer)>>(std::move(done));
  const auto finish = [waiting](Answer answer) {
    if (const auto first = std::exchange(*waiting, nullptr)) first(std::move(answer));
  };
  const bool room = m_unanswered < kMaxUnanswered;
  QTimer::singleShot(room ? m_timeout : Milliseconds::zero(), &m_timers, [finish] {
    finish(KeychainError{KeychainFailure::TimedOut, {}});
  });
  if (!room) return;
  ++m_unanswered;
  ask([this, finish](Answer answer) {
    --m_unanswered;
    finish(std::move(answer));
  });
}

void TimedKeychain::read(const std::string& name, ReadDone done) {
  inTime(std::move(done), [&](ReadDone answer) { m_beneath->read(name, std::move(answer)); });
}

void TimedKeychain::write(const std::string& name, const std::string& secret, Done done) {
  inTime(std::move(done), [&](Done answer) { m_beneath->write(name, secret, std::move(answer)); });
}

void TimedKeychain::remove(const std::string& name, Done done) {
  inTime(std::move(done), [&](Done answer) { m_beneath->remove(name, std::move(answer)); });
}

}  // namespace headgate::secrets
