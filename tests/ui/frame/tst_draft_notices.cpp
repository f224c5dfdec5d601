// What was being edited when the last run ended: when it is offered, and for which profile.
#include "tests/ui/frame/window_fixture.h"
#include "ui/frame/draft_desk.h"

namespace headgate::ui {
namespace {

using namespace control;

class DraftNoticesTest : public test::WindowFixture {
 protected:
  DraftNoticesTest() {
    m_gateway.draft = {.found = true, .path = "/profiles/kept.json", .name = "Kept", .text = kKept};
  }
  // As the program does with the file that it was started with; empty: with none.
  void start(const std::string& asked) {
    show();
    m_window->drafts().recover(asked, [this](bool isOpened) { m_otherwise = !isOpened; });
    settle();
  }
  bool isOffered() { return notice().contains(QStringLiteral("What you were editing in “Kept”")); }

  static constexpr const char* kKept = R"({"headgate": 1, "name": "Kept"})";
  bool m_otherwise = false;
};

TEST_F(DraftNoticesTest, WhatWasKeptIsOfferedOverItsProfile) {
  start("");
  ASSERT_EQ(m_gateway.calls<OpenProfile>().size(), 1U);
  EXPECT_EQ(m_gateway.calls<OpenProfile>().front().path, "/profiles/kept.json");
  EXPECT_FALSE(m_otherwise);
  EXPECT_TRUE(isOffered()) << notice().toStdString();
  click(button(QStringLiteral("Restore"), bar()));
  EXPECT_EQ(m_draft.root(), config::Json::parse(kKept));
  EXPECT_TRUE(m_draft.isPending());
  EXPECT_TRUE(notice().isEmpty());
}

TEST_F(DraftNoticesTest, SoItIsWhenTheSameFileWasAskedFor) {
  start("/profiles/kept.json");
  EXPECT_FALSE(m_otherwise);
  EXPECT_TRUE(isOffered());
}

TEST_F(DraftNoticesTest, AnotherFileComesBeforeIt) {
  start("/profiles/other.json");
  EXPECT_TRUE(m_otherwise);
  EXPECT_FALSE(isOffered());
  EXPECT_TRUE(m_gateway.calls<KeepDraft>().empty()) << "it is still there for the next start";
}

TEST_F(DraftNoticesTest, NothingKeptIsNothingOffered) {
  m_gateway.draft = {};
  start("");
  EXPECT_TRUE(m_otherwise);
  EXPECT_TRUE(notice().isEmpty());
}

TEST_F(DraftNoticesTest, WhatIsDiscardedIsThrownAway) {
  start("");
  click(button(QStringLiteral("Discard"), bar()));
  ASSERT_EQ(m_gateway.calls<KeepDraft>().size(), 1U);
  EXPECT_TRUE(m_gateway.calls<KeepDraft>().front().discard);
  EXPECT_TRUE(notice().isEmpty());
}

}  // namespace
}  // namespace headgate::ui
