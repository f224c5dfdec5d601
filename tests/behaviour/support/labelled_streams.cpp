#include "tests/behaviour/support/labelled_streams.h"

#include <chrono>
#include <random>
#include <thread>

#include "tests/behaviour/support/text.h"

namespace headgate::test {
namespace {

using record::Buffering;
using record::Ending;
using record::Stall;
using Ends = LabelledStream::Ends;
using Client = LabelledStream::Client;

constexpr int kThreshold = 1500;  // milliseconds, of all that is long
constexpr int kLong = 2 * kThreshold;
constexpr int kSign = 150;  // between two signs of life

// What a server of some dialect writes.
struct Dialect {
  const char* name;
  const char* type;
  std::string (*begin)();
  std::string (*text)(const std::string& word);
  std::string (*thought)();
  std::string (*alive)();
  std::string (*length)();
  std::string (*error)();
  std::string (*end)();
};

std::string event(const std::string& name, const std::string& data) {
  return (name.empty() ? "" : "event: " + name + "\n") + "data: " + data + "\n\n";
}
std::string none() {
  return {};
}

const Dialect kChat{
    "chat",
    "text/event-stream",
    none,
    [](const std::string& word) {
      return event("", R"({"object":"chat.completion.chunk","choices":[{"index":0,"delta":{"content":")" +
                           word + R"("},"finish_reason":null}]})");
    },
    [] { return event("", R"({"choices":[{"delta":{"reasoning_content":"let me see"}}]})"); },
    [] { return std::string(": OPENROUTER PROCESSING\n\n"); },
    [] { return event("", R"({"choices":[{"delta":{},"finish_reason":"length"}]})") + event("", "[DONE]"); },
    [] { return event("", R"({"error":{"message":"overloaded","type":"server_error"}})"); },
    [] { return event("", R"({"choices":[{"delta":{},"finish_reason":"stop"}]})") + event("", "[DONE]"); }};

const Dialect kMessages{
    "messages",
    "text/event-stream",
    [] {
      return event("message_start", R"({"type":"message_start","message":{"usage":{"input_tokens":9}}})");
    },
    [](const std::string& word) {
      return event("content_block_delta",
                   R"({"type":"content_block_delta","delta":{"type":"text_delta","text":")" + word + "\"}}");
    },
    [] {
      return event("content_block_delta",
                   R"({"type":"content_block_delta","delta":{"type":"thinking_delta","thinking":"hm"}})");
    },
    [] { return event("ping", R"({"type": "ping"})"); },
    [] {
      return event("message_delta", R"({"type":"message_delta","delta":{"stop_reason":"max_tokens"}})") +
             event("message_stop", R"({"type":"message_stop"})");
    },
    [] { return event("error", R"({"type":"error","error":{"type":"overloaded_error"}})"); },
    [] {
      return event("message_delta", R"({"type":"message_delta","delta":{"stop_reason":"end_turn"}})") +
             event("message_stop", R"({"type":"message_stop"})");
    }};

const Dialect kResponses{
    "responses",
    "text/event-stream",
    none,
    [](const std::string& word) {
      return event("response.output_text.delta",
                   R"({"type":"response.output_text.delta","delta":")" + word + "\"}");
    },
    [] {
      return event("response.reasoning_text.delta",
                   R"({"type":"response.reasoning_text.delta","delta":"hm"})");
    },
    [] { return std::string(":\n\n"); },
    [] {
      return event(
          "response.incomplete",
          R"({"type":"response.incomplete","response":{"incomplete_details":{"reason":"max_output_tokens"}}})");
    },
    [] { return event("error", R"({"type":"error","code":"server_error","message":"no"})"); },
    [] { return event("response.completed", R"({"type":"response.completed","response":{"usage":null}})"); }};

