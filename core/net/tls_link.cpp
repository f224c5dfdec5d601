#include "core/net/tls_link.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <openssl/err.h>
#include <openssl/sslerr.h>

namespace headgate::net {
namespace {

constexpr size_t kInputBytes = 128 * 1024;
// How many reads that bring nothing but the protocol's own records are borne at a time.
constexpr uint8_t kMaxFills = 8;
// What waits for a peer that does not read: at most what one write() encrypts ahead, and the protocol's
// answers. A peer that makes it answer and reads nothing is given up.
constexpr size_t kMaxUnsent = 256 * 1024;

// OpenSSL 3.0 has no words for this one.
std::string_view alertText(int alert) {
  return alert == SSL_AD_CERTIFICATE_REQUIRED ? "certificate required" : SSL_alert_desc_string_long(alert);
}

}  // namespace

TlsScratch::TlsScratch()
    : m_method(BIO_meth_new(BIO_TYPE_SOURCE_SINK, "headgate")), m_input(kInputBytes), m_record(kRecord) {
  if (!m_method) std::abort();  // out of memory, here and below
  BIO_meth_set_read(m_method.get(), TlsLink::bioRead);
  BIO_meth_set_write(m_method.get(), TlsLink::bioWrite);
  BIO_meth_set_ctrl(m_method.get(), TlsLink::bioControl);
}

TlsLink::TlsLink(TlsScratch& scratch, std::unique_ptr<io::Stream> inner, TlsConnection connection)
    : m_scratch(scratch), m_inner(std::move(inner)), m_connection(std::move(connection)) {
  BIO* bio = BIO_new(m_scratch.m_method.get());
  if (!bio) std::abort();
  BIO_set_data(bio, this);
  BIO_set_init(bio, 1);
  SSL_set_bio(ssl(), bio, bio);  // takes it
}

TlsLink::~TlsLink() = default;

// --- Reading
// ---------------------------------------------------------------------------------------------------------

void TlsLink::beginInput(size_t atOnce) {
  m_atOnce = std::min(atOnce, m_scratch.m_input.size());
  m_fillsLeft = kMaxFills;
  m_input = m_kept;
}

void TlsLink::endInput() {
  if (m_input.data() != m_kept.data()) {  // else OpenSSL took none of it
    std::string rest(m_input);
    m_kept.swap(rest);
  }
  m_input = {};
}

bool TlsLink::fill() {
  if (!m_mayRead || m_fillsLeft == 0) return false;
  --m_fillsLeft;
  const io::IoResult result = m_inner->read(std::span(m_scratch.m_input).first(m_atOnce));
  switch (result.status) {
    case io::IoStatus::Ok:
      if (result.drained) m_mayRead = false;
      m_input = {m_scratch.m_input.data(), result.bytes};
      return true;
    case io::IoStatus::WouldBlock:
      m_mayRead = false;
      return false;
    case io::IoStatus::End:
      m_isTruncated = true;
      return false;
    case io::IoStatus::Reset:
      m_systemError = result.systemError;
      m_isBroken = true;
      return false;
  }
  return false;
}

void TlsLink::breakOff() {
  m_systemError = EPROTO;
  m_isBroken = true;
}

int TlsLink::giveInput(char* into, int size) {
  const size_t count = std::min(m_input.size(), static_cast<size_t>(size));
  if (count > m_allowance) {
    breakOff();
    return 0;
  }
  m_allowance -= count;
  std::memcpy(into, m_input.data(), count);
  m_input.remove_prefix(count);
  return static_cast<int>(count);
}

int TlsLink::bioRead(BIO* bio, char* into, int size) {
  auto& link = *static_cast<TlsLink*>(BIO_get_data(bio));
  BIO_clear_retry_flags(bio);
  if (!link.m_input.empty() || link.fill()) return link.giveInput(into, size);
  if (link.m_isTruncated || link.m_isBroken) return 0;
  BIO_set_retry_read(bio);
  return -1;
}

// --- Sending
// ---------------------------------------------------------------------------------------------------------

int TlsLink::bioWrite(BIO* bio, const char* bytes, int size) {
  auto& link = *static_cast<TlsLink*>(BIO_get_data(bio));
  BIO_clear_retry_flags(bio);
  link.m_scratch.m_output.append(bytes, static_cast<size_t>(size));
  return size;
}

TlsLink::Delivery TlsLink::deliver() {
  std::string& fresh = m_scratch.m_output;
  if (m_isSendLost) {
    fresh.clear();
    return Delivery::Lost;
  }
  const ByteView parts[] = {ByteView(m_unsent).substr(m_unsentBegin), fresh};
  const size_t wanted = parts[0].size() + parts[1].size();
  if (wanted == 0) return Delivery::Complete;

  if (wanted > kMaxUnsent) {
    breakOff();
    m_isSendLost = true;
    fresh.clear();
    return Delivery::Lost;
  }
  const io::IoResult result = parts[0].empty() ? m_inner->write({&parts[1], 1}) : m_inner->write(parts);
  const bool isLost = result.status == io::IoStatus::Reset || result.status == io::IoStatus::End;
  if (isLost || result.bytes == wanted) {
    m_isSendLost = isLost;
    if (isLost && m_systemError == 0) m_systemError = result.systemError;
    std::string().swap(m_unsent);
    m_unsentBegin = 0;
  } else if (result.bytes < parts[0].size()) {
    m_unsentBegin += result.bytes;
    m_unsent.append(fresh);
  } else {
    m_unsent.assign(fresh, result.bytes - parts[0].size());
    m_unsentBegin = 0;
  }
  fresh.clear();
  return delivery();
}

TlsLink::Delivery TlsLink::delivery() const {
  if (m_isSendLost) return Delivery::Lost;
  return m_unsent.empty() ? Delivery::Complete : Delivery::Waiting;
}

void TlsLink::sendCloseNotify() {
  if (m_isBroken) return;
  clearErrors();
  SSL_shutdown(ssl());
  clearErrors();
}

long TlsLink::bioControl(BIO*, int command, long, void*) {
  return command == BIO_CTRL_FLUSH ? 1 : 0;
}

// --- Judging
// ---------------------------------------------------------------------------------------------------------

void TlsLink::clearErrors() {
  ERR_clear_error();
}

TlsLink::Step TlsLink::judge(int result) {
  switch (SSL_get_error(ssl(), result)) {
    case SSL_ERROR_WANT_READ:
      return Step::WantsInput;
    case SSL_ERROR_ZERO_RETURN:
      return Step::Ended;
    default:
      if (const int reason = ERR_GET_REASON(ERR_peek_error()); reason > SSL_AD_REASON_OFFSET)
        m_refusal = alertText(reason - SSL_AD_REASON_OFFSET);
      m_isBroken = true;
      if (m_systemError == 0) m_systemError = m_isTruncated ? ECONNRESET : EPROTO;
      return Step::Lost;
  }
}

}  // namespace headgate::net
