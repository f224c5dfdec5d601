// Handshakes that succeed, and those that must not, each with the reason that is given.
#include <gtest/gtest.h>
#include <string>

#include "tests/core/net/tls_fixture.h"

namespace headgate::net {
namespace {

using Side = OpenSslPeer::Side;

// One of our sides and OpenSSL on the other, neither configured yet.
class Attempt {
 public:
  explicit Attempt(Side peerSide) {
    auto [first, second] = LoopbackStream::pair(executor, std::make_shared<FaultPlan>());
    ours = std::move(first);
    theirs = std::move(second);
    peer = std::make_unique<OpenSslPeer>(peerSide, *theirs);
  }

  void start(TlsConnection connection) {
    handshake =
        std::make_unique<TlsHandshake>(executor, scratch, std::move(ours), std::move(connection), log);
  }
  void settle() {
    do EXPECT_TRUE(executor.settle());
    while (peer->ssl && peer->pump());
  }
  void run(TlsConnection connection) {
    if (!peer->ssl) peer->begin();
    start(std::move(connection));
    settle();
    EXPECT_LE(log.calls, 1);
  }
  TlsStream::Facts facts() const { return log.stream->facts(); }

  ManualExecutor executor;
  TlsScratch scratch;
  std::unique_ptr<LoopbackStream> ours;
  std::unique_ptr<LoopbackStream> theirs;
  std::unique_ptr<OpenSslPeer> peer;
  HandshakeLog log;
  std::unique_ptr<TlsHandshake> handshake;
};

std::shared_ptr<TlsServerContext> serverFor(TlsServerOptions options) {
  auto made = TlsServerContext::make(std::move(options));
  EXPECT_TRUE(made.ok()) << made.error();
  return made.value();
}

std::shared_ptr<TlsClientContext> clientFor(TlsClientOptions options) {
  auto made = TlsClientContext::make(std::move(options));
  EXPECT_TRUE(made.ok()) << made.error();
  return made.value();
}

std::string peerCertificateName(const OpenSslPeer& peer) {
  const X509* certificate = SSL_get0_peer_certificate(peer.ssl.get());
  std::array<char, 256> name{};
  X509_NAME_get_text_by_NID(X509_get_subject_name(certificate), NID_commonName, name.data(), name.size());
  return name.data();
}

class TlsServerHandshake : public testing::Test {
 protected:
  Authority authority;
  TlsServerOptions options{.identities = only(authority.server("localhost"))};
  Attempt attempt{Side::Client};
  SSL_CTX* client() { return attempt.peer->context.get(); }
  void run() { attempt.run(serverFor(options)->newConnection()); }
};

TEST_F(TlsServerHandshake, AgreesOnTheBest) {
  run();
  ASSERT_TRUE(attempt.log.stream) << attempt.log.reason;
  EXPECT_EQ(attempt.facts().version, "TLSv1.3");
  EXPECT_EQ(attempt.facts().cipher, "TLS_AES_128_GCM_SHA256");
  EXPECT_EQ(attempt.facts().protocol, "");
  EXPECT_FALSE(attempt.facts().hasPeerCertificate);
}

TEST_F(TlsServerHandshake, ServesTls12WithForwardSecrecy) {
  SSL_CTX_set_max_proto_version(client(), TLS1_2_VERSION);
  run();
  ASSERT_TRUE(attempt.log.stream) << attempt.log.reason;
  EXPECT_EQ(attempt.facts().version, "TLSv1.2");
  EXPECT_EQ(attempt.facts().cipher, "ECDHE-ECDSA-AES128-GCM-SHA256");
}

TEST_F(TlsServerHandshake, RefusesWhatIsOlderThanTheMinimum) {
  options.minimum = TlsVersion::Tls13;
  SSL_CTX_set_max_proto_version(client(), TLS1_2_VERSION);
  run();
  EXPECT_EQ(attempt.log.reason, "there is no version of TLS in common");
  EXPECT_TRUE(attempt.peer->hasFailed);
}

TEST_F(TlsServerHandshake, RefusesTls11) {
  SSL_CTX_set_security_level(client(), 0);
  SSL_CTX_set_min_proto_version(client(), TLS1_1_VERSION);
  SSL_CTX_set_max_proto_version(client(), TLS1_1_VERSION);
  run();
  EXPECT_EQ(attempt.log.reason, "there is no version of TLS in common");
}

TEST_F(TlsServerHandshake, RefusesCiphersWithoutForwardSecrecy) {
  SSL_CTX_set_max_proto_version(client(), TLS1_2_VERSION);
  SSL_CTX_set_cipher_list(client(), "AES128-GCM-SHA256:ECDHE-ECDSA-AES128-SHA");
  run();
  EXPECT_EQ(attempt.log.reason, "there is no cipher in common");
}

TEST_F(TlsServerHandshake, ChoosesTheProtocolOrRefuses) {
  const std::string wire = alpnWire({"h2", "http/1.1"});
  SSL_CTX_set_alpn_protos(client(), reinterpret_cast<const unsigned char*>(wire.data()), wire.size());
  run();
  ASSERT_TRUE(attempt.log.stream) << attempt.log.reason;
  EXPECT_EQ(attempt.facts().protocol, "http/1.1");
}

TEST_F(TlsServerHandshake, RefusesAClientThatSpeaksOnlyOtherProtocols) {
  const std::string wire = alpnWire({"h2"});
  SSL_CTX_set_alpn_protos(client(), reinterpret_cast<const unsigned char*>(wire.data()), wire.size());
  run();
  EXPECT_EQ(attempt.log.reason, "there is no protocol in common (ALPN)");
  EXPECT_TRUE(attempt.peer->hasFailed);
}

TEST_F(TlsServerHandshake, NamesPlainHttp) {
  attempt.theirs->send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
  attempt.start(serverFor(options)->newConnection());
  attempt.settle();
  EXPECT_EQ(attempt.log.reason, "plain HTTP was sent where TLS is spoken");
}

TEST_F(TlsServerHandshake, NamesWhatIsNoTls) {
  attempt.theirs->send("SSH-2.0-OpenSSH_9.2\r\n");
  attempt.start(serverFor(options)->newConnection());
  attempt.settle();
  EXPECT_EQ(attempt.log.reason, "what the client sent is not TLS");
}

TEST_F(TlsServerHandshake, NamesAnEarlyEnd) {
  attempt.start(serverFor(options)->newConnection());
  attempt.theirs->shutdownWrite();
  attempt.settle();
  EXPECT_EQ(attempt.log.reason, "the connection was closed during the handshake");
}

TEST_F(TlsServerHandshake, NamesTheClientsRefusal) {
  SSL_CTX_set_verify(client(), SSL_VERIFY_PEER, nullptr);  // and trusts nobody
  SSL_CTX_set_max_proto_version(client(), TLS1_2_VERSION);
  run();
  EXPECT_EQ(attempt.log.reason, "the client refused: unknown CA");
}

TEST_F(TlsServerHandshake, MayBeGivenUpAtAnyTime) {
  attempt.peer->begin();
  attempt.peer->pump();
  attempt.start(serverFor(options)->newConnection());
  attempt.executor.turn();
  attempt.handshake.reset();
  attempt.settle();
  EXPECT_EQ(attempt.log.calls, 0);
  EXPECT_TRUE(attempt.theirs->ended());
}

TEST_F(TlsServerHandshake, ShowsTheCertificateThatIsAskedFor) {
  options.identities = std::make_shared<TlsIdentities>(
      std::vector{authority.server("first.test"), authority.server("second.test")});
  const auto context = serverFor(options);
  const std::pair<const char*, const char*> cases[] = {{"first.test", "first.test"},
                                                       {"second.test", "second.test"},
                                                       {"SECOND.test", "second.test"},
                                                       {"third.test", "first.test"},
                                                       {nullptr, "first.test"}};
  for (const auto& [asked, shown] : cases) {
    Attempt one(Side::Client);
    one.peer->begin();
    if (asked) SSL_set_tlsext_host_name(one.peer->ssl.get(), asked);
    one.run(context->newConnection());
    ASSERT_TRUE(one.log.stream) << one.log.reason;
    EXPECT_EQ(peerCertificateName(*one.peer), shown);
  }
}

TEST_F(TlsServerHandshake, ConnectionsLiveThroughAChangeOfCertificates) {
  const auto context = serverFor(options);
  attempt.run(context->newConnection());
  ASSERT_TRUE(attempt.log.stream) << attempt.log.reason;
  Attempt underWay(Side::Client);
  underWay.start(context->newConnection());
  underWay.settle();

  context->setIdentities(only(authority.server("renewed.test")));
  Attempt later(Side::Client);
  later.run(context->newConnection());
  ASSERT_TRUE(later.log.stream) << later.log.reason;
  EXPECT_EQ(peerCertificateName(*later.peer), "renewed.test");

  underWay.peer->begin();
  underWay.settle();
  EXPECT_TRUE(underWay.log.stream) << underWay.log.reason;
  Reader reader(*attempt.log.stream);
  attempt.peer->send("still");
  attempt.settle();
  EXPECT_EQ(reader.text, "still");
}

TEST_F(TlsServerHandshake, ConnectionsOutliveTheirContext) {
  {
    const auto context = serverFor(options);
    attempt.peer->begin();
    attempt.start(context->newConnection());
  }
  attempt.settle();
  EXPECT_TRUE(attempt.log.stream) << attempt.log.reason;
}

class TlsClientCertificate : public TlsServerHandshake {
 protected:
  TlsClientCertificate() {
    options.clientTrust = authority.trust();
    SSL_CTX_set_max_proto_version(client(),
                                  TLS1_2_VERSION);  // where the client learns of it in the handshake
  }
};

TEST_F(TlsClientCertificate, RequiredAndGood) {
  options.clientAuth = TlsClientAuth::Required;
  authority.client()->installOn(client());
  run();
  ASSERT_TRUE(attempt.log.stream) << attempt.log.reason;
  EXPECT_TRUE(attempt.facts().hasPeerCertificate);
}

TEST_F(TlsClientCertificate, RequiredAndMissing) {
  options.clientAuth = TlsClientAuth::Required;
  run();
  EXPECT_EQ(attempt.log.reason, "the client showed no certificate");
  EXPECT_TRUE(attempt.peer->hasFailed);
}

TEST_F(TlsClientCertificate, OptionalAndMissing) {
  options.clientAuth = TlsClientAuth::Optional;
  run();
  ASSERT_TRUE(attempt.log.stream) << attempt.log.reason;
  EXPECT_FALSE(attempt.facts().hasPeerCertificate);
}

TEST_F(TlsClientCertificate, OptionalAndFromAnotherAuthority) {
  options.clientAuth = TlsClientAuth::Optional;
  Authority("other root").client()->installOn(client());
  run();
  EXPECT_EQ(attempt.log.reason, "the client's certificate is not accepted: its authority is not trusted");
}

TEST_F(TlsClientCertificate, OffAsksForNone) {
  authority.client()->installOn(client());
  run();
  ASSERT_TRUE(attempt.log.stream) << attempt.log.reason;
  EXPECT_FALSE(attempt.facts().hasPeerCertificate);
}

TEST_F(TlsClientCertificate, AServersCertificateIsNone) {
  options.clientAuth = TlsClientAuth::Required;
  authority.server("localhost")->installOn(client());
  run();
  EXPECT_EQ(attempt.log.reason.find("the client's certificate is not accepted: "), 0u) << attempt.log.reason;
}

class TlsClientHandshake : public testing::Test {
 protected:
  Authority authority;
  TlsClientOptions options{.trust = authority.trust()};
  Attempt attempt{Side::Server};
  SSL_CTX* server() { return attempt.peer->context.get(); }
  void run(const std::shared_ptr<const TlsIdentity>& identity, const std::string& host) {
    ASSERT_TRUE(identity->installOn(server()));
    attempt.run(clientFor(options)->newConnection(host, "endpoint"));
  }
  // With which problem it has failed, and up to the first number why.
  void expectProblem(TlsProblem problem, const std::string& reason) const {
    EXPECT_EQ(attempt.log.problem, problem);
    EXPECT_EQ(attempt.log.reason.substr(0, attempt.log.reason.find(" 20")), reason);
  }
};

TEST_F(TlsClientHandshake, AcceptsTheRightHostAndNamesIt) {
  run(authority.server("agents.test"), "agents.test");
  ASSERT_TRUE(attempt.log.stream) << attempt.log.reason;
  EXPECT_STREQ(SSL_get_servername(attempt.peer->ssl.get(), TLSEXT_NAMETYPE_host_name), "agents.test");
}

TEST_F(TlsClientHandshake, AcceptsAnAddressAndDoesNotNameIt) {
  run(authority.server("127.0.0.1"), "127.0.0.1");
  ASSERT_TRUE(attempt.log.stream) << attempt.log.reason;
  EXPECT_EQ(SSL_get_servername(attempt.peer->ssl.get(), TLSEXT_NAMETYPE_host_name), nullptr);
}

TEST_F(TlsClientHandshake, AcceptsIpv6) {
  run(authority.server("::1"), "::1");
  EXPECT_TRUE(attempt.log.stream) << attempt.log.reason;
}

TEST_F(TlsClientHandshake, RefusesAnotherHost) {
  run(authority.server("evil.test"), "agents.test");
  expectProblem(TlsProblem::CertificateWrongName, "it is made out to evil.test");
  EXPECT_TRUE(attempt.peer->hasFailed);
}

TEST_F(TlsClientHandshake, RefusesAnotherAddress) {
  run(authority.server("127.0.0.2"), "127.0.0.1");
  expectProblem(TlsProblem::CertificateWrongName, "it is made out to 127.0.0.2");
}

TEST_F(TlsClientHandshake, RefusesAnotherAuthority) {
  run(Authority("other root").server("agents.test"), "agents.test");
  expectProblem(TlsProblem::CertificateUntrusted, "its authority is not known: CN=other root,O=Headgate");
}

TEST_F(TlsClientHandshake, RefusesWhatHasExpired) {
  run(authority.server("agents.test", validFor(-2h, -1h)), "agents.test");
  expectProblem(TlsProblem::CertificateExpired, "that of CN=agents.test,O=Headgate expired on");
}

TEST_F(TlsClientHandshake, RefusesWhatIsNotValidYet) {
  run(authority.server("agents.test", validFor(1h, 2h)), "agents.test");
  expectProblem(TlsProblem::CertificateExpired, "that of CN=agents.test,O=Headgate is not valid before");
}

TEST_F(TlsClientHandshake, NamesACertificateThatIsItsOwnAuthority) {
  const auto key = pki::makeKey();
  const auto selfSigned = pki::makeRoot(key.get(), "self", validFor(-1h, 1h));
  run(TlsIdentity::fromPem(pki::toPem(selfSigned.get()), pki::toPem(key.get())).value(), "self");
  expectProblem(TlsProblem::CertificateUntrusted, "that of CN=self,O=Headgate is signed by itself");
}

TEST_F(TlsClientHandshake, TrustsAServersOwnCertificateIfThatIsGiven) {
  const auto identity = authority.server("agents.test");
  ASSERT_TRUE(identity->installOn(server()));
  options.trust = TlsTrust::fromPem(pki::toPem(SSL_CTX_get0_certificate(server()))).value();
  attempt.run(clientFor(options)->newConnection("agents.test", "endpoint"));
  EXPECT_TRUE(attempt.log.stream) << attempt.log.reason;
}

TEST_F(TlsClientHandshake, WithoutVerificationWhoeverAnswersIsBelieved) {
  options.trust = nullptr;
  run(Authority().server("evil.test", validFor(-2h, -1h)), "agents.test");
  ASSERT_TRUE(attempt.log.stream) << attempt.log.reason;
  EXPECT_STREQ(SSL_get_servername(attempt.peer->ssl.get(), TLSEXT_NAMETYPE_host_name), "agents.test");
}

TEST_F(TlsClientHandshake, ShowsItsCertificateIfAskedFor) {
  options.identity = authority.client();
  authority.trust()->installOn(server());
  SSL_CTX_set_verify(server(), SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
  run(authority.server("agents.test"), "agents.test");
  ASSERT_TRUE(attempt.log.stream) << attempt.log.reason;
  EXPECT_FALSE(attempt.peer->hasFailed);
  EXPECT_EQ(peerCertificateName(*attempt.peer), "client");
}

TEST_F(TlsClientHandshake, NamesAServerThatDoesNotSpeakTls) {
  attempt.start(clientFor(options)->newConnection("agents.test", "endpoint"));
  attempt.theirs->send("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
  attempt.settle();
  EXPECT_EQ(attempt.log.reason, "the server does not speak TLS");
}

TEST_F(TlsClientHandshake, NamesTheServersRefusal) {
  SSL_CTX_set_min_proto_version(server(), TLS1_1_VERSION);
  SSL_CTX_set_max_proto_version(server(), TLS1_1_VERSION);
  SSL_CTX_set_security_level(server(), 0);
  run(authority.server("agents.test"), "agents.test");
  EXPECT_EQ(attempt.log.reason, "the server refused: protocol version");
}

TEST_F(TlsClientHandshake, NamesAnEarlyEnd) {
  attempt.start(clientFor(options)->newConnection("agents.test", "endpoint"));
  attempt.theirs->shutdownWrite();
  attempt.settle();
  EXPECT_EQ(attempt.log.reason, "the connection was closed during the handshake");
}

TEST_F(TlsClientHandshake, NamesAReset) {
  attempt.start(clientFor(options)->newConnection("agents.test", "endpoint"));
  attempt.executor.settle();
  attempt.theirs->abortOnClose();
  attempt.theirs.reset();
  attempt.executor.settle();
  EXPECT_EQ(attempt.log.reason, "Connection reset by peer");
}

// A certificate of another kind of key beside the one that is asked for must not be shown in its place.
TEST_F(TlsServerHandshake, RenewalMayChangeTheKindOfKey) {
  const pki::KeyPtr rsa(EVP_RSA_gen(2048));
  const auto root = pki::makeRoot(rsa.get(), "rsa.test", validFor(-1h, 1h));
  options.identities = only(TlsIdentity::fromPem(pki::toPem(root.get()), pki::toPem(rsa.get())).value());
  const auto context = serverFor(options);
  attempt.run(context->newConnection());
  EXPECT_EQ(peerCertificateName(*attempt.peer), "rsa.test") << attempt.log.reason;

  context->setIdentities(only(authority.server("ecdsa.test")));
  Attempt later(Side::Client);
  SSL_CTX_set1_sigalgs_list(later.peer->context.get(), "RSA-PSS+SHA256:ECDSA+SHA256");
  later.run(context->newConnection());
  EXPECT_EQ(peerCertificateName(*later.peer), "ecdsa.test") << later.log.reason;
}

TEST(TlsMaterialTest, ErrorsNameWhatIsWrong) {
  const Authority authority;
  const std::string root = authority.rootPem();
  const std::string key = pki::toPem(pki::makeKey().get());
  const auto identityError = [](const std::string& chain, const std::string& keyText) {
    return TlsIdentity::fromPem(chain, keyText).error();
  };
  EXPECT_EQ(identityError("", key), "there is no certificate in PEM form");
  EXPECT_EQ(identityError(root, "nonsense").find("there is no private key in PEM form"), 0u);
  EXPECT_EQ(identityError(root, key).find("the private key is not that of the certificate"), 0u);
  const pki::KeyPtr weak(EVP_RSA_gen(1024));
  const auto weakRoot = pki::makeRoot(weak.get(), "weak.test", validFor(-1h, 1h));
  const std::string weakError = identityError(pki::toPem(weakRoot.get()), pki::toPem(weak.get()));
  EXPECT_EQ(weakError.find("the certificate or one that signed it cannot be used: "), 0u) << weakError;
  EXPECT_EQ(TlsTrust::fromPem("nonsense").error(), "there is no certificate in PEM form");
  EXPECT_TRUE(TlsTrust::fromPem(root + Authority("other root").rootPem()).ok());
  const std::string broken = root + "-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----\n";
  EXPECT_EQ(TlsTrust::fromPem(broken).error().find("certificate number 2 is broken: "), 0u);
}

TEST(TlsMaterialTest, WildcardsStandForOneLabel) {
  const Authority authority;
  const auto first = authority.server("first.test");
  const auto wildcard = authority.anything("DNS:*.agents.test,DNS:agents.test");
  const auto exact = authority.server("code.agents.test");
  const TlsIdentities identities({first, wildcard, exact});
  EXPECT_EQ(&identities.find("agents.test"), wildcard.get());
  EXPECT_EQ(&identities.find("Chat.agents.test"), wildcard.get());
  EXPECT_EQ(&identities.find("code.agents.test"), exact.get());
  EXPECT_EQ(&identities.find("a.b.agents.test"), first.get());
  EXPECT_EQ(&identities.find("*.agents.test"), wildcard.get());
  EXPECT_EQ(&identities.find("unknown.test"), first.get());
  EXPECT_EQ(&identities.find(""), first.get());
}

}  // namespace
}  // namespace headgate::net
