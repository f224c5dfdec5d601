// What a model says in a stream, put together from its events and broken into lines; fetched as far as the
// stream is known, while somebody wants it.
//
// Thread: main. The gateway and the source outlive it.
#pragma once

#include <vector>

#include <QObject>
#include <QString>

#include "ui/stream/stream_source.h"

namespace headgate::ui {

class SpokenLines final : public QObject {
  Q_OBJECT

 public:
  struct Line {
    size_t event = 0;  // in which it, or what it goes on, began
    control::StreamPart part = control::StreamPart::Text;
    QString text;
    bool goesOn = false;  // in the next one, for it was too long; there was a space between them
  };

  SpokenLines(LiveGateway& gateway, StreamSource& source, QObject* parent = nullptr);

  void setWanted(bool wanted);
  const std::vector<Line>& lines() const { return m_lines; }
  // Of each line, so that they can be looked up.
  const std::vector<int64_t>& times() const { return m_times; }
  // All of it, as text.
  QString text() const;

 Q_SIGNALS:
  // From that line on; lines before it are as they were.
  void grew(int firstLine);

 private:
  void follow(const StreamData::Growth& growth);
  void askOn();
  void take(const control::StreamSpeech& speech);
  void say(const control::StreamRun& run);

  LiveGateway& m_gateway;
  StreamSource& m_source;
  bool m_isWanted = false;
  bool m_isAsking = false;
  uint64_t m_next = 0;
  uint64_t m_reading = 0;
  std::vector<Line> m_lines;
  std::vector<int64_t> m_times;
};

}  // namespace headgate::ui
