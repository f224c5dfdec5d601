#include "app/main_thread_keychain.h"

#include <mutex>

namespace headgate::app {

// Where answers go. It outlives the keychain in calls that are under way, and then leads nowhere.
class MainThreadKeychain::WayBack {
 public:
  WayBack() : m_receiver(std::make_unique<QObject>()) {}

  void close() {
    const std::scoped_lock lock(m_mutex);
    m_receiver.reset();
  }

  void carry(std::function<void()> call) {
    const std::scoped_lock lock(m_mutex);
    if (m_receiver) QMetaObject::invokeMethod(m_receiver.get(), std::move(call), Qt::QueuedConnection);
  }

 private:
  std::mutex m_mutex;
  std::unique_ptr<QObject> m_receiver;
};

MainThreadKeychain::MainThreadKeychain(QObject& home, secrets::Keychain& beneath)
    : m_home(home), m_beneath(beneath), m_wayBack(std::make_shared<WayBack>()) {}

MainThreadKeychain::~MainThreadKeychain() {
  m_wayBack->close();
}

template <typename Answer>
std::function<void(Answer)> MainThreadKeychain::back(std::function<void(Answer)> done) {
  return [way = m_wayBack, done = std::move(done)](Answer answer) {
    way->carry([done, answer = std::move(answer)] { done(answer); });
  };
}

void MainThreadKeychain::read(const std::string& name, ReadDone done) {
  QMetaObject::invokeMethod(
      &m_home, [&beneath = m_beneath, name, answer = back(std::move(done))] { beneath.read(name, answer); },
      Qt::QueuedConnection);
}

void MainThreadKeychain::write(const std::string& name, const std::string& secret, Done done) {
  QMetaObject::invokeMethod(
      &m_home,
      [&beneath = m_beneath, name, secret, answer = back(std::move(done))] {
        beneath.write(name, secret, answer);
      },
      Qt::QueuedConnection);
}

void MainThreadKeychain::remove(const std::string& name, Done done) {
  QMetaObject::invokeMethod(
      &m_home, [&beneath = m_beneath, name, answer = back(std::move(done))] { beneath.remove(name, answer); },
      Qt::QueuedConnection);
}

}  // namespace headgate::app
