#include <gtest/gtest.h>
#include <unistd.h>

#include "core/host/port_owner.h"
#include "core/net/listening_socket.h"

namespace headgate::host {
namespace {

TEST(PortOwner, FindsThisProcess) {
  auto sockets = net::listenOn("127.0.0.1", 0, 1);
  ASSERT_TRUE(sockets.ok());
  const std::string owner = ownerOfPort(sockets->front().address.port());
  EXPECT_EQ(owner.substr(owner.find(',')), ", process " + std::to_string(::getpid()));
  EXPECT_TRUE(owner.starts_with("tst_port_owner"));
}

TEST(PortOwner, ClosedPortHasNone) {
  uint16_t port = 0;
  {
    auto sockets = net::listenOn("127.0.0.1", 0, 1);
    ASSERT_TRUE(sockets.ok());
    port = sockets->front().address.port();
  }
  EXPECT_EQ(ownerOfPort(port), "");
}

}  // namespace
}  // namespace headgate::host
