#include <algorithm>
#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include "core/config/document_writer.h"
#include "tests/ui/support/scripted_gateway.h"
#include "ui/draft/profile_draft.h"

namespace headgate::ui {
namespace {

constexpr const char* kText = R"({
  "headgate": 1,
  "name": "Agents",
  "pools": [{"id": "code", "targets": [{"id": "code-1", "url": "http://127.0.0.1:8001"}]}],
  "routes": [
    {"id": "a", "match": {"path": "/a/*"}, "pool": "code", "timeouts": {"idle": "1m"}},
    {"id": "b", "match": {"path": "/b/*"}, "pool": "code"},
    {"id": "c", "match": {"path": "/c/*"}, "pool": "code", "cors": {"origins": ["*"]}}
  ]
})";

class ProfileDraftTest : public testing::Test {
 protected:
  ProfileDraftTest() { open("/tmp/agents.json", kText); }

  void open(const std::string& path, const std::string& text) {
    gateway.profile.path = path;
    tell(text);
  }
  void tell(const std::string& text) {
    gateway.profile.text = text;
    gateway.changed();
    QSignalSpy told(&live, &LiveGateway::profileChanged);
    ASSERT_TRUE(told.wait());
  }
  std::string ids() const {
    std::string all;
    for (const Json& route : draft.root()["routes"]) all += route["id"].get<std::string>();
    return all;
  }

  test::ScriptedGateway gateway;
  LiveGateway live{gateway};
  ProfileDraft draft{live};
  const QString words = QStringLiteral("edit");
};

TEST_F(ProfileDraftTest, BeginsAsTheGatewaySaysIt) {
  EXPECT_FALSE(draft.isPending());
  EXPECT_EQ(draft.root().dump(), Json::parse(kText).dump());
  EXPECT_EQ(draft.history().count(), 0);
}

TEST_F(ProfileDraftTest, AnEditIsPendingUntilItIsUndoneOrApplied) {
  QSignalSpy pending(&draft, &ProfileDraft::pendingChanged);
  std::string place;
  QObject::connect(&draft, &ProfileDraft::changed, &draft, [&](const std::string& at) { place = at; });
  draft.set("/routes/1/timeouts/idle", "5m", words);
  EXPECT_TRUE(draft.isPending());
  EXPECT_EQ(place, "/routes/1/timeouts");
  EXPECT_TRUE(*draft.at("/routes/1/timeouts/idle") == "5m");
  draft.history().undo();
  EXPECT_FALSE(draft.isPending());
  EXPECT_EQ(draft.root().dump(), Json::parse(kText).dump());
  draft.history().redo();
  EXPECT_EQ(pending.count(), 3);
  tell(draft.text());  // applied
  EXPECT_FALSE(draft.isPending());
  draft.history().undo();
  EXPECT_TRUE(draft.isPending());
}

TEST_F(ProfileDraftTest, WhatIsClearedTakesEmptyObjectsWithIt) {
  draft.clear("/routes/0/timeouts/idle", words);
  EXPECT_EQ(draft.at("/routes/0/timeouts"), nullptr);
  draft.clear("/routes/2/cors/origins", words);
  ASSERT_NE(draft.at("/routes/2/cors"), nullptr);  // it still lets pages in
  draft.history().undo();
  draft.history().undo();
  EXPECT_EQ(draft.root().dump(), Json::parse(kText).dump());
}

TEST_F(ProfileDraftTest, ListsGrowShrinkAndMove) {
  draft.insert("/routes", 1, Json{{"id", "n"}}, words);
  EXPECT_EQ(ids(), "anbc");
  draft.insert("/routes", 99, Json{{"id", "z"}}, words);
  EXPECT_EQ(ids(), "anbcz");
  draft.move("/routes", 4, 0, words);
  EXPECT_EQ(ids(), "zanbc");
  draft.remove("/routes/2", words);
  EXPECT_EQ(ids(), "zabc");
  draft.insert("/limits", 0, Json{{"id", "l"}}, words);  // made for it
  EXPECT_EQ(draft.at("/limits")->size(), 1U);
  while (draft.history().canUndo()) draft.history().undo();
  EXPECT_EQ(draft.root().dump(), Json::parse(kText).dump());
}

TEST_F(ProfileDraftTest, TypingInOnePlaceIsOneEntry) {
  for (const char* typed : {"2", "20", "20s"})
    draft.set("/routes/0/timeouts/first_byte", typed, words, ProfileDraft::Typing::Yes);
  EXPECT_EQ(draft.history().count(), 1);
  draft.endTyping();
  draft.set("/routes/0/timeouts/first_byte", "30s", words, ProfileDraft::Typing::Yes);
  EXPECT_EQ(draft.history().count(), 2);
  draft.set("/routes/0/timeouts/idle", "2m", words, ProfileDraft::Typing::Yes);
  EXPECT_EQ(draft.history().count(), 3);
  draft.history().undo();
  draft.history().undo();
  EXPECT_TRUE(*draft.at("/routes/0/timeouts/first_byte") == "20s");
  draft.history().undo();
  EXPECT_EQ(draft.at("/routes/0/timeouts/first_byte"), nullptr);
}

