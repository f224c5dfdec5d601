#include <gtest/gtest.h>
#include <random>

#include <QApplication>
#include <QListWidget>
#include <QTest>

#include "core/config/document_writer.h"
#include "tests/ui/support/scripted_gateway.h"
#include "ui/json/completion_list.h"
#include "ui/json/profile_json.h"

namespace headgate::ui {
namespace {

class JsonEditorTest : public testing::Test {
 protected:
  JsonEditorTest() {
    theme.applyTo(*qApp);
    gateway.profile.path = "/tmp/agents.json";
    gateway.profile.text = config::toText(*config::Document::parse(
        R"({"headgate": 1, "name": "Agents", "pools": [{"id": "code", "targets": []}], "routes": [{"id": "a"}]})"));
    gateway.changed();
    EXPECT_TRUE(QTest::qWaitFor([&] { return draft.at("/name") != nullptr; }));
    pane.resize(700, 500);
    pane.show();
    editor.setFocus();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&pane));
  }

  void placeCursor(const char* after) {
    const int at = int(editor.toPlainText().indexOf(QLatin1String(after)) + QLatin1String(after).size());
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(at);
    editor.setTextCursor(cursor);
  }
  QListWidget* words() { return editor.findChild<QListWidget*>(); }

  test::ScriptedGateway gateway;
  LiveGateway live{gateway};
  Theme theme{Theme::Choice::Light};
  ProfileDraft draft{live};
  ProfileJson pane{draft, theme};
  JsonEditor& editor = pane.editor();
};

TEST_F(JsonEditorTest, WhatIsTypedIsTheDraftAMomentLater) {
  placeCursor("\"Agents");
  QTest::keyClicks(&editor, QStringLiteral(" here"));
  ASSERT_TRUE(QTest::qWaitFor([&] { return *draft.at("/name") == "Agents here"; }));
  EXPECT_EQ(draft.history().count(), 1);
  draft.history().undo();
  EXPECT_TRUE(editor.toPlainText().contains(QStringLiteral("\"Agents\"")));
}

TEST_F(JsonEditorTest, WhatIsEditedElsewhereIsInTheText) {
  draft.set("/routes/0/pool", "code", QStringLiteral("Pool"));
  EXPECT_TRUE(editor.toPlainText().contains(QStringLiteral("\"pool\": \"code\"")));
}

TEST_F(JsonEditorTest, LinesThatSayTheSameAreLeftAlone) {
  std::vector<int> touched;
  QObject::connect(editor.document(), &QTextDocument::contentsChange, &pane,
                   [&](int, int removed, int added) {
                     touched = {removed, added};
                   });
  draft.set("/name", "Others", QStringLiteral("Name"));
  const int line = int(QStringLiteral("  \"name\": \"Others\",").size());
  EXPECT_EQ(touched, (std::vector<int>{line, line}));
  EXPECT_EQ(editor.toPlainText().toStdString(), draft.text());
}

TEST_F(JsonEditorTest, SpacesThatMustNotBreakStayWhatTheyAre) {
  const std::string note = "Serveur\u00a0: local";
  draft.set("/note", note, QStringLiteral("Note"));
  placeCursor("\"Agents");
  QTest::keyClicks(&editor, QStringLiteral(" here"));
  editor.flush();
  EXPECT_TRUE(*draft.at("/name") == "Agents here");
  EXPECT_TRUE(*draft.at("/note") == note);
}

TEST_F(JsonEditorTest, ATextThatSaysTheSameStaysAsItWasTyped) {
  placeCursor("\"name\":");
  QTest::keyClicks(&editor, QStringLiteral("     "));
  editor.flush();
  EXPECT_TRUE(editor.toPlainText().contains(QStringLiteral("\"name\":      ")));
  EXPECT_FALSE(draft.isPending());
}

TEST_F(JsonEditorTest, ABrokenTextIsUnderlinedAndKept) {
  placeCursor("\"Agents\"");
  QTest::keyClicks(&editor, QStringLiteral("x"));
  editor.flush();
  EXPECT_TRUE(draft.unreadText().has_value());
  ASSERT_EQ(editor.problems().size(), 1U);
  EXPECT_EQ(editor.extraSelections().size(), 1);
  QTest::keyClick(&editor, Qt::Key_Backspace);
  editor.flush();
  EXPECT_FALSE(draft.unreadText().has_value());
}

