// A keychain in a file under a passphrase, for machines that have no other. Only who asks for it gets it.
//
// The file is a crypto::PassphraseBox, readable by its owner only and replaced as a whole or not at all; in
// it is one secret a line: its name, a space, its bytes in base64. Each call reads the file, so that a
// running gateway sees what another program has set; two that set at the same moment wait for each other.
// Thread: main; a call reads or writes the file before it returns, and opening takes as long as the key.
#pragma once

#include <map>
#include <memory>
#include <string>

#include <QObject>
#include <QString>

#include "core/crypto/passphrase_box.h"
#include "core/secrets/keychain.h"

namespace headgate::secrets {

class PassphraseFile final : public Keychain {
 public:
  enum class IfMissing : uint8_t { Refuse, Begin };  // Begin: the first write makes it

  // The error says in words why the file cannot be used.
  static Result<std::unique_ptr<PassphraseFile>, std::string> open(const std::string& path,
                                                                   std::string_view passphrase,
                                                                   IfMissing ifMissing);

  void read(const std::string& name, ReadDone done) override;
  void write(const std::string& name, const std::string& secret, Done done) override;
  void remove(const std::string& name, Done done) override;

 private:
  using Secrets = std::map<std::string, std::string>;

  PassphraseFile(QString path, crypto::PassphraseBox box) : m_path(std::move(path)), m_box(std::move(box)) {}
  Result<Secrets, KeychainError> load();  // none if there is no file yet
  Result<void, KeychainError> save(const Secrets& secrets) const;
  // Between load() and save(), with the file locked.
  template <typename Change>
  Result<void, KeychainError> change(Change change);

  const QString m_path;
  const crypto::PassphraseBox m_box;
  bool m_wasThere = false;  // the file
  QObject m_answers;        // what is queued for it ends with it
};

}  // namespace headgate::secrets
