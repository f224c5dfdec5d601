// Something to paint on and to look at afterwards.
#pragma once

#include <functional>

#include <QImage>
#include <QPainter>

namespace headgate::ui {

inline QImage painted(QSize size, const QColor& ground, const std::function<void(QPainter&)>& paint,
                      qreal scale = 1) {
  QImage image(size * scale, QImage::Format_RGB32);
  image.setDevicePixelRatio(scale);
  image.fill(ground);
  QPainter painter(&image);
  paint(painter);
  return image;
}

// The smallest rectangle, in pixels of the image, around all that is not the ground.
inline QRect inkOf(const QImage& image, const QColor& ground) {
  QRect ink;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      if (image.pixel(x, y) != ground.rgb()) ink |= QRect(x, y, 1, 1);
    }
  }
  return ink;
}

inline int countOf(const QImage& image, const QColor& color) {
  int count = 0;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) count += image.pixel(x, y) == color.rgb();
  }
  return count;
}

}  // namespace headgate::ui
