#include <gtest/gtest.h>
#include <vector>

#include "core/crypto/base64.h"

namespace headgate::crypto {
namespace {

std::string encode(std::string_view text) {
  return base64Encode({reinterpret_cast<const uint8_t*>(text.data()), text.size()});
}

TEST(Base64, VectorsOfRfc4648) {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"", ""},
      {"f", "Zg=="},
      {"fo", "Zm8="},
      {"foo", "Zm9v"},
      {"foob", "Zm9vYg=="},
      {"fooba", "Zm9vYmE="},
      {"foobar", "Zm9vYmFy"},
      {"\xFB\xEF\xFF", "++//"},
  };
  for (const auto& [plain, encoded] : rows) {
    EXPECT_EQ(encode(plain), encoded);
    EXPECT_EQ(base64Decode(encoded), plain);
  }
}

TEST(Base64, EveryByteComesBack) {
  std::string bytes;
  for (int c = 0; c < 256; ++c) {
    bytes += static_cast<char>(c);
    EXPECT_EQ(base64Decode(encode(bytes)), bytes);
  }
}

TEST(Base64, RefusesWhatIsNotExactlyOneSpelling) {
  for (const std::string_view text : {"Z", "Zg", "Zg=", "Zm8", "=", "====", "Z===", "Zg==Zg==", "Zh==",
                                      "Zm9=", "Zm9v\n", " Zm9v", "Zm 9", "Zm-_", "Zm9\x80"})
    EXPECT_EQ(base64Decode(text), std::nullopt) << text;
}

TEST(Base64Url, HasItsOwnAlphabetAndNoPadding) {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"", ""}, {"f", "Zg"}, {"fo", "Zm8"}, {"foo", "Zm9v"}, {"foob", "Zm9vYg"}, {"\xFB\xEF\xFF", "--__"},
  };
  for (const auto& [plain, encoded] : rows) {
    EXPECT_EQ(base64UrlEncode({reinterpret_cast<const uint8_t*>(plain.data()), plain.size()}), encoded);
    EXPECT_EQ(base64UrlDecode(encoded), plain);
  }
  for (const std::string_view text :
       {"Z", "A", "Zg==", "Zg=", "Zm9vA", "Zh", "Zm9", "++//", "Zm9v\n", " Zg", "Z g", "Zg\x80"})
    EXPECT_EQ(base64UrlDecode(text), std::nullopt) << text;
}

}  // namespace
}  // namespace headgate::crypto
