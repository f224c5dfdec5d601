// What a window sees of secrets, and how it sets them: never what they are.
#include <algorithm>
#include <cstdlib>

#include "tests/core/control/gateway_fixture.h"

namespace headgate::control {
namespace {

const std::string kUses = R"({"headgate": 1,
 "clients": [{"id": "a", "keys": ["secret:key-a", "secret:token"]}],
 "listeners": [{"id": "web", "port": 8080}],
 "routes": [{"id": "r", "respond": {}, "headers": {"request": {"set":
  {"A": "{secret:token}", "B": "Bearer {env:HEADGATE_TEST_KEY}", "C": "{file:key.txt}"}}}}]})";

class GatewaySecretsTest : public GatewayTest {
 protected:
  SecretStates secrets(const std::string& text = {}) { return ask(*gateway, GetSecrets{.profile = text}); }
  SecretState secret(const std::string& reference) {
    for (const SecretState& each : secrets().secrets)
      if (each.reference == reference) return each;
    return {.reference = "none"};
  }
  static std::string references(const SecretStates& states) {
    std::string all;
    for (const SecretState& each : states.secrets) all += each.reference + (each.isThere ? "+ " : "- ");
    return all;
  }
  Outcome set(const std::string& name, const std::string& text) {
    return ask(*gateway, SetSecret{.name = name, .secret = text});
  }
  Outcome remove(const std::string& name) { return ask(*gateway, RemoveSecret{.name = name}); }
};

INSTANTIATE_TEST_SUITE_P(GatewaySecrets, GatewaySecretsTest, kBothWays, wayName);

TEST_P(GatewaySecretsTest, TellsWhereEachIsUsedAndWhetherItIsThere) {
  ::unsetenv("HEADGATE_TEST_KEY");
  openFile(kUses);
  world.setSecret("token", "hush-hush");
  const SecretStates states = secrets();
  EXPECT_EQ(states.store, "the test's keychain");
  EXPECT_EQ(states.problem, "");
  EXPECT_EQ(references(states), "secret:key-a- secret:token+ env:HEADGATE_TEST_KEY- file:key.txt- ");
  ASSERT_EQ(states.secrets.size(), 4u);
  EXPECT_EQ(states.secrets[0].problem, "it is not set yet");
  EXPECT_EQ(states.secrets[1].name, "token");
  EXPECT_EQ(states.secrets[1].place, SecretPlace::Keychain);
  EXPECT_EQ(states.secrets[1].pointers,
            (std::vector<std::string>{"/clients/0/keys/1", "/routes/0/headers/request/set/A"}));
  EXPECT_EQ(states.secrets[2].place, SecretPlace::Environment);
  EXPECT_EQ(states.secrets[2].problem, "the environment has no variable HEADGATE_TEST_KEY");
  EXPECT_EQ(states.secrets[3].place, SecretPlace::File);
  EXPECT_NE(states.secrets[3].problem.find("key.txt cannot be read: "), std::string::npos);

  write(path("key.txt"), "hush");
  EXPECT_TRUE(secret("file:key.txt").isThere) << "beside the profile";
}

TEST_P(GatewaySecretsTest, LooksAtADraft) {
  openFile(profile(8080));
  EXPECT_EQ(references(secrets()), "");
  EXPECT_EQ(references(secrets(kSecret)), "secret:token- ");
  EXPECT_EQ(references(secrets(kNoJson)), "") << "there is nothing to see yet";
}

TEST_P(GatewaySecretsTest, SetsAndRemoves) {
  openFile(kSecret);
  EXPECT_TRUE(set("token", "hush-hush").done);
  EXPECT_EQ(world.secrets().at("token"), "hush-hush");
  EXPECT_TRUE(set("of-nobody", "hush").done);
  EXPECT_EQ(references(secrets()), "secret:token+ secret:of-nobody+ ");
  EXPECT_TRUE(secret("secret:of-nobody").pointers.empty());
  EXPECT_TRUE(remove("token").done);
  EXPECT_TRUE(remove("of-nobody").done);
  EXPECT_EQ(references(secrets()), "secret:token- ");
  EXPECT_EQ(remove("of-nobody").problem, "there is no secret \"of-nobody\"");
}

TEST_P(GatewaySecretsTest, SeveralThatAreSetAtOnceAreAllListed) {
  const auto a = begin(*gateway, SetSecret{.name = "a", .secret = "1"});
  const auto b = begin(*gateway, SetSecret{.name = "b", .secret = "2"});
  const auto c = begin(*gateway, SetSecret{.name = "c", .secret = "3"});
  EXPECT_TRUE(finish(a).done);
  EXPECT_TRUE(finish(b).done);
  EXPECT_TRUE(finish(c).done);
  EXPECT_EQ(references(secrets()), "secret:a+ secret:b+ secret:c+ ");
}

