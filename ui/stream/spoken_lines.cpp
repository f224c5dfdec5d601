#include "ui/stream/spoken_lines.h"

#include <algorithm>

namespace headgate::ui {
namespace {

// A line of a list: what is longer goes on in the next.
constexpr qsizetype kLongLine = 72;

}  // namespace

SpokenLines::SpokenLines(LiveGateway& gateway, StreamSource& source, QObject* parent)
    : QObject(parent), m_gateway(gateway), m_source(source) {
  connect(&source, &StreamSource::grew, this, &SpokenLines::follow);
}

void SpokenLines::setWanted(bool wanted) {
  m_isWanted = wanted;
  if (wanted) askOn();
}

void SpokenLines::follow(const StreamData::Growth& growth) {
  if (growth.isAnew) {
    m_next = 0;
    m_isAsking = false;
    m_lines.clear();
    m_times.clear();
    Q_EMIT grew(0);
  }
  m_reading = m_source.data().reading();
  askOn();
}

void SpokenLines::askOn() {
  if (!m_isWanted || m_isAsking || m_next >= m_source.data().eventCount()) return;
  m_isAsking = true;
  m_gateway.ask(control::GetStreamSpeech{.id = m_source.exchange(), .first = m_next}, this,
                [this, reading = m_reading](const control::StreamSpeech& speech) {
                  if (reading == m_reading) take(speech);
                });
}

void SpokenLines::take(const control::StreamSpeech& speech) {
  m_isAsking = false;
  if (!speech.found || speech.reading != m_reading || speech.next <= m_next) return;
  m_next = speech.next;
  const int first = std::max(0, static_cast<int>(m_lines.size()) - 1);
  for (const control::StreamRun& run : speech.runs) say(run);
  Q_EMIT grew(first);
  askOn();
}

// Goes on in the last line, if that is of the same part and has not ended.
void SpokenLines::say(const control::StreamRun& run) {
  if (run.event >= m_source.data().eventCount()) return;
  const int64_t at = m_source.data().events().at[run.event];
  const auto begin = [&](const QString& text) {
    m_lines.push_back({.event = run.event, .part = run.part, .text = text});
    m_times.push_back(at);
  };
  if (m_lines.empty() || m_lines.back().part != run.part) begin({});
  const QStringList lines = QString::fromStdString(run.words).split(QLatin1Char('\n'));
  for (qsizetype i = 0; i < lines.size(); ++i) {
    if (i > 0) begin({});
    const QStringList words = lines[i].split(QLatin1Char(' '));
    for (qsizetype w = 0; w < words.size(); ++w) {
      QString& line = m_lines.back().text;
      if (w == 0) {
        line += words[w];
      } else if (line.size() + words[w].size() <= kLongLine) {
        line += QLatin1Char(' ') + words[w];
      } else {
        m_lines.back().goesOn = true;
        begin(words[w]);
      }
    }
  }
}

QString SpokenLines::text() const {
  QString all;
  for (const Line& line : m_lines) all += line.text + QLatin1Char(line.goesOn ? ' ' : '\n');
  return all;
}

}  // namespace headgate::ui
