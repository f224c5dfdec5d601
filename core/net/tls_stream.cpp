#include "core/net/tls_stream.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "core/io/deferred_queue.h"
#include "core/net/tls_peer_certificate.h"

namespace headgate::net {
namespace {

using io::IoResult;
using io::IoStatus;
using Step = TlsLink::Step;
using Delivery = TlsLink::Delivery;

constexpr size_t kRecord = TlsScratch::kRecord;
// Plaintext that is encrypted before the inner stream is asked to take it: four records in one system call.
constexpr size_t kSealedAtOnce = 4 * kRecord;
// A whole record, and some hundred key updates, tickets or alerts before it. See TlsLink::allowWithoutData().
constexpr size_t kWithoutData = 2 * kRecord;

// So much ciphertext at a time that its plaintext has room in the buffer, together with the record that may
// be half here: then nothing has to be kept.
size_t ciphertextFor(size_t room) {
  return std::max(room, 2 * kRecord) - kRecord;
}

}  // namespace

// What a write() was given, in pieces of one record.
class TlsStream::Plaintext {
 public:
  explicit Plaintext(std::span<const ByteView> parts) : m_parts(parts) {}

  size_t size() const {
    size_t total = 0;
    for (const ByteView part : m_parts) total += part.size();
    return total - m_offset;
  }

  void skip(size_t count) {
    m_offset += count;
    while (!m_parts.empty() && m_offset >= m_parts.front().size()) {
      m_offset -= m_parts.front().size();
      m_parts = m_parts.subspan(1);
    }
  }

  // Empty at the end. Copies only what lies in several pieces.
  ByteView next(std::span<char, kRecord> gather) {
    skip(0);
    if (m_parts.empty()) return {};
    const ByteView first = m_parts.front().substr(m_offset);
    if (first.size() >= kRecord || m_parts.size() == 1) {
      const ByteView record = first.substr(0, kRecord);
      skip(record.size());
      return record;
    }
    size_t gathered = 0;
    while (!m_parts.empty() && gathered < kRecord) {
      const ByteView piece = m_parts.front().substr(m_offset, kRecord - gathered);
      std::memcpy(gather.data() + gathered, piece.data(), piece.size());
      gathered += piece.size();
      skip(piece.size());
    }
    return {gather.data(), gathered};
  }

 private:
  std::span<const ByteView> m_parts;
  size_t m_offset = 0;  // in the first
};

TlsStream::TlsStream(io::Executor& executor, std::unique_ptr<TlsLink> link)
    : m_executor(executor), m_link(std::move(link)) {
  m_link->inner().setObserver(this);
  m_link->allowWithoutData(kWithoutData);
}

TlsStream::~TlsStream() {
  m_executor.cancelDeferred(this);
  if (m_isAborting || m_isShutDown || m_link->delivery() != Delivery::Complete) return;
  m_link->sendCloseNotify();
  m_link->deliver();
}

TlsStream::Facts TlsStream::facts() const {
  const SSL* ssl = m_link->ssl();
  const unsigned char* protocol = nullptr;
  unsigned protocolSize = 0;
  SSL_get0_alpn_selected(ssl, &protocol, &protocolSize);
  const char* serverName = SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name);
  return {.version = SSL_get_version(ssl),
          .cipher = SSL_get_cipher_name(ssl),
          .protocol = {reinterpret_cast<const char*>(protocol), protocolSize},
          .serverName = serverName ? serverName : "",
          .isResumed = SSL_session_reused(ssl) == 1,
          .hasPeerCertificate = SSL_get0_peer_certificate(ssl) != nullptr};
}

// A session that was resumed has the certificate of its first handshake.
const PeerCertificate* TlsStream::peerCertificate() const {
  if (m_certificate) return m_certificate.get();
  const X509* shown = SSL_get0_peer_certificate(m_link->ssl());
  if (shown == nullptr || SSL_get_verify_result(m_link->ssl()) != X509_V_OK) return nullptr;
  m_certificate = std::make_unique<const PeerCertificate>(readPeerCertificate(shown));
  return m_certificate.get();
}

// --- Readiness
// ---------------------------------------------------------------------------------------------------------

void TlsStream::setObserver(io::StreamObserver* observer) {
  m_observer = observer;
  m_toldReadable = false;
  if (observer) tellLater();
}

void TlsStream::onReadable() {
  m_link->noteReadable();
  tell();
}

void TlsStream::onWritable() {
  if (m_link->deliver() == Delivery::Waiting) return;
  if (m_isWriteBlocked) {
    m_isWriteBlocked = false;
    m_owesWritable = true;
  }
  if (m_owesInnerShutdown) finishShutdown();
  tell();
}

void TlsStream::tellLater() {
  if (!io::DeferredQueue::isQueued(*this)) m_executor.defer(this);
}

