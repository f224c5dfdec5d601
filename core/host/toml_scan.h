// The statements of a TOML text and where they are. See toml_text.h. Thread: any.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/host/text_edit.h"

namespace headgate::host::toml_text {

// "name = value", or a table's head, "[name]".
struct Statement {
  std::vector<std::string> path;  // with the table's; of an element of an array of tables it is empty
  bool isTable = false;
  Span whole;  // without what stands around it on its lines
  Span value;  // of a member
};

Result<std::vector<Statement>, std::string> scan(std::string_view text);

}  // namespace headgate::host::toml_text
