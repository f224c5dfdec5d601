#include <gtest/gtest.h>

#include <QComboBox>
#include <QPlainTextEdit>
#include <QTest>

#include "ui/acts/body_edit.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

TEST(BytesOfHex, AreReadStrictly) {
  EXPECT_EQ(bytesOfHex(QStringLiteral("48 65\n6C6c 6f")), "Hello");
  EXPECT_EQ(bytesOfHex(QStringLiteral("")), "");
  EXPECT_EQ(bytesOfHex(QStringLiteral("00 ff")), std::string("\0\xff", 2));
  for (const char* wrong : {"4", "4g", "0x48", "48,65", "4 8 6"})
    EXPECT_EQ(bytesOfHex(QLatin1String(wrong)), std::nullopt) << wrong;
}

class BodyEditTest : public testing::Test {
 protected:
  BodyEditTest() {
    m_body.show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_body));
  }
  QPlainTextEdit& edit() { return *m_body.findChild<QPlainTextEdit*>(); }
  QComboBox& forms() { return *m_body.findChild<QComboBox*>(); }
  void choose(int form) {
    forms().setFocus();
    QTest::keyClick(&forms(), form == 0 ? Qt::Key_Home : Qt::Key_End);
  }

  Theme m_theme{Theme::Choice::Light};
  BodyEdit m_body{m_theme};
};

TEST_F(BodyEditTest, WhatNobodyTouchesStaysAsItIs) {
  const std::string bodies[] = {"",
                                "{\"a\": 1}\n",
                                "caf\u00e9 \U0001F600",
                                "one\r\ntwo\rthree",
                                std::string("\0\x01\xff", 3),
                                "a\u00a0b\u2028c\u2029d",
                                std::string(BodyEdit::kMostText + 1, 'x'),
                                std::string(BodyEdit::kMostHex + 1, '\xff')};
  for (const std::string& body : bodies) {
    m_body.setBytes(body);
    EXPECT_EQ(m_body.bytes(), body);
  }
}

TEST_F(BodyEditTest, TextIsTypedAsText) {
  m_body.setBytes("ab\n");
  EXPECT_EQ(forms().currentIndex(), 0);
  edit().moveCursor(QTextCursor::End);
  QTest::keyClicks(&edit(), QStringLiteral("cd"));
  EXPECT_EQ(m_body.bytes(), "ab\ncd");
}

TEST_F(BodyEditTest, WhatIsNoTextIsEditedInHexadecimal) {
  m_body.setBytes("\r\n\xff");
  EXPECT_EQ(forms().currentIndex(), 1);
  EXPECT_EQ(edit().toPlainText(), QStringLiteral("0d 0a ff\n"));
  edit().moveCursor(QTextCursor::End);
  QTest::keyClicks(&edit(), QStringLiteral("4"));
  EXPECT_EQ(m_body.bytes(), std::nullopt);
  EXPECT_EQ(edit().property("check").toString(), QStringLiteral("error"));
  QTest::keyClicks(&edit(), QStringLiteral("8"));
  EXPECT_EQ(m_body.bytes(), "\r\n\xffH");
  choose(0);
  EXPECT_EQ(forms().currentIndex(), 1) << "it would not stay as it is";
}

TEST_F(BodyEditTest, TheFormCanBeChangedWithoutChangingTheBytes) {
  m_body.setBytes("abc");
  edit().moveCursor(QTextCursor::End);
  QTest::keyClicks(&edit(), QStringLiteral("d"));
  choose(1);
  EXPECT_EQ(edit().toPlainText(), QStringLiteral("61 62 63 64\n"));
  EXPECT_EQ(m_body.bytes(), "abcd");
  choose(0);
  EXPECT_EQ(edit().toPlainText(), QStringLiteral("abcd"));
}

TEST_F(BodyEditTest, WhatIsTooLargeIsSentAsItWasRecorded) {
  m_body.setBytes(std::string(BodyEdit::kMostText + 1, 'x'));
  EXPECT_TRUE(edit().isReadOnly());
  EXPECT_TRUE(edit().placeholderText().contains(QStringLiteral("as it was recorded")));
}

}  // namespace
}  // namespace headgate::ui
