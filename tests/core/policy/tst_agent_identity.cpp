#include <gtest/gtest.h>

#include "core/policy/agent_identity.h"

namespace headgate::policy {
namespace {

const std::string kFingerprint = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

PeerCertificate certificate() {
  return {.commonName = "alice",
          .dns = {"Agent.example.test", "*.wild.test"},
          .uris = {"spiffe://example.test/agent"},
          .emails = {"Alice@Example.test"},
          .fingerprint = kFingerprint};
}

CertificateName name(std::string_view text) {
  return CertificateName::parse(text).value();
}

TEST(CertificateName, Matches) {
  std::string upper;
  for (size_t i = 0; i < kFingerprint.size(); ++i) {
    if (i > 0 && i % 2 == 0) upper += ':';
    upper += static_cast<char>(std::toupper(kFingerprint[i]));
  }
  for (const std::string& text :
       {std::string("CN=alice"), std::string("cn=alice"), std::string("alice"),
        std::string("dns:agent.EXAMPLE.test"), std::string("agent.example.test"),
        std::string("uri:spiffe://example.test/agent"), std::string("email:Alice@example.TEST"),
        "sha256:" + kFingerprint, "sha256:" + upper})
    EXPECT_TRUE(name(text).matches(certificate())) << text;

  for (const std::string& text :
       {std::string("CN=Alice"), std::string("CN=agent.example.test"), std::string("Alice"),
        std::string("dns:alice"), std::string("dns:a.wild.test"), std::string("example.test"),
        std::string("uri:spiffe://example.test/agent/"), std::string("spiffe://example.test/agent"),
        std::string("email:alice@example.test"), std::string("Alice@Example.test"),
        std::string("email:Alice@Example.tes"), "sha256:0" + kFingerprint.substr(1), kFingerprint})
    EXPECT_FALSE(name(text).matches(certificate())) << text;
}

TEST(CertificateName, AnEmptyCertificateIsNobody) {
  for (const std::string& text : {std::string("CN=a"), std::string("dns:a"), std::string("uri:a"),
                                  std::string("email:a@b"), std::string("a"), "sha256:" + kFingerprint})
    EXPECT_FALSE(name(text).matches({})) << text;
}

TEST(CertificateName, RefusesWhatNamesNothing) {
  for (const std::string_view text :
       {"", "CN=", "dns:", "uri:", "email:", "email:alice", "sha256:", "sha256:9f86", "sha256:zz"})
    EXPECT_FALSE(CertificateName::parse(text).ok()) << text;
}

TEST(AgentIdentity, TheFirstThatMatchesCounts) {
  const AgentIdentity identity(
      {{name("CN=bob"), 1}, {name("dns:agent.example.test"), 2}, {name("alice"), 3}});
  EXPECT_EQ(identity.find(certificate()), 2u);
  EXPECT_EQ(identity.find({.commonName = "bob", .dns = {}, .uris = {}, .emails = {}, .fingerprint = {}}), 1u);
  EXPECT_EQ(identity.find({}), std::nullopt);
  EXPECT_EQ(AgentIdentity().find(certificate()), std::nullopt);
}

}  // namespace
}  // namespace headgate::policy
