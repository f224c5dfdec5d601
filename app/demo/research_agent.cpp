#include <charconv>
#include <chrono>

#include "app/demo/agents.h"
#include "core/json/json_writer.h"

namespace headgate::app::demo {

namespace {

using namespace std::chrono_literals;

struct Source {
  std::string_view title;
  std::string_view about;
};
constexpr Source kSources[] = {
    {"RFC 9112, HTTP/1.1", "how messages are framed on the wire"},
    {"RFC 6455, The WebSocket Protocol", "how a request becomes a conversation"},
    {"HTML Standard, Server-sent events", "how this stream is written"},
};

constexpr std::string_view kConclusion =
    "A proxy that waits for the end of an answer makes an agent look dead; one that passes each event as it "
    "comes makes "
    "it look alive. You have just watched the second kind.";

// One event of the stream, with a number to come back to.
class EventScript {
 public:
  using Members = std::initializer_list<std::pair<std::string_view, std::string_view>>;

  void add(Milliseconds wait, std::string_view event, Members data) {
    std::string text = "event: " + std::string(event) + "\nid: " + std::to_string(++m_lastId) + "\ndata: ";
    json::JsonWriter writer(text);
    writer.beginObject();
    for (const auto& [key, value] : data) writer.key(key).string(value);
    writer.endObject();
    m_steps.push_back({wait, text + "\n\n"});
  }
  // A comment: readers of the stream skip it, but it tells everything in between that somebody is still
  // there.
  void keepAlive(Milliseconds wait) { m_steps.push_back({wait, ": still thinking\n\n"}); }

  std::vector<Step> take() { return std::move(m_steps); }

 private:
  std::vector<Step> m_steps;
  int m_lastId = 0;
};

std::vector<Step> research() {
  EventScript script;
  script.add(0ms, "status", {{"doing", "reading the question"}});
  script.add(400ms, "status", {{"doing", "searching"}});
  script.add(600ms, "status", {{"doing", "thinking; this takes a few seconds"}});
  for (int i = 0; i < 4; ++i) script.keepAlive(1s);
  for (const Source& source : kSources)
    script.add(250ms, "source", {{"title", source.title}, {"about", source.about}});
  for (const std::string& word : splitIntoWords(kConclusion)) script.add(40ms, "text", {{"delta", word}});
  script.add(100ms, "end", {{"reason", "complete"}});
  return script.take();
}

// A job is its name: it says when the job began, and the clock how far it is. So nothing is kept.
constexpr std::string_view kJobPath = "/jobs/job-";
constexpr int64_t kJobMilliseconds = 4'000;

int64_t unixMilliseconds() {
  return std::chrono::duration_cast<std::chrono::milliseconds>(
             std::chrono::system_clock::now().time_since_epoch())
      .count();
}

std::string describeJob(int64_t began, int64_t elapsed) {
  const bool done = elapsed >= kJobMilliseconds;
  std::string body;
  json::JsonWriter writer(body);
  writer.beginObject().key("id").string("job-" + std::to_string(began));
  writer.key("state").string(done ? "done" : "running");
  writer.key("percent").number(done ? 100 : 100 * elapsed / kJobMilliseconds);
  if (done) writer.key("conclusion").string(kConclusion);
  writer.endObject();
  body += '\n';
  return body;
}

Answer beginJob() {
  return {.status = 202, .body = describeJob(unixMilliseconds(), 0)};
}

Answer lookAtJob(std::string_view digits) {
  int64_t began = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), began);
  const int64_t now = unixMilliseconds();
  if (error != std::errc() || end != digits.data() + digits.size() || began < 0 || began > now)
    return plainAnswer(404, "There is no such job");
  return {.body = describeJob(began, now - began)};
}

}  // namespace

Answer researchAgent(const Request& request) {
  if (request.head.path == "/stream") return {.contentType = "text/event-stream", .steps = research()};
  if (request.head.path == "/health") return {.body = "{\"status\":\"ok\"}\n"};
  if (request.head.path == "/jobs" && request.head.method == "POST") return beginJob();
  if (request.head.path.starts_with(kJobPath))
    return lookAtJob(std::string_view(request.head.path).substr(kJobPath.size()));
  return plainAnswer(404, "The research agent streams at /stream and takes jobs at /jobs");
}

}  // namespace headgate::app::demo
