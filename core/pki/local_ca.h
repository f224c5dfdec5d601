// The certificate authority of one Headgate: a root that the user may trust, and leaves for the listeners.
//
// The root is made on first use and kept in a folder of the state directory (root.pem for everybody,
// root-key.pem for nobody); leaves and their keys live in memory only, and are made anew well before they
// end. It is no authority for others: it takes no requests, revokes nothing, and makes no client
// certificates.
//
// Thread: any, one at a time. Ownership: the caller's. Processes may share a folder: one of them makes the
// root.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/pki/certificate.h"

namespace headgate::pki {

// What a listener shows.
struct Leaf {
  std::string certificatePem;
  std::string keyPem;
  WallTime renewAt;  // ask leafFor() again then; the old one is good for some weeks more
  WallTime until;
};

// A root as those see it who are to trust it.
struct RootCertificate {
  std::string name;  // no two machines have the same one
  std::string path;
  std::string pem;
};

// What LocalCa has made in `folder`; nothing if it never did.
Result<std::optional<RootCertificate>, std::string> findRoot(const std::string& folder);

class LocalCa {
 public:
  using Clock = std::function<WallTime()>;

  // Loads the root, or makes it if there is none. An error is a sentence that says what to do.
  static Result<std::unique_ptr<LocalCa>, std::string> open(const std::string& folder, Clock clock);

  // The certificate for clients to trust.
  const std::string& rootPem() const { return m_rootPem; }
  std::string rootPath() const;

  // The same leaf for the same host until it is time to renew it. The one for localhost is made out to both
  // loopback addresses too.
  Result<std::shared_ptr<const Leaf>, std::string> leafFor(std::string_view host);

 private:
  LocalCa(std::string folder, Clock clock) : m_folder(std::move(folder)), m_clock(std::move(clock)) {}

  std::string keyPath() const;
  Result<void, std::string> load(const std::string& rootPem);
  Result<void, std::string> make();
  Result<std::shared_ptr<const Leaf>, std::string> makeLeafFor(const HostName& host);

  const std::string m_folder;
  const Clock m_clock;
  KeyPtr m_key;
  CertificatePtr m_root;
  std::string m_rootPem;
  std::map<std::string, std::shared_ptr<const Leaf>> m_leaves;  // by HostName::text
};

}  // namespace headgate::pki
