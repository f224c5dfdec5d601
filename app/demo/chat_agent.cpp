#include <chrono>

#include <QByteArray>

#include "app/demo/agents.h"

namespace headgate::app::demo {

namespace {

using namespace std::chrono_literals;

// Lines end in a line feed, so that they stay readable where frames are only printed.
constexpr std::string_view kHello = "Hello, this is the chat agent.\n";
constexpr std::string_view kInvitation = "Say anything, and I answer; say bye, and I close.\n";
constexpr std::string_view kBye = "bye";

Turn reply(std::string_view message) {
  if (message == kBye) return {.steps = {{100ms, "Goodbye, and thank you for the visit.\n"}}, .last = true};
  const std::string echo = "You said: " + std::string(message) + "\n";
  return {.steps = {
              {100ms, echo},
              {400ms,
               "A longer sentence, such as this one, travels in fragments: small frames of one message.\n"}}};
}

Turn greet(std::string_view query) {
  Turn turn{.steps = {{0ms, std::string(kHello)}}};
  if (!query.starts_with("say=")) {
    turn.steps.push_back({200ms, std::string(kInvitation)});
    return turn;
  }
  const QByteArray escaped =
      QByteArray(query.data() + 4, static_cast<qsizetype>(query.size() - 4)).replace('+', ' ');
  const std::string words = QByteArray::fromPercentEncoding(escaped).toStdString();
  for (std::string_view message : {std::string_view(words), kBye})
    for (Step& step : reply(message).steps) turn.steps.push_back(std::move(step));
  turn.last = true;
  return turn;
}

}  // namespace

Answer chatAgent(const Request& request) {
  if (request.head.path == "/health") return {.body = "{\"status\":\"ok\"}\n"};
  if (request.head.path != "/chat") return plainAnswer(404, "The chat agent talks at /chat");
  if (!request.head.wantsWebSocket) return plainAnswer(426, "Open /chat as a WebSocket");
  return {.status = 101, .conversation = {.greeting = greet(request.head.query), .reply = reply}};
}

}  // namespace headgate::app::demo
