#include <gtest/gtest.h>

#include "app/trust_command.h"

namespace headgate::app {
namespace {

using host::TrustErrand;
using host::TrustStore;
using Arguments = std::vector<std::string>;
using State = TrustErrand::State;

TrustCommand parsed(const Arguments& arguments) {
  auto result = parseTrustCommand(arguments);
  EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.error());
  return result.ok() ? result.value() : TrustCommand();
}

std::string refused(const Arguments& arguments) {
  auto result = parseTrustCommand(arguments);
  EXPECT_FALSE(result.ok());
  return result.ok() ? "" : result.error();
}

TEST(TrustCommand, FourVerbsAndInstallGoesWithoutSaying) {
  EXPECT_EQ(parsed({}).verb, TrustVerb::Install);
  EXPECT_EQ(parsed({"install"}).verb, TrustVerb::Install);
  EXPECT_EQ(parsed({"remove"}).verb, TrustVerb::Remove);
  EXPECT_EQ(parsed({"status"}).verb, TrustVerb::Status);
  EXPECT_EQ(parsed({"print"}).verb, TrustVerb::Print);
  EXPECT_EQ(parsed({"remove", "--help"}).verb, TrustVerb::ShowHelp);
  EXPECT_EQ(parsed({"-h"}).verb, TrustVerb::ShowHelp);
}

TEST(TrustCommand, TheDirectoryStandsAnywhere) {
  EXPECT_EQ(parsed({"status"}).stateDir, "");
  EXPECT_EQ(parsed({"status", "--state", "d"}).stateDir, "d");
  EXPECT_EQ(parsed({"--state", "d", "status"}).verb, TrustVerb::Status);
  EXPECT_EQ(parsed({"--state=d=e", "remove"}).stateDir, "d=e");
}

TEST(TrustCommand, SaysWhatIsWrong) {
  const std::string usage = "say what to do: trust install, trust remove, trust status or trust print";
  EXPECT_EQ(refused({"uninstall"}), usage);
  EXPECT_EQ(refused({""}), usage);
  EXPECT_EQ(refused({"install", "remove"}), "one of install, remove, status and print is enough");
  EXPECT_EQ(refused({"--state"}), "--state needs the name of a directory");
  EXPECT_EQ(refused({"--state="}), "--state needs the name of a directory");
  EXPECT_EQ(refused({"--force"}), "there is no option '--force' here");
}

const host::TrustedRoot kRoot{"Headgate local CA 1a2b3c4d", "/s/ca/root.pem", "PEM"};

TrustStore systemStore() {
  return {
      TrustStore::Kind::System, "the system's store", "curl", "/certs", ".crt", "/certs.pem", {"update", {}}};
}
TrustStore chromium() {
  return {TrustStore::Kind::Nss, "Chromium's store", "Chromium", "/home/x y/.pki/nssdb"};
}

TEST(TrustText, WhatWasDone) {
  EXPECT_EQ(
      trustText(TrustVerb::Install, kRoot,
                {{systemStore(), State::Trusted, false, "", {}}, {chromium(), State::Trusted, true, "", {}}}),
      R"(The root of the local CA is "Headgate local CA 1a2b3c4d" in /s/ca/root.pem

  trusted            the system's store (curl)
  trusted now        Chromium's store (Chromium)

A browser that is running sees this after its next start.

Clients with a list of their own are told by their environment:

  Node.js                NODE_EXTRA_CA_CERTS=/s/ca/root.pem
  Python's requests      REQUESTS_CA_BUNDLE=/certs.pem
  Python's ssl, httpx    SSL_CERT_FILE=/certs.pem
)");
}

TEST(TrustText, WhatIsLeft) {
  EXPECT_EQ(trustText(TrustVerb::Install, kRoot,
                      {{systemStore(),
                        State::NotTrusted,
                        false,
                        "only root may change it",
                        {{"sudo", {"install", "a b"}}, {"sudo", {"update"}}}},
                       {chromium(), State::Unknown, false, "certutil is missing", {{"certutil", {"-A"}}}}}),
            R"(The root of the local CA is "Headgate local CA 1a2b3c4d" in /s/ca/root.pem

  not trusted        the system's store (curl): only root may change it
  unknown            Chromium's store (Chromium): certutil is missing

What is left to be done, by hand:

  sudo install 'a b'
  sudo update
  certutil -A

Clients with a list of their own are told by their environment:

  Node.js                NODE_EXTRA_CA_CERTS=/s/ca/root.pem
  Python's requests      REQUESTS_CA_BUNDLE=/s/ca/root.pem
  Python's ssl, httpx    SSL_CERT_FILE=/s/ca/root.pem

The latter two then believe this root only.
)");
}

TEST(TrustText, WhatWasTakenOut) {
  EXPECT_EQ(trustText(TrustVerb::Remove, kRoot,
                      {{chromium(), State::NotTrusted, true, "", {}},
                       {chromium(), State::NotTrusted, false, "", {}},
                       {chromium(), State::Trusted, false, "certutil failed: locked", {}}}),
            R"(The root of the local CA is "Headgate local CA 1a2b3c4d" in /s/ca/root.pem

  trusted no longer  Chromium's store (Chromium)
  not trusted        Chromium's store (Chromium)
  still trusted      Chromium's store (Chromium): certutil failed: locked

The system's store is of a kind that is not known here.

A browser that is running sees this after its next start.
)");
}

TEST(TrustText, TheScript) {
  EXPECT_EQ(trustScript(kRoot, {systemStore(), chromium()}),
            R"(# the system's store (curl)
sudo install -m 644 /s/ca/root.pem /certs/headgate-local-ca-1a2b3c4d.crt
sudo update
# Chromium's store (Chromium)
mkdir -p '/home/x y/.pki/nssdb'
certutil -N -d 'sql:/home/x y/.pki/nssdb' --empty-password
certutil -A -d 'sql:/home/x y/.pki/nssdb' -t C,, -n 'Headgate local CA 1a2b3c4d' -i /s/ca/root.pem
)");
}

}  // namespace
}  // namespace headgate::app
