// What is wrong with a profile's text, each at the letters that are to be underlined. Pure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/config/problem.h"

namespace headgate::ui {

struct TextProblem {
  config::Problem problem;  // with its place
  int begin = 0;            // letters (UTF-16) of the text
  int end = 0;

  bool operator==(const TextProblem&) const = default;
};

// Errors first, each kind in the order of the text. Nothing that has no place.
std::vector<TextProblem> textProblems(std::string_view text);

}  // namespace headgate::ui
