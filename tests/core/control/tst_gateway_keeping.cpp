// What a gateway keeps beside a profile: the texts that it had, and what was being edited when it ended.
#include <csignal>
#include <filesystem>
#include <sys/resource.h>

#include "tests/core/control/gateway_fixture.h"

namespace headgate::control {
namespace {

namespace fs = std::filesystem;

// While it lives, no file can grow beyond a few bytes, as on a full disk.
class FullDisk {
 public:
  FullDisk() {
    std::signal(SIGXFSZ, SIG_IGN);  // then write() fails, as it does where there is no room
    ::getrlimit(RLIMIT_FSIZE, &m_before);
    rlimit full = m_before;
    full.rlim_cur = 10;
    ::setrlimit(RLIMIT_FSIZE, &full);
  }
  ~FullDisk() {
    ::setrlimit(RLIMIT_FSIZE, &m_before);
    std::signal(SIGXFSZ, SIG_DFL);
  }
  FullDisk(const FullDisk&) = delete;
  FullDisk& operator=(const FullDisk&) = delete;

 private:
  rlimit m_before{};
};

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
  Outcome discard() { return ask(*gateway, KeepDraft{.discard = true}); }

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

TEST_P(GatewayKeepingTest, WhatIsServedAndNotSavedIsADraft) {
  startWith(profile(8080));
  EXPECT_TRUE(apply(profile(8081)).done);
  crash();
  EXPECT_EQ(draft().text, profile(8081));
}

TEST_P(GatewayKeepingTest, WhatIsAppliedInVainIsADraft) {
  startWith(profile(8080));
  EXPECT_FALSE(apply(kNoJson).done);
  crash();
  EXPECT_EQ(draft().text, kNoJson);
}

TEST_P(GatewayKeepingTest, StartingForgetsNoDraft) {
  openFile(profile(8080));
  EXPECT_TRUE(keep(profile(8081)).done);
  EXPECT_TRUE(ask(*gateway, Start{}).done);
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

TEST_P(GatewayKeepingTest, WhatIsAppliedIsKeptWhenNothingElseIsEdited) {
  openFile(profile(8080));
  EXPECT_TRUE(keep(profile(8082)).done);
  EXPECT_TRUE(apply(profile(8081)).done);
  EXPECT_TRUE(keep(profile(8082)).done);
  EXPECT_TRUE(keep("").done) << "undone";
  crash();
  EXPECT_EQ(draft().text, profile(8081));
  openFile(profile(8080));
  EXPECT_TRUE(keep("").done);
  EXPECT_TRUE(draft().found) << "nothing was edited, which says nothing of what was found";
}

TEST_P(GatewayKeepingTest, NothingIsKeptOnceItWasDiscarded) {
  openFile(profile(8080));
  EXPECT_TRUE(apply(profile(8081)).done);
  EXPECT_TRUE(keep(profile(8082)).done);
  EXPECT_TRUE(discard().done);
  crash();
  EXPECT_FALSE(draft().found);
}

TEST_P(GatewayKeepingTest, WhatWasFoundStaysUntilItWasSeenAndDiscarded) {
  openFile(profile(8080));
  EXPECT_TRUE(keep(profile(8081)).done);
  crash();
  EXPECT_TRUE(discard().done) << "by somebody who has not asked";
  crash();
  openFile(profile(8080));
  EXPECT_EQ(draft().text, profile(8081)) << "opening is no answer";
  crash();
  EXPECT_EQ(draft().text, profile(8081));
  EXPECT_TRUE(discard().done);
  EXPECT_FALSE(draft().found);
  crash();
  EXPECT_FALSE(draft().found);
}

TEST_P(GatewayKeepingTest, WhatWasFoundAndTakenUpIsTheDraftOfThisRun) {
  openFile(profile(8080));
  EXPECT_TRUE(keep(profile(8081)).done);
  crash();
  openFile(profile(8080));
  EXPECT_TRUE(keep(draft().text + "\n").done) << "written anew";
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

// What goes wrong

TEST_P(GatewayKeepingTest, AFullDiskLosesNothing) {
  startWith(profile(8080));
  settle();
  {
    const FullDisk full;
    EXPECT_TRUE(apply(profile(8081)).done);
    EXPECT_EQ(
        ask(*gateway, SaveProfile{}).problem,
        "the profile cannot be saved: File too large; make room on the disk, or save it in another place");
    EXPECT_NE(keep(profile(8082)).problem.find("File too large"), std::string::npos);
    EXPECT_NE(ask(*gateway, GetVersions{}).problem.find("this version is not kept: "), std::string::npos);
    EXPECT_EQ(reasons(), "o") << "those from before";
    EXPECT_EQ(state().generation, 2u) << "it serves all the same";
    EXPECT_EQ(profileState().text, profile(8081));
    EXPECT_FALSE(profileState().isSaved);
    EXPECT_EQ(content(path()), profile(8080));
  }
  EXPECT_TRUE(keep(profile(8082)).done);
  EXPECT_TRUE(ask(*gateway, SaveProfile{}).done);
  EXPECT_EQ(content(path()), profile(8081));
  EXPECT_EQ(reasons(), "so");
}

TEST_P(GatewayKeepingTest, WhatSomebodyElseWroteIsAVersionWhenItIsWrittenOver) {
  openFile(profile(8080));
  EXPECT_TRUE(apply(profile(8081)).done);
  write(path(), profile(9090));
  EXPECT_TRUE(becomes([](const ProfileState& now) { return now.changedOnDisk; }));
  EXPECT_TRUE(ask(*gateway, SaveProfile{.overwrite = true}).done);
  EXPECT_EQ(content(path()), profile(8081));
  EXPECT_EQ(reasons(), "soao");
  EXPECT_EQ(ask(*gateway, GetVersion{.id = versions().at(1).id}).text, profile(9090));
  EXPECT_TRUE(apply(profile(8082)).done);
  EXPECT_TRUE(ask(*gateway, SaveProfile{.overwrite = true}).done);
  EXPECT_EQ(reasons(), "ssoao") << "nobody wrote anything";
}

TEST_P(GatewayKeepingTest, AProfileFromTheFutureIsNamedAndLeft) {
  const std::string future = R"({"headgate": 2, "from": "the future"})";
  startWith(profile(8080));
  write(path("future.json"), future);
  const Outcome opened = ask(*gateway, OpenProfile{.path = path("future.json")});
  EXPECT_FALSE(opened.done);
  EXPECT_EQ(opened.problem,
            "the profile has an error: made by a newer Headgate (format 2, this one reads format 1); update "
            "Headgate to open it");
  EXPECT_EQ(opened.problems.size(), 1u);
  EXPECT_EQ(state().failure, opened.problem);
  EXPECT_EQ(state().generation, 1u) << "what was served still is";
  EXPECT_EQ(content(path("future.json")), future);
  EXPECT_EQ(ask(*gateway, GetVersion{.id = versions().at(0).id}).text, future);
}

TEST_P(GatewayKeepingTest, ABrokenFileNamesItsPlaceAndWhatItSaidBeforeIsThere) {
  openFile(profile(8080));
  write(path(), kNoJson);
  EXPECT_TRUE(becomes([](const ProfileState& now) { return now.problemsAreOfFile; }));
  ASSERT_EQ(profileState().problems.size(), 1u);
  EXPECT_EQ(profileState().problems[0].line, 1u);
  const Outcome opened = ask(*gateway, OpenProfile{.path = path()});
  EXPECT_EQ(opened.problem.find("the profile has an error: "), 0u) << opened.problem;
  EXPECT_EQ(reasons(), "oo");
  EXPECT_EQ(ask(*gateway, GetVersion{.id = versions().at(1).id}).text, profile(8080));
}

TEST_P(GatewayKeepingTest, VersionsOfAFileThatIsGoneAreThere) {
  openFile(profile(8080));
  EXPECT_TRUE(apply(profile(8081)).done);
  fs::remove(path());
  EXPECT_TRUE(becomes([](const ProfileState& now) { return now.fileIsGone; }));
  EXPECT_EQ(reasons(), "ao");
  const std::string problem = ask(*gateway, OpenProfile{.path = path()}).problem;
  EXPECT_EQ(
      problem,
      "the profile cannot be read: No such file or directory; it may have been moved, renamed or deleted: "
      "choose where it is now");
  EXPECT_EQ(profileState().text, profile(8081)) << "nothing has changed";
  EXPECT_TRUE(ask(*gateway, SaveProfile{}).done);
  EXPECT_EQ(reasons(), "so");
}

}  // namespace
}  // namespace headgate::control
