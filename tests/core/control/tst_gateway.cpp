// What a gateway promises, call by call, against a world that does what the test says. Each test runs twice:
// on the gateway itself, and through JSON.
#include <filesystem>
#include <fstream>
#include <iterator>

#include <QTemporaryDir>

#include "core/control/json_gateway.h"
#include "core/control/local_gateway.h"
#include "tests/core/control/caller.h"
#include "tests/core/control/recorded.h"
#include "tests/core/control/world.h"

namespace headgate::control {
namespace {

namespace fs = std::filesystem;
using testing::Values;

std::string profile(uint16_t port, const std::string& name = "Test") {
  return R"({"headgate": 1, "name": ")" + name + R"(", "listeners": [{"id": "web", "port": )" +
         std::to_string(port) + R"(}], "routes": [{"id": "r", "respond": {}}]})";
}
const std::string kBroken = R"({"headgate": 1, "listeners": [{"id": "web", "port": 1}],
 "routes": [{"id": "r", "pool": "none"}, {"id": "r", "respond": {}}]})";
const std::string kNoJson = "{\"headgate\": ";
const std::string kSecret =
    R"({"headgate": 1, "listeners": [{"id": "web", "port": 8080}],
 "routes": [{"id": "r", "respond": {}, "headers": {"response": {"set": {"X-Key": "{secret:token}"}}}}]})";

enum class Way : uint8_t { Direct, ThroughJson };

class GatewayTest : public testing::TestWithParam<Way> {
 protected:
  void SetUp() override {
    ASSERT_TRUE(m_folder.isValid());
    open();
  }
  void open() {
    m_local = std::make_unique<LocalGateway>(world.parts());
    if (GetParam() == Way::ThroughJson) m_json = std::make_unique<JsonGateway>(*m_local);
    gateway = m_json ? static_cast<Gateway*>(m_json.get()) : m_local.get();
  }
  void close() {
    gateway = nullptr;
    m_json.reset();
    m_local.reset();
  }

  std::string path(const char* name = "profile.json") const {
    return m_folder.filePath(QString::fromLatin1(name)).toStdString();
  }
  static void write(const std::string& file, const std::string& text) {
    std::ofstream(file, std::ios::binary) << text;
  }
  static std::string content(const std::string& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
  }
  // A file with that text is open.
  void openFile(const std::string& text) {
    write(path(), text);
    EXPECT_TRUE(ask(*gateway, OpenProfile{.path = path()}).done);
  }
  void startWith(const std::string& text) {
    openFile(text);
    const Outcome started = ask(*gateway, Start{});
    EXPECT_TRUE(started.done) << started.problem;
  }
  GatewayState state() { return ask(*gateway, GetState{}); }
  ProfileState profileState() { return ask(*gateway, GetProfile{}); }
  // True once the profile's state is like that.
  bool becomes(const std::function<bool(const ProfileState&)>& condition) {
    return eventually([&] { return condition(profileState()); });
  }

  World world;
  Gateway* gateway = nullptr;

 private:
  QTemporaryDir m_folder;
  std::unique_ptr<LocalGateway> m_local;
  std::unique_ptr<JsonGateway> m_json;
};

INSTANTIATE_TEST_SUITE_P(Gateway, GatewayTest, Values(Way::Direct, Way::ThroughJson),
                         [](const auto& way) { return way.param == Way::Direct ? "Direct" : "ThroughJson"; });

using Log = std::vector<std::string>;

// Start and stop

TEST_P(GatewayTest, HasNothingInTheBeginning) {
  const GatewayState now = state();
  EXPECT_EQ(now.phase, GatewayPhase::Stopped);
  EXPECT_EQ(now.generation, 0u);
  EXPECT_TRUE(now.listeners.empty());
  EXPECT_EQ(now.secretStore, "the test's keychain");
  EXPECT_EQ(now.secretProblem, "") << "nobody has asked it";
  EXPECT_EQ(ask(*gateway, Start{}).problem, "no profile is open");
  EXPECT_TRUE(ask(*gateway, Stop{}).done) << "it is stopped";
  EXPECT_TRUE(ask(*gateway, GetFeed{}) == FeedBatch());
  EXPECT_FALSE(ask(*gateway, GetExchange{.id = 1}).found);
  EXPECT_EQ(ask(*gateway, GetCounters{}).recordBudget, 2u * 1024 * 1024);
  EXPECT_TRUE(world.log().empty());
}