const Dialect kLines{
    "lines",
    "application/x-ndjson",
    none,
    [](const std::string& word) {
      return R"({"model":"m","message":{"content":")" + word + "\"},\"done\":false}\n";
    },
    [] {
      return std::string(
          "{\"model\":\"m\",\"message\":{\"content\":\"\",\"thinking\":\"hm\"},\"done\":false}\n");
    },
    nullptr,  // it has no such thing
    [] { return std::string("{\"model\":\"m\",\"done\":true,\"done_reason\":\"length\"}\n"); },
    [] { return std::string("{\"error\":\"model not found\"}\n"); },
    [] { return std::string("{\"model\":\"m\",\"done\":true,\"done_reason\":\"stop\"}\n"); }};

const Dialect* const kDialects[] = {&kChat, &kMessages, &kResponses, &kLines};

class Maker {
 public:
  explicit Maker(uint64_t seed) : m_random(seed) {}

  std::vector<LabelledStream> all() {
    for (const Dialect* dialect : kDialects) {
      wellEnded(*dialect);
      broken(*dialect);
      silent(*dialect);
      buffered(*dialect);
    }
    documents();
    tunnels();
    return std::move(m_all);
  }

 private:
  int between(int least, int most) { return std::uniform_int_distribution<int>(least, most)(m_random); }
  int lasting() { return between(kLong, kLong + 600); }

  std::string word() {
    static const char* const kWords[] = {"water",      "gate",         "na\xc3\xafve",
                                         "stream \\n", "\xe6\xb0\xb4", "\\\"quoted\\\""};
    return kWords[between(0, 5)];
  }

  LabelledStream& begin(const Dialect& dialect, const std::string& what) {
    LabelledStream& stream = m_all.emplace_back();
    stream.what = std::string(dialect.name) + ", " + what;
    stream.head = "HTTP/1.1 200 OK\r\nContent-Type: " + std::string(dialect.type) + "\r\n";
    if (const std::string first = dialect.begin(); !first.empty()) stream.steps.push_back({0, first});
    say(stream, dialect, between(3, 20));
    return stream;
  }
  void say(LabelledStream& stream, const Dialect& dialect, int events) {
    for (int i = 0; i < events; ++i) stream.steps.push_back({between(1, 30), dialect.text(word())});
  }
  void end(LabelledStream& stream, const Dialect& dialect) {
    stream.steps.push_back({between(1, 30), dialect.end()});
  }

  void wellEnded(const Dialect& dialect) {
    end(begin(dialect, "well"), dialect);
    LabelledStream& split = begin(dialect, "split anywhere");
    end(split, dialect);
    std::string whole;
    for (const auto& step : split.steps) whole += step.bytes;
    split.steps.clear();
    while (!whole.empty()) {
      const size_t size = std::min<size_t>(whole.size(), static_cast<size_t>(between(1, 60)));
      split.steps.push_back({between(1, 10), whole.substr(0, size)});
      whole.erase(0, size);
    }
    LabelledStream& length = begin(dialect, "its length reached");
    length.steps.push_back({5, dialect.length()});
    length.ending = Ending::Length;
  }

  void broken(const Dialect& dialect) {
    LabelledStream& error = begin(dialect, "an error in it");
    error.steps.push_back({between(1, 30), dialect.error()});
    error.ending = Ending::ErrorInside;

    LabelledStream& unfinished = begin(dialect, "without its last word");
    unfinished.ending = Ending::Truncated;

    LabelledStream& within = begin(dialect, "ends within an event");
    const std::string text = dialect.text("broken");
    within.steps.push_back(
        {5, text.substr(0, static_cast<size_t>(between(8, static_cast<int>(text.size()) - 3)))});
    within.ending = Ending::Truncated;

    LabelledStream& cut = begin(dialect, "no last chunk");
    cut.ends = Ends::Cut;
    cut.ending = Ending::Truncated;

    LabelledStream& reset = begin(dialect, "reset");
    reset.ends = Ends::Reset;
    reset.ending = Ending::UpstreamReset;

    LabelledStream& left = begin(dialect, "the client leaves");
    say(left, dialect, 400);
    left.ends = Ends::ByOthers;
    left.client = Client::Leaves;
    left.ending = Ending::ClientLeft;
  }

