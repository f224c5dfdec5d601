#include "ui/stream/stream_source.h"

#include <chrono>
#include <utility>

namespace headgate::ui {
namespace {

using namespace std::chrono_literals;
using control::StreamTextForm;

constexpr auto kAgain = 100ms;

}  // namespace

StreamSource::StreamSource(LiveGateway& gateway, QObject* parent) : QObject(parent), m_gateway(gateway) {
  m_again.setSingleShot(true);
  m_again.setInterval(kAgain);
  connect(&m_again, &QTimer::timeout, this, &StreamSource::ask);
}

void StreamSource::setExchange(uint64_t id) {
  if (id == m_id) return;
  m_id = id;
  m_isTold = m_isAsking = m_isStale = false;
  ++m_search;
  m_blocks.clear();
  m_data.clear();
  Q_EMIT grew({.isAnew = true});
  refresh();
}

void StreamSource::setWatched(bool watched) {
  if (watched == m_isWatched) return;
  m_isWatched = watched;
  if (watched)
    refresh();
  else
    m_again.stop();
}

void StreamSource::refresh() {
  if (m_id == 0 || !m_isWatched) return;
  if (m_isAsking)
    m_isStale = true;
  else
    ask();
}

void StreamSource::ask() {
  m_again.stop();
  m_isAsking = true;
  m_isStale = false;
  m_gateway.ask(control::GetStream{.id = m_id,
                                   .reading = m_data.reading(),
                                   .events = m_data.eventCount(),
                                   .chunks = m_data.chunkCount(),
                                   .names = m_data.nameCount()},
                this, [this, id = m_id](control::StreamPage page) {
                  if (id == m_id) take(std::move(page));
                });
}

void StreamSource::take(control::StreamPage page) {
  m_isAsking = false;
  const bool isNews = !std::exchange(m_isTold, true) || page.reading != m_data.reading() ||
                      page.events != m_data.eventCount() || page.chunks != m_data.chunkCount() ||
                      page.firstChunk != m_data.chunkCount() || page.ended != m_data.hasEnded() ||
                      page.whole != m_data.isWhole() || page.more != m_data.isBehind() ||
                      page.found != m_data.isFound();
  const StreamData::Growth growth = m_data.take(std::move(page));
  if (growth.isAnew) m_blocks.clear();
  if (isNews) Q_EMIT grew(growth);
  if (!m_isWatched || !m_data.isFound()) return;
  if (m_data.isBehind() || m_isStale)
    ask();
  else if (!m_data.hasEnded())
    m_again.start();
}

const control::StreamText* StreamSource::text(StreamTextForm form, size_t item) {
  const Key key{form, item / kBlock};
  if (m_blocks.size() >= kMostBlocks && !m_blocks.contains(key)) m_blocks.clear();
  Block& block = m_blocks[key];
  const size_t place = item % kBlock;
  if (place < block.texts.size()) return &block.texts[place];
  if (!block.isAsked) askTexts(key, block);
  return nullptr;
}

void StreamSource::askTexts(Key key, Block& block) {
  block.isAsked = true;
  m_gateway.ask(
      control::GetStreamTexts{.id = m_id, .form = key.first, .first = key.second * kBlock, .count = kBlock},
      this, [this, key, id = m_id, reading = m_data.reading()](control::StreamTexts texts) {
        if (id == m_id && reading == m_data.reading()) takeTexts(key, std::move(texts));
      });
}

void StreamSource::takeTexts(Key key, control::StreamTexts texts) {
  const auto block = m_blocks.find(key);
  if (block == m_blocks.end()) return;
  block->second.isAsked = false;
  if (!texts.found || texts.reading != m_data.reading()) return;
  block->second.texts = std::move(texts.texts);
  Q_EMIT textsCame(static_cast<int>(key.first), static_cast<int>(key.second * kBlock),
                   static_cast<int>(block->second.texts.size()));
}

void StreamSource::find(const QString& text, size_t first, bool backwards) {
  m_gateway.ask(
      control::FindInStream{.id = m_id, .text = text.toStdString(), .first = first, .backwards = backwards},
      this, [this, text, backwards, search = ++m_search](control::StreamMatch match) {
        if (search == m_search) takeMatch(match, text, backwards);
      });
}

void StreamSource::takeMatch(const control::StreamMatch& match, const QString& text, bool backwards) {
  if (match.found)
    Q_EMIT found(static_cast<int>(match.item));
  else if (match.more)
    find(text, match.item, backwards);
  else
    Q_EMIT notFound();
}

}  // namespace headgate::ui