TEST_P(GatewayTest, StartsAndStops) {
  openFile(profile(8080));
  GatewayState now = state();
  ASSERT_EQ(now.listeners.size(), 1u);
  EXPECT_EQ(now.listeners[0], (ListenerState{.id = "web", .address = "127.0.0.1", .port = 8080}));

  EXPECT_TRUE(ask(*gateway, Start{}).done);
  now = state();
  EXPECT_EQ(now.phase, GatewayPhase::Running);
  EXPECT_EQ(now.generation, 1u);
  EXPECT_EQ(now.failure, "");
  ASSERT_EQ(now.listeners.size(), 1u);
  EXPECT_EQ(now.listeners[0].phase, ListenerPhase::Listening);
  EXPECT_EQ(now.listeners[0].boundPort, 8080);
  EXPECT_TRUE(ask(*gateway, Start{}).done) << "it runs";

  EXPECT_TRUE(ask(*gateway, Stop{.drainMilliseconds = 300}).done);
  now = state();
  EXPECT_EQ(now.phase, GatewayPhase::Stopped);
  EXPECT_EQ(now.generation, 0u);
  ASSERT_EQ(now.listeners.size(), 1u);
  EXPECT_EQ(now.listeners[0].phase, ListenerPhase::Off);
  EXPECT_EQ(world.log(), (Log{"make", "apply web:8080", "drain 300", "end"}));
  EXPECT_TRUE(ask(*gateway, Start{}).done);
}

