// A keychain that always answers: what the one beneath has not answered in time is TimedOut, and its own
// answer is dropped when it comes.
//
// A write or a removal that timed out may still happen. Owns the one beneath. Thread: main.
#pragma once

#include <memory>

#include <QObject>

#include "core/base/clock.h"
#include "core/secrets/keychain.h"

namespace headgate::secrets {

class TimedKeychain final : public Keychain {
 public:
  static constexpr Milliseconds kTimeout{3'000};
  // What may be unanswered beneath; a further call is TimedOut without being asked, so that whoever asks a
  // hanging service again and again does not fill the memory.
  static constexpr size_t kMaxUnanswered = 1'000;

  explicit TimedKeychain(std::unique_ptr<Keychain> beneath, Milliseconds timeout = kTimeout);

  void read(const std::string& name, ReadDone done) override;
  void write(const std::string& name, const std::string& secret, Done done) override;
  void remove(const std::string& name, Done done) override;

 private:
  // Calls ask(answer) with the function that takes the answer from beneath, if there is room.
  template <typename Answer, typename Ask>
  void inTime(std::function<void(Answer)> done, Ask ask);

  const Milliseconds m_timeout;
  size_t m_unanswered = 0;
  QObject m_timers;  // what they run in: no time-out comes after it is gone
  std::unique_ptr<Keychain> m_beneath;
};

}  // namespace headgate::secrets
