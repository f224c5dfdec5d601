// One field of the profile as a control edits it: what the draft says there, what would hold if it said
// nothing, and the edits, with their words for the history. A value; asks the draft each time.
//
// Thread: main. Ownership: borrows the draft, which outlives it.
#pragma once

#include <optional>
#include <string>

#include <QString>

#include "ui/draft/field_path.h"
#include "ui/draft/profile_draft.h"

namespace headgate::ui {

class FieldPlace {
 public:
  using Typing = ProfileDraft::Typing;

  // Requires: a pointer that the tables know.
  FieldPlace(ProfileDraft& draft, std::string pointer);

  ProfileDraft& draft() const { return *m_draft; }
  const std::string& pointer() const { return m_pointer; }
  const config::ValueType& type() const { return *m_path.type; }
  const config::Field* field() const { return m_path.field; }  // null: an item of a list, or a map's value
  const config::ObjectType* owner() const { return m_path.owner; }
  bool isRequired() const;

  const Json* own() const { return m_draft->at(m_pointer); }
  // What holds where nothing is said: the profile's defaults, or the built-in one, or nothing.
  std::optional<Json> standing() const;
  bool isFromDefaults() const;
  std::optional<Json> effective() const;
  // What the gateway was told of the same thing, wherever that stood.
  const Json* base() const;

  // What stands beside the value: "default", "from defaults", "was 120 s", or nothing.
  QString remark() const;
  QString label() const;     // "First byte"
  QString fullName() const;  // for those who listen: "Timeouts, first byte"
  // "Code agent: first byte 150 s"; without a value, "Code agent: first byte".
  QString words(const QString& shown = {}) const;

  void set(Json value, Typing typing = Typing::No) const;
  void clear(Typing typing = Typing::No) const;

 private:
  const Json* defaultsHere() const;

  ProfileDraft* m_draft;
  std::string m_pointer;
  FieldPath m_path;
};

// Of what the profile says there: "Code agent", "code", "Profile".
QString subjectOf(const Json& root, std::string_view pointer);

}  // namespace headgate::ui
