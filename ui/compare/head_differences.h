// Two messages' heads beside each other: the first line, then each field, those that are equal too. Values; a
// pure function.
#pragma once

#include <string_view>
#include <vector>

#include <QString>

namespace headgate::ui {

struct HeadDifference {
  QString name;  // of the field; empty: the first line
  QString left;  // empty: it has none
  QString right;

  bool isEqual() const { return left == right; }
  bool operator==(const HeadDifference&) const = default;
};

// Names are compared in either case. Of a field that comes several times, the n-th with the n-th.
std::vector<HeadDifference> headDifferences(std::string_view left, std::string_view right);

// Where they begin to differ, in bytes; as long as the shorter one if it is the other's beginning.
size_t commonPrefix(std::string_view left, std::string_view right);

}  // namespace headgate::ui
