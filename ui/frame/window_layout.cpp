#include "ui/frame/window_layout.h"

#include <algorithm>

#include <QDataStream>
#include <QGuiApplication>
#include <QIODevice>
#include <QScreen>
#include <QWidget>

namespace headgate::ui {

namespace {

constexpr qint32 kVersion = 1;
constexpr QSize kDefaultSize(1440, 900);

bool screenStillExists(const QString& name, const QRect& place) {
  const auto screens = QGuiApplication::screens();
  return std::any_of(screens.begin(), screens.end(), [&](const QScreen* screen) {
    return screen->name() == name && screen->availableGeometry().intersects(place);
  });
}

}  // namespace

QByteArray WindowLayout::saved(const QWidget& window, int page) {
  QByteArray bytes;
  QDataStream stream(&bytes, QIODevice::WriteOnly);
  stream.setVersion(QDataStream::Qt_6_0);
  stream << kVersion << window.screen()->name() << window.normalGeometry() << window.saveGeometry()
         << qint32(page);
  return bytes;
}

WindowLayout WindowLayout::restored(QWidget& window, const QByteArray& bytes) {
  window.resize(kDefaultSize.boundedTo(window.screen()->availableGeometry().size()));
  QDataStream stream(bytes);
  stream.setVersion(QDataStream::Qt_6_0);
  qint32 version = 0;
  stream >> version;
  if (stream.status() != QDataStream::Ok || version != kVersion) return {};
  QString screen;
  QRect place;
  QByteArray geometry;
  qint32 page = 0;
  stream >> screen >> place >> geometry >> page;
  if (stream.status() != QDataStream::Ok) return {};
  if (screenStillExists(screen, place)) window.restoreGeometry(geometry);
  return {.page = std::max(page, 0)};
}

}  // namespace headgate::ui
