// The part of validation that the tables of fields decide: keys, types, ranges and spelling.
//
// Lives for one validation. Collects names that refer to other parts of the profile, for rules.h to look up.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/config/fields.h"
#include "core/config/validate.h"

namespace headgate::config {

// A place that names a listener, pool, limit or client.
struct NameUse {
  std::string pointer;
  Syntax kind = Syntax::PoolName;
  std::string name;
};

class FieldCheck {
 public:
  // Both must outlive this object.
  FieldCheck(const Document& document, Findings& findings) : m_document(document), m_findings(findings) {}

  void run();
  const std::vector<NameUse>& nameUses() const { return m_nameUses; }

  void report(Severity severity, const std::string& pointer, std::string sentence,
              Document::Part part = Document::Part::Value);
  // The object at `pointer`, a `typeName`, needs that member.
  void reportMissing(const std::string& pointer, std::string_view member, std::string_view typeName);

 private:
  enum class Mode : uint8_t { Own, Defaults };
  struct Context {
    std::string pointer;
    Mode mode = Mode::Own;
  };

  void checkObject(const Json& value, const ObjectType& type, const Context& context);
  void checkMember(std::string_view key, const Json& value, const ObjectType& type, const Context& context);
  void checkValue(const Json& value, const ValueType& type, const Context& context);
  void checkText(std::string_view text, const ValueType& type, const Context& context);
  void checkInteger(const Json& value, const ValueType& type, const Context& context);
  void checkMap(const Json& value, const ValueType& type, const Context& context);
  void noteReferences(const Context& context, const std::vector<secrets::Reference>& references);
  void notePlainSecret(const Context& context, std::string sentence);

  const Document& m_document;
  Findings& m_findings;
  std::vector<NameUse> m_nameUses;
  size_t m_errors = 0;
  size_t m_warnings = 0;
};

}  // namespace headgate::config
