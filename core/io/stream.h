// A bidirectional byte stream that never blocks: a TCP or Unix socket, TLS over one, or a loopback in a test.
//
// Readiness is edge-triggered: onReadable() says once that read() may have something new, and is not repeated
// until read() has returned WouldBlock or `drained`. The same holds for write() and onWritable(). Thread: the
// executor's thread it belongs to. Ownership: whoever holds the unique_ptr. Destroying a stream closes it,
// may be done inside any callback, its own included, and ends all callbacks.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "core/base/bytes.h"
#include "core/base/peer_certificate.h"

namespace headgate::io {

enum class IoStatus : uint8_t {
  Ok,          // `bytes` were moved (write: may be fewer than asked for)
  WouldBlock,  // nothing now; readiness will be signalled
  End,         // read only: the peer closed its sending side
  Reset,       // the connection is gone; systemError says why
};

struct IoResult {
  IoStatus status = IoStatus::Ok;
  size_t bytes = 0;
  bool drained = false;  // read only: no more is waiting now, so a further read() would say WouldBlock
  int systemError = 0;
  // Reset only: the connection ended in order, but TLS did not, so that what came may be less than what was
  // sent.
  bool truncated = false;
  // Reset only: why the peer has ended it, in TLS's words for that; static text, empty if it did not say.
  std::string_view refusal = {};
};

class StreamObserver {
 public:
  // Data, end of data or an error waits to be read.
  virtual void onReadable() = 0;
  // Room to write again, after a write() that moved less than it was given.
  virtual void onWritable() = 0;

 protected:
  ~StreamObserver() = default;
};

class Stream {
 public:
  virtual ~Stream() = default;

  // Takes effect at once; nullptr ends callbacks. Readiness that came while there was no observer is
  // signalled again.
  virtual void setObserver(StreamObserver* observer) = 0;

  virtual IoResult read(std::span<char> into) = 0;

  // Gathers the parts into as few packets as possible. WouldBlock means nothing was taken.
  virtual IoResult write(std::span<const ByteView> parts) = 0;

  // Half-close: what was written is still delivered, then the peer sees the end.
  virtual void shutdownWrite() = 0;

  // The next close drops what is unsent and tells the peer with a reset instead of an orderly end.
  virtual void abortOnClose() = 0;

  // True if the peer has sent something or ended, though nobody asked: a kept connection in that state is not
  // fit for use. Costs a system call.
  virtual bool hasUnexpectedInput() = 0;

  // TLS: whom the peer has shown a certificate of that was verified. Good while the stream lives.
  virtual const PeerCertificate* peerCertificate() const { return nullptr; }

  // Bytes that write() took and the peer has not confirmed yet; 0 if nobody knows. Costs a system call.
  virtual size_t bytesUnconfirmed() { return 0; }

  // After End: is it known that nobody is left on the other side, who could read an answer? Costs system
  // calls.
  virtual bool peerIsGone() { return false; }
};

}  // namespace headgate::io
