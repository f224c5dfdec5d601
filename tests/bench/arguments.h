#pragma once

#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <string_view>

namespace headgate::bench {

// The numbers of a command line, in order. Anything else ends the program with its usage.
class Arguments {
 public:
  Arguments(std::span<char*> argv, std::size_t count, const char* usage)
      : m_rest(argv.subspan(1)), m_usage(usage) {
    if (m_rest.size() != count) refuse();
  }

  template <typename Number>
  Number next() {
    const std::string_view text = m_rest.front();
    m_rest = m_rest.subspan(1);
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value <= 0) refuse();
    return value;
  }

 private:
  [[noreturn]] void refuse() const {
    std::fprintf(stderr, "usage: %s\n", m_usage);
    std::exit(2);
  }

  std::span<char*> m_rest;
  const char* m_usage;
};

}  // namespace headgate::bench
