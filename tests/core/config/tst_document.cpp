#include <algorithm>
#include <gtest/gtest.h>
#include <random>

#include "core/config/compile.h"
#include "core/config/document.h"
#include "core/config/document_writer.h"

namespace headgate::config {
namespace {

Document parsed(std::string_view text) {
  auto document = Document::parse(text);
  EXPECT_TRUE(document.ok()) << text;
  return document.ok() ? std::move(document).value() : Document(Json());
}

TEST(Document, KnowsThePlaceOfEveryValueAndKey) {
  const Document document =
      parsed("{\"a\": 1,\n  \"b\" : [true, \"x\\\"]\", {\"c/d~\": null}],\n\"ü\": \"é\", \"e\": -1.5e3}");
  EXPECT_EQ(document.placeOf(""), (Place{1, 1}));
  EXPECT_EQ(document.placeOf("/a"), (Place{1, 7}));
  EXPECT_EQ(document.placeOf("/a", Document::Part::Key), (Place{1, 2}));
  EXPECT_EQ(document.placeOf("/b"), (Place{2, 9}));
  EXPECT_EQ(document.placeOf("/b/1"), (Place{2, 16}));
  EXPECT_EQ(document.placeOf("/b/2/c~1d~0"), (Place{2, 33}));
  EXPECT_EQ(document.placeOf("/b/2/c~1d~0", Document::Part::Key), (Place{2, 25}));
  EXPECT_EQ(document.placeOf("/e"), (Place{3, 16}));  // characters, not bytes
  EXPECT_EQ(document.placeOf("/e", Document::Part::Key), (Place{3, 11}));
}

TEST(Document, OfWhatIsNotThereGivesTheNearestPlace) {
  const Document document = parsed("{\"a\": [1,\n 2]}");
  EXPECT_EQ(document.placeOf("/a/7"), (Place{1, 7}));
  EXPECT_EQ(document.placeOf("/z/y"), (Place{1, 1}));
}

TEST(Document, AByteOrderMarkIsPassedOver) {
  const Document document = parsed("\xEF\xBB\xBF{\"a\": 1}");
  EXPECT_EQ(document.placeOf("/a"), (Place{1, 7}));
  EXPECT_EQ(toText(document), "{\n  \"a\": 1\n}\n");
}

TEST(Document, ADuplicateKeyKeepsTheFirstValueAndThePlaces) {
  const Document document = parsed("{\"a\": 1, \"a\": {\"b\": [2, 3], \"b\": 4}, \"c\": 5}");
  EXPECT_EQ(document.root().dump(), "{\"a\":1,\"c\":5}");
  EXPECT_EQ(document.placeOf("/c"), (Place{1, 43}));
  ASSERT_EQ(document.readingProblems().size(), 1u);
  EXPECT_EQ(document.readingProblems()[0].place, (Place{1, 10}));
}

TEST(Document, DepthAndSizeAreBounded) {
  const auto nested = [](size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
  EXPECT_TRUE(Document::parse(nested(kMaxProfileDepth)).ok());
  const auto deep = Document::parse(nested(kMaxProfileDepth + 1));
  ASSERT_FALSE(deep.ok());
  EXPECT_EQ(deep.error()[0].place, (Place{1, kMaxProfileDepth + 1}));
  EXPECT_FALSE(Document::parse("{\"a\": 1, \"a\": " + nested(kMaxProfileDepth) + "}").ok());
  EXPECT_FALSE(Document::parse(std::string(kMaxProfileBytes + 1, ' ')).ok());
  EXPECT_FALSE(Document::parse(nested(1'000'000)).ok());
}

TEST(Document, OnlyUtf8IsText) {
  EXPECT_FALSE(Document::parse("{\"a\": \"\xFF\"}").ok());
  EXPECT_FALSE(Document::parse("{\"a\": \"\\ud800\"}").ok());
  EXPECT_EQ(parsed("{\"a\": \"\\ud83d\\ude00\"}").root()["a"], "\xF0\x9F\x98\x80");
}

TEST(Document, AnEditKeepsNumbersThatDidNotChangeAsTheyWereWritten) {
  const Document document = parsed("{\"x-a\": 1.50, \"x-b\": 2.50}");
  Json root = document.root();
  root["x-b"] = 3.5;
  const Document edited = document.edited(std::move(root));
  EXPECT_EQ(toText(edited), "{\n  \"x-a\": 1.50,\n  \"x-b\": 3.5\n}\n");
  EXPECT_EQ(edited.placeOf("/x-a"), Place{});
}

TEST(Document, ManyProblemsAreCutButNoErrorIsHiddenByWarnings) {
  const std::string warning = R"({"id": "w", "port": 0, "address": "0.0.0.0"},)";
  std::string text = R"({"headgate": 1, "listeners": [)";
  for (size_t i = 0; i < kMaxProblems + 100; ++i) text += warning;
  text += R"({"id": "x", "port": 0}], "routes": [{"id": "open", "respond": {}}], "x": 1, "y": 2})";
  const auto compiled = compile(parsed(text), {});
  ASSERT_FALSE(compiled.ok());
  const auto errors =
      std::count_if(compiled.error().begin(), compiled.error().end(),
                    [](const Problem& problem) { return problem.severity == Severity::Error; });
  EXPECT_EQ(errors, static_cast<long>(kMaxProblems));  // the ids are all the same, and two keys are not known
  EXPECT_EQ(compiled.error().size(), 2 * kMaxProblems);
}

TEST(Document, AnErrorAfterManyWarningsIsAnError) {
  std::string text = R"({"headgate": 1, "pools": [)";
  for (size_t i = 0; i < kMaxProblems + 100; ++i)
    text += R"({"id": "p)" + std::to_string(i) + R"(", "slow_start": "1s"},)";
  text += R"({"id": "x", "connections": {"idle": -1}}]})";
  const auto compiled = compile(parsed(text), {});
  ASSERT_FALSE(compiled.ok());
  EXPECT_EQ(compiled.error().size(), kMaxProblems + 1);
}

// Breaks a good profile in random ways: nothing crashes, every problem has a place, and what is saved is
// saved again alike.
TEST(Document, RandomMutationsAreJudgedWithAPlace) {
  const std::string good =
      R"({"headgate": 1, "name": "x", "clients": [{"id": "c", "keys": ["env:K"]}], "listeners": [{"id": "web",
"address": "localhost", "port": 8080, "trusted_proxies": ["10.0.0.0/8"], "timeouts": {"head": "10s"}}], "pools": [{"id": "a",
"targets": [{"id": "t", "url": "http://127.0.0.1:1/v1", "weight": 1}], "health": {"path": "/health"}}], "routes": [{"id": "r",
"match": {"hosts": ["*.test"], "path": ["/a/*"], "headers": {"X-A": "~a+"}}, "pool": "a", "retry": {"on": ["connect"]},
"headers": {"request": {"set": {"X-B": "{route}{env:K}"}}}, "body_limit": "1MiB", "record": {"redact": ["json:/a"]}},
{"id": "s", "redirect": {"to": "/", "status": 302}}], "defaults": {"route": {"timeouts": {"idle": "1m"}}}, "x-a": [1.50, null]})";
  const std::string pieces[] = {"{",  "}",    "[",   "]",    ",",        ":",
                                "\"", "null", "1e9", "-0.0", "\"off\"",  "\\u0000",
                                "\n", "\xFF", "/",   "true", "\"a\"",    "~",
                                "*",  "{{",   " ",   "é",    "headgate", "99999999999999999999"};
  std::mt19937 random(4);
  size_t accepted = 0;
  for (int round = 0; round < 20'000; ++round) {
    std::string text = good;
    for (auto changes = 1 + random() % 3; changes > 0; --changes) {
      const size_t at = random() % text.size();
      switch (random() % 3) {
        case 0:
          text.erase(at, 1 + random() % 8);
          break;
        case 1:
          text.insert(at, pieces[random() % std::size(pieces)]);
          break;
        default:
          text[at] = good[random() % good.size()];
      }
    }
    const auto document = Document::parse(text);
    if (!document.ok()) {
      ASSERT_FALSE(document.error().empty()) << text;
      for (const Problem& problem : document.error()) ASSERT_GT(problem.place.line, 0u) << text;
      continue;
    }
    const std::string saved = toText(*document);
    const auto again = Document::parse(saved);
    ASSERT_TRUE(again.ok()) << saved;
    ASSERT_EQ(toText(*again), saved);
    const auto compiled = compile(*document, {});
    accepted += compiled.ok() ? 1 : 0;
    for (const Problem& problem : compiled.ok() ? compiled->warnings : compiled.error()) {
      ASSERT_GT(problem.place.line, 0u) << text;
      ASSERT_FALSE(problem.sentence.empty());
    }
  }
  EXPECT_GT(accepted, 500u);
}

}  // namespace
}  // namespace headgate::config
