#include "ui/draft/field_path.h"

#include <string>

#include "ui/draft/json_step.h"

namespace headgate::ui {

using config::Kind;

FieldPath fieldPath(std::string_view pointer) {
  const config::ObjectType* object = &config::profileType();
  FieldPath path;
  while (!pointer.empty()) {
    pointer.remove_prefix(1);
    const std::string token(pointer.substr(0, pointer.find('/')));
    pointer.remove_prefix(token.size());
    if (object != nullptr) {
      path.owner = object;
      path.field = config::findField(*object, pointerEnd("/" + token).key);
      path.type = path.field != nullptr ? &path.field->type : nullptr;
    } else {
      path = {.type = path.type != nullptr ? path.type->item : nullptr};
    }
    if (path.type == nullptr) return {};
    object = path.type->kind == Kind::Object ? path.type->object : nullptr;
  }
  return path;
}

bool mayVanish(std::string_view pointer) {
  const FieldPath path = fieldPath(pointer);
  return path.field != nullptr && path.field->fallback == "{}";
}

}  // namespace headgate::ui
