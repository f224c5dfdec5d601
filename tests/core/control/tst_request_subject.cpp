#include <gtest/gtest.h>
#include <vector>

#include "core/control/request_subject.h"

namespace headgate::control {
namespace {

struct Case {
  std::string body;
  std::string model, method, named;
};

const std::vector<Case> kCases = {
    {R"({"model":"gpt-4o","messages":[{"role":"user","content":"hi"}]})", "gpt-4o", "", ""},
    {R"( {"messages":[{"model":"not this","a":{"model":"nor this"}}], "stream":true, "model" : "qwen3" })",
     "qwen3", "", ""},
    {R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"read_file","arguments":{"name":"x"}}})",
     "", "tools/call", "read_file"},
    {R"({"params":{"arguments":{"name":"x"},"name":"grep"},"method":"tools/call"})", "", "tools/call",
     "grep"},
    {R"({"method":"resources/read","params":{"uri":"file:\/\/a\"b"}})", "", "resources/read", "file://a\"b"},
    {R"([{"method":"a","params":{"name":"first"}},{"method":"b","params":{"name":"second"}}])", "", "a",
     "first"},
    {R"({"model":["a"],"method":{"method":"b"},"params":["name","x"]})", "", "", ""},
    {R"({"tools":[{"name":"x"}],"params":3,"other":{"name":"y"}})", "", "", ""},
    {"model=gpt", "", "", ""},
    {"", "", "", ""},
    {"\"model\"", "", "", ""},
    {R"({"model":"cut of)", "", "", ""},
    {R"({"a":")" + std::string(10'000, 'x') + R"(","model":"behind"})", "behind", "", ""},
};

void expectSubject(const Case& expected, const RequestSubject& subject, size_t split) {
  EXPECT_EQ(subject.model(), expected.model) << expected.body.substr(0, 80) << " split at " << split;
  EXPECT_EQ(subject.method(), expected.method) << expected.body.substr(0, 80) << " split at " << split;
  EXPECT_EQ(subject.named(), expected.named) << expected.body.substr(0, 80) << " split at " << split;
}

TEST(RequestSubject, IsFoundAtEverySplit) {
  RequestSubject subject;
  for (const Case& each : kCases) {
    const size_t step = each.body.size() > 1000 ? 997 : 1;
    for (size_t split = 0; split <= each.body.size(); split += step) {
      subject.reset();
      subject.read(std::string_view(each.body).substr(0, split));
      subject.read(std::string_view(each.body).substr(split));
      expectSubject(each, subject, split);
    }
  }
}

TEST(RequestSubject, IsFoundByteByByte) {
  RequestSubject subject;
  for (const Case& each : kCases) {
    subject.reset();
    for (const char c : each.body) subject.read({&c, 1});
    expectSubject(each, subject, 1);
  }
}

TEST(RequestSubject, NamesAreBounded) {
  RequestSubject subject;
  subject.read(R"({"model":")" + std::string(5'000, 'm') + R"(\n\n","method":"a"})");
  EXPECT_EQ(subject.model().size(), RequestSubject::kLongestName);
  EXPECT_EQ(subject.method(), "a");
}

TEST(RequestSubject, ReadsNoFurtherThanItsBound) {
  RequestSubject subject;
  const std::string filler = R"({"a":")" + std::string(RequestSubject::kMostRead, 'x');
  subject.read(filler);
  subject.read(R"(","model":"late"})");
  EXPECT_EQ(subject.model(), "");
}

TEST(RequestSubject, DeepNestingIsPassedOver) {
  RequestSubject subject;
  subject.read(std::string(100'000, '['));
  subject.read(R"("model")");
  subject.read(std::string(100'000, ']'));
  EXPECT_EQ(subject.model(), "");
  subject.reset();
  const std::string opening(1'000, '[');
  const std::string closing(1'000, ']');
  for (const std::string& piece : {std::string(R"({"a":)"), opening, std::string(R"({"model":"x"})"), closing,
                                   std::string(R"(,"model":"outer"})")})
    subject.read(piece);
  EXPECT_EQ(subject.model(), "outer");
}

}  // namespace
}  // namespace headgate::control
