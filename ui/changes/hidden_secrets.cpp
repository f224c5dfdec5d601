#include "ui/changes/hidden_secrets.h"

#include "core/config/document_secrets.h"
#include "core/config/problem.h"
#include "ui/draft/field_path.h"
#include "ui/draft/json_step.h"

namespace headgate::ui {

namespace {

using config::Json;

// The items of a list are what the list takes.
const config::ValueType* typeAt(const std::string& pointer) {
  const config::ValueType* type = fieldPath(pointer).type;
  const bool isList =
      type != nullptr && (type->kind == config::Kind::List || type->kind == config::Kind::OneOrMany);
  return isList ? type->item : type;
}

void hide(const std::string& pointer, Json& value) {
  if (value.is_object()) {
    for (auto& [key, member] : value.get_ref<Json::object_t&>())
      hide(config::pointerTo(pointer, key), member);
  } else if (value.is_array()) {
    for (size_t i = 0; i < value.size(); ++i) hide(config::pointerTo(pointer, i), value[i]);
  } else if (const config::ValueType* type = typeAt(pointer); value.is_string() && type != nullptr) {
    const auto& text = value.get_ref<const std::string&>();
    if (config::plainSecretIn(type->syntax, pointerEnd(pointer).key, text) != config::PlainSecret::No)
      value = "•••";
  }
}

}  // namespace

Json withoutPlainSecrets(const std::string& pointer, Json value) {
  hide(pointer, value);
  return value;
}

}  // namespace headgate::ui
