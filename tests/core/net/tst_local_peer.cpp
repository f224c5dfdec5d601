#include <array>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

#include "core/net/file_descriptor.h"
#include "core/net/ip_address.h"
#include "core/net/local_peer.h"

namespace headgate::net {
namespace {

// A connection over one of the loopbacks: the client's end and ours.
struct Ends {
  FileDescriptor client;
  FileDescriptor ours;
};

Ends connected(const IpAddress& loopback) {
  const FileDescriptor listening(::socket(loopback.family(), SOCK_STREAM | SOCK_CLOEXEC, 0));
  EXPECT_EQ(::bind(listening.get(), loopback.data(), loopback.size()), 0);
  EXPECT_EQ(::listen(listening.get(), 1), 0);
  const IpAddress bound = *IpAddress::ofSocket(listening.get(), IpAddress::End::Local);
  Ends ends{FileDescriptor(::socket(bound.family(), SOCK_STREAM | SOCK_CLOEXEC, 0)), FileDescriptor()};
  EXPECT_EQ(::connect(ends.client.get(), bound.data(), bound.size()), 0);
  ends.ours = FileDescriptor(::accept4(listening.get(), nullptr, nullptr, SOCK_CLOEXEC));
  return ends;
}

#ifdef __linux__

void expectToTell(Ends ends) {
  EXPECT_EQ(localPeer(ends.ours.get()), LocalPeer::Held);
  ::shutdown(ends.client.get(), SHUT_WR);
  EXPECT_EQ(localPeer(ends.ours.get()), LocalPeer::Held);
  ends.client = FileDescriptor();
  EXPECT_EQ(localPeer(ends.ours.get()), LocalPeer::Abandoned);
}

TEST(LocalPeer, TellsAHalfCloseFromAClose) {
  expectToTell(connected(IpAddress::loopback4(0)));
}

TEST(LocalPeer, TellsThemApartOverIpv6) {
  const FileDescriptor probe(::socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0));
  const IpAddress loopback = IpAddress::loopback6(0);
  if (!probe || ::bind(probe.get(), loopback.data(), loopback.size()) != 0)
    GTEST_SKIP() << "This machine has no IPv6 loopback.";
  expectToTell(connected(loopback));
}

TEST(LocalPeer, AnEndThatAnotherProcessInheritedIsHeld) {
  Ends ends = connected(IpAddress::loopback4(0));
  const FileDescriptor inherited(::dup(ends.client.get()));
  ends.client = FileDescriptor();
  EXPECT_EQ(localPeer(ends.ours.get()), LocalPeer::Held);
}

#endif

TEST(LocalPeer, NothingIsKnownOfOtherSockets) {
  std::array<int, 2> pair{};
  ASSERT_EQ(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()), 0);
  const FileDescriptor one(pair[0]);
  const FileDescriptor other(pair[1]);
  EXPECT_EQ(localPeer(one.get()), LocalPeer::Unknown);
  EXPECT_EQ(localPeer(-1), LocalPeer::Unknown);
}

}  // namespace
}  // namespace headgate::net