// One callback at most, and as the last thing: it may destroy the stream.
void TlsStream::tell() {
  if (!m_observer) return;
  const bool mayRead = m_link->mayRead() || m_link->holdsInput() || m_readEnd != Step::Done;
  const bool owesReadable = mayRead && !m_toldReadable;
  if (m_owesWritable) {
    if (owesReadable) tellLater();
    m_owesWritable = false;
    m_observer->onWritable();
  } else if (owesReadable) {
    m_toldReadable = true;
    m_observer->onReadable();
  }
}

// --- Reading
// ---------------------------------------------------------------------------------------------------------

IoResult TlsStream::read(std::span<char> into) {
  size_t total = 0;
  Step step = m_readEnd;
  m_link->beginInput(ciphertextFor(into.size()));
  while (step == Step::Done && total < into.size()) {
    size_t count = 0;
    step = m_link->step(
        [&](SSL* ssl) { return SSL_read_ex(ssl, into.data() + total, into.size() - total, &count); });
    total += count;
    if (count > 0) m_link->allowWithoutData(kWithoutData);
    if (total > 0) m_link->stopFilling();
  }
  m_link->endInput();
  m_link->deliver();  // what the protocol itself has to answer
  if (step == Step::Ended || step == Step::Lost) m_readEnd = step;

  const bool drained = step == Step::WantsInput && !m_link->mayRead();
  if (drained) m_toldReadable = false;
  if (total > 0 || into.empty()) return {.bytes = total, .drained = drained};
  if (step == Step::Ended) return {.status = IoStatus::End};
  if (step == Step::Lost) return lost(0);
  if (!drained) {
    m_toldReadable = false;
    tellLater();
  }
  return {.status = IoStatus::WouldBlock, .drained = true};
}

// An end of the connection is input too. What OpenSSL keeps to itself, a session ticket say, is none.
bool TlsStream::hasUnexpectedInput() {
  if (m_readEnd != Step::Done) return true;
  if (!m_link->holdsInput() && !m_link->inner().hasUnexpectedInput()) return false;
  m_link->noteReadable();
  m_link->beginInput(kRecord);
  char unused = 0;
  const Step step = m_link->step([&](SSL* ssl) { return SSL_peek(ssl, &unused, 1); });
  m_link->endInput();
  m_link->deliver();
  if (step == Step::Ended || step == Step::Lost) m_readEnd = step;
  if (step == Step::WantsInput && !m_link->mayRead()) m_toldReadable = false;
  return step != Step::WantsInput;
}

// --- Sending
// ---------------------------------------------------------------------------------------------------------

IoResult TlsStream::write(std::span<const ByteView> parts) {
  Plaintext rest(parts);
  size_t left = rest.size();
  if (m_isShutDown || m_link->isBroken()) return lost(0);
  if (left == 0) return {};

  Delivery delivery = m_link->deliver();
  size_t taken = 0;
  if (delivery == Delivery::Complete) {
    taken = std::min(m_heldBack, left);
    m_heldBack -= taken;
    left -= taken;
    rest.skip(taken);
  }
  while (left > 0 && delivery == Delivery::Complete) {
    size_t encrypted = 0;
    while (encrypted < std::min(left, kSealedAtOnce)) {
      const ByteView record = rest.next(m_link->scratch().record());
      size_t written = 0;
      const Step step =
          m_link->step([&](SSL* ssl) { return SSL_write_ex(ssl, record.data(), record.size(), &written); });
      if (step != Step::Done) {
        m_link->deliver();  // what is ready: the buffer it lies in is everybody's
        return lost(taken);
      }
      encrypted += record.size();
    }
    delivery = m_link->deliver();
    if (delivery == Delivery::Complete) {
      taken += encrypted;
      left -= encrypted;
    } else {
      m_heldBack = encrypted;
    }
  }
  if (delivery == Delivery::Lost) return lost(taken);
  if (left > 0) m_isWriteBlocked = true;
  return {.status = taken > 0 ? IoStatus::Ok : IoStatus::WouldBlock, .bytes = taken};
}

void TlsStream::shutdownWrite() {
  if (m_isShutDown) return;
  m_isShutDown = true;
  m_link->sendCloseNotify();
  m_link->deliver();
  finishShutdown();
}

void TlsStream::finishShutdown() {
  m_owesInnerShutdown = m_link->delivery() == Delivery::Waiting;
  if (!m_owesInnerShutdown) m_link->inner().shutdownWrite();
}

void TlsStream::abortOnClose() {
  m_isAborting = true;
  m_link->inner().abortOnClose();
}

IoResult TlsStream::lost(size_t bytes) const {
  const int error = m_link->systemError();
  return {.status = IoStatus::Reset,
          .bytes = bytes,
          .systemError = error != 0 ? error : EPIPE,
          .truncated = m_link->isTruncated(),
          .refusal = m_link->refusal()};
}

}  // namespace headgate::net
