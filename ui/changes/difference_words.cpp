
#include <QCoreApplication>

#include "ui/changes/difference.h"
#include "ui/changes/hidden_secrets.h"
#include "ui/draft/json_step.h"

namespace headgate::ui {

namespace {

struct ChangesText {
  Q_DECLARE_TR_FUNCTIONS(headgate::ui::Difference)
};

// What an object of the profile is called, and what it is.
struct Named {
  QString name;
  std::string rest;  // of the pointer, below it
};

QString nameOf(const Json& object) {
  for (const char* key : {"name", "id", "user", "url"})
    if (object.is_object() && object.contains(key) && object[key].is_string() && !object[key].empty())
      if (const auto text = object[key].get<std::string>(); !text.empty())
        return QString::fromStdString(text);
  return {};
}

// "/routes/0/timeouts/first_byte" → "Code agent", "/timeouts/first_byte".
Named namedAt(const std::string& pointer, const Json& root) {
  Named named{{}, pointer};
  for (size_t end = pointer.find('/', 1); end != std::string::npos; end = pointer.find('/', end + 1)) {
    const std::string place = pointer.substr(0, end);
    if (!indexAtEnd(place)) continue;
    const Json* object = valueAt(root, place);
    if (const QString name = object ? nameOf(*object) : QString(); !name.isEmpty())
      named = {name, pointer.substr(end)};
  }
  return named;
}

// "/timeouts/first_byte" → "first byte": the last word says enough to who sees the form.
QString fieldWords(const std::string& pointer) {
  QString words = QString::fromStdString(pointerEnd(pointer).key);
  return words.replace(QLatin1Char('_'), QLatin1Char(' '));
}

// A text or number as such; of anything larger how it looks in the profile, cut short.
QString valueWords(const Json& value) {
  constexpr int kLongest = 40;
  QString text = value.is_string()
                     ? QString::fromStdString(value.get<std::string>())
                     : QString::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace));
  if (text.isEmpty()) return QStringLiteral("“”");
  if (text.size() > kLongest) text = text.left(kLongest - 1) + QChar(0x2026);
  return text;
}

QString fieldValueWords(const std::string& pointer, const Json& value) {
  return valueWords(withoutPlainSecrets(pointer, value));
}

QString objectWords(const Difference& difference, const Json& object) {
  const std::string list =
      pointerEnd(pointerEnd(difference.pointer).parent.empty() ? difference.pointer
                                                               : pointerEnd(difference.pointer).parent)
          .key;
  const QString name = nameOf(object);
  const bool isAdded = difference.kind == Difference::Kind::Added;
  if (list == "routes")
    return (isAdded ? ChangesText::tr("route %1 added") : ChangesText::tr("route %1 removed")).arg(name);
  if (list == "pools")
    return (isAdded ? ChangesText::tr("pool %1 added") : ChangesText::tr("pool %1 removed")).arg(name);
  if (list == "targets")
    return (isAdded ? ChangesText::tr("target %1 added") : ChangesText::tr("target %1 removed")).arg(name);
  if (list == "limits")
    return (isAdded ? ChangesText::tr("limit %1 added") : ChangesText::tr("limit %1 removed")).arg(name);
  if (list == "clients")
    return (isAdded ? ChangesText::tr("client %1 added") : ChangesText::tr("client %1 removed")).arg(name);
  if (list == "listeners")
    return (isAdded ? ChangesText::tr("listener %1 added") : ChangesText::tr("listener %1 removed"))
        .arg(name);
  return (isAdded ? ChangesText::tr("%1 added") : ChangesText::tr("%1 removed")).arg(name);
}

}  // namespace

QString differenceWords(const Difference& difference, const Json& after) {
  const Named named = namedAt(difference.pointer, after);
  const bool isItem = indexAtEnd(difference.pointer).has_value();
  QString words;
  switch (difference.kind) {
    case Difference::Kind::Moved: {
      const Json* object = valueAt(after, difference.pointer);
      return ChangesText::tr("%1 moved from place %2 to %3")
          .arg(object ? nameOf(*object) : QString())
          .arg(difference.before.get<size_t>() + 1)
          .arg(difference.after.get<size_t>() + 1);
    }
    case Difference::Kind::Added:
      if (isItem && difference.after.is_object()) return objectWords(difference, difference.after);
      words = ChangesText::tr("%1 set to %2")
                  .arg(fieldWords(named.rest), fieldValueWords(difference.pointer, difference.after));
      break;
    case Difference::Kind::Removed:
      if (isItem && difference.before.is_object()) return objectWords(difference, difference.before);
      words = ChangesText::tr("%1 back to its default").arg(fieldWords(named.rest));
      break;
    case Difference::Kind::Changed:
      words = ChangesText::tr("%1 %2 → %3")
                  .arg(fieldWords(named.rest), fieldValueWords(difference.pointer, difference.before),
                       fieldValueWords(difference.pointer, difference.after));
      break;
  }
  return named.name.isEmpty() ? words : ChangesText::tr("%1: %2").arg(named.name, words);
}

}  // namespace headgate::ui