TEST_P(GatewayTest, ShowsListenersThatAreOff) {
  startWith(
      R"({"headgate": 1, "listeners": [{"id": "a", "port": 0}, {"id": "b", "port": 8081, "enabled": false}]})");
  const auto listeners = state().listeners;
  ASSERT_EQ(listeners.size(), 2u);
  EXPECT_EQ(listeners[0].boundPort, 40'000);
  EXPECT_EQ(listeners[1].phase, ListenerPhase::Off);
  EXPECT_FALSE(listeners[1].enabled);
}

TEST_P(GatewayTest, DoesNotStartWithABrokenProfile) {
  write(path(), kBroken);
  const Outcome opened = ask(*gateway, OpenProfile{.path = path()});
  EXPECT_FALSE(opened.done);
  EXPECT_EQ(opened.problem, "the profile has 2 errors");
  ASSERT_EQ(opened.problems.size(), 2u);
  EXPECT_TRUE(opened.problems[0].isError);
  EXPECT_EQ(opened.problems[0].pointer, "/routes/0/pool");
  EXPECT_EQ(opened.problems[0].line, 2u);
  EXPECT_EQ(profileState().text, kBroken) << "it is open, to be mended";
  const Outcome started = ask(*gateway, Start{});
  EXPECT_FALSE(started.done);
  EXPECT_EQ(started.problem, "the profile has 2 errors");
  EXPECT_EQ(started.problems, opened.problems);
  EXPECT_EQ(state().phase, GatewayPhase::Stopped);
  EXPECT_EQ(state().failure, "the profile has 2 errors");
  EXPECT_TRUE(ask(*gateway, ApplyProfile{.text = profile(8080)}).done);
  EXPECT_EQ(state().failure, "");
  EXPECT_TRUE(ask(*gateway, Start{}).done);
}

TEST_P(GatewayTest, ATakenPortFailsTheStartAndNamesItsOwner) {
  world.takePort("web", {.listenerId = "web",
                         .address = "127.0.0.1",
                         .port = 8080,
                         .sentence = "cannot listen on 127.0.0.1:8080",
                         .inUse = true});
  openFile(profile(8080));
  const Outcome started = ask(*gateway, Start{});
  EXPECT_FALSE(started.done);
  EXPECT_EQ(started.problem, "cannot listen on 127.0.0.1:8080");
  GatewayState now = state();
  EXPECT_EQ(now.phase, GatewayPhase::Stopped);
  EXPECT_EQ(now.failure, "cannot listen on 127.0.0.1:8080");
  ASSERT_EQ(now.listeners.size(), 1u);
  EXPECT_EQ(now.listeners[0].phase, ListenerPhase::Failed);
  EXPECT_EQ(now.listeners[0].problem, "cannot listen on 127.0.0.1:8080");
  EXPECT_GT(now.listeners[0].freePort, 8080);
  EXPECT_EQ(world.log(), (Log{"make", "apply web:8080", "end"}));

  world.freePort();
  EXPECT_TRUE(ask(*gateway, Start{}).done);
  now = state();
  EXPECT_EQ(now.failure, "");
  EXPECT_EQ(now.listeners[0].phase, ListenerPhase::Listening);
  EXPECT_EQ(now.listeners[0].problem, "");
}

TEST_P(GatewayTest, ATakenPortLeavesWhatIsServed) {
  startWith(profile(8080));
  world.takePort("other", {.listenerId = "other", .address = "::1", .port = 99, .sentence = "not allowed"});
  const std::string two =
      R"({"headgate": 1, "listeners": [{"id": "web", "port": 8080}, {"id": "other", "address": "::1", "port": 99}]})";
  const Outcome applied = ask(*gateway, ApplyProfile{.text = two});
  EXPECT_FALSE(applied.done);
  EXPECT_EQ(applied.problem, "not allowed");
  EXPECT_TRUE(applied.problems.empty());
  const GatewayState now = state();
  EXPECT_EQ(now.phase, GatewayPhase::Running);
  EXPECT_EQ(now.failure, "not allowed");
  EXPECT_EQ(now.generation, 1u);
  ASSERT_EQ(now.listeners.size(), 2u);
  EXPECT_EQ(now.listeners[0].phase, ListenerPhase::Listening);
  EXPECT_EQ(now.listeners[1].phase, ListenerPhase::Failed);
  EXPECT_EQ(now.listeners[1].address, "::1");
  EXPECT_EQ(now.listeners[1].freePort, 0) << "nobody has it";
  EXPECT_EQ(profileState().text, two);
}

TEST_P(GatewayTest, AListenerThatCannotMoveListensWhereItWas) {
  startWith(profile(8080));
  world.takePort("web", {.listenerId = "web", .address = "127.0.0.1", .port = 8081, .sentence = "taken"});
  EXPECT_FALSE(ask(*gateway, ApplyProfile{.text = profile(8081)}).done);
  const auto listeners = state().listeners;
  ASSERT_EQ(listeners.size(), 1u);
  EXPECT_EQ(listeners[0].phase, ListenerPhase::Listening);
  EXPECT_EQ(listeners[0].boundPort, 8080);
  EXPECT_EQ(listeners[0].problem, "taken");
}

TEST_P(GatewayTest, StopLetsFinishWhatRuns) {
  startWith(profile(8080));
  world.setDrains(World::Drains::WhenTold);
  const auto stop = begin(*gateway, Stop{});
  EXPECT_EQ(state().phase, GatewayPhase::Stopping);
  EXPECT_EQ(state().listeners.at(0).phase, ListenerPhase::Off);
  EXPECT_FALSE(stop->has_value());
  world.endDrain();
  EXPECT_TRUE(finish(stop).done);
  EXPECT_EQ(state().phase, GatewayPhase::Stopped);
}

TEST_P(GatewayTest, ASecondStopMayBeShorter) {
  startWith(profile(8080));
  world.setDrains(World::Drains::Never);
  const auto patient = begin(*gateway, Stop{.drainMilliseconds = 3'600'000});
  const auto impatient = begin(*gateway, Stop{.drainMilliseconds = 0});
  EXPECT_TRUE(finish(impatient).done);
  EXPECT_TRUE(finish(patient).done);
  EXPECT_EQ(state().phase, GatewayPhase::Stopped);
  EXPECT_EQ(world.log().back(), "end");
}

TEST_P(GatewayTest, AStartDuringAStopBeginsWhenItIsOver) {
  startWith(profile(8080));
  world.setDrains(World::Drains::WhenTold);
  const auto stop = begin(*gateway, Stop{});
  const auto start = begin(*gateway, Start{});
  EXPECT_EQ(state().phase, GatewayPhase::Stopping);
  EXPECT_FALSE(start->has_value());
  world.endDrain();
  EXPECT_TRUE(finish(stop).done);
  EXPECT_TRUE(finish(start).done);
  EXPECT_EQ(state().phase, GatewayPhase::Running);
  EXPECT_EQ(world.log(), (Log{"make", "apply web:8080", "drain 5000", "end", "make", "apply web:8080"}));
}

TEST_P(GatewayTest, AStopEndsAStartThatWaitsForAStop) {
  startWith(profile(8080));
  world.setDrains(World::Drains::WhenTold);
  const auto first = begin(*gateway, Stop{});
  const auto start = begin(*gateway, Start{});
  const auto second = begin(*gateway, Stop{});
  EXPECT_EQ(finish(start).problem, "the gateway was stopped before it had started");
  world.endDrain();
  EXPECT_TRUE(finish(first).done);
  EXPECT_TRUE(finish(second).done);
  EXPECT_EQ(state().phase, GatewayPhase::Stopped);
}

TEST_P(GatewayTest, AStopEndsAStartThatWaitsForSecrets) {
  world.setKeychain(World::Keychain::Silent);
  openFile(kSecret);
  const auto start = begin(*gateway, Start{});
  const auto another = begin(*gateway, Start{});
  EXPECT_EQ(state().phase, GatewayPhase::Starting);
  EXPECT_TRUE(ask(*gateway, Stop{}).done);
  EXPECT_EQ(finish(start).problem, "the gateway was stopped before it had started");
  EXPECT_FALSE(finish(another).done);
  EXPECT_EQ(state().phase, GatewayPhase::Stopped);
  EXPECT_TRUE(world.log().empty());
  world.setKeychain(World::Keychain::Answers);
  EXPECT_TRUE(ask(*gateway, Start{}).done);
}

TEST_P(GatewayTest, AnApplyDuringAStartIsWhatIsStarted) {
  world.setKeychain(World::Keychain::Silent);
  openFile(kSecret);
  const auto start = begin(*gateway, Start{});
  const auto lost = begin(*gateway, ApplyProfile{.text = kSecret + " "});
  const auto apply = begin(*gateway, ApplyProfile{.text = profile(8081)});
  EXPECT_TRUE(finish(start).done);
  EXPECT_TRUE(finish(apply).done);
  EXPECT_EQ(finish(lost).problem, "another change came before this one was ready");
  EXPECT_EQ(world.log(), (Log{"make", "apply web:8081"}));
  EXPECT_EQ(profileState().text, profile(8081));
}

TEST_P(GatewayTest, AStopDuringAnApplyKeepsItsText) {
  startWith(profile(8080));
  world.setKeychain(World::Keychain::Silent);
  const auto apply = begin(*gateway, ApplyProfile{.text = kSecret});
  EXPECT_TRUE(ask(*gateway, Stop{}).done);
  EXPECT_TRUE(finish(apply).done);
  EXPECT_EQ(profileState().text, kSecret);
  EXPECT_EQ(state().phase, GatewayPhase::Stopped);
}

// Profiles

TEST_P(GatewayTest, OpensAFile) {
  openFile(profile(8080));
  const ProfileState open = profileState();
  EXPECT_EQ(open.path, path());
  EXPECT_EQ(open.name, "Test");
  EXPECT_EQ(open.text, profile(8080));
  EXPECT_FALSE(open.isDemo);
  EXPECT_TRUE(open.isSaved);
  EXPECT_FALSE(open.changedOnDisk);
  EXPECT_TRUE(open.problems.empty());
  write(path("plain.json"), R"({"headgate": 1})");
  EXPECT_TRUE(ask(*gateway, OpenProfile{.path = path("plain.json")}).done);
  EXPECT_EQ(profileState().name, "plain") << "its file's";
}

TEST_P(GatewayTest, AMissingFileChangesNothing) {
  openFile(profile(8080));
  const Outcome opened = ask(*gateway, OpenProfile{.path = path("none.json")});
  EXPECT_FALSE(opened.done);
  EXPECT_EQ(opened.problem.find("the profile cannot be read: "), 0u) << opened.problem;
  EXPECT_TRUE(opened.problems.empty());
  EXPECT_EQ(profileState().path, path());
  EXPECT_FALSE(ask(*gateway, OpenProfile{.path = path("")}).done) << "a folder";
}

TEST_P(GatewayTest, OpensWhatIsNoJson) {
  write(path(), kNoJson);
  const Outcome opened = ask(*gateway, OpenProfile{.path = path()});
  EXPECT_FALSE(opened.done);
  ASSERT_EQ(opened.problems.size(), 1u);
  const ProfileState open = profileState();
  EXPECT_EQ(open.text, kNoJson);
  EXPECT_EQ(open.name, "profile");
  EXPECT_EQ(open.problems, opened.problems);
  EXPECT_FALSE(open.problemsAreOfFile);
  EXPECT_TRUE(state().listeners.empty());
}

TEST_P(GatewayTest, ABrokenProfileLeavesWhatIsServed) {
  startWith(profile(8080));
  const Outcome applied = ask(*gateway, ApplyProfile{.text = kBroken});
  EXPECT_FALSE(applied.done);
  EXPECT_EQ(applied.problems.size(), 2u);
  const GatewayState now = state();
  EXPECT_EQ(now.phase, GatewayPhase::Running);
  EXPECT_EQ(now.generation, 1u);
  EXPECT_EQ(now.failure, "the profile has 2 errors");
  EXPECT_EQ(now.listeners.at(0).phase, ListenerPhase::Listening);
  EXPECT_EQ(profileState().text, kBroken);
  EXPECT_FALSE(profileState().isSaved);
  EXPECT_TRUE(ask(*gateway, ApplyProfile{.text = profile(8080)}).done);
  EXPECT_EQ(state().generation, 2u);
  EXPECT_EQ(state().failure, "");
  EXPECT_TRUE(profileState().problems.empty());
  EXPECT_TRUE(profileState().isSaved);
}

TEST_P(GatewayTest, TellsWarnings) {
  startWith(
      R"({"headgate": 1, "routes": [{"id": "r", "respond": {}, "headers": {"request": {"set": {"Authorization": "Bearer sk-12345678901234567890"}}}}]})");
  const auto problems = profileState().problems;
  ASSERT_FALSE(problems.empty());
  EXPECT_FALSE(problems[0].isError);
}

TEST_P(GatewayTest, AppliesWithoutAnyFile) {
  EXPECT_TRUE(ask(*gateway, ApplyProfile{.text = profile(8080)}).done);
  EXPECT_FALSE(profileState().isSaved);
  EXPECT_EQ(profileState().path, "");
  EXPECT_TRUE(ask(*gateway, Start{}).done);
  EXPECT_EQ(ask(*gateway, SaveProfile{}).problem, "the profile has no file yet");
  EXPECT_TRUE(ask(*gateway, SaveProfile{.path = path()}).done);
  EXPECT_EQ(content(path()), profile(8080));
  EXPECT_TRUE(profileState().isSaved);
  EXPECT_EQ(profileState().path, path());
}

TEST_P(GatewayTest, OpensANewProfile) {
  openFile(profile(8080));
  EXPECT_TRUE(ask(*gateway, OpenProfile{.text = profile(8081, "New")}).done);
  const ProfileState open = profileState();
  EXPECT_EQ(open.path, "");
  EXPECT_EQ(open.name, "New");
  EXPECT_TRUE(open.isSaved) << "nothing of it would be lost";
  EXPECT_EQ(content(path()), profile(8080));
}

TEST_P(GatewayTest, TheDemoRunsAsLongAsItIsOpen) {
  EXPECT_TRUE(ask(*gateway, OpenProfile{.demo = true}).done);
  EXPECT_TRUE(world.agentsRun());
  const ProfileState open = profileState();
  EXPECT_TRUE(open.isDemo);
  EXPECT_EQ(open.path, "");
  EXPECT_EQ(open.name, "Demo");
  EXPECT_TRUE(open.isSaved);
  EXPECT_TRUE(ask(*gateway, Start{}).done);
  EXPECT_EQ(state().listeners.at(0).boundPort, 40'000);

  write(path(), kBroken);
  EXPECT_FALSE(ask(*gateway, OpenProfile{.path = path()}).done);
  EXPECT_TRUE(world.agentsRun()) << "they are served still";
  EXPECT_TRUE(ask(*gateway, OpenProfile{.demo = true}).done);
  EXPECT_TRUE(ask(*gateway, SaveProfile{.path = path()}).done);
  EXPECT_FALSE(profileState().isDemo);
  EXPECT_TRUE(world.agentsRun()) << "what was saved leads to them";
  EXPECT_TRUE(ask(*gateway, OpenProfile{.text = profile(8080)}).done);
  EXPECT_FALSE(world.agentsRun());
}

TEST_P(GatewayTest, ADemoThatCannotStartChangesNothing) {
  openFile(profile(8080));
  world.failDemo("no port is free");
  EXPECT_EQ(ask(*gateway, OpenProfile{.demo = true}).problem, "no port is free");
  EXPECT_EQ(profileState().path, path());
}

TEST_P(GatewayTest, SavesByteForByte) {
  openFile(profile(8080));
  const std::string text = "\xef\xbb\xbf" + profile(8081) + "\r\n\t \r\n";
  EXPECT_TRUE(ask(*gateway, ApplyProfile{.text = text}).done);
  EXPECT_FALSE(profileState().isSaved);
  EXPECT_EQ(content(path()), profile(8080));
  EXPECT_TRUE(ask(*gateway, SaveProfile{}).done);
  EXPECT_EQ(content(path()), text);
  EXPECT_TRUE(profileState().isSaved);
  EXPECT_FALSE(ask(*gateway, ApplyProfile{.text = kNoJson}).done);
  EXPECT_TRUE(ask(*gateway, SaveProfile{}).done) << "what is not finished can be saved";
  EXPECT_EQ(content(path()), kNoJson);
}

TEST_P(GatewayTest, AFolderThatTakesNothingIsNamed) {
  EXPECT_TRUE(ask(*gateway, ApplyProfile{.text = profile(8080)}).done);
  const Outcome saved = ask(*gateway, SaveProfile{.path = path("none/profile.json")});
  EXPECT_FALSE(saved.done);
  EXPECT_EQ(saved.problem.find("the profile cannot be saved: "), 0u) << saved.problem;
  EXPECT_EQ(profileState().path, "");
  EXPECT_FALSE(profileState().isSaved);
}

TEST_P(GatewayTest, DoesNotOverwriteWhatSomebodyElseWrote) {
  openFile(profile(8080));
  EXPECT_TRUE(ask(*gateway, ApplyProfile{.text = profile(8081)}).done);
  write(path(), profile(9090));
  EXPECT_EQ(ask(*gateway, SaveProfile{}).problem, "the file was changed by another program");
  EXPECT_EQ(content(path()), profile(9090));
  EXPECT_TRUE(profileState().changedOnDisk);
  EXPECT_EQ(profileState().text, profile(8081));
  EXPECT_TRUE(ask(*gateway, SaveProfile{.overwrite = true}).done);
  EXPECT_EQ(content(path()), profile(8081));
  EXPECT_FALSE(profileState().changedOnDisk);
  EXPECT_TRUE(profileState().isSaved);
}

TEST_P(GatewayTest, AFileThatIsGoneIsWrittenAnew) {
  openFile(profile(8080));
  EXPECT_TRUE(ask(*gateway, ApplyProfile{.text = profile(8081)}).done);
  fs::remove(path());
  EXPECT_TRUE(ask(*gateway, SaveProfile{}).done);
  EXPECT_EQ(content(path()), profile(8081));
}

TEST_P(GatewayTest, TakesOverWhatTheFileBecomes) {
  startWith(profile(8080));
  write(path(), profile(8081));
  EXPECT_TRUE(becomes([](const ProfileState& now) { return now.text == profile(8081); }));
  EXPECT_TRUE(eventually([&] { return state().generation == 2; }));
  EXPECT_EQ(state().listeners.at(0).boundPort, 8081);
  EXPECT_TRUE(profileState().isSaved);
  EXPECT_EQ(world.log(), (Log{"make", "apply web:8080", "apply web:8081"}));
}

TEST_P(GatewayTest, NamesTheProblemsOfWhatTheFileBecomes) {
  startWith(profile(8080));
  write(path(), kBroken);
  EXPECT_TRUE(becomes([](const ProfileState& now) { return now.problemsAreOfFile; }));
  ProfileState now = profileState();
  EXPECT_EQ(now.text, profile(8080));
  EXPECT_EQ(now.problems.size(), 2u);
  EXPECT_FALSE(now.isSaved) << "the file holds something else";
  EXPECT_FALSE(now.changedOnDisk) << "there are no changes to lose";
  EXPECT_EQ(state().generation, 1u);
  EXPECT_EQ(ask(*gateway, SaveProfile{}).problem, "the file was changed by another program");
  write(path(), profile(8081));
  EXPECT_TRUE(becomes([](const ProfileState& later) { return later.text == profile(8081); }));
  now = profileState();
  EXPECT_TRUE(now.problems.empty());
  EXPECT_FALSE(now.problemsAreOfFile);
}

TEST_P(GatewayTest, SavingOverABrokenFileEndsItsProblems) {
  openFile(profile(8080));
  write(path(), kNoJson);
  EXPECT_TRUE(becomes([](const ProfileState& now) { return now.problemsAreOfFile; }));
  EXPECT_TRUE(ask(*gateway, SaveProfile{.overwrite = true}).done);
  const ProfileState now = profileState();
  EXPECT_TRUE(now.problems.empty());
  EXPECT_FALSE(now.problemsAreOfFile);
  EXPECT_TRUE(now.isSaved);
}

TEST_P(GatewayTest, UnsavedChangesAreNotReplacedByTheFile) {
  startWith(profile(8080));
  EXPECT_TRUE(ask(*gateway, ApplyProfile{.text = profile(8081)}).done);
  write(path(), profile(9090));
  EXPECT_TRUE(becomes([](const ProfileState& now) { return now.changedOnDisk; }));
  EXPECT_EQ(profileState().text, profile(8081));
  EXPECT_EQ(state().generation, 2u);
  EXPECT_TRUE(ask(*gateway, OpenProfile{.path = path()}).done) << "load theirs";
  EXPECT_FALSE(profileState().changedOnDisk);
  EXPECT_EQ(profileState().text, profile(9090));
  EXPECT_EQ(state().generation, 3u);
}

TEST_P(GatewayTest, OneTextAtBothEndsIsNoConflict) {
  openFile(profile(8080));
  EXPECT_TRUE(ask(*gateway, ApplyProfile{.text = profile(8081)}).done);
  write(path(), profile(8081));
  EXPECT_TRUE(becomes([](const ProfileState& now) { return now.isSaved; }));
  EXPECT_FALSE(profileState().changedOnDisk);
}

// Secrets

TEST_P(GatewayTest, LooksUpSecrets) {
  world.setSecret("token", "hush-hush");
  startWith(kSecret);
  EXPECT_TRUE(profileState().missingSecrets.empty());
}

TEST_P(GatewayTest, RoutesWithoutTheirSecretAreNamed) {
  startWith(kSecret);
  const auto missing = profileState().missingSecrets;
  ASSERT_EQ(missing.size(), 1u);
  EXPECT_EQ(missing[0].find("route r answers 503: "), 0u) << missing[0];
  world.setSecret("token", "hush-hush");
  EXPECT_TRUE(ask(*gateway, ApplyProfile{.text = kSecret}).done) << "once more";
  EXPECT_TRUE(profileState().missingSecrets.empty());
}

TEST_P(GatewayTest, AKeychainThatIsGoneStopsNothing) {
  world.setKeychain(World::Keychain::Gone);
  startWith(kSecret);
  EXPECT_EQ(state().phase, GatewayPhase::Running);
  EXPECT_EQ(profileState().missingSecrets.size(), 1u);
  EXPECT_FALSE(state().secretProblem.empty());
  EXPECT_TRUE(ask(*gateway, Stop{}).done);
  EXPECT_TRUE(profileState().missingSecrets.empty()) << "nothing answers";
}

TEST_P(GatewayTest, AKeychainThatAnswersAgainIsNoProblem) {
  world.setKeychain(World::Keychain::Gone);
  startWith(kSecret);
  world.setKeychain(World::Keychain::Answers);
  world.setSecret("token", "hush-hush");
  EXPECT_TRUE(ask(*gateway, ApplyProfile{.text = kSecret}).done);
  EXPECT_TRUE(state().secretProblem.empty());
}

TEST_P(GatewayTest, ASilentKeychainHoldsUpNothingElse) {
  startWith(profile(8080));
  world.setKeychain(World::Keychain::Silent);
  const auto apply = begin(*gateway, ApplyProfile{.text = kSecret});
  EXPECT_TRUE(eventually([&] { return world.unansweredSecrets() == 1; }));
  EXPECT_EQ(state().generation, 1u);
  EXPECT_EQ(profileState().text, kSecret);
  EXPECT_TRUE(ask(*gateway, SaveProfile{}).done);
  EXPECT_FALSE(apply->has_value());
}

// The record

TEST_P(GatewayTest, FeedsWhatPassesAndKeepsItOverAStop) {
  startWith(profile(8080));
  ASSERT_TRUE(world.record([](record::RecordSink& sink) {
    putRequest(sink, 7);
    putResponse(sink, 7);
    sink.summary(summaryOf(7));
  }));
  FeedBatch batch = ask(*gateway, GetFeed{});
  ASSERT_EQ(batch.rows.size(), 1u);
  EXPECT_EQ(batch.rows[0].id, 7u);
  EXPECT_EQ(batch.rows[0].path, "/api/code/chat");
  EXPECT_EQ(batch.next, 1u);
  EXPECT_TRUE(ask(*gateway, GetFeed{.after = batch.next}).rows.empty());

  EXPECT_TRUE(ask(*gateway, Stop{}).done);
  EXPECT_TRUE(ask(*gateway, Start{}).done);
  const ExchangeDetail detail = ask(*gateway, GetExchange{.id = 7});
  ASSERT_TRUE(detail.found);
  EXPECT_TRUE(detail.row == batch.rows[0]);
  EXPECT_EQ(detail.responseBody.bytes, "hello");
  EXPECT_EQ(ask(*gateway, GetExchange{.id = 7, .bodyLimit = 2}).responseBody,
            (RecordedBody{.bytes = "he", .size = 5, .cut = true}));
  ASSERT_TRUE(world.record([](record::RecordSink& sink) { sink.summary(summaryOf(8)); }));
  batch = ask(*gateway, GetFeed{.after = batch.next});
  ASSERT_EQ(batch.rows.size(), 1u);
  EXPECT_EQ(batch.rows[0].number, 2u) << "numbers go on";
}

TEST_P(GatewayTest, TellsASlowReaderWhatItMissed) {
  startWith(profile(8080));
  ASSERT_TRUE(world.record([](record::RecordSink& sink) {
    for (uint64_t id = 1; id <= 40'000; ++id) sink.summary(summaryOf(id));
  }));
  const FeedBatch batch = ask(*gateway, GetFeed{.after = 1, .limit = 3});
  EXPECT_EQ(batch.skipped, 40'000u - 32'768 - 1);
  ASSERT_EQ(batch.rows.size(), 3u);
  EXPECT_EQ(batch.rows[0].id, 40'000u - 32'768 + 1);
  EXPECT_EQ(ask(*gateway, GetCounters{}).routes, (std::vector<RouteCounters>{{"code", 40'000, 0}}));
}

TEST_P(GatewayTest, OfAnEvictedExchangeTheRowIsKept) {
  startWith(profile(8080));
  ASSERT_TRUE(world.record([](record::RecordSink& sink) {
    putRequest(sink, 7);
    sink.summary(summaryOf(7));
  }));
  ASSERT_TRUE(world.record([](record::RecordSink& sink) {
    putRequest(sink, 8);
    for (int i = 0; i < 50; ++i)
      put(sink, 8, record::DetailKind::ResponseBody, std::string(100'000, 'x'), at(Milliseconds(9)));
  }));
  const ExchangeDetail detail = ask(*gateway, GetExchange{.id = 7});
  EXPECT_FALSE(detail.found);
  EXPECT_EQ(detail.row.path, "/api/code/chat");
  EXPECT_TRUE(ask(*gateway, GetExchange{.id = 8}).found);
  EXPECT_EQ(ask(*gateway, GetExchange{.id = 8}).requestHead.loss, BodyLoss::ByEviction);
  EXPECT_GT(ask(*gateway, GetCounters{}).recordBytes, 1'000'000u);
}

TEST_P(GatewayTest, CountsOverAStop) {
  startWith(profile(8080));
  world.setCounters({.connections = 3, .exchanges = 10, .inFlight = 2, .refused = 1});
  Counters now = ask(*gateway, GetCounters{});
  EXPECT_EQ(now.connections, 3u);
  EXPECT_EQ(now.inFlight, 2u);
  EXPECT_EQ(now.exchanges, 8u);
  EXPECT_EQ(now.refused, 1u);
  EXPECT_TRUE(ask(*gateway, Stop{}).done);
  now = ask(*gateway, GetCounters{});
  EXPECT_EQ(now.exchanges, 10u);
  EXPECT_EQ(now.inFlight, 0u);
  EXPECT_EQ(now.refused, 1u);
  world.setCounters({.exchanges = 5});
  EXPECT_TRUE(ask(*gateway, Start{}).done);
  EXPECT_EQ(ask(*gateway, GetCounters{}).exchanges, 15u);
}

// Being told, and being gone

TEST_P(GatewayTest, TellsOfAChangeOnceUntilItIsAsked) {
  int told = 0;
  gateway->onChanged([&] { ++told; });
  const uint64_t before = state().revision;
  EXPECT_TRUE(ask(*gateway, ApplyProfile{.text = profile(8080)}).done);
  EXPECT_TRUE(ask(*gateway, ApplyProfile{.text = profile(8081)}).done);
  EXPECT_TRUE(eventually([&] { return told == 1; }));
  EXPECT_GT(state().revision, before);
  EXPECT_EQ(told, 1);
  EXPECT_TRUE(ask(*gateway, Start{}).done);
  EXPECT_TRUE(eventually([&] { return told == 2; }));
}

TEST_P(GatewayTest, NoReplyComesAfterItIsGone) {
  startWith(profile(8080));
  world.setDrains(World::Drains::WhenTold);
  bool called = false;
  gateway->onChanged([&] { called = true; });
  gateway->ask(Stop{}, [&](const Outcome&) { called = true; });
  gateway->ask(GetState{}, [&](const GatewayState&) { called = true; });
  close();
  EXPECT_EQ(world.log().back(), "end");
  QCoreApplication::processEvents();
  EXPECT_FALSE(called);
}

TEST_P(GatewayTest, GoesQuicklyWhateverItDoes) {
  world.setKeychain(World::Keychain::Silent);
  openFile(kSecret);
  begin(*gateway, Start{});
  close();
  open();
  close();
  open();
  EXPECT_TRUE(ask(*gateway, OpenProfile{.demo = true}).done);
  EXPECT_TRUE(ask(*gateway, Start{}).done);
  world.setDrains(World::Drains::Never);
  begin(*gateway, Stop{});
  close();
  EXPECT_FALSE(world.agentsRun());
}

TEST_P(GatewayTest, HoldsAnyOrderOfCalls) {
  write(path(), profile(8080));
  uint32_t random = 12345;
  std::vector<Pending<Start>> pending;
  for (int i = 0; i < 400; ++i) {
    random = random * 1664525 + 1013904223;
    switch (random >> 28) {
      case 0:
      case 1:
      case 2:
        pending.push_back(begin(*gateway, Start{}));
        break;
      case 3:
      case 4:
        pending.push_back(begin(*gateway, Stop{.drainMilliseconds = 1}));
        break;
      case 5:
        pending.push_back(begin(*gateway, OpenProfile{.path = path()}));
        break;
      case 6:
        pending.push_back(begin(*gateway, OpenProfile{.demo = true}));
        break;
      case 7:
        pending.push_back(begin(*gateway, ApplyProfile{.text = kSecret}));
        break;
      case 8:
        pending.push_back(begin(*gateway, ApplyProfile{.text = kBroken}));
        break;
      case 9:
        pending.push_back(begin(*gateway, SaveProfile{.path = path(), .overwrite = true}));
        break;
      case 10:
        world.setDrains(random % 2 == 0 ? World::Drains::AtOnce : World::Drains::Never);
        break;
      case 11:
        world.takePort("web", {.listenerId = "web", .sentence = "taken"});
        break;
      case 12:
        world.freePort();
        break;
      case 13:
        write(path(), profile(static_cast<uint16_t>(8000 + i)));
        break;
      default:
        ask(*gateway, GetState{});
        break;
    }
  }
  world.setDrains(World::Drains::AtOnce);
  pending.push_back(begin(*gateway, Stop{.drainMilliseconds = 0}));
  for (const auto& each : pending) finish(each);
  EXPECT_EQ(state().phase, GatewayPhase::Stopped);
}

}  // namespace
}  // namespace headgate::control
