// Draws the application's icon as the files of the hicolor theme: write_icons FOLDER makes
// FOLDER/16x16/apps/ID.png and so on, from the drawings that the window's own icon is made from.
#include <cstdio>

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include "ui/icons/application_icon.h"

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  const QGuiApplication application(argc, argv);
  if (argc != 2) {
    std::fputs("write_icons: say into which folder\n", stderr);
    return 2;
  }
  for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
      QPainter painter(&image);
      headgate::ui::paintMark(painter, QRectF(0, 0, size, size), headgate::ui::Tile::With);
    }
    const QString folder = QStringLiteral("%1/%2x%2/apps").arg(QString::fromLocal8Bit(argv[1])).arg(size);
    const QString file = folder + QStringLiteral("/dev.headgate.Headgate.png");
    if (!QDir().mkpath(folder) || !image.save(file)) {
      std::fprintf(stderr, "write_icons: cannot write %s\n", qPrintable(file));
      return 1;
    }
  }
  return 0;
}
