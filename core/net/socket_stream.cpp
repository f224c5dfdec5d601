#include "core/net/socket_stream.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include "core/net/local_peer.h"

namespace headgate::net {

using io::IoResult;
using io::IoStatus;

SocketStream::SocketStream(Reactor& reactor, FileDescriptor socket)
    : m_reactor(reactor), m_socket(std::move(socket)) {}

SocketStream::~SocketStream() {
  if (m_isWatched) m_reactor.unwatch(fd(), *this);
  m_reactor.cancelDeferred(this);
  if (m_countsAsConnection) m_reactor.connections().fetch_sub(1, std::memory_order_relaxed);
}

bool SocketStream::watch() {
  m_isWatched = true;
  const bool watched = m_reactor.watch(fd(), *this);
  if (!watched) m_isWatched = false;
  return watched;
}

void SocketStream::countAsConnection() {
  m_countsAsConnection = true;
  m_reactor.connections().fetch_add(1, std::memory_order_relaxed);
}

int SocketStream::takeError() {
  int error = 0;
  socklen_t size = sizeof(error);
  if (::getsockopt(fd(), SOL_SOCKET, SO_ERROR, &error, &size) != 0) return errno;
  return error;
}

void SocketStream::onEvents(uint32_t readiness) {
  if (readiness & (kPeerClosed | kHungUp | kFailed)) {
    m_hasPeerClosed = true;
    readiness |= kReadable;
  }
  if (readiness & (kHungUp | kFailed)) readiness |= kWritable;
  if (readiness & kReadable) m_mayRead = true;
  if ((readiness & kWritable) && m_isWriteBlocked) {
    m_isWriteBlocked = false;
    m_owesWritable = true;
  }
  tell();
}

// One callback at most, and as the last thing: it may destroy the stream. A second one that is due comes
// later this turn or in the next.
void SocketStream::tell() {
  if (!m_observer) return;
  const bool owesReadable = m_mayRead && !m_toldReadable;
  if (m_owesWritable) {
    if (owesReadable && !io::DeferredQueue::isQueued(*this)) m_reactor.defer(this);
    m_owesWritable = false;
    m_observer->onWritable();
  } else if (owesReadable) {
    m_toldReadable = true;
    m_observer->onReadable();
  }
}

void SocketStream::setObserver(io::StreamObserver* observer) {
  m_observer = observer;
  m_toldReadable = false;
  if (observer && (m_mayRead || m_owesWritable) && !io::DeferredQueue::isQueued(*this)) m_reactor.defer(this);
}

IoResult SocketStream::read(std::span<char> into) {
  if (into.empty()) return {};
  ssize_t count = 0;
  do {
    count = ::recv(fd(), into.data(), into.size(), MSG_DONTWAIT);
  } while (count < 0 && errno == EINTR);

  if (count == 0) return {.status = IoStatus::End};
  if (count < 0 && errno != EAGAIN) return {.status = IoStatus::Reset, .systemError = errno};

  const bool isShort = count < static_cast<ssize_t>(into.size());
  const bool drained = count < 0 || (isShort && !m_hasPeerClosed);
  if (drained) {
    m_mayRead = m_toldReadable = false;
    m_reactor.rearm(fd(), kReadable);
  }
  if (count < 0) return {.status = IoStatus::WouldBlock, .drained = true};
  return {.bytes = static_cast<size_t>(count), .drained = drained};
}

IoResult SocketStream::write(std::span<const ByteView> parts) {
  constexpr size_t kMaxParts =
      64;  // a system call takes up to 1024; so many never come, and this much stack is enough
  size_t written = 0;
  while (!parts.empty()) {
    const auto now = parts.first(std::min(parts.size(), kMaxParts));
    parts = parts.subspan(now.size());

    std::array<iovec, kMaxParts> pieces;
    size_t wanted = 0;
    for (size_t i = 0; i < now.size(); ++i) {
      pieces[i] = {const_cast<char*>(now[i].data()), now[i].size()};
      wanted += now[i].size();
    }
    if (wanted == 0) continue;

    ssize_t count = 0;
    do {
      if (now.size() == 1) {
        count = ::send(fd(), now[0].data(), now[0].size(), MSG_NOSIGNAL | MSG_DONTWAIT);
      } else {
        msghdr message{};
        message.msg_iov = pieces.data();
        message.msg_iovlen = now.size();
        count = ::sendmsg(fd(), &message, MSG_NOSIGNAL | MSG_DONTWAIT);
      }
    } while (count < 0 && errno == EINTR);

    if (count < 0) return writeFailed(written);
    written += static_cast<size_t>(count);
    if (static_cast<size_t>(count) < wanted) {
      m_isWriteBlocked = true;
      m_reactor.rearm(fd(), kWritable);
      break;
    }
  }
  return {.bytes = written};
}

IoResult SocketStream::writeFailed(size_t written) {
  if (errno != EAGAIN) return {.status = IoStatus::Reset, .bytes = written, .systemError = errno};
  m_isWriteBlocked = true;
  m_reactor.rearm(fd(), kWritable);
  return {.status = written == 0 ? IoStatus::WouldBlock : IoStatus::Ok, .bytes = written};
}

void SocketStream::shutdownWrite() {
  ::shutdown(fd(), SHUT_WR);
}

void SocketStream::abortOnClose() {
  const linger drop{.l_onoff = 1, .l_linger = 0};
  ::setsockopt(fd(), SOL_SOCKET, SO_LINGER, &drop, sizeof(drop));
}

bool SocketStream::hasUnexpectedInput() {
  char unused = 0;
  return ::recv(fd(), &unused, 1, MSG_PEEK | MSG_DONTWAIT) >= 0 || errno != EAGAIN;
}

// Of a Unix socket: what it has not read.
size_t SocketStream::bytesUnconfirmed() {
  int bytes = 0;
  return ::ioctl(fd(), TIOCOUTQ, &bytes) == 0 && bytes > 0 ? static_cast<size_t>(bytes) : 0;
}

bool SocketStream::peerIsGone() {
  return localPeer(fd()) == LocalPeer::Abandoned;
}

}  // namespace headgate::net
