// Words for bytes. A ByteView borrows: it is good for the call it is given to, unless its owner says more.
#pragma once

#include <string>
#include <string_view>

namespace headgate {

using ByteView = std::string_view;
using Bytes = std::string;

}  // namespace headgate
