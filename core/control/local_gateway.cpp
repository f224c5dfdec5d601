#include "core/control/local_gateway.h"

#include <utility>

#include "core/crypto/random.h"

namespace headgate::control {

LocalGateway::LocalGateway(Parts parts) : m_there(std::make_unique<QObject>()) {
  m_thread.setObjectName(QStringLiteral("control"));
  m_there->moveToThread(&m_thread);
  m_thread.start();
  onThere([this, parts = std::move(parts)] {
    m_service = std::make_unique<GatewayService>(parts, [this] {
      onHere([this] {
        if (m_observer) m_observer();
      });
    });
  });
}

// What was posted before ends quickly, and what comes back finds nobody: m_here goes after the thread.
LocalGateway::~LocalGateway() {
  m_ending = true;
  onThere([this] {
    m_service.reset();
    crypto::forgetThisThread();
    m_thread.quit();
  });
  m_thread.wait();
}

void LocalGateway::onThere(std::function<void()> work) {
  QMetaObject::invokeMethod(m_there.get(), std::move(work), Qt::QueuedConnection);
}

void LocalGateway::onHere(std::function<void()> work) {
  QMetaObject::invokeMethod(&m_here, std::move(work), Qt::QueuedConnection);
}

void LocalGateway::send(Request request, std::function<void(Reply)> reply) {
  const uint64_t call = ++m_calls;
  m_waiting.emplace(call, std::move(reply));
  onThere([this, call, request = std::move(request)] {
    if (m_ending) return;
    m_service->handle(request, [this, call](Reply answer) {
      onHere([this, call, answer = std::move(answer)]() mutable {
        const auto waiting = m_waiting.extract(call);
        waiting.mapped()(std::move(answer));
      });
    });
  });
}

}  // namespace headgate::control
