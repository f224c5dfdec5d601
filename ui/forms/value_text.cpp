#include "ui/forms/value_text.h"

#include <array>

#include "core/config/units.h"
#include "ui/forms/form_words.h"
#include "ui/paint/number_texts.h"
#include "ui/session/words.h"

namespace headgate::ui {
namespace {

using config::Kind;
using config::Syntax;
using config::ValueType;

struct UnitName {
  const char* typed;   // in small letters
  const char* stored;  // as the profile spells it
};

constexpr std::array<UnitName, 19> kDurationUnits{{{"ms", "ms"},
                                                   {"msec", "ms"},
                                                   {"millisecond", "ms"},
                                                   {"milliseconds", "ms"},
                                                   {"s", "s"},
                                                   {"sec", "s"},
                                                   {"secs", "s"},
                                                   {"second", "s"},
                                                   {"seconds", "s"},
                                                   {"m", "m"},
                                                   {"min", "m"},
                                                   {"mins", "m"},
                                                   {"minute", "m"},
                                                   {"minutes", "m"},
                                                   {"h", "h"},
                                                   {"hr", "h"},
                                                   {"hour", "h"},
                                                   {"hours", "h"},
                                                   {"std", "h"}}};
constexpr std::array<UnitName, 11> kSizeUnits{{{"b", "B"},
                                               {"byte", "B"},
                                               {"bytes", "B"},
                                               {"k", "KiB"},
                                               {"kb", "KiB"},
                                               {"kib", "KiB"},
                                               {"m", "MiB"},
                                               {"mb", "MiB"},
                                               {"mib", "MiB"},
                                               {"gb", "GiB"},
                                               {"gib", "GiB"}}};

struct Measure {
  QString number;
  QString unit;
};

Measure splitMeasure(const QString& text) {
  qsizetype digits = 0;
  while (digits < text.size() && text[digits].isDigit()) ++digits;
  return {text.left(digits), text.mid(digits).trimmed()};
}

bool isOff(const QString& text) {
  const QString typed = text.toLower();
  return typed == QLatin1String("off") || typed == FormWords::tr("off").toLower();
}

template <size_t Count>
std::optional<QString> measureFrom(const QString& text, const std::array<UnitName, Count>& units) {
  if (isOff(text)) return QStringLiteral("off");
  const Measure typed = splitMeasure(text);
  QString number = typed.number;
  while (number.size() > 1 && number.startsWith(QLatin1Char('0'))) number.remove(0, 1);
  if (number.isEmpty()) return std::nullopt;
  const QString unit = typed.unit.toLower();
  for (const UnitName& name : units)
    if (unit == QLatin1String(name.typed)) return number + QLatin1String(name.stored);
  return std::nullopt;
}

// "15m" → "15 min". What is no measure stays as it is.
QString measureText(const ValueType& type, const QString& stored) {
  if (stored == QLatin1String("off")) return FormWords::tr("off");
  const std::string text = stored.toStdString();
  const bool isValid =
      isSize(type) ? config::parseSize(text).has_value() : config::parseDuration(text).has_value();
  if (!isValid) return stored;
  const Measure parts = splitMeasure(stored);
  const bool isMinutes = !isSize(type) && parts.unit == QLatin1String("m");
  return parts.number + QChar(u' ') + (isMinutes ? QStringLiteral("min") : parts.unit);
}

QString numberComplaint(const ValueType& type, const Json& value) {
  if (!value.is_number_integer()) return FormWords::tr("Needs a whole number.");
  const auto number = value.get<int64_t>();
  if (!type.numbers.empty() || (number >= type.minimum && number <= type.maximum)) return {};
  return FormWords::tr("Needs a number from %1 to %2.").arg(codeText(type.minimum), codeText(type.maximum));
}

QString measureComplaint(const ValueType& type, const QString& text) {
  const Measure typed = splitMeasure(text);
  if (text == QLatin1String("off") && type.syntax == Syntax::Period)
    return FormWords::tr("Cannot be off here: write 10s or 15m.");
  if (!typed.number.isEmpty() && typed.unit.isEmpty()) {
    if (typed.number.toLongLong() == 0) return FormWords::tr("Write off for none.");
    return isSize(type) ? FormWords::tr("Needs a unit: %1KiB or %1MiB.").arg(typed.number)
                        : FormWords::tr("Needs a unit: %1s or %1ms.").arg(typed.number);
  }
  if (isSize(type)) return FormWords::tr("Not a size: write 512B, 64KiB, 10MiB or off.");
  return type.syntax == Syntax::Period ? FormWords::tr("Not a duration: write 250ms, 10s, 15m or 1h.")
                                       : FormWords::tr("Not a duration: write 250ms, 10s, 15m, 1h or off.");
}

}  // namespace

bool isDuration(const ValueType& type) {
  return type.kind == Kind::Text && (type.syntax == Syntax::Duration || type.syntax == Syntax::Period);
}

bool isSize(const ValueType& type) {
  return type.kind == Kind::Text && type.syntax == Syntax::Size;
}

bool isWire(const ValueType& type) {
  return type.kind == Kind::Text && type.words.empty() && type.syntax != Syntax::Any &&
         type.syntax != Syntax::Line && !isDuration(type) && !isSize(type);
}

QString valueText(const ValueType& type, const Json& value) {
  if (value.is_string()) {
    const QString text = asText(value.get_ref<const std::string&>());
    return isDuration(type) || isSize(type) ? measureText(type, text) : text;
  }
  if (value.is_number_integer()) return QString::number(value.get<int64_t>());
  if (value.is_boolean()) return value.get<bool>() ? FormWords::tr("on") : FormWords::tr("off");
  return asText(value.dump());
}

std::optional<Json> valueFromText(const ValueType& type, const QString& text) {
  const QString typed = type.syntax == Syntax::Any ? text : text.trimmed();
  if (typed.isEmpty()) return std::nullopt;
  if (type.kind == Kind::Integer) {
    bool isNumber = false;
    const qlonglong number = typed.toLongLong(&isNumber);
    if (isNumber) return Json(int64_t{number});
  }
  std::optional<QString> measure;
  if (isDuration(type)) measure = measureFrom(typed, kDurationUnits);
  if (isSize(type)) measure = measureFrom(typed, kSizeUnits);
  return Json(measure.value_or(typed).toStdString());
}

QString valueComplaint(const ValueType& type, const Json& value) {
  if (type.kind == Kind::Integer) return numberComplaint(type, value);
  if (type.kind != Kind::Text || !value.is_string() || !type.words.empty()) return {};
  const std::string& text = value.get_ref<const std::string&>();
  const std::string wrong = config::complaint(type.syntax, text);
  if (wrong.empty()) return {};
  if (isDuration(type) || isSize(type)) return measureComplaint(type, asText(text));
  if (type.syntax == Syntax::Id)
    return FormWords::tr("Lower-case letters, digits, - and _; 64 at most, a letter or digit first.");
  return asSentence(asText(wrong));
}

}  // namespace headgate::ui
