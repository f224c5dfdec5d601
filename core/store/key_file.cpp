#include "core/store/key_file.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/base/bytes.h"
#include "core/crypto/random.h"
#include "core/files/private_file.h"

namespace headgate::store {
namespace {

Result<std::optional<Bytes>, std::string> readKey(const std::string& path) {
  return files::readWholeFile(path, files::Privacy::Required);
}

Bytes newKey() {
  OwnKey key;
  crypto::fillRandom(key);
  return {reinterpret_cast<const char*>(key.data()), key.size()};
}

}  // namespace

Result<OwnKey, std::string> readOrMakeKey(const std::string& path) {
  HG_TRY(content, readKey(path));
  if (!content) {
    if (auto created = files::createPrivateFile(path, newKey()); !created) return std::move(created).error();
    HG_TRY(valid, readKey(path));  // ours, or that of another process
    content = std::move(valid);
  }
  OwnKey key;
  if (!content) return path + " was taken away while it was made: start Headgate again";
  if (content->size() != key.size())
    return path + " is not a key of " + std::to_string(key.size()) +
           " bytes: delete it, and a new one is made";
  std::ranges::copy(*content, key.begin());
  return key;
}

}  // namespace headgate::store
