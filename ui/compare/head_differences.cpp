#include "ui/compare/head_differences.h"

#include <algorithm>

namespace headgate::ui {
namespace {

struct Field {
  QString name;
  QString value;
  bool isTaken = false;
};

std::vector<Field> fieldsOf(std::string_view head) {
  std::vector<Field> fields;
  const QStringList lines =
      QString::fromUtf8(head.data(), static_cast<qsizetype>(head.size())).split(QLatin1Char('\n'));
  for (qsizetype i = 0; i < lines.size(); ++i) {
    const QString line = lines[i].trimmed();
    if (line.isEmpty()) continue;
    const qsizetype colon = i == 0 ? -1 : line.indexOf(QLatin1Char(':'));
    fields.push_back(colon < 0 ? Field{{}, line} : Field{line.left(colon), line.mid(colon + 1).trimmed()});
  }
  return fields;
}

}  // namespace

std::vector<HeadDifference> headDifferences(std::string_view left, std::string_view right) {
  std::vector<Field> rights = fieldsOf(right);
  std::vector<HeadDifference> all;
  for (const Field& field : fieldsOf(left)) {
    const auto same = std::ranges::find_if(rights, [&field](const Field& other) {
      return !other.isTaken && other.name.compare(field.name, Qt::CaseInsensitive) == 0;
    });
    HeadDifference difference{.name = field.name, .left = field.value, .right = {}};
    if (same != rights.end()) {
      same->isTaken = true;
      difference.right = same->value;
    }
    all.push_back(std::move(difference));
  }
  for (const Field& field : rights)
    if (!field.isTaken) all.push_back({.name = field.name, .left = {}, .right = field.value});
  return all;
}

size_t commonPrefix(std::string_view left, std::string_view right) {
  const auto differ = std::ranges::mismatch(left, right);
  return static_cast<size_t>(differ.in1 - left.begin());
}

}  // namespace headgate::ui
