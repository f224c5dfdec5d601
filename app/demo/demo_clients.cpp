#include "app/demo/demo_clients.h"

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

#include <QSslCertificate>
#include <QTimer>

#include "app/demo/visitor.h"

namespace headgate::app::demo {

namespace {
constexpr Milliseconds kWhileNobodyAnswers{1000};
}

// What is on the thread.
class DemoClients::Crowd final : public QObject {
 public:
  explicit Crowd(const ClientRhythm& rhythm)
      : m_script(rhythm.seed, rhythm.meanPause), m_maxAtOnce(rhythm.maxAtOnce), m_next(this) {
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, [this] { visit(); });
  }

  void start(const ClientAddresses& addresses) {
    stop();
    m_plain = {.host = QString::fromStdString(addresses.host), .port = addresses.port, .trusted = {}};
    m_secure = {.host = QString::fromStdString(addresses.secureHost),
                .port = addresses.securePort,
                .trusted = QSslCertificate::fromPath(QString::fromStdString(addresses.trustFile))};
    m_next.start(0);
  }

  void stop() {
    m_next.stop();
    m_visitors.clear();
  }

 private:
  void visit() {
    m_next.start(m_script.pause());
    if (m_visitors.size() >= m_maxAtOnce) return;
    const bool tls = m_secure.port != 0 && !m_secure.trusted.isEmpty();
    Visit visit =
        m_script.next(tls ? VisitScript::Transport::PlainAndSecure : VisitScript::Transport::PlainOnly);
    const ClientEndpoint& endpoint = visit.secure ? m_secure : m_plain;
    const uint64_t number = ++m_lastNumber;
    auto visitor = std::make_unique<Visitor>(std::move(visit), endpoint, [this, number](auto outcome) {
      if (outcome == Visitor::Outcome::NoGateway) m_next.start(kWhileNobodyAnswers);
      std::erase_if(m_visitors, [number](const Present& present) { return present.number == number; });
    });
    m_visitors.push_back({number, std::move(visitor)});
  }

  struct Present {
    uint64_t number = 0;
    std::unique_ptr<Visitor> visitor;
  };

  VisitScript m_script;
  const size_t m_maxAtOnce;
  ClientEndpoint m_plain;
  ClientEndpoint m_secure;
  QTimer m_next;
  std::vector<Present> m_visitors;
  uint64_t m_lastNumber = 0;
};

DemoClients::DemoClients(ClientRhythm rhythm) : m_crowd(new Crowd(rhythm)) {
  m_thread.setObjectName(QStringLiteral("demo clients"));
  m_crowd->moveToThread(&m_thread);
  QObject::connect(&m_thread, &QThread::finished, m_crowd, &QObject::deleteLater);
  m_thread.start();
}

DemoClients::~DemoClients() {
  m_thread.quit();
  m_thread.wait();
}

void DemoClients::start(const ClientAddresses& addresses) {
  if (m_addresses == addresses) return;
  m_addresses = addresses;
  QMetaObject::invokeMethod(m_crowd, [crowd = m_crowd, addresses] { crowd->start(addresses); });
}

void DemoClients::stop() {
  if (!std::exchange(m_addresses, std::nullopt)) return;
  QMetaObject::invokeMethod(
      m_crowd, [crowd = m_crowd] { crowd->stop(); }, Qt::BlockingQueuedConnection);
}

}  // namespace headgate::app::demo
