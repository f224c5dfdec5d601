// How the scripted gateway answers what was said in a stream.
#include <algorithm>

#include "tests/ui/support/scripted_gateway.h"

namespace headgate::test {

using namespace control;

namespace {

template <typename Item>
void dropFront(std::vector<Item>& column, uint64_t count) {
  const size_t dropped = std::min<uint64_t>(count, column.size());
  column.erase(column.begin(), column.begin() + static_cast<ptrdiff_t>(dropped));
}

}  // namespace

Reply ScriptedGateway::answer(const GetStream& call) {
  const auto found = m_streams.find(call.id);
  if (found == m_streams.end()) return StreamPage{};
  StreamPage page = found->second.page;
  page.found = true;
  page.events = page.eventColumns.at.size();
  page.chunks = page.chunkColumns.at.size();
  if (call.reading != page.reading) return page;
  page.firstEvent = std::min(call.events, page.events);
  page.firstChunk = std::min(call.chunks, page.chunks);
  page.firstName = std::min<uint64_t>(call.names, page.names.size());
  StreamEventColumns& events = page.eventColumns;
  dropFront(events.at, call.events);
  dropFront(events.chunk, call.events);
  dropFront(events.size, call.events);
  dropFront(events.name, call.events);
  dropFront(events.kind, call.events);
  dropFront(events.part, call.events);
  dropFront(events.fromClient, call.events);
  StreamChunkColumns& chunks = page.chunkColumns;
  dropFront(chunks.at, call.chunks);
  dropFront(chunks.left, call.chunks);
  dropFront(chunks.size, call.chunks);
  dropFront(chunks.part, call.chunks);
  dropFront(chunks.fromClient, call.chunks);
  dropFront(page.names, call.names);
  return page;
}

Reply ScriptedGateway::answer(const GetStreamTexts& call) {
  const auto found = m_streams.find(call.id);
  if (found == m_streams.end()) return StreamTexts{};
  const ScriptedStream& stream = found->second;
  const auto& texts = call.form == StreamTextForm::Preview ? stream.previews
                      : call.form == StreamTextForm::Data  ? stream.data
                                                           : stream.bytes;
  StreamTexts reply{.found = true, .reading = stream.page.reading, .first = call.first};
  for (uint64_t i = call.first; i < call.first + call.count && i < texts.size(); ++i)
    reply.texts.push_back({.text = texts[i].substr(0, call.limit), .cut = texts[i].size() > call.limit});
  return reply;
}

Reply ScriptedGateway::answer(const GetStreamSpeech& call) {
  const auto found = m_streams.find(call.id);
  if (found == m_streams.end()) return StreamSpeech{};
  const ScriptedStream& stream = found->second;
  StreamSpeech reply{
      .found = true, .reading = stream.page.reading, .next = stream.page.eventColumns.at.size()};
  for (const StreamRun& run : stream.runs)
    if (run.event >= call.first) reply.runs.push_back(run);
  return reply;
}

Reply ScriptedGateway::answer(const FindInStream& call) {
  const auto found = m_streams.find(call.id);
  if (found == m_streams.end()) return StreamMatch{};
  const std::vector<std::string>& data = found->second.data;
  StreamMatch match{.reading = found->second.page.reading};
  for (uint64_t item = call.first; item < data.size(); call.backwards ? --item : ++item) {
    if (data[item].find(call.text) == std::string::npos) continue;
    match.found = true;
    match.item = item;
    break;
  }
  return match;
}

}  // namespace headgate::test
