#include "app/handshake_log.h"

namespace headgate::app {

namespace {

using namespace std::chrono_literals;

constexpr auto kQuiet = 10s;
constexpr size_t kMaxKinds = 64;

}  // namespace

HandshakeLog::Kind& HandshakeLog::kindOf(std::string_view listener, std::string_view reason) {
  std::pair<std::string, std::string> name{listener, reason};
  if (m_kinds.size() < kMaxKinds) return m_kinds[std::move(name)];
  const auto known = m_kinds.find(name);
  return known != m_kinds.end() ? known->second : m_kinds[{}];
}

void HandshakeLog::note(std::string_view listener, const io::SocketAddress& peer, std::string_view reason) {
  std::string sentence = "listener " + std::string(listener) + ": no TLS with " + peer.ip + ": ";
  sentence += reason;
  {
    const std::lock_guard lock(m_mutex);
    Kind& kind = kindOf(listener, reason);
    if (m_clock() < kind.quietUntil) {
      ++kind.passedOver;
      return;
    }
    if (kind.passedOver > 0) sentence += " (and " + std::to_string(kind.passedOver) + " more like it)";
    kind = {m_clock() + kQuiet, 0};
  }
  m_log(sentence);
}

}  // namespace headgate::app
