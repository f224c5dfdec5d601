// TLS over another stream, after its handshake.
//
// An end is one that the peer announced (close_notify); a connection that just stops is reported as a reset,
// because what was read may be less than what was sent. What write() reports as taken has left for the inner
// stream: bytes that are encrypted already and still wait for it count as not taken, so the next write() must
// go on with the same ones. Destroying the stream announces the end, unless bytes of ours wait.
//
// Thread: the worker's. Ownership: owns the inner stream. Not for streams that are TLS themselves.
#pragma once

#include <memory>
#include <string_view>

#include "core/io/executor.h"
#include "core/io/stream.h"
#include "core/net/tls_link.h"

namespace headgate::net {

class TlsStream final : public io::Stream, private io::StreamObserver, private io::Executor::Deferred {
 public:
  // What was agreed on in the handshake. Texts are OpenSSL's, or good as long as the stream.
  struct Facts {
    std::string_view version;     // "TLSv1.3"
    std::string_view cipher;      // "TLS_AES_128_GCM_SHA256"
    std::string_view protocol;    // by ALPN; may be empty
    std::string_view serverName;  // by SNI; may be empty
    bool isResumed = false;
    bool hasPeerCertificate = false;
  };

  // Requires: the handshake is done.
  TlsStream(io::Executor& executor, std::unique_ptr<TlsLink> link);
  ~TlsStream() override;

  Facts facts() const;

  void setObserver(io::StreamObserver* observer) override;
  io::IoResult read(std::span<char> into) override;
  io::IoResult write(std::span<const ByteView> parts) override;
  void shutdownWrite() override;
  void abortOnClose() override;
  // True also for what will turn out to be no data, but an end.
  bool hasUnexpectedInput() override;
  // As TLS has put them, which is a little more.
  size_t bytesUnconfirmed() override { return m_link->inner().bytesUnconfirmed(); }
  bool peerIsGone() override { return m_link->inner().peerIsGone(); }
  // Read when it is asked for the first time.
  const PeerCertificate* peerCertificate() const override;

 private:
  class Plaintext;

  void onReadable() override;
  void onWritable() override;
  void onDeferred() override { tell(); }
  void tell();
  void tellLater();
  void finishShutdown();
  io::IoResult lost(size_t bytes) const;

  io::Executor& m_executor;
  std::unique_ptr<TlsLink> m_link;
  io::StreamObserver* m_observer = nullptr;
  size_t m_heldBack = 0;                          // bytes that are encrypted and not reported as taken
  TlsLink::Step m_readEnd = TlsLink::Step::Done;  // Ended or Lost: for good
  bool m_toldReadable = false;
  bool m_isWriteBlocked = false;
  bool m_owesWritable = false;
  bool m_isShutDown = false;
  bool m_owesInnerShutdown = false;
  bool m_isAborting = false;
  mutable std::unique_ptr<const PeerCertificate> m_certificate;
};

}  // namespace headgate::net
