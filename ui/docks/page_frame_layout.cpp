// How a page was left, as bytes, and back.
#include <algorithm>

#include <QAction>
#include <QDataStream>
#include <QIODevice>

#include "ui/docks/output_area.h"
#include "ui/docks/page_frame.h"

namespace headgate::ui {

namespace {

constexpr qint32 kLayoutVersion = 1;

}  // namespace

QByteArray PageFrame::layout() const {
  QByteArray bytes;
  QDataStream stream(&bytes, QIODevice::WriteOnly);
  stream.setVersion(QDataStream::Qt_6_0);
  stream << kLayoutVersion << qint32(m_places.size());
  for (const Place& place : m_places)
    stream << place.pane.id << quint8(place.side) << qint32(place.width) << qint32(place.height)
           << place.shown;
  stream << m_outputs->current() << qint32(m_outputs->openHeight());
  return bytes;
}

bool PageFrame::setLayout(const QByteArray& bytes) {
  QDataStream stream(bytes);
  stream.setVersion(QDataStream::Qt_6_0);
  qint32 version = 0;
  qint32 count = 0;
  stream >> version >> count;
  if (stream.status() != QDataStream::Ok || version != kLayoutVersion) return false;
  std::vector<Place> places = m_places;
  for (qint32 index = 0; index < count && stream.status() == QDataStream::Ok; ++index) {
    QString id;
    quint8 side = 0;
    qint32 width = 0;
    qint32 height = 0;
    bool shown = true;
    stream >> id >> side >> width >> height >> shown;
    const auto place = std::ranges::find(places, id, [](const Place& each) { return each.pane.id; });
    if (place == places.end()) continue;  // of a page that had another pane
    if (side > quint8(Side::Bottom)) return false;
    place->side = Side(side);
    place->width = std::max(place->pane.least, width);
    place->height = std::max(0, height);
    place->shown = shown;
  }
  QString output;
  qint32 outputHeight = 0;
  stream >> output >> outputHeight;
  if (stream.status() != QDataStream::Ok) return false;
  for (Place& place : places) {
    attach(place);
    place.show->setChecked(place.shown);
  }
  m_places = std::move(places);
  arrange();  // what opens an output gives sizes to panes that stand in their places
  m_outputs->restore(output, outputHeight);
  giveSizes();
  return true;
}

void PageFrame::resetLayout() {
  for (Place& place : m_places) {
    attach(place);
    place.side = place.pane.side;
    place.width = place.pane.size;
    place.height = 0;
    place.shown = true;
    place.show->setChecked(true);
  }
  arrange();
  m_outputs->restore({}, 0);
  giveSizes();
}

}  // namespace headgate::ui
