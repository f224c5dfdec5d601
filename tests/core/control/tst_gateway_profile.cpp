// What a gateway promises of the profile that is open: opened, changed, saved, watched, and its secrets.
#include <filesystem>

#include "tests/core/control/gateway_fixture.h"

namespace headgate::control {
namespace {

namespace fs = std::filesystem;
class GatewayProfileTest : public GatewayTest {};

INSTANTIATE_TEST_SUITE_P(GatewayProfile, GatewayProfileTest, kBothWays, wayName);

// Profiles

TEST_P(GatewayProfileTest, OpensAFile) {
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

TEST_P(GatewayProfileTest, AMissingFileChangesNothing) {
  openFile(profile(8080));
  const Outcome opened = ask(*gateway, OpenProfile{.path = path("none.json")});
  EXPECT_FALSE(opened.done);
  EXPECT_EQ(opened.problem.find("the profile cannot be read: "), 0u) << opened.problem;
  EXPECT_TRUE(opened.problems.empty());
  EXPECT_EQ(profileState().path, path());
  EXPECT_FALSE(ask(*gateway, OpenProfile{.path = path("")}).done) << "a folder";
}

TEST_P(GatewayProfileTest, OpensWhatIsNoJson) {
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

TEST_P(GatewayProfileTest, ABrokenProfileLeavesWhatIsServed) {
  startWith(profile(8080));
  const Outcome applied = ask(*gateway, ApplyProfile{.text = kBroken});
  EXPECT_FALSE(applied.done);
  EXPECT_EQ(applied.problems.size(), 3u) << "two errors, and a route that is never reached";
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

TEST_P(GatewayProfileTest, TellsWarnings) {
  startWith(
      R"({"headgate": 1, "routes": [{"id": "r", "respond": {}, "headers": {"request": {"set": {"Authorization": "Bearer sk-12345678901234567890"}}}}]})");
  const auto problems = profileState().problems;
  ASSERT_FALSE(problems.empty());
  EXPECT_FALSE(problems[0].isError);
}

TEST_P(GatewayProfileTest, AppliesWithoutAnyFile) {
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

TEST_P(GatewayProfileTest, OpensANewProfile) {
  openFile(profile(8080));
  EXPECT_TRUE(ask(*gateway, OpenProfile{.text = profile(8081, "New")}).done);
  const ProfileState open = profileState();
  EXPECT_EQ(open.path, "");
  EXPECT_EQ(open.name, "New");
  EXPECT_TRUE(open.isSaved) << "nothing of it would be lost";
  EXPECT_EQ(content(path()), profile(8080));
}

TEST_P(GatewayProfileTest, ANewProfileThatWouldBeMissedIsNotSaved) {
  EXPECT_TRUE(ask(*gateway, OpenProfile{.text = profile(8081, "First"), .isWork = true}).done);
  EXPECT_FALSE(profileState().isSaved);
  EXPECT_TRUE(ask(*gateway, SaveProfile{.path = path()}).done);
  EXPECT_TRUE(profileState().isSaved);
  EXPECT_EQ(content(path()), profile(8081, "First"));
}

TEST_P(GatewayProfileTest, TheDemoRunsAsLongAsItIsOpen) {
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

TEST_P(GatewayProfileTest, ADemoThatCannotStartChangesNothing) {
  openFile(profile(8080));
  world.failDemo("no port is free");
  EXPECT_EQ(ask(*gateway, OpenProfile{.demo = true}).problem, "no port is free");
  EXPECT_EQ(profileState().path, path());
}

TEST_P(GatewayProfileTest, SavesByteForByte) {
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

TEST_P(GatewayProfileTest, AFolderThatTakesNothingIsNamed) {
  EXPECT_TRUE(ask(*gateway, ApplyProfile{.text = profile(8080)}).done);
  const Outcome saved = ask(*gateway, SaveProfile{.path = path("none/profile.json")});
  EXPECT_FALSE(saved.done);
  EXPECT_EQ(saved.problem.find("the profile cannot be saved: "), 0u) << saved.problem;
  EXPECT_EQ(profileState().path, "");
  EXPECT_FALSE(profileState().isSaved);
}

TEST_P(GatewayProfileTest, ACopyIsWrittenBesideTheOpenProfile) {
  openFile(profile(8080));
  EXPECT_TRUE(ask(*gateway, ApplyProfile{.text = profile(8081)}).done);
  const ProfileState before = profileState();
  EXPECT_TRUE(ask(*gateway, SaveProfile{.path = path("copy.json"), .copy = kSecret}).done);
  EXPECT_EQ(content(path("copy.json")), kSecret);
  EXPECT_EQ(profileState(), before);
  EXPECT_EQ(content(path()), profile(8080));
  write(path("copy.json"), "of before");
  EXPECT_TRUE(ask(*gateway, SaveProfile{.path = path("copy.json"), .copy = kSecret}).done);
  EXPECT_EQ(content(path("copy.json")), kSecret);
}

TEST_P(GatewayProfileTest, ACopyNeverTakesThePlaceOfTheOpenProfile) {
  openFile(profile(8080));
  fs::create_symlink(path(), path("link.json"));
  for (const std::string& place : {path(), path("link.json"), path("./profile.json")}) {
    const Outcome copied = ask(*gateway, SaveProfile{.path = place, .copy = kSecret});
    EXPECT_FALSE(copied.done);
    EXPECT_NE(copied.problem.find("choose another file"), std::string::npos) << copied.problem;
  }
  EXPECT_EQ(ask(*gateway, SaveProfile{.copy = kSecret}).problem, "a copy needs a file of its own");
  const Outcome nowhere = ask(*gateway, SaveProfile{.path = path("none/copy.json"), .copy = kSecret});
  EXPECT_EQ(nowhere.problem.find("the profile cannot be saved: "), 0u) << nowhere.problem;
  EXPECT_EQ(content(path()), profile(8080));
  EXPECT_EQ(profileState().path, path());
}

TEST_P(GatewayProfileTest, DoesNotOverwriteWhatSomebodyElseWrote) {
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

TEST_P(GatewayProfileTest, AFileThatIsGoneIsWrittenAnew) {
  openFile(profile(8080));
  EXPECT_TRUE(ask(*gateway, ApplyProfile{.text = profile(8081)}).done);
  fs::remove(path());
  EXPECT_TRUE(ask(*gateway, SaveProfile{}).done);
  EXPECT_EQ(content(path()), profile(8081));
}

TEST_P(GatewayProfileTest, OfAFileThatIsGoneTheOpenTextIsTheOnlyCopy) {
  startWith(profile(8080));
  fs::rename(path(), path("elsewhere.json"));
  EXPECT_TRUE(becomes([](const ProfileState& now) { return now.fileIsGone; }));
  ProfileState now = profileState();
  EXPECT_FALSE(now.isSaved);
  EXPECT_FALSE(now.changedOnDisk) << "there is nothing to load";
  EXPECT_EQ(now.text, profile(8080));
  EXPECT_EQ(state().generation, 1u) << "it is served as before";

  EXPECT_TRUE(ask(*gateway, SaveProfile{}).done);
  now = profileState();
  EXPECT_TRUE(now.isSaved);
  EXPECT_FALSE(now.fileIsGone);
  EXPECT_EQ(content(path()), profile(8080));
}

TEST_P(GatewayProfileTest, AFileThatIsBackAsItWasIsSaved) {
  openFile(profile(8080));
  fs::rename(path(), path("elsewhere.json"));
  EXPECT_TRUE(becomes([](const ProfileState& now) { return now.fileIsGone; }));
  bool told = false;
  gateway->onChanged([&] { told = true; });
  state();
  fs::rename(path("elsewhere.json"), path());
  EXPECT_TRUE(eventually([&] { return told; }));
  EXPECT_TRUE(profileState().isSaved);
}

TEST_P(GatewayProfileTest, AFileIsWatchedAgainInAFolderThatWentWithIt) {
  const std::string folder = path("folder");
  const std::string file = folder + "/profile.json";
  fs::create_directory(folder);
  write(file, profile(8080));
  EXPECT_TRUE(ask(*gateway, OpenProfile{.path = file}).done);
  fs::remove_all(folder);
  EXPECT_TRUE(becomes([](const ProfileState& now) { return now.fileIsGone; }));
  fs::create_directory(folder);
  EXPECT_TRUE(ask(*gateway, SaveProfile{}).done);
  write(file, profile(8081));
  EXPECT_TRUE(becomes([](const ProfileState& now) { return now.text == profile(8081); }));
}

TEST_P(GatewayProfileTest, WhatWasReadOfAFileThatIsGoneIsKept) {
  startWith(profile(8080));
  world.setKeychain(World::Keychain::Silent);
  write(path(), kSecret);
  EXPECT_TRUE(eventually([&] { return world.unansweredSecrets() == 1; }));
  fs::remove(path());
  EXPECT_TRUE(becomes([](const ProfileState& now) { return now.fileIsGone; }));
  EXPECT_TRUE(ask(*gateway, Stop{}).done) << "what is not ready is only kept";
  EXPECT_EQ(profileState().text, kSecret);
}

TEST_P(GatewayProfileTest, TakesOverWhatTheFileBecomes) {
  startWith(profile(8080));
  write(path(), profile(8081));
  EXPECT_TRUE(becomes([](const ProfileState& now) { return now.text == profile(8081); }));
  EXPECT_TRUE(eventually([&] { return state().generation == 2; }));
  EXPECT_EQ(state().listeners.at(0).boundPort, 8081);
  EXPECT_TRUE(profileState().isSaved);
  EXPECT_EQ(world.log(), (Log{"make", "apply web:8080", "apply web:8081"}));
}

TEST_P(GatewayProfileTest, NamesTheProblemsOfWhatTheFileBecomes) {
  startWith(profile(8080));
  write(path(), kBroken);
  EXPECT_TRUE(becomes([](const ProfileState& now) { return now.problemsAreOfFile; }));
  ProfileState now = profileState();
  EXPECT_EQ(now.text, profile(8080));
  EXPECT_EQ(now.problems.size(), 3u);
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

TEST_P(GatewayProfileTest, SavingOverABrokenFileEndsItsProblems) {
  openFile(profile(8080));
  write(path(), kNoJson);
  EXPECT_TRUE(becomes([](const ProfileState& now) { return now.problemsAreOfFile; }));
  EXPECT_TRUE(ask(*gateway, SaveProfile{.overwrite = true}).done);
  const ProfileState now = profileState();
  EXPECT_TRUE(now.problems.empty());
  EXPECT_FALSE(now.problemsAreOfFile);
  EXPECT_TRUE(now.isSaved);
}

TEST_P(GatewayProfileTest, ProblemsOfAFileEndWithWhatItHeld) {
  openFile(profile(8080));
  const auto isOfFile = [](const ProfileState& now) { return now.problemsAreOfFile; };
  write(path(), kBroken);
  EXPECT_TRUE(becomes(isOfFile));
  write(path(), profile(8080));
  EXPECT_TRUE(becomes(std::not_fn(isOfFile))) << "it is mended as it was";
  EXPECT_TRUE(profileState().problems.empty());
  write(path(), kBroken);
  EXPECT_TRUE(becomes(isOfFile));
  fs::remove(path());
  EXPECT_TRUE(becomes(std::not_fn(isOfFile)));
  EXPECT_TRUE(profileState().problems.empty());
}

TEST_P(GatewayProfileTest, AFileThatIsMendedAsItWasIsNoFailureAnyMore) {
  startWith(profile(8080));
  write(path(), kBroken);
  EXPECT_TRUE(eventually([&] { return state().failure == "the profile has 2 errors"; }));
  write(path(), profile(8080));
  EXPECT_TRUE(becomes([](const ProfileState& now) { return !now.problemsAreOfFile; }));
  EXPECT_EQ(state().failure, "");
  EXPECT_EQ(state().generation, 1u) << "it was served all the time";
}

TEST_P(GatewayProfileTest, UnsavedChangesAreNotReplacedByTheFile) {
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

TEST_P(GatewayProfileTest, OneTextAtBothEndsIsNoConflict) {
  openFile(profile(8080));
  EXPECT_TRUE(ask(*gateway, ApplyProfile{.text = profile(8081)}).done);
  write(path(), profile(8081));
  EXPECT_TRUE(becomes([](const ProfileState& now) { return now.isSaved; }));
  EXPECT_FALSE(profileState().changedOnDisk);
}

// Secrets

TEST_P(GatewayProfileTest, LooksUpSecrets) {
  world.setSecret("token", "hush-hush");
  startWith(kSecret);
  EXPECT_TRUE(profileState().missingSecrets.empty());
}

TEST_P(GatewayProfileTest, RoutesWithoutTheirSecretAreNamed) {
  startWith(kSecret);
  const auto missing = profileState().missingSecrets;
  ASSERT_EQ(missing.size(), 1u);
  EXPECT_EQ(missing[0].find("route r answers 503: "), 0u) << missing[0];
  world.setSecret("token", "hush-hush");
  EXPECT_TRUE(ask(*gateway, ApplyProfile{.text = kSecret}).done) << "once more";
  EXPECT_TRUE(profileState().missingSecrets.empty());
}

TEST_P(GatewayProfileTest, AKeychainThatIsGoneStopsNothing) {
  world.setKeychain(World::Keychain::Gone);
  startWith(kSecret);
  EXPECT_EQ(state().phase, GatewayPhase::Running);
  EXPECT_EQ(profileState().missingSecrets.size(), 1u);
  EXPECT_FALSE(state().secretProblem.empty());
  EXPECT_TRUE(ask(*gateway, Stop{}).done);
  EXPECT_TRUE(profileState().missingSecrets.empty()) << "nothing answers";
}

TEST_P(GatewayProfileTest, AKeychainThatAnswersAgainIsNoProblem) {
  world.setKeychain(World::Keychain::Gone);
  startWith(kSecret);
  world.setKeychain(World::Keychain::Answers);
  world.setSecret("token", "hush-hush");
  EXPECT_TRUE(ask(*gateway, ApplyProfile{.text = kSecret}).done);
  EXPECT_TRUE(state().secretProblem.empty());
}

TEST_P(GatewayProfileTest, ASilentKeychainHoldsUpNothingElse) {
  startWith(profile(8080));
  world.setKeychain(World::Keychain::Silent);
  const auto apply = begin(*gateway, ApplyProfile{.text = kSecret});
  EXPECT_TRUE(eventually([&] { return world.unansweredSecrets() == 1; }));
  EXPECT_EQ(state().generation, 1u);
  EXPECT_EQ(profileState().text, kSecret);
  EXPECT_TRUE(ask(*gateway, SaveProfile{}).done);
  EXPECT_FALSE(apply->has_value());
}

}  // namespace
}  // namespace headgate::control