TEST_F(ProfileDraftTest, TypingBackToWhereItBeganLeavesNoEntry) {
  draft.set("/name", "Agent", words, ProfileDraft::Typing::Yes);
  draft.set("/name", "Agents", words, ProfileDraft::Typing::Yes);
  EXPECT_EQ(draft.history().count(), 0);
  EXPECT_FALSE(draft.isPending());
}

TEST_F(ProfileDraftTest, EditsTogetherAreOneEntry) {
  draft.together(words, [&] {
    draft.set("/routes/0/pool", "other", words);
    draft.set("/pools/0/id", "other", words);
  });
  EXPECT_EQ(draft.history().count(), 1);
  draft.history().undo();
  EXPECT_EQ(draft.root().dump(), Json::parse(kText).dump());
}

TEST_F(ProfileDraftTest, TogetherWithoutAnEditIsNoEntry) {
  draft.together(words, [&] { draft.set("/name", "Agents", words); });
  EXPECT_EQ(draft.history().count(), 0);
  draft.together(words, [&] { draft.together(words, [&] { draft.set("/name", "Mine", words); }); });
  EXPECT_EQ(draft.history().count(), 1);
  draft.history().undo();
  EXPECT_TRUE(*draft.at("/name") == "Agents");
  draft.history().redo();
  EXPECT_TRUE(*draft.at("/name") == "Mine");
}

TEST_F(ProfileDraftTest, ATextThatCannotBeReadIsKeptAsTyped) {
  draft.setText("{\"headgate\": 1,", words);
  EXPECT_TRUE(draft.unreadText().has_value());
  EXPECT_TRUE(draft.isPending());
  EXPECT_EQ(draft.text(), "{\"headgate\": 1,");
  EXPECT_EQ(draft.root().dump(), Json::parse(kText).dump());
  ASSERT_TRUE(QTest::qWaitFor([&] { return !draft.problems().empty(); }));
  draft.setText(R"({"headgate": 1, "name": "New"})", words);
  EXPECT_FALSE(draft.unreadText().has_value());
  EXPECT_TRUE(*draft.at("/name") == "New");
  draft.history().undo();
  EXPECT_EQ(draft.root().dump(), Json::parse(kText).dump());
}

TEST_F(ProfileDraftTest, SaysWhatIsWrongWithIt) {
  const auto complains = [&] {
    return std::ranges::any_of(draft.problems(), [](const config::Problem& problem) {
      return problem.pointer == "/routes/1/pool" && problem.severity == config::Severity::Error;
    });
  };
  draft.set("/routes/1/pool", "nowhere", words);
  EXPECT_TRUE(QTest::qWaitFor(complains));
  draft.history().undo();
  EXPECT_TRUE(QTest::qWaitFor([&] { return !complains(); }));
}

TEST_F(ProfileDraftTest, AChangeOutsideIsTakenOverAndCanBeUndone) {
  tell(R"({"headgate": 1, "name": "Theirs"})");
  EXPECT_FALSE(draft.isPending());
  EXPECT_TRUE(*draft.at("/name") == "Theirs");
  draft.history().undo();
  EXPECT_EQ(draft.root().dump(), Json::parse(kText).dump());
  EXPECT_TRUE(draft.isPending());
}

TEST_F(ProfileDraftTest, AChangeOutsideUnderEditsIsAQuestion) {
  draft.set("/name", "Mine", words);
  QSignalSpy asked(&draft, &ProfileDraft::theirTextChanged);
  const std::string theirs = R"({"headgate": 1, "name": "Theirs"})";
  tell(theirs);
  EXPECT_EQ(asked.count(), 1);
  EXPECT_EQ(draft.theirText(), theirs);
  EXPECT_TRUE(*draft.at("/name") == "Mine");
  draft.takeTheirs(words);
  EXPECT_TRUE(*draft.at("/name") == "Theirs");
  EXPECT_FALSE(draft.isPending());
  draft.history().undo();
  EXPECT_TRUE(*draft.at("/name") == "Mine");  // nothing is lost
}

TEST_F(ProfileDraftTest, AChangeOutsideThatSaysTheSameIsNone) {
  draft.set("/name", "Mine", words);
  draft.set("/note", "n", words);
  Json next = Json::parse(kText);
  next["note"] = "n";
  tell(next.dump());
  EXPECT_FALSE(draft.theirText().has_value());
  EXPECT_TRUE(*draft.at("/name") == "Mine");
  EXPECT_TRUE(draft.isPending());
}

TEST_F(ProfileDraftTest, EachProfileHasItsHistory) {
  draft.set("/name", "Mine", words);
  tell(draft.text());
  open("/tmp/other.json", R"({"headgate": 1})");
  EXPECT_EQ(draft.history().count(), 0);
  open("/tmp/agents.json", [] {
    auto document = *config::Document::parse(kText);
    Json root = document.root();
    root["name"] = "Mine";
    return config::toText(document.edited(root));
  }());
  EXPECT_EQ(draft.history().count(), 1);
  draft.history().undo();
  EXPECT_TRUE(*draft.at("/name") == "Agents");
}

TEST_F(ProfileDraftTest, BackToWhatIsServedIsAnEditToo) {
  draft.set("/name", "Mine", words);
  draft.revert(words);
  EXPECT_FALSE(draft.isPending());
  draft.history().undo();
  EXPECT_TRUE(*draft.at("/name") == "Mine");
}

}  // namespace
}  // namespace headgate::ui
