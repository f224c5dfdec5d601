// How one text differs from another, line by line, with the lines around each difference. A pure function,
// for files as long as a program's settings.
#pragma once

#include <string_view>
#include <vector>

#include <QString>

namespace headgate::ui {

struct TextLineDifference {
  enum class Kind : uint8_t {
    Same,
    Removed,
    Added,
    Skipped
  };  // Skipped: lines that are the same are left out
  Kind kind = Kind::Same;
  QString text;

  bool operator==(const TextLineDifference&) const = default;
};

// Nothing if they are equal. `around`: lines that are the same, before and after each difference.
std::vector<TextLineDifference> textDifference(std::string_view before, std::string_view after,
                                               int around = 3);

}  // namespace headgate::ui