  void silent(const Dialect& dialect) {
    LabelledStream& silence = begin(dialect, "silent");
    silence.steps.push_back({lasting(), dialect.text(word())});
    say(silence, dialect, between(1, 5));
    end(silence, dialect);
    silence.stall = Stall::Silent;

    LabelledStream& thinking = begin(dialect, "thinks");
    signs(thinking, dialect.thought, lasting());
    say(thinking, dialect, between(1, 5));
    end(thinking, dialect);
    thinking.stall = Stall::Thinking;

    if (dialect.alive != nullptr) {
      LabelledStream& alive = begin(dialect, "only says it is alive");
      signs(alive, dialect.alive, lasting());
      say(alive, dialect, between(1, 5));
      end(alive, dialect);
      alive.stall = Stall::KeepAlive;
    }

    LabelledStream& dead = begin(dialect, "silent, then gone");
    dead.steps.push_back({lasting(), ""});
    dead.ends = between(0, 1) == 0 ? Ends::Reset : Ends::Cut;
    dead.ending = dead.ends == Ends::Reset ? Ending::UpstreamReset : Ending::Truncated;
    dead.stall = Stall::Dead;

    LabelledStream& late = begin(dialect, "silent for too long");
    late.ends = Ends::ByOthers;
    late.isShortOfTime = true;
    late.ending = Ending::TimedOut;
    late.stall = Stall::Silent;
  }
  void signs(LabelledStream& stream, std::string (*sign)(), int lasts) {
    for (int time = 0; time < lasts; time += kSign) stream.steps.push_back({kSign, sign()});
  }

