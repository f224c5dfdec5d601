#include "ui/live/profile_reader.h"

#include "core/config/units.h"

namespace headgate::ui {

using config::Json;

namespace {

QString qt(const std::string& text) {
  return QString::fromStdString(text);
}

// "15m" → "15 min". What has another form stays as it is.
QString spaced(const QString& value) {
  qsizetype digits = 0;
  while (digits < value.size() && value[digits].isDigit()) ++digits;
  if (digits == 0 || digits == value.size()) return value;
  const QString unit = value.mid(digits);
  return value.left(digits) + QChar(0x00A0) + (unit == QLatin1String("m") ? QStringLiteral("min") : unit);
}

}  // namespace

const Json* memberOf(const Json* object, const char* key) {
  if (object == nullptr || !object->is_object()) return nullptr;
  const auto found = object->find(key);
  return found == object->end() ? nullptr : &*found;
}

std::vector<std::pair<size_t, const Json*>> objectsIn(const Json* object, const char* key) {
  std::vector<std::pair<size_t, const Json*>> objects;
  const Json* list = memberOf(object, key);
  if (list == nullptr || !list->is_array()) return objects;
  for (size_t i = 0; i < list->size(); ++i)
    if ((*list)[i].is_object()) objects.emplace_back(i, &(*list)[i]);
  return objects;
}

const Json* ProfileReader::value(const char* key) const {
  const Json* own = memberOf(m_own, key);
  return own != nullptr ? own : memberOf(m_defaults, key);
}

ProfileReader ProfileReader::inside(const char* key) const {
  return {memberOf(m_own, key), memberOf(m_defaults, key)};
}

QString ProfileReader::text(const char* key) const {
  const Json* found = value(key);
  return found != nullptr && found->is_string() ? qt(found->get<std::string>()) : QString();
}

std::optional<int64_t> ProfileReader::number(const char* key) const {
  const Json* found = value(key);
  if (found == nullptr || !found->is_number_integer()) return std::nullopt;
  return found->get<int64_t>();
}

bool ProfileReader::flag(const char* key, bool otherwise) const {
  const Json* found = value(key);
  return found != nullptr && found->is_boolean() ? found->get<bool>() : otherwise;
}

QStringList ProfileReader::texts(const char* key) const {
  QStringList texts;
  const Json* found = value(key);
  if (found == nullptr) return texts;
  if (found->is_string()) texts << qt(found->get<std::string>());
  if (!found->is_array()) return texts;
  for (const Json& item : *found)
    if (item.is_string()) texts << qt(item.get<std::string>());
  return texts;
}

QStringList ProfileReader::keys(const char* key) const {
  QStringList keys;
  const Json* found = value(key);
  if (found == nullptr || !found->is_object()) return keys;
  for (const auto& [name, ignored] : found->items()) keys << qt(name);
  return keys;
}

QString ProfileReader::quantity(const char* key) const {
  const QString written = text(key);
  if (written.isEmpty() || hasQuantity(key)) return spaced(written);
  return QStringLiteral("“%1”").arg(written);
}

bool ProfileReader::hasQuantity(const char* key) const {
  const std::string written = text(key).toStdString();
  return written == "off" || config::parseDuration(written) || config::parseSize(written);
}

}  // namespace headgate::ui
