#include "core/control/stream_desk.h"

#include <algorithm>

namespace headgate::control {

namespace {

// A question is answered within a few milliseconds, so that what else is asked does not wait.
constexpr size_t kRecordsAStep = 32'768;
constexpr size_t kMostAPage = 131'072;
constexpr uint32_t kMostTexts = 10'000;
constexpr uint32_t kMostText = 8 * 1024 * 1024;
constexpr uint32_t kMostSpeech = 50'000;

}  // namespace

OpenStream* StreamDesk::find(ExchangeId id) {
  const auto known =
      std::ranges::find_if(m_streams, [id](const OpenStream& stream) { return stream.id() == id; });
  if (known == m_streams.end()) return nullptr;
  m_streams.splice(m_streams.begin(), m_streams, known);
  return &m_streams.front();
}

OpenStream& StreamDesk::open(ExchangeId id) {
  if (OpenStream* known = find(id)) return *known;
  m_streams.emplace_front(m_store, id, ++m_readings);
  if (m_streams.size() > kKept) m_streams.pop_back();
  return m_streams.front();
}

StreamPage StreamDesk::on(const GetStream& call) {
  OpenStream& stream = open({call.id});
  if (!stream.readOn(kRecordsAStep)) {
    m_streams.pop_front();
    return {};
  }
  const bool goesOn = call.reading == stream.reading();
  return stream.page(goesOn ? call.events : 0, goesOn ? call.chunks : 0, goesOn ? call.names : 0, kMostAPage);
}

StreamTexts StreamDesk::on(const GetStreamTexts& call) {
  OpenStream* stream = find({call.id});
  if (stream == nullptr) return {};
  return stream->texts(call.form, call.first, std::min(call.count, kMostTexts),
                       std::min(call.limit, kMostText));
}

StreamSpeech StreamDesk::on(const GetStreamSpeech& call) {
  OpenStream* stream = find({call.id});
  return stream == nullptr ? StreamSpeech() : stream->speech(call.first, std::min(call.count, kMostSpeech));
}

StreamMatch StreamDesk::on(const FindInStream& call) {
  OpenStream* stream = find({call.id});
  return stream == nullptr ? StreamMatch() : stream->find(call.text, call.first, call.backwards);
}

}  // namespace headgate::control
