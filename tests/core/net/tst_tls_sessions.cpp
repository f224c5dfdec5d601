// Sessions that are resumed, on any worker, and those that must not be.
#include <gtest/gtest.h>
#include <string>
#include <utility>

#include "tests/core/net/tls_fixture.h"

namespace headgate::net {
namespace {

using Side = OpenSslPeer::Side;

class TlsSessionTest : public testing::TestWithParam<int> {
 protected:
  // A worker's context for the one listener.
  std::shared_ptr<TlsServerContext> worker() { return TlsServerContext::make(options).value(); }

  // OpenSSL visits and leaves with a new session. True if the one of before was resumed.
  bool visit(TlsServerContext& server) {
    ManualExecutor executor;
    TlsScratch scratch;
    auto [ours, theirs] = LoopbackStream::pair(executor, std::make_shared<FaultPlan>());
    OpenSslPeer client(Side::Client, *theirs);
    SSL_CTX_set_max_proto_version(client.context.get(), GetParam());
    if (certificate) certificate->installOn(client.context.get());
    SSL_CTX_set_session_cache_mode(client.context.get(), SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
    SSL_CTX_set_app_data(client.context.get(), this);
    SSL_CTX_sess_set_new_cb(client.context.get(), [](SSL* ssl, SSL_SESSION* fresh) {
      static_cast<TlsSessionTest*>(SSL_CTX_get_app_data(SSL_get_SSL_CTX(ssl)))->session.reset(fresh);
      return 1;
    });
    SSL* ssl = client.begin();
    if (session) SSL_set_session(ssl, session.get());
    HandshakeLog log;
    const TlsHandshake handshake(executor, scratch, std::move(ours), server.newConnection(), log);
    do executor.settle();
    while (client.pump());
    EXPECT_TRUE(log.stream) << log.reason;
    if (!log.stream) return false;
    const bool isResumed = log.stream->facts().isResumed;
    EXPECT_EQ(SSL_session_reused(ssl) == 1, isResumed);
    // OpenSSL's callback does not tell of a ticket of 1.2 that replaces another.
    if (GetParam() == TLS1_2_VERSION) session.reset(SSL_get1_session(ssl));
    client.closeNotify();
    executor.settle();
    return isResumed;
  }

  SteadyTime now{};
  Authority authority;
  std::shared_ptr<TlsTicketKeys> keys = std::make_shared<TlsTicketKeys>([this] { return now; }, 1h);
  TlsServerOptions options{
      .identities = only(authority.server("localhost")), .ticketKeys = keys, .scope = "web"};
  std::shared_ptr<const TlsIdentity> certificate;  // the client's
  SessionPtr session;
};
INSTANTIATE_TEST_SUITE_P(Versions, TlsSessionTest, testing::Values(TLS1_2_VERSION, TLS1_3_VERSION),
                         [](const auto& version) {
                           return version.param == TLS1_2_VERSION ? "Tls12" : "Tls13";
                         });

TEST_P(TlsSessionTest, ResumesOnAnotherWorker) {
  const auto first = worker();
  const auto second = worker();
  EXPECT_FALSE(visit(*first));
  EXPECT_TRUE(visit(*second));
  EXPECT_TRUE(visit(*first));
}

TEST_P(TlsSessionTest, ResumesAfterAReload) {
  EXPECT_FALSE(visit(*worker()));
  EXPECT_TRUE(visit(*worker()));
}

TEST_P(TlsSessionTest, OldKeysOpenForOnePeriodMore) {
  const auto server = worker();
  EXPECT_FALSE(visit(*server));
  now += 90min;  // the key seals no more
  EXPECT_TRUE(visit(*server));
  now += 60min;  // the client was given a new ticket meanwhile
  EXPECT_TRUE(visit(*server));
  now += 121min;
  EXPECT_FALSE(visit(*server));
}

TEST_P(TlsSessionTest, OtherKeysOpenNothing) {
  EXPECT_FALSE(visit(*worker()));
  options.ticketKeys = std::make_shared<TlsTicketKeys>([this] { return now; }, 1h);
  EXPECT_FALSE(visit(*worker()));
}

TEST_P(TlsSessionTest, NothingIsResumedWithoutKeys) {
  options.ticketKeys = nullptr;
  EXPECT_FALSE(visit(*worker()));
  EXPECT_FALSE(visit(*worker()));
}

TEST_P(TlsSessionTest, AnotherListenerIsAnotherScope) {
  EXPECT_FALSE(visit(*worker()));
  options.scope = "internal";
  EXPECT_FALSE(visit(*worker()));
}

TEST_P(TlsSessionTest, ATicketDoesNotPassForACertificate) {
  options.clientTrust = authority.trust();
  options.clientAuth = TlsClientAuth::Optional;
  EXPECT_FALSE(visit(*worker()));
  options.clientAuth = TlsClientAuth::Required;
  certificate = authority.client();
  EXPECT_FALSE(visit(*worker()));
  EXPECT_TRUE(visit(*worker()));

  const Authority other("other root");
  options.clientTrust = other.trust();
  certificate = other.client();
  EXPECT_FALSE(visit(*worker())) << "an authority that is trusted no more";
}

TEST_P(TlsSessionTest, ACertificateThatHasExpiredIsNotResumed) {
  WallTime today = std::chrono::system_clock::now();
  options.clock = [&today] { return today; };
  options.clientTrust = authority.trust();
  options.clientAuth = TlsClientAuth::Required;
  certificate = authority.client();  // for an hour
  EXPECT_FALSE(visit(*worker()));
  EXPECT_TRUE(visit(*worker()));
  today += 61min;
  EXPECT_FALSE(visit(*worker()));
}

TEST_P(TlsSessionTest, TargetsAreResumedEndpointByEndpoint) {
  TlsClientOptions clientOptions{.trust = authority.trust()};
  const auto client = TlsClientContext::make(clientOptions).value();
  SslContextPtr server(SSL_CTX_new(TLS_server_method()));
  SSL_CTX_set_max_proto_version(server.get(), GetParam());
  authority.server("localhost")->installOn(server.get());

  const auto dial = [&](const std::string& endpoint) {
    ManualExecutor executor;
    TlsScratch scratch;
    auto [ours, theirs] = LoopbackStream::pair(executor, std::make_shared<FaultPlan>());
    OpenSslPeer target(Side::Server, *theirs);
    SSL_CTX_up_ref(server.get());
    target.context.reset(server.get());
    target.begin();
    HandshakeLog log;
    const TlsHandshake handshake(executor, scratch, std::move(ours),
                                 client->newConnection("localhost", endpoint), log);
    do executor.settle();
    while (target.pump());
    EXPECT_TRUE(log.stream) << log.reason;
    if (!log.stream) return false;
    Reader reader(*log.stream);
    executor.settle();
    target.send("answer");  // tickets of 1.3 come with the first answer
    executor.settle();
    EXPECT_EQ(reader.text, "answer");
    return log.stream->facts().isResumed;
  };
  EXPECT_FALSE(dial("127.0.0.1:8443"));
  EXPECT_TRUE(dial("127.0.0.1:8443"));
  EXPECT_FALSE(dial("127.0.0.1:9443"));
  EXPECT_TRUE(dial("127.0.0.1:9443"));
}

TEST(TlsTicketKeysTest, SealForAPeriodAndOpenForTwo) {
  SteadyTime now{};
  TlsTicketKeys keys([&] { return now; }, 1h);
  const auto first = keys.current();
  EXPECT_EQ(keys.current().name, first.name);
  EXPECT_TRUE(keys.find(first.name)->isCurrent);

  now += 1h;
  const auto second = keys.current();
  EXPECT_NE(second.name, first.name);
  EXPECT_NE(second.cipher, first.cipher);
  ASSERT_TRUE(keys.find(first.name));
  EXPECT_FALSE(keys.find(first.name)->isCurrent);
  EXPECT_EQ(keys.find(first.name)->key.mac, first.mac);

  now += 1h;
  EXPECT_FALSE(keys.find(first.name));
  EXPECT_TRUE(keys.find(second.name));
}

TEST(TlsTicketKeysTest, NobodyComesForALongTime) {
  SteadyTime now{};
  TlsTicketKeys keys([&] { return now; }, 1h);
  const auto first = keys.current();
  now += 100h;
  EXPECT_FALSE(keys.find(first.name));
}

}  // namespace
}  // namespace headgate::net