TEST_P(GatewaySecretsTest, RefusesWhatCannotBeKept) {
  EXPECT_EQ(set("no name", "hush").problem.find("\"no name\" is no name for a secret: "), 0u);
  EXPECT_EQ(set("token", "").problem, "an empty secret protects nothing: enter one");
  EXPECT_NE(set("token", std::string(70'000, 'x')).problem.find("too large"), std::string::npos);
  EXPECT_TRUE(world.secrets().empty());
}

TEST_P(GatewaySecretsTest, WhatIsServedTakesItUpAtOnce) {
  startWith(kSecret);
  EXPECT_EQ(profileState().missingSecrets.size(), 1u);
  EXPECT_FALSE(ask(*gateway, ApplyProfile{.text = kBroken}).done);
  const auto problems = profileState().problems;
  EXPECT_TRUE(set("token", "hush-hush").done);
  EXPECT_TRUE(becomes([](const ProfileState& now) { return now.missingSecrets.empty(); }));
  EXPECT_EQ(state().generation, 2u);
  EXPECT_EQ(profileState().text, kBroken) << "what is open stays";
  EXPECT_EQ(profileState().problems, problems);
  EXPECT_TRUE(set("other", "hush").done);
  EXPECT_TRUE(remove("token").done);
  EXPECT_TRUE(becomes([](const ProfileState& now) { return now.missingSecrets.size() == 1; }));
  EXPECT_EQ(state().generation, 3u) << "one that nobody uses changes nothing";
}

TEST_P(GatewaySecretsTest, WhatIsBeingLoadedTakesItUp) {
  startWith(profile(8080));
  world.setKeychain(World::Keychain::Silent);
  const auto apply = begin(*gateway, ApplyProfile{.text = kSecret});
  EXPECT_TRUE(eventually([&] { return world.unansweredSecrets() == 1; }));
  world.setKeychain(World::Keychain::Answers);
  EXPECT_TRUE(set("token", "hush-hush").done);
  EXPECT_TRUE(finish(apply).done);
  EXPECT_TRUE(profileState().missingSecrets.empty());
}

TEST_P(GatewaySecretsTest, WithoutAKeychainTheyAreKeptForThisRun) {
  world.setKeychain(World::Keychain::Gone);
  startWith(kSecret);
  SecretStates states = secrets();
  EXPECT_EQ(states.store, "memory, for this run");
  EXPECT_NE(states.problem.find("until Headgate ends"), std::string::npos) << states.problem;
  EXPECT_EQ(references(states), "secret:token- ");

  const Outcome done = set("token", "hush-hush");
  EXPECT_TRUE(done.done);
  EXPECT_EQ(done.problem, states.problem) << "with a remark";
  EXPECT_TRUE(set("of-nobody", "hush").done);
  EXPECT_EQ(references(secrets()), "secret:token+ secret:of-nobody+ ");
  EXPECT_EQ(state().secretStore, "memory, for this run");
  EXPECT_TRUE(becomes([](const ProfileState& now) { return now.missingSecrets.empty(); }));
  EXPECT_TRUE(world.secrets().empty());

  EXPECT_TRUE(remove("token").done);
  EXPECT_EQ(references(secrets()), "secret:token- secret:of-nobody+ ");
  EXPECT_FALSE(remove("token").done);
}

TEST_P(GatewaySecretsTest, WhatABrokenKeychainSaysStandsBehindASentence) {
  world.setKeychain(World::Keychain::Broken);
  openFile(kSecret);
  const Outcome refused = set("token", "hush");
  EXPECT_FALSE(refused.done);
  EXPECT_NE(refused.problem.find("--secrets FILE"), std::string::npos) << refused.problem;
  EXPECT_EQ(refused.problem.find(World::kBrokenWords), std::string::npos) << refused.problem;
  EXPECT_EQ(refused.detail, World::kBrokenWords);
  const SecretStates states = secrets();
  EXPECT_EQ(states.problem, refused.problem);
  EXPECT_EQ(states.detail, World::kBrokenWords);
  EXPECT_EQ(state().secretProblem, refused.problem) << "the same wherever it is read";
  EXPECT_EQ(state().secretDetail, World::kBrokenWords);
  world.setKeychain(World::Keychain::Answers);
  EXPECT_TRUE(set("token", "hush").done);
  EXPECT_EQ(state().secretProblem, "");
  EXPECT_EQ(state().secretDetail, "");
}

TEST_P(GatewaySecretsTest, ALockedKeychainTakesNothing) {
  world.setKeychain(World::Keychain::Locked);
  openFile(kSecret);
  EXPECT_EQ(set("token", "hush").problem, "the keychain is locked: unlock it, then try again");
  const SecretStates states = secrets();
  EXPECT_EQ(states.store, "the test's keychain");
  EXPECT_EQ(states.problem, "the keychain is locked: unlock it, then try again");
  EXPECT_EQ(references(states), "secret:token- ") << "not kept for this run in its place";
}

}  // namespace
}  // namespace headgate::control
