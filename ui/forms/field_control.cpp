#include "ui/forms/field_control.h"

#include "ui/forms/chips_control.h"
#include "ui/forms/choice_control.h"
#include "ui/forms/form_plan.h"
#include "ui/forms/id_control.h"
#include "ui/forms/json_control.h"
#include "ui/forms/map_control.h"
#include "ui/forms/object_list_control.h"
#include "ui/forms/secret_control.h"
#include "ui/forms/switch_control.h"
#include "ui/forms/text_area_control.h"
#include "ui/forms/text_control.h"
#include "ui/forms/text_list_control.h"
#include "ui/session/words.h"

namespace headgate::ui {
namespace {

using config::Kind;
using config::Syntax;
using config::ValueType;

bool isSecret(const ValueType& type) {
  return type.kind == Kind::Text && (type.syntax == Syntax::Secret || type.syntax == Syntax::ClientKey);
}

FieldControl* makeTextControl(const FormContext& context, const FieldPlace& place, QWidget* parent) {
  const ValueType& type = place.type();
  if (!type.words.empty() || type.syntax == Syntax::PoolName || type.syntax == Syntax::ClientName)
    return new ChoiceControl(context, place, parent);
  if (isSecret(type)) return new SecretControl(context, place, parent);
  if (type.syntax == Syntax::Id) return new IdControl(context, place, parent);
  const bool hasLines = place.field() != nullptr && place.field()->name == "body";
  if (type.syntax == Syntax::Any && place.field() != nullptr && (hasLines || place.field()->name == "note"))
    return new TextAreaControl(context, place, parent);
  if (type.syntax == Syntax::Template && hasLines) return new TextAreaControl(context, place, parent);
  return new TextControl(context, place, parent);
}

FieldControl* makeListControl(const FormContext& context, const FieldPlace& place, QWidget* parent) {
  const ValueType& item = *place.type().item;
  if (item.kind == Kind::Object) return new ObjectListControl(context, place, parent);
  if (isSecret(item)) return new SecretControl(context, place, parent);
  if (ChipsControl::suits(item)) return new ChipsControl(context, place, parent);
  return new TextListControl(context, place, parent);
}

}  // namespace

FieldControl::FieldControl(const FormContext& context, FieldPlace place, QWidget* parent)
    : QWidget(parent), m_context(context), m_place(std::move(place)) {}

// A widget that goes takes the focus from its proxy, which would tell what was typed to one that is half
// gone.
FieldControl::~FieldControl() {
  setFocusProxy(nullptr);
}

FieldControl* makeControl(const FormContext& context, const FieldPlace& place, QWidget* parent) {
  switch (place.type().kind) {
    case Kind::Text:
      return makeTextControl(context, place, parent);
    case Kind::Flag:
      return new SwitchControl(context, place, parent);
    case Kind::Integer:
      if (!place.type().numbers.empty()) return new ChoiceControl(context, place, parent);
      return new TextControl(context, place, parent);
    case Kind::List:
    case Kind::OneOrMany:
      return makeListControl(context, place, parent);
    case Kind::Map:
      return new MapControl(context, place, parent);
    case Kind::Object:  // one with a form of its own
    case Kind::Free:
      break;
  }
  return new JsonControl(context, place, parent);
}

QString fieldObjectName(const std::string& pointer) {
  const std::string object = formOwner(pointer).object;
  QString name;
  for (const std::string& token : tokensAfter(pointer, object))
    for (const QString& word : asText(token).split(QLatin1Char('_'), Qt::SkipEmptyParts))
      name += name.isEmpty() ? word : word.left(1).toUpper() + word.mid(1);
  return name;
}

}  // namespace headgate::ui
