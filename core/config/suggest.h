// "did you mean": the nearest of some words, if it is near enough to be a slip of the finger.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace headgate::config {

// ; did you mean "code"? — or nothing.
std::string suggestion(std::string_view word, const std::vector<std::string_view>& known);

}  // namespace headgate::config
