// What a gateway keeps beside a profile: the texts that it had, and what was being edited when it ended.
#include <filesystem>

#include "tests/core/control/gateway_fixture.h"

namespace headgate::control {
namespace {

namespace fs = std::filesystem;

// With a state directory of its own.
class GatewayKeepingTest : public GatewayTest {
 protected:
  void SetUp() override {
    ASSERT_TRUE(m_stateFolder.isValid());
    world.keepIn(folder());
    GatewayTest::SetUp();
  }
  std::string folder(const char* name = "state") {
    const std::string whole = m_stateFolder.filePath(QString::fromLatin1(name)).toStdString();
    fs::create_directory(whole);
    fs::permissions(whole, fs::perms::owner_all);
    return whole;
  }
  // What was asked is answered before it is on the disk; the next answer comes after that.
  void settle() { state(); }
  // As if the program had been killed now, and begun anew.
  void crash() {
    settle();
    const std::string copy = folder(("after " + std::to_string(++m_crashes)).c_str());
    fs::copy(m_crashes == 1 ? folder() : m_current, copy, fs::copy_options::recursive);
    m_current = copy;
    close();
    world.keepIn(copy);
    open();
  }
  std::vector<ProfileVersion> versions() { return ask(*gateway, GetVersions{}).versions; }
  std::string reasons() {
    std::string words;
    for (const ProfileVersion& version : versions())
      words += "oasr"[static_cast<size_t>(version.reason)];  // opened, applied, saved, restored
    return words;
  }
  Outcome apply(const std::string& text) { return ask(*gateway, ApplyProfile{.text = text}); }
  KeptDraft draft() { return ask(*gateway, GetDraft{}); }
  Outcome keep(const std::string& text) { return ask(*gateway, KeepDraft{.text = text}); }

