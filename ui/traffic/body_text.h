// A recorded body in a form to read: JSON indented without changing a value, other text as it is, anything
// else as a dump of its bytes. Bounded; a pure function, so that long ones are made off the main thread.
#pragma once

#include <string>
#include <string_view>

#include <QString>

namespace headgate::ui {

constexpr size_t kMaxShownBytes = 1'048'576;
constexpr size_t kMaxDumpedBytes = 65'536;

enum class BodyForm : uint8_t { Text, Json, Bytes };

struct BodyText {
  QString text;
  BodyForm form = BodyForm::Text;
  size_t shownBytes = 0;  // fewer than there are, if that was too much
};

BodyText bodyTextOf(std::string_view bytes);

}  // namespace headgate::ui
