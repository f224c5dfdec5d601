#include <gtest/gtest.h>

#include "core/route/rewrite.h"

namespace headgate::route {
namespace {

struct Row {
  std::string_view strip, add, base, path, expected;
};

class RewriteTest : public testing::TestWithParam<Row> {};

TEST_P(RewriteTest, GivesTheTargetsPath) {
  const Row& row = GetParam();
  std::string out = "kept:";
  rewritePath({std::string(row.strip), std::string(row.add)}, row.base, row.path, out);
  EXPECT_EQ(out, "kept:" + std::string(row.expected));
}

INSTANTIATE_TEST_SUITE_P(Rows, RewriteTest,
                         testing::Values(Row{"", "", "", "/a/b", "/a/b"},                       //
                                         Row{"/api/code", "", "", "/api/code/x", "/x"},         //
                                         Row{"/api/code", "", "", "/api/code", "/"},            //
                                         Row{"/api/code", "", "", "/api/code/", "/"},           //
                                         Row{"/api/code", "", "", "/api/codex", "/api/codex"},  //
                                         Row{"/api/code", "", "", "/other", "/other"},          //
                                         Row{"", "/v2", "", "/x", "/v2/x"},                     //
                                         Row{"/api", "/v2", "/base", "/api/x", "/base/v2/x"},   //
                                         Row{"/api", "", "/v1", "/api", "/v1/"},                //
                                         Row{"/api", "/v2", "/base", "*", "*"}));

}  // namespace
}  // namespace headgate::route
