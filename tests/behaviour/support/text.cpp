#include "tests/behaviour/support/text.h"

#include <array>
#include <charconv>
#include <random>

namespace headgate::test {

std::string chunk(std::string_view payload) {
  std::array<char, 16> size{};
  const char* end = std::to_chars(size.data(), size.data() + size.size(), payload.size(), 16).ptr;
  return std::string(std::string_view(size.data(), end)) + "\r\n" + std::string(payload) + "\r\n";
}

std::string randomBytes(size_t size, unsigned seed) {
  std::mt19937_64 random(seed);
  std::string bytes;
  bytes.reserve(size + 8);
  while (bytes.size() < size) {
    const uint64_t number = random();
    bytes.append(reinterpret_cast<const char*>(&number), sizeof number);
  }
  bytes.resize(size);
  return bytes;
}

}  // namespace headgate::test
