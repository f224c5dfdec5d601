#include "ui/icons/icon_engine.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include "ui/icons/path_data.h"

namespace headgate::ui {
namespace {

constexpr qreal kBox = 20;

void paintPath(QPainter& painter, const QRectF& rect, const QPainterPath& path, const QColor& color) {
  const qreal scale = qMin(rect.width(), rect.height()) / kBox;
  // The line is a little heavier in small icons, so that it stays as dark as the text beside it.
  const qreal width = scale < 1 ? 1.6 : 1.5;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(rect.center().x() - kBox / 2 * scale, rect.center().y() - kBox / 2 * scale);
  painter.scale(scale, scale);
  painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(Qt::NoBrush);
  painter.drawPath(path);
  painter.restore();
}

// Thread: main. The theme is asked at paint, so that an icon needs no replacement when it changes.
class IconEngine final : public QIconEngine {
 public:
  IconEngine(Icon which, const Theme& theme, IconGround ground)
      : m_theme(theme), m_ground(ground), m_path(pathFromData(kIconPaths[int(which)])) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
    const Tokens& tokens = m_theme.tokens();
    QColor color = state == QIcon::On ? tokens.accent.text : tokens.text.secondary;
    if (m_ground == IconGround::Accent) color = tokens.text.onAccent;
    if (mode == QIcon::Disabled) color = tokens.text.disabled;
    paintPath(*painter, rect, m_path, color);
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
  }

  QIconEngine* clone() const override { return new IconEngine(*this); }

 private:
  const Theme& m_theme;
  const IconGround m_ground;
  QPainterPath m_path;
};

}  // namespace

QIcon icon(Icon which, const Theme& theme, IconGround ground) {
  return QIcon(new IconEngine(which, theme, ground));
}

void paintIcon(QPainter& painter, const QRectF& rect, Icon which, const QColor& color) {
  paintPath(painter, rect, pathFromData(kIconPaths[int(which)]), color);
}

}  // namespace headgate::ui
