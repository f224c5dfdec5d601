// Runs every Markdown case of this folder through the readers, cut in every way, and holds the cases to
// contract.md.
#include <algorithm>
#include <cctype>
#include <gtest/gtest.h>
#include <ostream>
#include <set>

#include "tests/support/byte_script.h"
#include "tests/support/event_log.h"
#include "tests/support/wire_cases.h"

namespace headgate::test {

void PrintTo(const WireCase& wireCase, std::ostream* out) {
  *out << wireCase.file << ":" << wireCase.line << " " << wireCase.title;
}

namespace {

struct Loaded {
  std::vector<std::string> problems;
  std::vector<WireCase> cases = readWireCases(HG_WIRE_CASES, problems);
};

const Loaded& loaded() {
  static const Loaded all;
  return all;
}

LogOptions optionsOf(const WireCase& wireCase) {
  LogOptions options;
  options.direction = wireCase.direction;
  options.answers = wireCase.answers;
  options.ends = wireCase.ends;
  return options;
}

// A case that shows no field does not care about them.
std::vector<std::string> comparable(const WireCase& wireCase, std::vector<std::string> lines) {
  const auto isField = [](const std::string& line) { return line.starts_with("field "); };
  if (std::none_of(wireCase.expected.begin(), wireCase.expected.end(), isField))
    std::erase_if(lines, isField);
  return lines;
}

class Wire : public testing::TestWithParam<WireCase> {};

TEST_P(Wire, readsTheSameHoweverCut) {
  const WireCase& wireCase = GetParam();
  for (const Cut& cut : cutsOf(wireCase.bytes)) {
    const EventLog log = logEvents(piecesOf(wireCase.bytes, cut), optionsOf(wireCase));
    ASSERT_EQ(log.problem, "") << cut.name;
    ASSERT_EQ(comparable(wireCase, log.lines), wireCase.expected)
        << wireCase.file << ":" << wireCase.line << " " << cut.name;
  }
}

TEST_P(Wire, failsAtTheByteThatMakesItCertain) {
  const WireCase& wireCase = GetParam();
  if (!wireCase.certainAt) return;
  const Cut byteByByte = cutsOf(wireCase.bytes)[1];
  const EventLog log = logEvents(piecesOf(wireCase.bytes, byteByByte), optionsOf(wireCase));
  ASSERT_FALSE(log.lines.empty());
  EXPECT_TRUE(log.lines.back().starts_with("error ")) << log.lines.back();
  EXPECT_EQ(log.fed, *wireCase.certainAt) << wireCase.file << ":" << wireCase.line;
}

// Bytes after a complete message are left alone until it has ended, and are then a message of their own.
TEST_P(Wire, bytesAfterTheMessageChangeNothing) {
  const WireCase& wireCase = GetParam();
  const std::string& last = wireCase.expected.back();
  if (wireCase.ends || (last != "end" && !last.starts_with("error "))) return;
  std::vector<std::string> expected = wireCase.expected;
  if (last == "end")
    expected.push_back(wireCase.direction == Direction::Request ? "error malformed_request 400"
                                                                : "error upstream_malformed 502");
  const std::string bytes = wireCase.bytes + "\x01 and more\r\n\r\n";
  for (const Cut& cut : {Cut{"whole", {}}, Cut{"before them", {wireCase.bytes.size()}}}) {
    const EventLog log = logEvents(piecesOf(bytes, cut), optionsOf(wireCase));
    EXPECT_EQ(comparable(wireCase, log.lines), expected)
        << wireCase.file << ":" << wireCase.line << " " << cut.name;
  }
}

std::string testName(const testing::TestParamInfo<WireCase>& info) {
  std::string name = info.param.id() + "_" + info.param.file + "_" + std::to_string(info.param.line);
  for (char& c : name)
    if (!std::isalnum(static_cast<unsigned char>(c))) c = '_';
  return name;
}

INSTANTIATE_TEST_SUITE_P(Case, Wire, testing::ValuesIn(loaded().cases), testName);

TEST(Contract, casesAreWellFormed) {
  EXPECT_EQ(loaded().problems, std::vector<std::string>());
}

TEST(Contract, eachRowHasACaseInEachDirectionAndEachCaseARow) {
  std::set<std::string> promised;
  for (const ContractRow& row : readContract(HG_WIRE_CASES "/contract.md")) {
    if (row.request) promised.insert("REQ-" + row.id);
    if (row.response) promised.insert("RES-" + row.id);
  }
  ASSERT_GE(promised.size(), 20u);
  std::set<std::string> shown;
  for (const WireCase& wireCase : loaded().cases) {
    shown.insert(wireCase.id());
    EXPECT_TRUE(promised.contains(wireCase.id()))
        << wireCase.file << ":" << wireCase.line << ": " << wireCase.id() << " is no row of contract.md";
  }
  for (const std::string& id : promised) EXPECT_TRUE(shown.contains(id)) << id << " has no case";
}

}  // namespace
}  // namespace headgate::test
