// Each file of cases/: a profile, "----", the problems that are reported; and, if none of them is an error,
// "----" and the profile as it is saved. HG_UPDATE_GOLDENS=1 writes what is found instead of comparing.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>

#include "core/config/compile.h"
#include "core/config/document_writer.h"

namespace headgate::config {
namespace {

constexpr std::string_view kDashes = "----\n";

std::string contentOf(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::vector<std::filesystem::path> cases() {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(HG_CASES))
    if (entry.path().extension() == ".case") paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::string inputOf(const std::string& text) {
  return text.substr(0, text.find(kDashes));
}

std::string report(const std::vector<Problem>& problems) {
  std::string out;
  for (const Problem& problem : problems) out += format(problem, "profile.json") + "\n";
  return out;
}

std::string outcomeOf(const std::string& input) {
  const auto document = Document::parse(input);
  if (!document.ok()) return report(document.error());
  const auto compiled = compile(*document, {});
  if (!compiled.ok()) return report(compiled.error());
  return report(compiled->warnings) + std::string(kDashes) + toText(*document);
}

class ProfileCase : public testing::TestWithParam<std::filesystem::path> {};

TEST_P(ProfileCase, IsJudgedAndSavedAsWritten) {
  const std::string golden = contentOf(GetParam());
  const std::string input = inputOf(golden);
  const std::string found = input + std::string(kDashes) + outcomeOf(input);
  if (std::getenv("HG_UPDATE_GOLDENS") != nullptr) {
    std::ofstream(GetParam(), std::ios::binary) << found;
    return;
  }
  EXPECT_EQ(found, golden);
}

TEST_P(ProfileCase, IsSavedByteForByteAgain) {
  const auto document = Document::parse(inputOf(contentOf(GetParam())));
  if (!document.ok()) return;  // no JSON, nothing to save
  const std::string once = toText(*document);
  const auto again = Document::parse(once);
  ASSERT_TRUE(again.ok()) << once;
  EXPECT_EQ(toText(*again), once);
  EXPECT_EQ(toText(document->edited(document->root())), once);
}

TEST_P(ProfileCase, EveryErrorHasItsPlace) {
  const auto document = Document::parse(inputOf(contentOf(GetParam())));
  std::vector<Problem> problems;
  if (!document.ok()) {
    problems = document.error();
  } else if (const auto compiled = compile(*document, {}); !compiled.ok()) {
    problems = compiled.error();
  }
  for (const Problem& problem : problems) EXPECT_GT(problem.place.line, 0u) << problem.sentence;
}

std::string nameOf(const testing::TestParamInfo<std::filesystem::path>& info) {
  return info.param.stem().string();
}

INSTANTIATE_TEST_SUITE_P(Cases, ProfileCase, testing::ValuesIn(cases()), nameOf);

}  // namespace
}  // namespace headgate::config
