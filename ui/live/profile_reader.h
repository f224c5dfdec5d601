// Looks into a profile's JSON without trusting it: what is absent or of another kind than expected is simply
// not there.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QString>
#include <QStringList>

#include "core/config/document.h"

namespace headgate::ui {

// An object of the profile, with those that speak where it does not: first its own words, then the profile's
// defaults.
class ProfileReader {
 public:
  using Json = config::Json;

  ProfileReader(const Json* own, const Json* defaults) : m_own(own), m_defaults(defaults) {}

  // The object under that key, in both.
  ProfileReader inside(const char* key) const;

  bool has(const char* key) const { return value(key) != nullptr; }
  bool isObject() const { return m_own != nullptr && m_own->is_object(); }  // in its own words
  QString text(const char* key) const;                                      // empty if it is none
  std::optional<int64_t> number(const char* key) const;
  bool flag(const char* key, bool otherwise) const;
  QStringList texts(const char* key) const;  // of a list, or of a single text
  QStringList keys(const char* key) const;   // the names in an object

  // A duration or size of the profile with a space before its unit: "15 min", "64 KiB"; empty if there is
  // none. What is neither stands in quotes, as it was written.
  QString quantity(const char* key) const;
  // There is one there that can be read.
  bool hasQuantity(const char* key) const;

 private:
  const Json* value(const char* key) const;

  const Json* m_own;
  const Json* m_defaults;
};

// The member of an object; nullptr where there is none.
const config::Json* memberOf(const config::Json* object, const char* key);
// The objects in the list under that key, each with its index there.
std::vector<std::pair<size_t, const config::Json*>> objectsIn(const config::Json* object, const char* key);

}  // namespace headgate::ui
