// What can be done to the list of routes and to one route, and that all of it can be undone.
#include <gtest/gtest.h>

#include <QSignalSpy>

#include "tests/ui/support/scripted_gateway.h"
#include "ui/routes/pipeline_edits.h"
#include "ui/routes/route_edits.h"

namespace headgate::ui {
namespace {

constexpr const char* kText = R"({"headgate": 1,
 "limits": [{"id": "slow", "key": "address", "limit": 5, "window": "1m"}],
 "pools": [{"id": "p", "targets": [{"id": "p-1", "url": "http://127.0.0.1:1"}]}, {"id": "q", "targets": []}],
 "routes": [{"id": "a", "name": "A", "pool": "p"}, {"id": "b", "folder": "F", "pool": "p"},
            {"id": "c", "folder": "F", "tags": ["x"], "respond": {"status": 204}}, {"id": "d", "enabled": false, "pool": "q"}]})";

class RouteEditsTest : public testing::Test {
 protected:
  RouteEditsTest() {
    gateway.profile.path = "/tmp/agents.json";
    gateway.profile.text = kText;
    gateway.changed();
    QSignalSpy told(&live, &LiveGateway::profileChanged);
    EXPECT_TRUE(told.wait());
    start = draft.root();
  }
  std::string ids() const {
    std::string all;
    for (const Json& route : draft.root()["routes"]) all += route["id"].get<std::string>();
    return all;
  }
  const Json& route(size_t index) const { return draft.root()["routes"][index]; }
  RouteView view(size_t index) const { return wholeRouteView(draft.root(), draft.base(), index); }
  PartView part(size_t index, const char* name) const {
    for (const PartView& one : view(index).policies)
      if (one.name == QString::fromUtf8(name)) return one;
    ADD_FAILURE() << "no policy is called " << name;
    return {};
  }
  // One entry of the history, with that name, which leads back to the start.
  void expectUndone(const char* words) {
    EXPECT_EQ(draft.history().count(), 1);
    EXPECT_EQ(draft.history().undoText().toStdString(), words);
    draft.history().undo();
    EXPECT_EQ(draft.root().dump(), start.dump());
  }

  test::ScriptedGateway gateway;
  LiveGateway live{gateway};
  ProfileDraft draft{live};
  RouteEdits edits{draft};
  PipelineEdits pipeline{draft};
  Json start;
};

struct MoveCase {
  std::vector<size_t> routes;
  size_t before;
  const char* order;
  size_t first;
};

TEST_F(RouteEditsTest, MoveToAnyPlace) {
  const MoveCase cases[] = {{{0}, 4, "bcda", 3},    {{3}, 0, "dabc", 0},      {{1}, 3, "acbd", 2},
                            {{2}, 1, "acbd", 1},    {{0, 1}, 4, "cdab", 2},   {{2, 3}, 0, "cdab", 0},
                            {{0, 3}, 2, "badc", 1}, {{0, 2, 3}, 2, "bacd", 1}};
  for (const MoveCase& one : cases) {
    EXPECT_EQ(edits.move(one.routes, one.before), one.first);
    EXPECT_EQ(ids(), one.order);
    draft.history().undo();
    EXPECT_EQ(ids(), "abcd");
  }
  edits.move({1}, 1);
  edits.move({1}, 2);
  edits.move({1, 2}, 2);
  EXPECT_FALSE(draft.history().canUndo()) << "what would change nothing is no edit";
}

TEST_F(RouteEditsTest, MoveIntoFoldersAndOut) {
  edits.move({0}, 2, QStringLiteral("F"));
  EXPECT_EQ(ids(), "bacd");
  EXPECT_EQ(route(1)["folder"], "F");
  expectUndone("Move A");
  draft.history().clear();
  edits.move({1}, 1, QString());
  EXPECT_EQ(ids(), "abcd");
  EXPECT_FALSE(route(1).contains("folder"));
  expectUndone("Move b");
}

TEST_F(RouteEditsTest, SwitchOnAndOff) {
  edits.setSwitched({0, 3}, RouteEdits::Switched::Off);
  EXPECT_EQ(route(0)["enabled"], false);
  expectUndone("Switch off A");
  draft.history().clear();
  edits.setSwitched({0, 3}, RouteEdits::Switched::On);
  EXPECT_FALSE(route(3).contains("enabled")) << "it is on by default";
  expectUndone("Switch on d");
}

TEST_F(RouteEditsTest, Rename) {
  edits.rename(0, QStringLiteral(" A  new "));
  EXPECT_EQ(route(0)["name"], "A new");
  edits.rename(0, QStringLiteral("A new"));
  expectUndone("Rename A");
}

TEST_F(RouteEditsTest, RemoveSeveral) {
  edits.remove({0, 2});
  EXPECT_EQ(ids(), "bd");
  expectUndone("Delete 2 routes");
}

