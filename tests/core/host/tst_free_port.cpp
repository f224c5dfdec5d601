#include <cerrno>
#include <gtest/gtest.h>

#include "core/host/free_port.h"
#include "core/net/listening_socket.h"

namespace headgate::host {
namespace {

TEST(FreePort, CanBeBound) {
  for (const char* address : {"127.0.0.1", "localhost", "0.0.0.0"}) {
    const auto taken = net::listenOn(address, 0, 1);
    ASSERT_TRUE(taken.ok());
    const uint16_t port = taken->front().address.port();
    const uint16_t near = freePortNear(address, port);
    if (near == 0) continue;  // the last ports of all
    EXPECT_GT(near, port);
    EXPECT_LE(near, port + 50);
    EXPECT_TRUE(net::listenOn(address, near, 1).ok());
  }
}

TEST(FreePort, PassesOverWhatIsTaken) {
  const auto taken = net::listenOn("127.0.0.1", 0, 1);
  ASSERT_TRUE(taken.ok());
  const uint16_t port = taken->front().address.port();
  const uint16_t near = freePortNear("127.0.0.1", static_cast<uint16_t>(port - 1));
  EXPECT_NE(near, port);
}

TEST(FreePort, PassesOverWhatSomebodyHasPlansFor) {
  const uint16_t near = freePortNear("127.0.0.1", 8080);
  ASSERT_GT(near, 8080);
  const auto next = static_cast<uint16_t>(near + 1);
  EXPECT_GT(freePortNear("127.0.0.1", 8080, {near, next}), next);
}

TEST(FreePort, PrivilegedPortsHaveOthersThatLookLikeThem) {
  const uint16_t near = freePortNear("127.0.0.1", 80);
  EXPECT_GE(near, 8080);
  EXPECT_LT(near, 8130);
}

TEST(FreePort, ThereIsNoneWhereNothingCanBeBound) {
  EXPECT_EQ(freePortNear("no address", 8080), 0);
  EXPECT_EQ(freePortNear("192.0.2.1", 8080), 0);
  EXPECT_EQ(freePortNear("127.0.0.1", 65535), 0);
}

TEST(Bindable, IsSaidInASentence) {
  EXPECT_EQ(bindProblem(bindableOf(EADDRINUSE), "127.0.0.1", 8080), "port 8080 is in use");
  EXPECT_EQ(bindProblem(bindableOf(EACCES), "127.0.0.1", 80), "port 80 is reserved for the administrator");
  EXPECT_EQ(bindProblem(bindableOf(EADDRNOTAVAIL), "192.0.2.1", 80),
            "this machine has no address \"192.0.2.1\"");
  EXPECT_EQ(bindProblem(bindableOf(ENOMEM), "127.0.0.1", 80), "") << "nothing is known";
  EXPECT_EQ(bindProblem(bindableOf(0), "127.0.0.1", 80), "");
}

TEST(Bindable, TellsWhyNot) {
  auto sockets = net::listenOn("127.0.0.1", 0, 1);
  ASSERT_TRUE(sockets.ok());
  const uint16_t taken = sockets->front().address.port();
  EXPECT_EQ(bindable("127.0.0.1", taken), Bindable::InUse);
  EXPECT_EQ(bindable("localhost", taken), Bindable::InUse);
  EXPECT_EQ(bindable("127.0.0.1", freePortNear("127.0.0.1", taken)), Bindable::Yes);
  EXPECT_EQ(bindable("192.0.2.1", taken), Bindable::NoSuchAddress);
  EXPECT_EQ(bindable("nowhere", taken), Bindable::NoSuchAddress);
}

}  // namespace
}  // namespace headgate::host
