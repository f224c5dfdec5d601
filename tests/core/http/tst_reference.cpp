// The reader and the path normaliser against slow and obvious references, on random input with a fixed seed.
#include <gtest/gtest.h>
#include <random>

#include "core/http/uri.h"
#include "tests/support/event_log.h"
#include "tests/support/reference_framing.h"
#include "tests/support/reference_path.h"

namespace headgate::test {
namespace {

class Dice {
 public:
  explicit Dice(uint32_t seed) : m_engine(seed) {}
  size_t below(size_t limit) { return m_engine() % limit; }
  template <size_t N>
  std::string_view oneOf(const std::string_view (&choices)[N]) {
    return choices[below(N)];
  }

 private:
  std::mt19937 m_engine;
};

std::string randomPath(Dice& dice) {
  constexpr std::string_view kParts[] = {"/",   "/",   "/",   ".",   ".",   "..",     "a",   "B",   "%2e",
                                         "%2E", "%61", "%2f", "%5C", "%25", "%c3%a9", "%20", "%00", "%",
                                         "%4",  ";",   "\\",  "~",   ":",   "?",      "//",  "%7e"};
  std::string path = "/";
  for (size_t parts = dice.below(9); parts > 0; --parts) path += dice.oneOf(kParts);
  return path;
}

TEST(Reference, paths) {
  Dice dice(1);
  size_t accepted = 0;
  for (int i = 0; i < 100000; ++i) {
    const std::string path = randomPath(dice);
    const auto expected = referencePath(path);
    const Result<std::string> normal = http::normalizePath(path);
    ASSERT_EQ(normal.ok(), expected.has_value()) << path;
    if (!normal.ok()) continue;
    ++accepted;
    ASSERT_EQ(*normal, *expected) << path;
    ASSERT_EQ(*http::normalizePath(*normal), *normal) << path;
  }
  EXPECT_GT(accepted, 10000u);
}

std::string randomRequest(Dice& dice) {
  constexpr std::string_view kLines[] = {"GET / HTTP/1.1", "POST /a HTTP/1.1", "POST /a HTTP/1.0",
                                         "GET / HTTP/1.3"};
  constexpr std::string_view kFields[] = {"Host: a",
                                          "Host: b:80",
                                          "Content-Length: 5",
                                          "Content-Length: 05",
                                          "content-length:5 ",
                                          "Content-Length: +5",
                                          "Transfer-Encoding: chunked",
                                          "transfer-encoding:\tChunked ",
                                          "X: a b\tc",
                                          "X:",
                                          "Transfer-Encoding: x",
                                          "Content-Length : 5",
                                          "X: \x7f",
                                          " folded",
                                          "Content-Length: 5, 5",
                                          "Connection: close"};
  constexpr std::string_view kBodies[] = {
      "hello",      "5\r\nhello\r\n", "0\r\n\r\n",       "0\r\nX: y\r\n\r\n", "5;a=b\r\nhello\r\n",
      "00\r\n\r\n", "5\r\nhel",       "5 \r\nhello\r\n", "GET /next"};
  std::string bytes(dice.oneOf(kLines));
  bytes += "\r\nHost: h\r\n";
  if (dice.below(6) == 0) bytes.resize(bytes.size() - 9);
  for (size_t fields = dice.below(4); fields > 0; --fields) bytes.append(dice.oneOf(kFields)).append("\r\n");
  bytes += "\r\n";
  for (size_t parts = dice.below(5); parts > 0; --parts) bytes += dice.oneOf(kBodies);
  // Most requests are left as they are, else hardly one would be accepted.
  constexpr std::string_view kBytes = "\r\n :;,0a\t\x0b\xff";
  for (size_t edits = dice.below(3) ? 0 : 1 + dice.below(2); edits > 0; --edits) {
    const size_t place = dice.below(bytes.size());
    if (dice.below(2) == 0)
      bytes[place] = kBytes[dice.below(kBytes.size())];
    else
      bytes.erase(place, 1);
  }
  return bytes;
}

// The first message of a log, in the reference's words.
std::optional<ReferenceRequest> firstRequest(const std::vector<std::string>& lines) {
  ReferenceRequest request;
  for (const std::string& line : lines) {
    if (line.starts_with("error ")) return std::nullopt;
    if (line.starts_with("body ")) request.body = line.substr(5);
    request.complete = line == "end";
    if (line == "end" || line == "more") break;
  }
  return request;
}

TEST(Reference, requests) {
  Dice dice(2);
  size_t accepted = 0;
  size_t compared = 0;
  for (int i = 0; i < 60000; ++i) {
    const std::string bytes = randomRequest(dice);
    if (bytes.find("\r\n\r\n") == bytes.npos || bytes.starts_with("\r\n")) continue;
    ++compared;
    const auto expected = referenceRequest(bytes);
    const EventLog log = logEvents({bytes}, {});
    const auto seen = firstRequest(log.lines);
    // An error may be certain in bytes whose lines the reference has not seen the end of.
    if (expected && !expected->complete && !seen) continue;
    ASSERT_EQ(seen.has_value(), expected.has_value()) << escapeBytes(bytes);
    if (!seen) continue;
    ++accepted;
    ASSERT_EQ(seen->complete, expected->complete) << escapeBytes(bytes);
    ASSERT_EQ(seen->body, escapeBytes(expected->body)) << escapeBytes(bytes);
  }
  EXPECT_GT(accepted, 5000u);
  EXPECT_GT(compared - accepted, 5000u);
}

}  // namespace
}  // namespace headgate::test
