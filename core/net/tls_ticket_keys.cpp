#include "core/net/tls_ticket_keys.h"

#include <algorithm>
#include <cstdlib>
#include <openssl/crypto.h>
#include <openssl/rand.h>

namespace headgate::net {
namespace {

// Without randomness every ticket could be forged, so that going on is no choice.
void fillRandom(std::span<uint8_t> out) {
  if (RAND_priv_bytes(out.data(), static_cast<int>(out.size())) != 1) std::abort();
}

TlsTicketKeys::Key makeKey() {
  TlsTicketKeys::Key key;
  fillRandom(key.name);
  fillRandom(key.cipher);
  fillRandom(key.mac);
  return key;
}

}  // namespace

TlsTicketKeys::TlsTicketKeys(Clock clock, std::chrono::seconds period)
    : m_clock(std::move(clock)), m_period(period), m_current(makeKey()), m_currentEnds(m_clock() + period) {}

TlsTicketKeys::~TlsTicketKeys() {
  OPENSSL_cleanse(&m_current, sizeof(m_current));
  if (m_previous) OPENSSL_cleanse(&*m_previous, sizeof(*m_previous));
}

TlsTicketKeys::Key TlsTicketKeys::current() {
  const std::lock_guard lock(m_mutex);
  rotate();
  return m_current;
}

std::optional<TlsTicketKeys::Found> TlsTicketKeys::find(std::span<const uint8_t, 16> name) {
  const std::lock_guard lock(m_mutex);
  rotate();
  if (std::ranges::equal(name, m_current.name)) return Found{m_current, true};
  if (m_previous && std::ranges::equal(name, m_previous->name)) return Found{*m_previous, false};
  return std::nullopt;
}

void TlsTicketKeys::rotate() {
  const SteadyTime now = m_clock();
  if (now < m_currentEnds) return;
  if (m_previous) OPENSSL_cleanse(&*m_previous, sizeof(*m_previous));
  m_previous.reset();
  // One that nobody asked for during its second period is due to be forgotten already.
  if (now < m_currentEnds + m_period) m_previous = m_current;
  m_current = makeKey();
  m_currentEnds = now + m_period;
}

}  // namespace headgate::net
