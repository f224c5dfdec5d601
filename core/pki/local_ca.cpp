#include "core/pki/local_ca.h"

#include <algorithm>
#include <array>
#include <openssl/crypto.h>
#include <optional>
#include <utility>

#include "core/crypto/digest.h"
#include "core/crypto/random.h"
#include "core/files/private_file.h"

namespace headgate::pki {
namespace {

using std::chrono::hours;

constexpr hours kDay{24};
constexpr auto kRootLife = 3650 * kDay;
constexpr auto kLeafLife = 60 * kDay;
constexpr auto kLeafRenewal = 40 * kDay;
// Clocks of other machines may be behind ours.
constexpr hours kBackdating{1};

constexpr const char* kRemedy = ": move the folder away to have a new root made, and trust that one";

std::string rootPathIn(const std::string& folder) {
  return folder + "/root.pem";
}

// So that the roots of two machines can be told apart in a list of trusted ones.
std::string newRootName() {
  std::array<uint8_t, 4> bytes;
  crypto::fillRandom(bytes);
  return "Headgate local CA " + crypto::toHex(bytes);
}

// What a leaf for `host` is made out to.
std::vector<HostName> namesOf(const HostName& host) {
  if (host.text != "localhost") return {host};
  return {host, {HostName::Kind::Ip, "127.0.0.1"}, {HostName::Kind::Ip, "::1"}};
}

}  // namespace

Result<std::optional<RootCertificate>, std::string> findRoot(const std::string& folder) {
  const std::string path = rootPathIn(folder);
  HG_TRY(pem, files::readWholeFile(path, files::Privacy::Indifferent));
  if (!pem) return std::optional<RootCertificate>();
  const CertificatePtr root = certificateFromPem(*pem);
  if (!root) return path + " is not a certificate" + kRemedy;
  return std::optional(RootCertificate{commonName(root.get()), path, toPem(root.get())});
}

std::string LocalCa::rootPath() const {
  return rootPathIn(m_folder);
}

std::string LocalCa::keyPath() const {
  return m_folder + "/root-key.pem";
}

Result<std::unique_ptr<LocalCa>, std::string> LocalCa::open(const std::string& folder, Clock clock) {
  if (auto usable = files::usePrivateFolder(folder); !usable) return std::move(usable).error();
  std::unique_ptr<LocalCa> ca(new LocalCa(folder, std::move(clock)));
  const files::FolderLock lock(folder);
  HG_TRY(rootPem, files::readWholeFile(ca->rootPath(), files::Privacy::Indifferent));
  // The key is written first: without a root it is the beginning of one that nobody has seen.
  auto ready = rootPem ? ca->load(*rootPem) : ca->make();
  if (!ready) return std::move(ready).error();
  return ca;
}

Result<void, std::string> LocalCa::load(const std::string& rootPem) {
  m_root = certificateFromPem(rootPem);
  if (!m_root) return rootPath() + " is not a certificate" + kRemedy;

  HG_TRY(keyPem, files::readWholeFile(keyPath(), files::Privacy::Required));
  if (!keyPem) return keyPath() + " is gone" + kRemedy;
  m_key = keyFromPem(*keyPem);
  OPENSSL_cleanse(keyPem->data(), keyPem->size());
  if (!m_key) return keyPath() + " is not a private key" + kRemedy;
  if (X509_check_private_key(m_root.get(), m_key.get()) != 1)
    return keyPath() + " is not the key of " + rootPath() + kRemedy;
  if (validUntil(m_root.get()) <= m_clock()) return rootPath() + " has expired" + kRemedy;
  m_rootPem = toPem(m_root.get());
  return {};
}

Result<void, std::string> LocalCa::make() {
  const std::string failure = "OpenSSL cannot make the root of the local CA";
  m_key = makeKey();
  if (!m_key) return failure;
  const WallTime now = m_clock();
  m_root = makeRoot(m_key.get(), newRootName(), {now - kBackdating, now + kRootLife});
  if (!m_root) return failure;
  m_rootPem = toPem(m_root.get());
  std::string keyPem = toPem(m_key.get());
  if (m_rootPem.empty() || keyPem.empty()) return failure;

  auto written = files::writePrivateFile(keyPath(), keyPem);
  OPENSSL_cleanse(keyPem.data(), keyPem.size());
  return written ? files::writePrivateFile(rootPath(), m_rootPem) : std::move(written);
}

Result<std::shared_ptr<const Leaf>, std::string> LocalCa::leafFor(std::string_view host) {
  HG_TRY(name, parseHostName(host));
  std::shared_ptr<const Leaf>& kept = m_leaves[name.text];
  if (kept && m_clock() < kept->renewAt) return kept;
  HG_TRY(made, makeLeafFor(name));
  kept = made;
  return made;
}

Result<std::shared_ptr<const Leaf>, std::string> LocalCa::makeLeafFor(const HostName& host) {
  const WallTime now = m_clock();
  const WallTime rootEnd = validUntil(m_root.get());
  if (rootEnd <= now) return rootPath() + " has expired: move its folder away to have a new root made";

  const WallTime until = std::min(now + kLeafLife, rootEnd);
  const KeyPtr key = makeKey();
  const CertificatePtr leaf =
      key ? makeLeaf(key.get(), namesOf(host), {now - kBackdating, until}, m_root.get(), m_key.get())
          : nullptr;
  auto made = std::make_shared<Leaf>();
  if (leaf) {
    made->certificatePem = toPem(leaf.get());
    made->keyPem = toPem(key.get());
  }
  if (made->certificatePem.empty() || made->keyPem.empty())
    return "OpenSSL cannot make a certificate for " + host.text;
  made->renewAt = std::min(now + kLeafRenewal, until);
  made->until = until;
  return std::shared_ptr<const Leaf>(std::move(made));
}

}  // namespace headgate::pki