 private:
  QTemporaryDir m_stateFolder;
  std::string m_current;
  int m_crashes = 0;
};

INSTANTIATE_TEST_SUITE_P(GatewayKeeping, GatewayKeepingTest, kBothWays, wayName);

// Versions

TEST_P(GatewayKeepingTest, KeepsWhatWasOpenedAppliedAndSaved) {
  openFile(profile(8080));
  EXPECT_EQ(reasons(), "o");
  EXPECT_TRUE(apply(profile(8081)).done);
  EXPECT_EQ(reasons(), "ao");
  EXPECT_TRUE(ask(*gateway, SaveProfile{}).done);
  EXPECT_EQ(reasons(), "so") << "the same text is one version";
  EXPECT_TRUE(apply(profile(8080)).done);
  EXPECT_EQ(reasons(), "rso") << "it was there before";

  const auto all = versions();
  EXPECT_TRUE(all[0].isOpenText);
  EXPECT_FALSE(all[1].isOpenText);
  EXPECT_TRUE(all[2].isOpenText) << "it says the same";
  EXPECT_GE(all[0].at, all[1].at);
  EXPECT_EQ(all[1].bytes, profile(8081).size());
  EXPECT_EQ(ask(*gateway, GetVersion{.id = all[1].id}), (VersionText{true, profile(8081)}));
  EXPECT_FALSE(ask(*gateway, GetVersion{.id = 99}).found);
}

TEST_P(GatewayKeepingTest, AVersionIsMadeWhileTheGatewayRuns) {
  startWith(profile(8080));
  EXPECT_TRUE(apply(profile(8081)).done);
  EXPECT_EQ(reasons(), "ao");
  EXPECT_TRUE(ask(*gateway, SaveProfile{}).done);
  write(path(), profile(8082));
  EXPECT_TRUE(becomes([](const ProfileState& now) { return now.text == profile(8082); }));
  EXPECT_TRUE(eventually([&] { return reasons() == "oso"; })) << reasons();
}

TEST_P(GatewayKeepingTest, ATextWithErrorsIsNoVersionUnlessItWasOpened) {
  openFile(profile(8080));
  EXPECT_FALSE(apply(kBroken).done);
  EXPECT_EQ(reasons(), "o");
  write(path("broken.json"), kBroken);
  EXPECT_FALSE(ask(*gateway, OpenProfile{.path = path("broken.json")}).done);
  EXPECT_EQ(reasons(), "o") << "of another file";
  EXPECT_EQ(ask(*gateway, GetVersion{.id = versions().at(0).id}).text, kBroken);
}

TEST_P(GatewayKeepingTest, VersionsAreOfAFileWhateverLeadsToIt) {
  openFile(profile(8080));
  fs::create_symlink(path(), path("link.json"));
  EXPECT_TRUE(ask(*gateway, OpenProfile{.path = path("link.json")}).done);
  EXPECT_TRUE(apply(profile(8081)).done);
  EXPECT_EQ(reasons(), "ao");
  EXPECT_TRUE(ask(*gateway, OpenProfile{.demo = true}).done);
  EXPECT_EQ(reasons(), "o");
  EXPECT_TRUE(ask(*gateway, OpenProfile{.text = profile(1)}).done);
  EXPECT_EQ(reasons(), "o");
  EXPECT_TRUE(ask(*gateway, OpenProfile{.path = path()}).done);
  EXPECT_EQ(reasons(), "oao");
}

TEST_P(GatewayKeepingTest, FiftyVersionsOutliveTheProgram) {
  openFile(profile(1000));
  for (uint16_t port = 1001; port < 1055; ++port) EXPECT_TRUE(apply(profile(port)).done);
  ASSERT_EQ(versions().size(), 50u);
  close();
  open();
  openFile(profile(1000));
  const auto all = versions();
  ASSERT_EQ(all.size(), 50u);
  EXPECT_EQ(ask(*gateway, GetVersion{.id = all[1].id}).text, profile(1054));
}

TEST_P(GatewayKeepingTest, WhereNothingCanBeKeptTheGatewayGoesOn) {
  write(folder() + "/versions", "in the way");
  startWith(profile(8080));
  EXPECT_TRUE(apply(profile(8081)).done);
  EXPECT_EQ(state().generation, 2u);
  const ProfileVersions kept = ask(*gateway, GetVersions{});
  EXPECT_TRUE(kept.versions.empty());
  EXPECT_EQ(kept.problem,
            "this version is not kept: " + folder() + "/versions is not a folder: move it out of the way");
  fs::remove(folder() + "/versions");
  EXPECT_TRUE(apply(profile(8082)).done);
  EXPECT_EQ(ask(*gateway, GetVersions{}).problem, "");
}

// Drafts

TEST_P(GatewayKeepingTest, ADraftOutlivesACrash) {
  openFile(profile(8080));
  EXPECT_FALSE(draft().found);
  EXPECT_FALSE(draft().programCrashed);
  EXPECT_TRUE(keep(kNoJson).done) << "whatever it says";
  EXPECT_FALSE(draft().found) << "it is of this run";
  crash();
  const KeptDraft found = draft();
  EXPECT_TRUE(found.found);
  EXPECT_TRUE(found.programCrashed);
  EXPECT_EQ(found.text, kNoJson);
  EXPECT_EQ(found.path, path());
  EXPECT_EQ(found.name, "Test");
  EXPECT_FALSE(found.isDemo);
  EXPECT_GT(found.at, 0);
  write(path(), profile(9090));
  EXPECT_TRUE(draft().found) << "the file has changed";
}

TEST_P(GatewayKeepingTest, WhatWasEditedWhenItEndedInOrderIsFound) {
  openFile(profile(8080));
  EXPECT_TRUE(keep(profile(8081)).done);
  close();
  open();
  EXPECT_TRUE(draft().found);
  EXPECT_FALSE(draft().programCrashed);
}

TEST_P(GatewayKeepingTest, WhatIsSavedIsNoDraft) {
  openFile(profile(8080));
  EXPECT_TRUE(keep(profile(8081)).done);
  EXPECT_TRUE(keep(profile(8080)).done) << "undone";
  crash();
  EXPECT_FALSE(draft().found);
  EXPECT_TRUE(draft().programCrashed);

  openFile(profile(8080));
  EXPECT_TRUE(keep(profile(8081)).done);
  EXPECT_TRUE(apply(profile(8081)).done);
  EXPECT_TRUE(ask(*gateway, SaveProfile{}).done);
  crash();
  EXPECT_FALSE(draft().found);
}

TEST_P(GatewayKeepingTest, WhatIsAppliedAndNotSavedIsADraft) {
  openFile(profile(8080));
  EXPECT_TRUE(apply(profile(8081)).done);
  crash();
  EXPECT_EQ(draft().text, profile(8081));
}

TEST_P(GatewayKeepingTest, ADraftThatItsFileHoldsIsNotOffered) {
  openFile(profile(8080));
  EXPECT_TRUE(keep(profile(8081)).done);
  write(path(), profile(8081));
  crash();
  EXPECT_FALSE(draft().found);
}

TEST_P(GatewayKeepingTest, NothingIsKeptOnceItWasDismissed) {
  openFile(profile(8080));
  EXPECT_TRUE(keep(profile(8081)).done);
  EXPECT_TRUE(keep("").done);
  crash();
  EXPECT_FALSE(draft().found);
}

TEST_P(GatewayKeepingTest, WhatWasFoundStaysUntilItWasSeenAndDismissed) {
  openFile(profile(8080));
  EXPECT_TRUE(keep(profile(8081)).done);
  crash();
  EXPECT_TRUE(keep("").done) << "by somebody who has not asked";
  crash();
  openFile(profile(8080));
  EXPECT_EQ(draft().text, profile(8081)) << "opening is no answer";
  crash();
  EXPECT_EQ(draft().text, profile(8081));
  EXPECT_TRUE(keep("").done);
  EXPECT_FALSE(draft().found);
  crash();
  EXPECT_FALSE(draft().found);
}

TEST_P(GatewayKeepingTest, WhatWasFoundAndTakenUpIsTheDraftOfThisRun) {
  openFile(profile(8080));
  EXPECT_TRUE(keep(profile(8081)).done);
  crash();
  openFile(profile(8080));
  EXPECT_TRUE(keep(draft().text).done);
  EXPECT_FALSE(draft().found);
  EXPECT_TRUE(keep(profile(8082)).done);
  crash();
  EXPECT_EQ(draft().text, profile(8082));
}

TEST_P(GatewayKeepingTest, OfTwoDraftsTheNewestIsFound) {
  openFile(profile(8080));
  EXPECT_TRUE(keep(profile(8081)).done);
  crash();
  EXPECT_TRUE(draft().found);
  openFile(profile(8080));
  EXPECT_TRUE(keep(profile(8082)).done);
  EXPECT_EQ(draft().text, profile(8081)) << "as at the beginning";
  crash();
  EXPECT_EQ(draft().text, profile(8082));
}

TEST_P(GatewayKeepingTest, DraftsAreForTheirOwnerOnly) {
  openFile(profile(8080));
  EXPECT_TRUE(keep(profile(8081)).done);
  EXPECT_EQ(fs::status(folder() + "/draft").permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_P(GatewayKeepingTest, ADraftOfTheDemoOrOfNoFileSaysSo) {
  EXPECT_TRUE(ask(*gateway, OpenProfile{.demo = true}).done);
  EXPECT_TRUE(keep(profile(8081)).done);
  crash();
  EXPECT_TRUE(draft().isDemo);
  EXPECT_EQ(draft().path, "");
  EXPECT_TRUE(ask(*gateway, OpenProfile{.text = profile(1)}).done);
  EXPECT_TRUE(keep(profile(2)).done);
  crash();
  EXPECT_FALSE(draft().isDemo);
  EXPECT_EQ(draft().text, profile(2));
}

TEST_P(GatewayKeepingTest, ADraftThatCannotBeWrittenIsAProblem) {
  openFile(profile(8080));
  settle();
  fs::remove_all(folder());
  const Outcome kept = keep(profile(8081));
  EXPECT_FALSE(kept.done);
  EXPECT_EQ(kept.problem.find("what you edit would not outlive a crash: "), 0u) << kept.problem;
  folder();
  EXPECT_TRUE(keep(profile(8081)).done) << "once there is room";
}

TEST_P(GatewayKeepingTest, GarbageIsNoDraft) {
  close();
  write(folder() + "/draft", "garbage");
  fs::permissions(folder() + "/draft", fs::perms::owner_read | fs::perms::owner_write);
  open();
  EXPECT_FALSE(draft().found);
}

}  // namespace
}  // namespace headgate::control
