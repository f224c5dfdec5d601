// A recorded head as its lines say it, whatever they say: of a message that was refused, too, or of one in
// which secrets were replaced. Pure; views into the text.
#pragma once

#include <string_view>
#include <vector>

#include "core/base/bytes.h"

namespace headgate::archive {

struct WireField {
  std::string_view name;
  std::string_view value;
};

// "METHOD target HTTP/1.1", or "HTTP/1.1 200 OK": the three parts of the first line. What is missing is
// empty.
struct WireHead {
  std::string_view first;
  std::string_view second;
  std::string_view third;
  std::vector<WireField> fields;

  // The value of the first of that name; empty if there is none.
  std::string_view field(std::string_view name) const;
};

WireHead requestHead(ByteView text);
WireHead responseHead(ByteView text);

}  // namespace headgate::archive