TEST_F(RouteEditsTest, CloneUnderAnIdOfItsOwn) {
  EXPECT_EQ(edits.clone(0), 1u);
  EXPECT_EQ(route(1)["id"], "a-2");
  EXPECT_EQ(route(1)["name"], "A copy");
  EXPECT_EQ(route(1)["pool"], "p");
  edits.clone(0);
  EXPECT_EQ(route(1)["id"], "a-3");
  draft.history().undo();
  draft.history().undo();
  EXPECT_EQ(draft.root().dump(), start.dump());
}

TEST_F(RouteEditsTest, AddAsks) {
  EXPECT_EQ(edits.add(RouteEdits::Preset::LlmStream, 99), 4u);
  EXPECT_EQ(route(4)["name"], "New route");
  EXPECT_TRUE(route(4)["match"].contains("path"));
  EXPECT_FALSE(route(4).contains("pool"));
  expectUndone("New route");
}

TEST_F(RouteEditsTest, GatherInFolders) {
  edits.setFolder({0, 1}, QStringLiteral("F"));
  EXPECT_EQ(route(0)["folder"], "F");
  expectUndone("Move A into F");
  draft.history().clear();
  edits.renameFolder(QStringLiteral("F"), QStringLiteral("Agents"));
  EXPECT_EQ(route(1)["folder"], "Agents");
  EXPECT_EQ(route(2)["folder"], "Agents");
  expectUndone("Move 2 routes into Agents");
}

TEST_F(RouteEditsTest, TagAndUntag) {
  edits.addTag({1, 2}, QStringLiteral("x"));
  EXPECT_EQ(route(1)["tags"], Json::array({"x"}));
  expectUndone("Tag b with x");
  draft.history().clear();
  edits.removeTag({1, 2}, QStringLiteral("x"));
  EXPECT_FALSE(route(2).contains("tags"));
  expectUndone("Take tag x off c");
}

TEST_F(RouteEditsTest, EveryPolicyCanBePutOnAndTakenOff) {
  for (const char* key : {"addresses", "guard", "cors", "limits", "auth", "basic", "jwt", "forward_auth",
                          "body_limit", "concurrency", "wait"}) {
    const std::string place = pipeline.addPolicy(view(0), key);
    EXPECT_TRUE(route(0).contains(key)) << key;
    EXPECT_NE(draft.at(place), nullptr) << place;
    EXPECT_EQ(draft.history().count(), 1) << key;
    const auto& policies = view(0).policies;
    const auto added =
        std::ranges::find_if(policies, [](const PartView& one) { return !one.places.empty(); });
    ASSERT_NE(added, policies.end()) << key << " is to be seen";
    EXPECT_TRUE(added->changed);
    pipeline.takeOff(view(0), *added);
    EXPECT_EQ(draft.root().dump(), start.dump()) << key;
    draft.history().undo();
    draft.history().undo();
    EXPECT_EQ(draft.root().dump(), start.dump()) << key;
    draft.history().clear();
  }
}

TEST_F(RouteEditsTest, AnotherLimitIsMadeWhereAllAreNamed) {
  EXPECT_EQ(pipeline.addPolicy(view(0), "limits"), "/limits/0");
  EXPECT_EQ(pipeline.addPolicy(view(0), "limits"), "/limits/1");
  EXPECT_EQ(route(0)["limits"], Json::array({"slow", "a"}));
  pipeline.takeOff(view(0), part(0, "Limit"));
  EXPECT_EQ(route(0)["limits"], Json::array({"a"}));
}

TEST_F(RouteEditsTest, SomebodyElseAnswers) {
  EXPECT_EQ(pipeline.setPool(view(2), "q"), "/pools/1");
  EXPECT_EQ(route(2)["pool"], "q");
  EXPECT_FALSE(route(2).contains("respond"));
  expectUndone("c: to pool q");
  draft.history().clear();
  EXPECT_EQ(pipeline.newPool(view(0)), "/pools/2");
  EXPECT_EQ(route(0)["pool"], "a");
  expectUndone("A: new pool a");
  draft.history().clear();
  EXPECT_EQ(pipeline.setAction(view(0), RouteView::Action::Redirect), "/routes/0/redirect");
  EXPECT_FALSE(route(0).contains("pool"));
  expectUndone("A: redirect");
}

TEST_F(RouteEditsTest, TargetsAreTyped) {
  EXPECT_EQ(pipeline.addTarget(view(0), QStringLiteral("127.0.0.1:8000")), "/pools/0/targets/1");
  EXPECT_EQ(draft.root()["pools"][0]["targets"][1], (Json{{"id", "p-2"}, {"url", "http://127.0.0.1:8000"}}));
  expectUndone("Pool p: new target 127.0.0.1:8000");
}

}  // namespace
}  // namespace headgate::ui
