#include "tests/ui/support/sample_stream.h"

#include <array>

namespace headgate::test {
namespace {

using namespace control;

constexpr int64_t kMilli = 1'000'000;

class Writer {
 public:
  explicit Writer(uint64_t reading) {
    m_stream.page.reading = reading;
    m_stream.page.form = StreamForm::Events;
    m_stream.page.names = {"", "message_start", "content_block_delta", "ping", "message_stop"};
  }

  void say(int64_t ms, StreamPart part, uint16_t name, const std::string& preview, const std::string& data) {
    const std::string bytes =
        "event: " + m_stream.page.names[name] + "\ndata: " + data + "\n\n" + std::string(m_padding, ' ');
    chunk(ms, bytes, part, false);
    StreamEventColumns& events = m_stream.page.eventColumns;
    events.at.push_back(ms * kMilli);
    events.chunk.push_back(static_cast<uint32_t>(m_stream.page.chunkColumns.at.size() - 1));
    events.size.push_back(static_cast<uint32_t>(bytes.size()));
    events.name.push_back(name);
    events.kind.push_back(StreamEventKind::Event);
    events.part.push_back(part);
    events.fromClient.push_back(0);
    m_stream.previews.push_back(preview);
    m_stream.data.push_back(data);
  }
  void word(int64_t ms, StreamPart part, const char* field, const char* key, const std::string& word) {
    m_padding = m_next() % 12 == 0 ? 220 + m_next() % 120 : m_next() % 60;
    say(ms, part, 2, std::string(field) + " \"" + word + "\"",
        R"({"type":"content_block_delta","index":0,"delta":{"type":")" + std::string(field) + R"(",")" + key +
            R"(":")" + word + R"("}})");
    auto& runs = m_stream.runs;
    if (runs.empty() || runs.back().part != part || runs.back().words.size() > 60)
      runs.push_back({.event = m_stream.data.size() - 1, .part = part});
    runs.back().words += word == ".\\n\\n" ? ".\n\n" : word;
    m_padding = 0;
  }
  void chunk(int64_t ms, const std::string& bytes, StreamPart part, bool fromClient) {
    StreamChunkColumns& chunks = m_stream.page.chunkColumns;
    chunks.at.push_back(ms * kMilli);
    chunks.left.push_back(fromClient ? -1 : ms * kMilli + kMilli / 10);
    chunks.size.push_back(static_cast<uint32_t>(bytes.size()));
    chunks.part.push_back(part);
    chunks.fromClient.push_back(fromClient ? 1 : 0);
    m_stream.bytes.push_back(bytes);
    StreamFigures& figures = m_stream.page.figures;
    (fromClient ? figures.bytesFromClient : figures.bytes) += bytes.size();
    if (figures.firstChunk < 0) figures.firstChunk = ms * kMilli;
    if (const int64_t gap = ms * kMilli - figures.lastChunk;
        figures.lastChunk >= 0 && gap > figures.longestGap) {
      figures.longestGap = gap;
      figures.longestGapAt = figures.lastChunk;
    }
    figures.lastChunk = ms * kMilli;
    ++figures.heldKnown;
  }
  ScriptedStream finish(bool ended) {
    StreamFigures& figures = m_stream.page.figures;
    m_stream.page.ended = ended;
    figures.medianGap = 23 * kMilli;
    figures.p99Gap = 61 * kMilli;
    figures.heldWorst = kMilli / 10;
    figures.silent = figures.longestGap >= 3'000 * kMilli ? figures.longestGap : 0;
    return std::move(m_stream);
  }
  ScriptedStream& stream() { return m_stream; }
  uint32_t next() { return m_next(); }

 private:
  struct Numbers {
    uint32_t seed = 7;
    uint32_t operator()() { return (seed = seed * 1'664'525U + 1'013'904'223U) / 65'536U; }
  };
  ScriptedStream m_stream;
  size_t m_padding = 0;
  Numbers m_next;
};

const std::array kWords{" the",      " snapshot", " until", " a",      " new", " one",
                        " compiles", ",",         " so",    " a",      " bad", " text",
                        " never",    " replaces", " it",    ".\\n\\n", "I",    "'ll"};

}  // namespace

ScriptedStream sampleStream() {
  Writer writer(1);
  writer.say(840, StreamPart::Control, 1, R"({"type":"message_start"})", R"({"type":"message_start"})");
  size_t word = 0;
  for (int64_t at = 861; at < 14'820; at += 18 + writer.next() % 12) {
    if (at > 3'700 && at < 7'902) at = 7'902;
    const std::string text = kWords[word++ % kWords.size()];
    if (at < 1'950)
      writer.word(at, StreamPart::Thinking, "thinking_delta", "thinking", text);
    else if (at < 12'000)
      writer.word(at, StreamPart::Text, "text_delta", "text", text);
    else
      writer.word(at, StreamPart::ToolCall, "input_json_delta", "partial_json", text);
  }
  writer.say(14'838, StreamPart::Control, 4, R"({"type":"message_stop"})", R"({"type":"message_stop"})");
  return writer.finish(true);
}

ScriptedStream sampleSilentStream() {
  Writer writer(2);
  writer.say(900, StreamPart::Control, 1, R"({"type":"message_start"})", R"({"type":"message_start"})");
  size_t word = 0;
  for (int64_t at = 925; at <= 8'800; at += 35 + writer.next() % 24) {
    const std::string text = kWords[word++ % kWords.size()];
    if (at < 2'300)
      writer.word(at, StreamPart::Thinking, "thinking_delta", "thinking", text);
    else
      writer.word(at, StreamPart::Text, "text_delta", "text", text);
  }
  return writer.finish(false);
}

ScriptedStream sampleTunnel() {
  Writer writer(3);
  ScriptedStream& stream = writer.stream();
  stream.page.form = StreamForm::WebSocket;
  stream.page.names = {""};
  for (uint32_t i = 0; i < 40; ++i) {
    const bool fromClient = i % 2 == 0;
    const std::string data = R"({"jsonrpc":"2.0","id":)" + std::to_string(i / 2) +
                             (fromClient ? R"(,"method":"tools/call"})" : R"(,"result":{}})");
    writer.chunk(400 + i * 60, data, StreamPart::Other, fromClient);
    StreamEventColumns& events = stream.page.eventColumns;
    events.at.push_back((400 + i * 60) * kMilli);
    events.chunk.push_back(i);
    events.size.push_back(static_cast<uint32_t>(data.size()));
    events.name.push_back(0);
    events.kind.push_back(StreamEventKind::Text);
    events.part.push_back(StreamPart::Other);
    events.fromClient.push_back(fromClient ? 1 : 0);
    stream.previews.push_back(data);
    stream.data.push_back(data);
  }
  return writer.finish(true);
}

}  // namespace headgate::test
