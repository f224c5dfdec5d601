#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include "core/host/client_owners.h"
#include "core/net/listening_socket.h"

namespace headgate::host {
namespace {

// A connection of this process to itself.
class Connection {
 public:
  Connection() {
    auto sockets = net::listenOn("127.0.0.1", 0, 1);
    if (!sockets.ok()) return;
    m_listener = std::make_unique<net::ListeningSocket>(std::move(sockets->front()));
    m_client = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_listener->address.port());
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_client, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) return;
    socklen_t size = sizeof address;
    ::getsockname(m_client, reinterpret_cast<sockaddr*>(&address), &size);
    m_name = "127.0.0.1:" + std::to_string(ntohs(address.sin_port));
  }
  ~Connection() { close(); }
  void close() {
    if (m_client >= 0) ::close(m_client);
    m_client = -1;
  }
  const std::string& client() const { return m_name; }

 private:
  std::unique_ptr<net::ListeningSocket> m_listener;
  int m_client = -1;
  std::string m_name;
};

TEST(ClientOwners, FindsTheProcessOfAConnection) {
  Connection one;
  Connection other;
  ClientOwners owners;
  for (int round = 0; round < 2; ++round) {  // the second one asks this process first
    const auto found = owners.find({one.client(), "127.0.0.1:1", other.client(), "nonsense", ""});
    ASSERT_EQ(found.size(), 2u);
    for (const ClientOwner& owner : found) {
      EXPECT_EQ(owner.pid, uint64_t(::getpid()));
      EXPECT_TRUE(owner.process.starts_with("tst_client_owne"));
    }
    EXPECT_NE(found[0].client, found[1].client);
  }
}

TEST(ClientOwners, AClosedConnectionIsNobodys) {
  Connection connection;
  connection.close();
  EXPECT_TRUE(ClientOwners().find({connection.client()}).empty());
  EXPECT_TRUE(ClientOwners().find({}).empty());
}

}  // namespace
}  // namespace headgate::host