TEST_F(JsonEditorTest, CompletesWithTheKeyboard) {
  placeCursor("\"id\": \"a\"");
  QTest::keyClicks(&editor, QStringLiteral(", \"po"));
  ASSERT_TRUE(words()->isVisible());
  EXPECT_EQ(words()->currentItem()->text(), QStringLiteral("pool"));
  QTest::keyClick(&editor, Qt::Key_Return);
  EXPECT_FALSE(words()->isVisible());
  QTest::keyClicks(&editor, QStringLiteral("co"));
  QTest::keyClick(&editor, Qt::Key_Tab);
  editor.flush();
  ASSERT_NE(draft.at("/routes/0/pool"), nullptr) << editor.toPlainText().toStdString();
  EXPECT_TRUE(*draft.at("/routes/0/pool") == "code");
}

TEST_F(JsonEditorTest, EscapeClosesTheWordsOnly) {
  placeCursor("\"id\": \"a\"");
  QTest::keyClicks(&editor, QStringLiteral(", \"po"));
  ASSERT_TRUE(words()->isVisible());
  QTest::keyClick(&editor, Qt::Key_Escape);
  EXPECT_FALSE(words()->isVisible());
  EXPECT_TRUE(editor.toPlainText().contains(QStringLiteral("\"po")));
}

TEST_F(JsonEditorTest, GoesFromProblemToProblem) {
  draft.set("/routes/0/pool", "nowhere", QStringLiteral("Pool"));
  draft.set("/odd", 1, QStringLiteral("Odd"));
  ASSERT_GE(editor.problems().size(), 2U);
  placeCursor("{");
  QTest::keyClick(&editor, Qt::Key_F8);
  const int first = editor.textCursor().position();
  QTest::keyClick(&editor, Qt::Key_F8);
  EXPECT_NE(editor.textCursor().position(), first);
}

TEST_F(JsonEditorTest, ShowsAPlace) {
  editor.showPlace("/routes/0/id");
  EXPECT_EQ(editor.textCursor().block().text().trimmed(), QStringLiteral("\"id\": \"a\""));
}

// The text and the draft say the same, whoever edits, over profiles of any kind.
TEST_F(JsonEditorTest, NeverDisagreesWithTheDraft) {
  std::mt19937 random(20261127);
  const auto below = [&](size_t bound) {
    return std::uniform_int_distribution<size_t>(0, bound - 1)(random);
  };
  const char* places[] = {"/name",
                          "/note",
                          "/routes/0/pool",
                          "/routes/0/timeouts/idle",
                          "/pools/0/balance",
                          "/x-mine",
                          "/routes/0/match/path",
                          "/defaults/route/body_limit"};
  const Json values[] = {"a",
                         "\"quoted\" \\ \n",
                         7,
                         1.5,
                         true,
                         Json::array({"x", 1}),
                         Json::object({{"k", "v"}}),
                         "\xC3\xA4\xF0\x9F\x98\x80"};
  for (int i = 0; i < 200; ++i) {
    switch (below(4)) {
      case 0:
        draft.set(places[below(std::size(places))], values[below(std::size(values))], QStringLiteral("set"));
        break;
      case 1:
        draft.clear(places[below(std::size(places))], QStringLiteral("clear"));
        break;
      case 2:
        if (below(2) == 0)
          draft.history().undo();
        else
          draft.history().redo();
        break;
      default: {
        Json root = draft.root();
        root["note"] = std::to_string(i);
        editor.setPlainText(QString::fromStdString(root.dump(int(below(4)))));
        editor.flush();
      }
    }
    const auto read = config::Document::parse(editor.toPlainText().toStdString());
    ASSERT_TRUE(read.ok()) << i;
    ASSERT_EQ(config::toText(*read), config::toText(draft.document())) << i;
  }
}

}  // namespace
}  // namespace headgate::ui
