#include "tests/behaviour/support/message.h"

#include <algorithm>
#include <charconv>

namespace headgate::test {
namespace {

std::string line(Peer& peer) {
  std::string text = peer.readThrough("\n");
  if (text.size() < 2 || text[text.size() - 2] != '\r') throw TestFailure("a line without CR: " + text);
  text.resize(text.size() - 2);
  return text;
}

std::vector<std::pair<std::string, std::string>> fieldLines(Peer& peer) {
  std::vector<std::pair<std::string, std::string>> fields;
  for (std::string text = line(peer); !text.empty(); text = line(peer)) {
    const size_t colon = text.find(": ");
    if (colon == std::string::npos || colon == 0) throw TestFailure("not a field: \"" + text + "\"");
    fields.emplace_back(text.substr(0, colon), text.substr(colon + 2));
  }
  return fields;
}

uint64_t number(std::string_view text, int base) {
  uint64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
  if (error != std::errc() || end != text.data() + text.size())
    throw TestFailure("not a number: \"" + std::string(text) + "\"");
  return value;
}

std::string word(std::string_view text, int index) {
  for (; index > 0; --index) text.remove_prefix(std::min(text.size(), text.find(' ') + 1));
  return std::string(text.substr(0, text.find(' ')));
}

enum class WithoutLength { IsEmpty, UntilEnd };

void readBody(Peer& peer, Message& message, WithoutLength rule) {
  if (message.has("Transfer-Encoding") && message.has("Content-Length"))
    throw TestFailure("two framings at once");
  if (message.has("Transfer-Encoding")) {
    if (message.field("Transfer-Encoding") != "chunked") throw TestFailure("not chunked");
    while (const auto chunk = readChunk(peer, message)) {
      message.chunks.push_back(*chunk);
      message.body += *chunk;
    }
  } else if (message.has("Content-Length")) {
    if (message.count("Content-Length") != 1) throw TestFailure("two lengths");
    message.body = peer.readExactly(number(message.field("Content-Length"), 10));
  } else if (rule == WithoutLength::UntilEnd) {
    message.body = peer.readToEnd();
  }
}

}  // namespace

std::string lowerCase(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return lower;
}

int Message::status() const {
  return static_cast<int>(number(word(startLine, 1), 10));
}

std::string Message::method() const {
  return word(startLine, 0);
}

std::string Message::target() const {
  return word(startLine, 1);
}

std::string Message::field(std::string_view name) const {
  for (const auto& [key, value] : fields)
    if (lowerCase(key) == lowerCase(name)) return value;
  return {};
}

size_t Message::count(std::string_view name) const {
  return static_cast<size_t>(std::count_if(fields.begin(), fields.end(), [&](const auto& field) {
    return lowerCase(field.first) == lowerCase(name);
  }));
}

Message readHead(Peer& peer) {
  Message message;
  message.startLine = line(peer);
  message.fields = fieldLines(peer);
  return message;
}

std::optional<std::string> readChunk(Peer& peer, Message& message) {
  const uint64_t size = number(line(peer), 16);
  if (size == 0) {
    message.trailers = fieldLines(peer);
    return std::nullopt;
  }
  std::string payload = peer.readExactly(size);
  if (peer.readExactly(2) != "\r\n") throw TestFailure("a chunk of another length than it says");
  return payload;
}

Message readRequest(Peer& peer) {
  Message message = readHead(peer);
  readBody(peer, message, WithoutLength::IsEmpty);
  return message;
}

Message readResponse(Peer& peer, std::string_view method) {
  Message message = readHead(peer);
  const int status = message.status();
  if (method != "HEAD" && status >= 200 && status != 204 && status != 304)
    readBody(peer, message, WithoutLength::UntilEnd);
  return message;
}

}  // namespace headgate::test
