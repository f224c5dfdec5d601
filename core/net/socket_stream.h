// A connected socket, TCP or Unix, as a stream. The descriptor need not be in non-blocking mode.
//
// It keeps what the socket has told and the observer has not used up, so that an observer hears of each fact
// once however often the system repeats itself, and a new observer hears of what is still open. Thread: made
// anywhere; from watch() on, the reactor's. Ownership: owns the descriptor. Registered with the reactor once,
// until it dies.
#pragma once

#include "core/io/stream.h"
#include "core/net/file_descriptor.h"
#include "core/net/reactor.h"

namespace headgate::net {

class SocketStream final : public io::Stream, private RawHandler, private io::Executor::Deferred {
 public:
  // A stream is made as if a write had just been cut short: the first onWritable() says that it is connected,
  // or has failed to; systemError() tells which.
  SocketStream(Reactor& reactor, FileDescriptor socket);
  ~SocketStream() override;

  // Once. Unless it fails (false), it is the last thing that the making thread does with the stream.
  [[nodiscard]] bool watch();
  // Counts as one of the reactor's connections until it dies. Before watch().
  void countAsConnection();

  // Why connecting failed; 0 if it did not. Takes the error off the socket.
  int takeError();
  int fd() const { return m_socket.get(); }

  void setObserver(io::StreamObserver* observer) override;
  io::IoResult read(std::span<char> into) override;
  io::IoResult write(std::span<const ByteView> parts) override;
  void shutdownWrite() override;
  void abortOnClose() override;
  bool hasUnexpectedInput() override;
  size_t bytesUnconfirmed() override;
  bool peerIsGone() override;

 private:
  void onEvents(uint32_t readiness) override;
  void onDeferred() override { tell(); }
  void tell();
  io::IoResult writeFailed(size_t written);

  Reactor& m_reactor;
  io::StreamObserver* m_observer = nullptr;
  FileDescriptor m_socket;
  bool m_mayRead : 1 = false;  // read() may have something: it has not said otherwise since the last event
  bool m_toldReadable : 1 = false;   // and the observer knows
  bool m_isWriteBlocked : 1 = true;  // a write moved less than it was given
  bool m_owesWritable : 1 = false;   // there is room again, and the observer does not know
  bool m_hasPeerClosed : 1 = false;  // the end, or an error, is behind what is left to read
  bool m_isWatched : 1 = false;
  bool m_countsAsConnection : 1 = false;
};

}  // namespace headgate::net
