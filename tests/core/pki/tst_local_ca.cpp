// The local CA, judged by OpenSSL's own verification.
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <openssl/x509v3.h>
#include <stdlib.h>
#include <string>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <vector>

#include "core/pki/local_ca.h"

namespace headgate::pki {
namespace {

namespace fs = std::filesystem;
using std::chrono::hours;

constexpr hours kDay{24};

class LocalCaTest : public testing::Test {
 protected:
  LocalCaTest() {
    std::string pattern = (fs::temp_directory_path() / "headgate-ca-XXXXXX").string();
    base = ::mkdtemp(pattern.data());
    folder = (base / "ca").string();
  }
  ~LocalCaTest() override { fs::remove_all(base); }

  Result<std::unique_ptr<LocalCa>, std::string> open() {
    return LocalCa::open(folder, [this] { return now; });
  }
  std::unique_ptr<LocalCa> opened() {
    auto ca = open();
    EXPECT_TRUE(ca.ok()) << ca.error();
    return std::move(ca).value();
  }
  std::string openError() {
    auto ca = open();
    return ca ? "it opened" : ca.error();
  }

  mode_t modeOf(const fs::path& path) const {
    struct stat status {};
    EXPECT_EQ(::stat(path.c_str(), &status), 0) << path;
    return status.st_mode & 07777;
  }
  static void write(const fs::path& path, const std::string& text) { std::ofstream(path) << text; }

  // OpenSSL's verdict on a leaf as a client at `at` would reach it, who trusts `rootPem` and called `host`.
  static int verdict(const std::string& rootPem, const std::string& leafPem, const std::string& host,
                     WallTime at) {
    const CertificatePtr root = certificateFromPem(rootPem);
    const CertificatePtr leaf = certificateFromPem(leafPem);
    const std::unique_ptr<X509_STORE, FreeWith<X509_STORE_free>> store(X509_STORE_new());
    X509_STORE_add_cert(store.get(), root.get());
    const std::unique_ptr<X509_STORE_CTX, FreeWith<X509_STORE_CTX_free>> context(X509_STORE_CTX_new());
    X509_STORE_CTX_init(context.get(), store.get(), leaf.get(), nullptr);
    X509_VERIFY_PARAM* rules = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_time(
        rules, std::chrono::system_clock::to_time_t(std::chrono::time_point_cast<std::chrono::seconds>(at)));
    X509_VERIFY_PARAM_set_purpose(rules, X509_PURPOSE_SSL_SERVER);
    X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_X509_STRICT | X509_V_FLAG_CHECK_SS_SIGNATURE);
    X509_VERIFY_PARAM_set_auth_level(rules, 2);
    if (X509_VERIFY_PARAM_set1_ip_asc(rules, host.c_str()) != 1)
      X509_VERIFY_PARAM_set1_host(rules, host.data(), host.size());
    X509_verify_cert(context.get());
    return X509_STORE_CTX_get_error(context.get());
  }

