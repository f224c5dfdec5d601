#include <gtest/gtest.h>

#include "core/host/trust_stores.h"
#include "tests/core/host/host_folder.h"

namespace headgate::host {
namespace {

using Kind = TrustStore::Kind;

class TrustStoresTest : public testing::Test {
 protected:
  std::vector<TrustStore> found() const {
    return findTrustStores({folder.path("home"), folder.path("system")});
  }
  std::vector<std::string> titles() const {
    std::vector<std::string> all;
    for (const TrustStore& store : found()) all.push_back(store.title);
    return all;
  }
  static std::vector<std::string> texts(const std::vector<Command>& commands) {
    std::vector<std::string> all;
    for (const Command& command : commands) all.push_back(shellText(command));
    return all;
  }

  using Texts = std::vector<std::string>;
  HostFolder folder;
  TrustedRoot root{"Headgate local CA 1a2b3c4d", "/state/ca/root.pem",
                   "-----BEGIN CERTIFICATE-----\nQUJD\nREVG\n-----END CERTIFICATE-----\n"};
};

TEST_F(TrustStoresTest, ChromiumsIsAlwaysThere) {
  EXPECT_EQ(titles(), Texts{"Chromium's store"});
  EXPECT_EQ(found()[0].folder, folder.path("home/.pki/nssdb"));
  EXPECT_FALSE(exists(found()[0]));
}

TEST_F(TrustStoresTest, BrowsersThatHaveRun) {
  folder.write("home/.pki/nssdb/cert9.db", "");
  folder.write("home/.mozilla/firefox/b.default/cert9.db", "");
  folder.write("home/.mozilla/firefox/a.work/cert9.db", "");
  folder.make("home/.mozilla/firefox/Crash Reports");
  folder.write("home/.mozilla/firefox/profiles.ini", "");
  folder.write("home/snap/firefox/common/.mozilla/firefox/c.snap/cert9.db", "");
  folder.write("home/.local/share/pki/nssdb/cert9.db", "");
  EXPECT_EQ(titles(),
            (Texts{"Chromium's store", "Chromium's store in ~/.local/share/pki/nssdb",
                   "Firefox's profile a.work", "Firefox's profile b.default", "Firefox's profile c.snap"}));
  EXPECT_TRUE(exists(found()[0]));
  EXPECT_EQ(found()[2].folder, folder.path("home/.mozilla/firefox/a.work"));
}

TEST_F(TrustStoresTest, SystemsAreKnownByTheirFolders) {
  folder.make("system/usr/local/share/ca-certificates");
  TrustStore debian = found()[0];
  EXPECT_EQ(debian.kind, Kind::System);
  EXPECT_EQ(debian.bundle, folder.path("system/etc/ssl/certs/ca-certificates.crt"));
  const std::string file =
      folder.path("system/usr/local/share/ca-certificates/headgate-local-ca-1a2b3c4d.crt");
  EXPECT_EQ(texts(commandsToTrust(debian, root)),
            (Texts{"install -m 644 /state/ca/root.pem " + file, "update-ca-certificates"}));
  EXPECT_EQ(texts(commandsToDistrust(debian, root)), (Texts{"rm -f " + file, "update-ca-certificates"}));

  folder.make("system/etc/ssl/certs");
  const std::string certs = folder.path("system/etc/ssl/certs/");
  std::filesystem::create_symlink(file, certs + "headgate.pem");
  std::filesystem::create_symlink("headgate.pem", certs + "00000000.0");
  std::filesystem::create_symlink("00000000.0", certs + "00000000.0.old");
  std::filesystem::create_symlink("nobody.pem", certs + "nobody.0");
  EXPECT_EQ(texts(commandsToDistrust(debian, root))[0], "rm -f " + file + ' ' + certs + "headgate.pem " +
                                                            certs + "00000000.0 " + certs + "00000000.0.old");

  folder.make("system/etc/pki/ca-trust/source/anchors");
  const TrustStore fedora = found()[0];
  EXPECT_EQ(found().size(), 2u) << "one system has one store";
  EXPECT_EQ(texts(commandsToTrust(fedora, root)),
            (Texts{"install -m 644 /state/ca/root.pem " +
                       folder.path("system/etc/pki/ca-trust/source/anchors/headgate-local-ca-1a2b3c4d.pem"),
                   "update-ca-trust extract"}));
}

TEST_F(TrustStoresTest, TheBundleTells) {
  folder.make("system/usr/local/share/ca-certificates");
  const TrustStore store = found()[0];
  EXPECT_FALSE(isInBundle(store, root));
  folder.write("system/etc/ssl/certs/ca-certificates.crt", "-----BEGIN CERTIFICATE-----\nQUJE\n");
  EXPECT_FALSE(isInBundle(store, root));
  folder.write("system/etc/ssl/certs/ca-certificates.crt", "# other\r\n" + root.pem + "# more\n");
  EXPECT_TRUE(isInBundle(store, root));
  root.pem.clear();
  EXPECT_FALSE(isInBundle(store, root));
}

TEST_F(TrustStoresTest, DatabasesAreMadeOnce) {
  const std::string database = folder.path("home/.pki/nssdb");
  const std::string add =
      "certutil -A -d sql:" + database + " -t C,, -n 'Headgate local CA 1a2b3c4d' -i /state/ca/root.pem";
  EXPECT_EQ(texts(commandsToTrust(found()[0], root)),
            (Texts{"mkdir -p " + database, "certutil -N -d sql:" + database + " --empty-password", add}));
  folder.write("home/.pki/nssdb/cert9.db", "");
  EXPECT_EQ(texts(commandsToTrust(found()[0], root)), Texts{add});
  EXPECT_EQ(texts(commandsToDistrust(found()[0], root)),
            Texts{"certutil -D -d sql:" + database + " -n 'Headgate local CA 1a2b3c4d'"});
}

TEST_F(TrustStoresTest, AListingTells) {
  const std::string head =
      "\nCertificate Nickname                                         Trust Attributes\n"
      "                                                             SSL,S/MIME,JAR/XPI\n\n";
  EXPECT_FALSE(isListed("", root));
  EXPECT_FALSE(isListed(head, root));
  EXPECT_TRUE(isListed(head + "Headgate local CA 1a2b3c4d                            C,,  \n", root));
  EXPECT_TRUE(isListed(head + "Other CA   ,,\nHeadgate local CA 1a2b3c4d  CT,C,C", root));
  EXPECT_FALSE(isListed(head + "Headgate local CA 1a2b3c4d                            ,,   \n", root));
  EXPECT_FALSE(isListed(head + "Headgate local CA 1a2b3c4d                            ,C,  \n", root));
  EXPECT_FALSE(isListed(head + "Headgate local CA 00000000                            C,,  \n", root));
  EXPECT_FALSE(isListed(head + "Headgate local CA 1a2b3c4dC                           C,,  \n", root));
  EXPECT_FALSE(isListed("Headgate local CA 1a2b3c4d ", root));
}

TEST_F(TrustStoresTest, WhatIsRootsIsTypedWithSudo) {
  TrustStore store = found()[0];
  EXPECT_EQ(texts(asTyped(store, {{"a", {"b"}}})), Texts{"a b"});
  store.kind = Kind::System;  // in a folder that is not there, which nobody may write to
  EXPECT_EQ(texts(asTyped(store, {{"a", {"b"}}, {"c", {}}})), (Texts{"sudo a b", "sudo c"}));
}

}  // namespace
}  // namespace headgate::host
