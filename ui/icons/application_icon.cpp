#include "ui/icons/application_icon.h"

#include <QFile>
#include <QPainter>
#include <QXmlStreamReader>

#include "ui/icons/path_data.h"

namespace headgate::ui {
namespace {

qreal numberOf(const QXmlStreamAttributes& attributes, QLatin1String name, qreal absent = 0) {
  const QStringView text = attributes.value(name);
  return text.isEmpty() ? absent : text.toDouble();
}

void paintShape(QPainter& painter, const QPainterPath& path, const QXmlStreamAttributes& attributes) {
  const QStringView fill = attributes.value(QLatin1String("fill"));
  const QStringView stroke = attributes.value(QLatin1String("stroke"));
  painter.setBrush(fill.isEmpty() || fill == QLatin1String("none") ? QBrush(Qt::NoBrush)
                                                                   : QBrush(QColor(fill)));
  const qreal width = numberOf(attributes, QLatin1String("stroke-width"), 1);
  painter.setPen(stroke.isEmpty() ? QPen(Qt::NoPen)
                                  : QPen(QColor(stroke), width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
  painter.drawPath(path);
}

// Knows what our two drawings use: <rect> and <path> with fill and stroke.
void paintDrawing(QPainter& painter, const QRectF& rect, const QString& file, Tile tile) {
  QFile source(file);
  if (!source.open(QIODevice::ReadOnly)) return;
  QXmlStreamReader xml(&source);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(rect.topLeft());
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement) continue;
    const QXmlStreamAttributes attributes = xml.attributes();
    if (xml.name() == QLatin1String("svg")) {
      const qreal box = attributes.value(QLatin1String("viewBox")).split(u' ').value(2).toDouble();
      painter.scale(rect.width() / box, rect.height() / box);
    } else if (xml.name() == QLatin1String("rect")) {
      if (tile == Tile::Without && attributes.value(QLatin1String("id")) == QLatin1String("tile")) continue;
      const qreal radius = numberOf(attributes, QLatin1String("rx"));
      QPainterPath path;
      path.addRoundedRect(
          QRectF(numberOf(attributes, QLatin1String("x")), numberOf(attributes, QLatin1String("y")),
                 numberOf(attributes, QLatin1String("width")), numberOf(attributes, QLatin1String("height"))),
          radius, radius);
      paintShape(painter, path, attributes);
    } else if (xml.name() == QLatin1String("path")) {
      paintShape(painter, pathFromData(attributes.value(QLatin1String("d")).toLatin1().toStdString()),
                 attributes);
    }
  }
  painter.restore();
}

}  // namespace

void paintMark(QPainter& painter, const QRectF& rect, Tile tile) {
  const bool small = rect.width() < 24;
  paintDrawing(painter, rect,
               small ? QStringLiteral(":/headgate/icons/headgate-16.svg")
                     : QStringLiteral(":/headgate/icons/headgate.svg"),
               tile);
}

QIcon applicationIcon() {
  QIcon icon;
  for (const int size : {16, 22, 24, 32, 48, 64, 128, 256}) {
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintMark(painter, QRectF(0, 0, size, size), Tile::With);
    icon.addPixmap(pixmap);
  }
  return icon;
}

}  // namespace headgate::ui
