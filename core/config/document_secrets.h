// Whether a value of the profile is a secret that stands there in plain, where a reference to it could. Pure.
#pragma once

#include <cstdint>
#include <string_view>

#include "core/config/syntax.h"

namespace headgate::config {

enum class PlainSecret : uint8_t {
  No,
  Whole,    // the value is one, by what the profile takes there
  InField,  // it looks like one in a header field, by that field's name; it may have a scheme before it
};

// `key`: of the member that holds the text.
PlainSecret plainSecretIn(Syntax syntax, std::string_view key, std::string_view text);

}  // namespace headgate::config