  // As nginx does it with proxy_buffering on: what came fills a buffer, and goes when that is full or all is
  // over.
  void buffered(const Dialect& dialect) {
    LabelledStream& bursts = begin(dialect, "in bursts");
    bursts.head += "Server: nginx/1.22.1\r\n";
    bursts.steps.clear();
    const int count = between(2, 3);
    for (int burst = 0; burst < count; ++burst) {
      std::string lump = burst == 0 ? dialect.begin() : "";
      for (int i = between(20, 60); i > 0; --i) lump += dialect.text(word());
      if (burst + 1 == count) lump += dialect.end();
      bursts.steps.push_back({lasting(), lump});
    }
    bursts.stall = Stall::Silent;  // it is that, too
    bursts.buffering = Buffering::UpstreamBursts;

    LabelledStream& whole = begin(dialect, "all at once");
    end(whole, dialect);
    std::string all = dialect.begin();
    for (int i = between(12, 60); i > 0; --i) all += dialect.text(word());
    whole.head += "Via: 1.1 cache\r\n";
    whole.steps = {{0, all + dialect.end()}};
    whole.headPause = lasting();
    whole.buffering = Buffering::UpstreamBursts;

    LabelledStream& slow = begin(dialect, "the client does not read");
    const std::string large = dialect.text(std::string(20'000, 'w'));
    for (int i = 0; i < 500; ++i) slow.steps.push_back({0, large});
    end(slow, dialect);
    slow.client = Client::Pauses;
    slow.buffering = Buffering::ClientReadsSlowly;
  }

  LabelledStream& document(const std::string& what, const std::string& type, const std::string& body) {
    LabelledStream& stream = m_all.emplace_back();
    stream.what = what;
    stream.head = "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n";
    const auto half = static_cast<size_t>(between(1, static_cast<int>(body.size()) - 1));
    stream.steps = {{0, body.substr(0, half)}, {between(1, 30), body.substr(half)}};
    return stream;
  }
  void documents() {
    const std::string json =
        R"({"id":1,"choices":[{"message":{"content":")" + word() + R"("},"finish_reason":"stop"}]})";
    document("document, well", "application/json", json);
    document("document, cut", "application/json", json.substr(0, static_cast<size_t>(between(20, 60))))
        .ending = Ending::Truncated;
    document("document, an error", "application/json", R"({"error":{"message":"no such model"}})").ending =
        Ending::ErrorInside;
    document("document, JSON-RPC error", "application/json",
             R"({"jsonrpc":"2.0","id":1,"error":{"code":-32602,"message":"no"}})")
        .ending = Ending::ErrorInside;
    document("text, within a character", "text/plain; charset=utf-8", "na\xc3\xafve \xe6\xb0").ending =
        Ending::Truncated;
    document("text, well", "text/plain", "na\xc3\xafve \xe6\xb0\xb4");
  }

  LabelledStream& tunnel(const std::string& what, const std::string& last) {
    LabelledStream& stream = m_all.emplace_back();
    stream.what = "WebSocket, " + what;
    stream.isWebSocket = true;
    stream.isChunked = false;
    for (int i = between(1, 5); i > 0; --i) stream.steps.push_back({between(1, 30), frame(1, word())});
    if (!last.empty()) stream.steps.push_back({5, last});
    return stream;
  }
  static std::string frame(int opcode, const std::string& payload) {
    return std::string{static_cast<char>(0x80 | opcode), static_cast<char>(payload.size())} + payload;
  }
  void tunnels() {
    tunnel("well", frame(8, std::string("\x03\xe8", 2)));
    tunnel("going away", frame(8, std::string("\x03\xe9", 2)));
    tunnel("an error", frame(8, std::string("\x03\xf3", 2) + "oh")).ending = Ending::ErrorInside;
    tunnel("without a word", "").ending = Ending::Truncated;
  }

  std::mt19937_64 m_random;
  std::vector<LabelledStream> m_all;
};

void wait(int milliseconds) {
  std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
}

constexpr std::string_view kSwitched =
    "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
    "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n";

}  // namespace

record::VerdictRules labelledRules() {
  return {.stall = Milliseconds(kThreshold),
          .burstEvents = 12,
          .burstSilence = Milliseconds(kThreshold),
          .clientWait = Milliseconds(kThreshold),
          .ownDelay = Milliseconds(kThreshold)};
}

std::vector<LabelledStream> labelledStreams(uint64_t seed) {
  return Maker(seed).all();
}

std::string pathOf(const LabelledStream& stream, size_t number) {
  return (stream.isShortOfTime ? "/short/" : "/long/") + std::to_string(number);
}

void playTarget(const LabelledStream& stream, Peer& target) {
  wait(stream.headPause);
  if (stream.isWebSocket) {
    target.send(kSwitched);
  } else {
    target.send(stream.head + "Connection: close\r\n" +
                (stream.isChunked ? "Transfer-Encoding: chunked\r\n" : "") + "\r\n");
  }
  for (const LabelledStream::Step& step : stream.steps) {
    wait(step.pause);
    if (step.bytes.empty()) continue;
    if (!target.trySend(stream.isChunked ? chunk(step.bytes) : step.bytes)) return;
  }
  switch (stream.ends) {
    case LabelledStream::Ends::InOrder:
      if (stream.isChunked) target.send("0\r\n\r\n");
      return;
    case LabelledStream::Ends::Cut:
      return;
    case LabelledStream::Ends::Reset:
      target.reset();
      return;
    case LabelledStream::Ends::ByOthers:
      target.awaitEndOrReset();
      return;
  }
}

void playClient(const LabelledStream& stream, size_t number, uint16_t port) {
  const bool pauses = stream.client == LabelledStream::Client::Pauses;
  Peer client = Peer::connectTo("127.0.0.1", port, pauses ? Peer::Buffers::Small : Peer::Buffers::Usual);
  const std::string fields =
      stream.isWebSocket ? "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                         : "Connection: close\r\n";
  client.send(get(pathOf(stream, number), fields));
  client.readHead();
  if (pauses) wait(kLong);
  if (stream.client != LabelledStream::Client::Leaves) return client.awaitEndOrReset();
  client.readThrough("\r\n");  // the first chunk's size
  client.close();
}

}  // namespace headgate::test