  fs::path base;
  std::string folder;
  WallTime now{hours(24 * 365 * 55)};
};

TEST_F(LocalCaTest, LeavesVerifyForTheirHostAndNoOther) {
  const auto ca = opened();
  for (const std::string host : {"localhost", "agents.localhost", "127.0.0.1", "::1"}) {
    const auto leaf = ca->leafFor(host);
    ASSERT_TRUE(leaf.ok()) << leaf.error();
    EXPECT_EQ(verdict(ca->rootPem(), (*leaf)->certificatePem, host, now), X509_V_OK) << host;
    EXPECT_EQ(verdict(ca->rootPem(), (*leaf)->certificatePem, "evil.test", now),
              X509_V_ERR_HOSTNAME_MISMATCH);
    EXPECT_EQ(verdict(ca->rootPem(), (*leaf)->certificatePem, "10.0.0.1", now),
              X509_V_ERR_IP_ADDRESS_MISMATCH);
  }
}

TEST_F(LocalCaTest, LocalhostIsBothLoopbacksToo) {
  const auto ca = opened();
  const auto leaf = ca->leafFor("localhost");
  ASSERT_TRUE(leaf.ok()) << leaf.error();
  for (const std::string host : {"127.0.0.1", "::1"})
    EXPECT_EQ(verdict(ca->rootPem(), (*leaf)->certificatePem, host, now), X509_V_OK) << host;
}

TEST_F(LocalCaTest, TheRootIsFoundByItsNeighbours) {
  auto found = findRoot(folder);
  ASSERT_TRUE(found.ok()) << found.error();
  EXPECT_FALSE(found->has_value());
  EXPECT_FALSE(fs::exists(folder));

  const auto ca = opened();
  found = findRoot(folder);
  ASSERT_TRUE(found.ok() && found->has_value());
  EXPECT_EQ((*found)->path, ca->rootPath());
  EXPECT_EQ((*found)->pem, ca->rootPem());
  EXPECT_EQ((*found)->name.rfind("Headgate local CA ", 0), 0u) << (*found)->name;
  EXPECT_EQ((*found)->name.size(), std::string("Headgate local CA 12345678").size());

  write(ca->rootPath(), "not a certificate");
  found = findRoot(folder);
  ASSERT_FALSE(found.ok());
  EXPECT_NE(found.error().find(ca->rootPath() + " is not a certificate"), std::string::npos);
}

TEST_F(LocalCaTest, ProcessesThatBeginTogetherHaveOneRoot) {
  std::vector<std::string> roots(8);
  std::vector<std::thread> others;
  for (std::string& root : roots)
    others.emplace_back(
        [&root, this] { root = LocalCa::open(folder, [this] { return now; }).value()->rootPem(); });
  for (std::thread& other : others) other.join();
  for (const std::string& root : roots) EXPECT_EQ(root, roots.front());
}

TEST_F(LocalCaTest, LongNamesGoWithoutACommonName) {
  const auto ca = opened();
  const std::string host = std::string(60, 'a') + "." + std::string(60, 'b') + ".test";
  const auto leaf = ca->leafFor(host);
  ASSERT_TRUE(leaf.ok()) << leaf.error();
  EXPECT_EQ(verdict(ca->rootPem(), (*leaf)->certificatePem, host, now), X509_V_OK);
}

TEST_F(LocalCaTest, AnotherRootIsNotTrusted) {
  const auto ca = opened();
  folder = (base / "other").string();
  const auto other = opened();
  const auto leaf = ca->leafFor("localhost");
  ASSERT_TRUE(leaf.ok());
  EXPECT_NE(verdict(other->rootPem(), (*leaf)->certificatePem, "localhost", now), X509_V_OK);
}

TEST_F(LocalCaTest, TheRootIsAnAuthorityAndALeafIsNone) {
  const auto ca = opened();
  const CertificatePtr root = certificateFromPem(ca->rootPem());
  const CertificatePtr leaf = certificateFromPem(ca->leafFor("localhost").value()->certificatePem);
  EXPECT_EQ(X509_check_ca(root.get()), 1);
  EXPECT_EQ(X509_get_pathlen(root.get()), 0);
  EXPECT_EQ(X509_get_key_usage(root.get()), uint32_t{KU_KEY_CERT_SIGN | KU_CRL_SIGN});
  EXPECT_EQ(X509_check_ca(leaf.get()), 0);
  EXPECT_EQ(X509_get_key_usage(leaf.get()), uint32_t{KU_DIGITAL_SIGNATURE});
  EXPECT_EQ(X509_get_extended_key_usage(leaf.get()), uint32_t{XKU_SSL_SERVER});
}

TEST_F(LocalCaTest, EveryLeafHasItsOwnKeyAndSerial) {
  const auto ca = opened();
  const auto one = ca->leafFor("one.test").value();
  const auto two = ca->leafFor("two.test").value();
  EXPECT_NE(one->keyPem, two->keyPem);
  const CertificatePtr first = certificateFromPem(one->certificatePem);
  const CertificatePtr second = certificateFromPem(two->certificatePem);
  EXPECT_NE(ASN1_INTEGER_cmp(X509_get0_serialNumber(first.get()), X509_get0_serialNumber(second.get())), 0);
  EXPECT_EQ(X509_check_private_key(first.get(), keyFromPem(one->keyPem).get()), 1);
}

TEST_F(LocalCaTest, LeavesAreKeptAndRenewedLongBeforeTheirEnd) {
  const auto ca = opened();
  const auto first = ca->leafFor("localhost").value();
  EXPECT_LE(first->until - now, 90 * kDay);
  EXPECT_GE(first->until - first->renewAt, 14 * kDay);
  EXPECT_EQ(ca->leafFor("LOCALHOST").value(), first);
  now = first->renewAt - hours(1);
  EXPECT_EQ(ca->leafFor("localhost").value(), first);
  now = first->renewAt;
  const auto second = ca->leafFor("localhost").value();
  EXPECT_NE(second, first);
  EXPECT_EQ(verdict(ca->rootPem(), second->certificatePem, "localhost", first->until + kDay), X509_V_OK);
  EXPECT_EQ(verdict(ca->rootPem(), first->certificatePem, "localhost", first->until - hours(1)), X509_V_OK);
  EXPECT_EQ(verdict(ca->rootPem(), first->certificatePem, "localhost", first->until + hours(1)),
            X509_V_ERR_CERT_HAS_EXPIRED);
}

TEST_F(LocalCaTest, NoLeafOutlivesTheRoot) {
  const auto ca = opened();
  const CertificatePtr root = certificateFromPem(ca->rootPem());
  now = validUntil(root.get()) - 10 * kDay;
  const auto leaf = ca->leafFor("localhost").value();
  EXPECT_EQ(leaf->until, validUntil(root.get()));
  now = validUntil(root.get());
  const auto late = ca->leafFor("localhost");
  ASSERT_FALSE(late.ok());
  EXPECT_NE(late.error().find("expired"), std::string::npos);
}

TEST_F(LocalCaTest, TheRootIsLoadedAgain) {
  const std::string before = opened()->rootPem();
  now += 30 * kDay;
  const auto again = opened();
  EXPECT_EQ(again->rootPem(), before);
  EXPECT_EQ(verdict(before, again->leafFor("localhost").value()->certificatePem, "localhost", now),
            X509_V_OK);
}

TEST_F(LocalCaTest, FilesAreTheirOwnersAlone) {
  opened();
  EXPECT_EQ(modeOf(folder), 0700);
  size_t files = 0;
  for (const auto& entry : fs::directory_iterator(folder)) {
    ++files;
    EXPECT_EQ(modeOf(entry.path()), 0600) << entry.path();
  }
  EXPECT_EQ(files, 2u);
}

TEST_F(LocalCaTest, WhatAKilledProcessLeftIsMadeWhole) {
  fs::create_directory(folder);
  fs::permissions(folder, fs::perms::owner_all);
  write(fs::path(folder) / "root-key.pem", "half a k");
  write(fs::path(folder) / "root.pem.new", "half a c");
  const auto ca = opened();
  EXPECT_TRUE(ca->leafFor("localhost").ok());
  EXPECT_EQ(modeOf(fs::path(folder) / "root-key.pem"), 0600);
  EXPECT_FALSE(fs::exists(fs::path(folder) / "root.pem.new"));
}

TEST_F(LocalCaTest, RefusesAKeyThatOthersCanRead) {
  opened();
  const fs::path path = fs::path(folder) / "root-key.pem";
  fs::permissions(path, fs::perms::group_read, fs::perm_options::add);
  EXPECT_NE(openError().find("chmod 600 " + path.string()), std::string::npos) << openError();
}

TEST_F(LocalCaTest, RefusesAFolderThatOthersCanUse) {
  opened();
  fs::permissions(folder, fs::perms::others_read, fs::perm_options::add);
  EXPECT_NE(openError().find("chmod 700 " + folder), std::string::npos) << openError();
}

TEST_F(LocalCaTest, RefusesWhatAnotherUserHasMade) {
  opened();
  constexpr uid_t kSomebody = 65534;
  if (::chown(folder.c_str(), kSomebody, static_cast<gid_t>(-1)) != 0)
    GTEST_SKIP() << "only root gives files away";
  EXPECT_EQ(openError().find(folder + " belongs to another user"), 0u) << openError();
  ASSERT_EQ(::chown(folder.c_str(), ::geteuid(), static_cast<gid_t>(-1)), 0);
  const std::string key = folder + "/root-key.pem";
  ASSERT_EQ(::chown(key.c_str(), kSomebody, static_cast<gid_t>(-1)), 0);
  EXPECT_EQ(openError().find(key + " belongs to another user"), 0u) << openError();
}

TEST_F(LocalCaTest, NamesTheFileThatIsBroken) {
  const std::string root = opened()->rootPath();
  const std::string key = folder + "/root-key.pem";
  const std::string rootPem = opened()->rootPem();

  write(root, "not a certificate");
  EXPECT_NE(openError().find(root + " is not a certificate"), std::string::npos) << openError();
  write(root, rootPem);
  write(key, "not a key");
  EXPECT_NE(openError().find(key + " is not a private key"), std::string::npos) << openError();
  write(key, toPem(makeKey().get()));
  EXPECT_NE(openError().find(key + " is not the key of " + root), std::string::npos) << openError();
  fs::remove(key);
  EXPECT_NE(openError().find(key + " is gone"), std::string::npos) << openError();
}

TEST_F(LocalCaTest, AnExpiredRootIsNoLongerUsed) {
  opened();
  now += 3651 * kDay;
  EXPECT_NE(openError().find("has expired"), std::string::npos) << openError();
}

TEST_F(LocalCaTest, AFolderThatCannotBeMadeIsNamed) {
  folder = (base / "missing" / "ca").string();
  EXPECT_NE(openError().find(folder + " cannot be made: No such file"), std::string::npos) << openError();
  folder = (base / "file").string();
  write(folder, "");
  EXPECT_NE(openError().find(folder + " is not a folder"), std::string::npos) << openError();
}

TEST_F(LocalCaTest, HostileNamesGetNoCertificate) {
  using namespace std::string_literals;
  const auto ca = opened();
  for (const std::string& host :
       {""s, "*"s, "*.test"s, "localhost\0.evil.test"s, "localhost,DNS:evil.test"s, "a/b"s, "1.2.3.4.5"s})
    EXPECT_FALSE(ca->leafFor(host).ok()) << testing::PrintToString(host);
}

}  // namespace
}  // namespace headgate::pki
