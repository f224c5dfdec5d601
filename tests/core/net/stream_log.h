// What a test wants to know of streams: an observer that counts, and sockets to talk to.
#pragma once

#include <array>
#include <functional>
#include <gtest/gtest.h>
#include <memory>
#include <netinet/in.h>
#include <string>
#include <sys/socket.h>
#include <vector>

#include "core/io/stream.h"
#include "core/net/file_descriptor.h"
#include "core/net/ip_address.h"
#include "core/net/socket_stream.h"

namespace headgate::net {

class StreamLog final : public io::StreamObserver {
 public:
  std::function<void()> whenReadable = [] {};
  std::function<void()> whenWritable = [] {};
  int readable = 0;
  int writable = 0;

  void onReadable() override {
    ++readable;
    whenReadable();
  }
  void onWritable() override {
    ++writable;
    whenWritable();
  }
};

// Two connected sockets.
struct SocketPair {
  FileDescriptor ours;
  FileDescriptor theirs;
};

inline SocketPair unixPair() {
  std::array<int, 2> fds{};
  EXPECT_EQ(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds.data()), 0);
  return {FileDescriptor(fds[0]), FileDescriptor(fds[1])};
}

inline SocketPair tcpPair() {
  const FileDescriptor listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
  const IpAddress any = IpAddress::loopback4(0);
  EXPECT_EQ(::bind(listener.get(), any.data(), any.size()), 0);
  EXPECT_EQ(::listen(listener.get(), 1), 0);
  const auto bound = IpAddress::ofSocket(listener.get(), IpAddress::End::Local);
  SocketPair pair{FileDescriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)), {}};
  EXPECT_EQ(::connect(pair.ours.get(), bound->data(), bound->size()), 0);
  pair.theirs = FileDescriptor(::accept4(listener.get(), nullptr, nullptr, SOCK_CLOEXEC));
  return pair;
}

inline void sendAll(int fd, std::string_view data) {
  while (!data.empty()) {
    const ssize_t sent = ::send(fd, data.data(), data.size(), MSG_NOSIGNAL);
    ASSERT_GT(sent, 0);
    data.remove_prefix(static_cast<size_t>(sent));
  }
}

// What is there now.
inline std::string receiveSome(int fd) {
  std::string buffer(1 << 20, '\0');
  const ssize_t count = ::recv(fd, buffer.data(), buffer.size(), MSG_DONTWAIT);
  buffer.resize(count > 0 ? static_cast<size_t>(count) : 0);
  return buffer;
}

inline io::IoResult readInto(io::Stream& stream, std::string& text, size_t room = 4096) {
  std::vector<char> buffer(room);
  const io::IoResult result = stream.read(buffer);
  text.append(buffer.data(), result.bytes);
  return result;
}

inline io::IoResult writeText(io::Stream& stream, ByteView text) {
  const std::array<ByteView, 1> parts{text};
  return stream.write(parts);
}

}  // namespace headgate::net
