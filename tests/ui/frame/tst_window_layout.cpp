#include <gtest/gtest.h>

#include <QDataStream>
#include <QIODevice>
#include <QScreen>
#include <QWidget>

#include "ui/frame/window_layout.h"

namespace headgate::ui {
namespace {

TEST(WindowLayout, TheWindowComesBackWhereItWas) {
  QWidget before;
  before.setGeometry(40, 60, 500, 400);
  const QByteArray saved = WindowLayout::saved(before, 1);
  QWidget after;
  EXPECT_EQ(WindowLayout::restored(after, saved).page, 1);
  EXPECT_EQ(after.geometry(), before.geometry());
}

TEST(WindowLayout, NotOnAScreenThatIsGone) {
  QWidget before;
  before.setGeometry(40, 60, 500, 400);
  QByteArray saved;
  QDataStream stream(&saved, QIODevice::WriteOnly);
  stream.setVersion(QDataStream::Qt_6_0);
  stream << qint32(1) << QStringLiteral("the projector") << QRect(9000, 0, 500, 400) << before.saveGeometry()
         << qint32(1);
  QWidget after;
  EXPECT_EQ(WindowLayout::restored(after, saved).page, 1);
  EXPECT_NE(after.size(), before.size());
  EXPECT_TRUE(after.screen()->availableGeometry().intersects(after.geometry()));
}

TEST(WindowLayout, NothingOrAnotherVersionOrDamageIsTheDefault) {
  QByteArray other;
  QDataStream(&other, QIODevice::WriteOnly) << qint32(2) << QStringLiteral("x");
  for (const QByteArray& bytes : {QByteArray(), QByteArray("\0\0\0\x01garbage", 11), other}) {
    QWidget window;
    EXPECT_EQ(WindowLayout::restored(window, bytes).page, 0);
    EXPECT_LE(window.width(), 1440);
    EXPECT_GE(window.width(), 700);
  }
}

}  // namespace
}  // namespace headgate::ui
