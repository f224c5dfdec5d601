#include "tests/ui/support/sample_rows.h"

#include <ctime>
#include <string>

namespace headgate::test {
namespace {

using control::ExchangeKind;
using control::ExchangePhase;
using control::ExchangeRow;
using control::Silence;

constexpr int64_t kMs = 1'000'000;

// 2026-11-20 14:31:59.870, local time.
int64_t morning() {
  std::tm day{};
  day.tm_year = 126;
  day.tm_mon = 10;
  day.tm_mday = 20;
  day.tm_hour = 14;
  day.tm_min = 31;
  day.tm_sec = 59;
  day.tm_isdst = -1;
  return static_cast<int64_t>(std::mktime(&day)) * 1'000 * kMs + 870 * kMs;
}

struct Line {
  int64_t at;  // ms after the first
  const char* method;
  const char* route;
  const char* path;
  uint16_t status;
  int64_t total;  // ms; negative: in flight since then
  int64_t wait;   // ms; −1: nothing came
  uint64_t size;
  ExchangeKind kind;
  std::vector<Silence> silences;
  const char* error = "";
  int64_t lastPiece = -1;  // ms, of what is in flight; −1: it has just come, if anything has
};

ExchangeRow rowOf(uint64_t number, const Line& line) {
  ExchangeRow row = endedRow(number);
  row.startedWall = morning() + line.at * kMs;
  row.method = line.method;
  row.route = line.route;
  row.pool = line.route;
  row.target = "1";
  row.path = line.path;
  row.status = line.status;
  row.total = line.total * kMs;
  row.firstByte = line.wait < 0 ? -1 : line.wait * kMs;
  row.bytesOut = line.size;
  row.kind = line.kind;
  for (size_t i = 0; i < line.silences.size(); ++i)
    row.silences[i] = {line.silences[i].at * kMs, line.silences[i].length * kMs};
  row.error = line.error;
  if (line.total < 0) {
    row.phase = ExchangePhase::InFlight;
    row.total = -1;
    row.endedBy.clear();
    if (line.wait >= 0) row.lastPiece = (line.lastPiece < 0 ? -line.total : line.lastPiece) * kMs;
  }
  row.failed = row.status >= 500;
  row.targetFailed = row.failed && !row.error.empty();
  if (row.error == "client_closed") row.endedBy = "client";
  if (row.error == "connect_refused") row.endedBy = "upstream";
  return row;
}

}  // namespace

ExchangeRow endedRow(uint64_t number) {
  return {.id = number,
          .number = number,
          .phase = ExchangePhase::Ended,
          .startedWall = morning() + static_cast<int64_t>(number) * kMs,
          .total = 12 * kMs,
          .firstByte = 11 * kMs,
          .status = 200,
          .attempts = 1,
          .bytesIn = 200,
          .bytesOut = 2'200,
          .method = "GET",
          .host = "127.0.0.1:8080",
          .path = "/v1/models",
          .listener = "web",
          .route = "openai",
          .pool = "openai",
          .target = "1",
          .client = "127.0.0.1:51234",
          .requestId = "01JDA7Q4M2X8",
          .endedBy = "complete"};
}

ExchangeRow runningRow(uint64_t number) {
  ExchangeRow row = endedRow(number);
  row.phase = ExchangePhase::InFlight;
  row.total = -1;
  row.firstByte = -1;
  row.status = 0;
  row.bytesOut = 0;
  row.method = "POST";
  row.path = "/v1/messages";
  row.route = "claude";
  row.pool = "claude";
  row.endedBy.clear();
  return row;
}

std::vector<ExchangeRow> sampleRows() {
  constexpr auto kHttp = ExchangeKind::Http;
  constexpr auto kLlm = ExchangeKind::Stream;
  constexpr auto kMcp = ExchangeKind::Rpc;
  constexpr auto kWs = ExchangeKind::WebSocket;
  const std::vector<Line> lines{
      {0, "POST", "code", "/api/code/v1/messages", 200, 4'760, 640, 23'900, kLlm, {}},
      {572, "GET", "openai", "/v1/models", 200, 8, 7, 1'900, kHttp, {}},
      {1'248, "POST", "openai", "/v1/embeddings", 200, 38, 31, 12'400, kHttp, {}},
      {1'334, "POST", "mcp", "/mcp/files", 200, 6, 4, 4'100, kMcp, {}},
      {1'507, "POST", "mcp", "/mcp/files", 200, 41, 36, 18'700, kMcp, {}},
      {2'032, "POST", "code", "/api/code/v1/messages", 200, 6'200, 800, 31'000, kLlm, {}},
      {2'545, "POST", "code", "/api/code/v1/messages", 429, 1, 1, 312, kLlm, {}},
      {3'151, "GET", "research", "/api/research/jobs/7f3a91", 200, 12, 11, 2'200, kHttp, {}},
      {3'507,
       "GET",
       "chat",
       "/ws/connect",
       101,
       -26'600,
       300,
       88'100,
       kWs,
       {{4'000, 2'900}, {9'000, 2'950}, {16'000, 2'800}}},
      {4'690, "POST", "codex", "/v1/responses", 200, 9'600, 1'600, 44'200, kLlm, {{5'000, 1'100}}},
      {5'133, "POST", "research", "/api/research/run", 502, 1'210, -1, 418, kHttp, {}, "connect_refused"},
      {6'270, "POST", "mcp", "/mcp/files", 200, 3, 2, 9'600, kMcp, {}},
      {7'542, "POST", "claude", "/v1/messages", 200, 14'840, 840, 57'300, kLlm, {{3'640, 4'200}}},
      {7'785, "POST", "mcp", "/mcp/files", 200, 4, 3, 1'300, kMcp, {}},
      {8'141, "POST", "openai", "/v1/chat/completions", 200, 5'850, 4'700, 22'800, kLlm, {}},
      {9'360, "POST", "code", "/api/code/v1/messages", 200, 11'100, 700, 52'600, kLlm, {}},
      {11'004, "GET", "openai", "/v1/models", 200, 9, 8, 1'900, kHttp, {}},
      {11'232, "POST", "claude", "/v1/messages", 200, 7'790, 4'200, 15'000, kLlm, {}},
      {12'136, "POST", "mcp", "/mcp/files", 200, 8, 6, 214, kMcp, {}},
      {12'618, "POST", "research", "/api/research/run", 200, -17'500, 2'400, 71'900, kLlm, {{5'600, 1'200}}},
      {13'880, "POST", "openai", "/v1/embeddings", 200, 44, 37, 12'400, kHttp, {}},
      {15'149, "POST", "mcp", "/mcp/files", 200, 212, 205, 33'000, kMcp, {}},
      {16'463, "POST", "claude", "/v1/messages", 200, -13'700, 900, 23'400, kLlm, {}, "", 8'800},
      {18'070, "POST", "mcp", "/mcp/files", 200, 5, 3, 6'800, kMcp, {}},
      {19'231, "POST", "mcp", "/mcp/files", 504, 3, -1, 176, kMcp, {}, "first_byte_timeout"},
      {20'542, "POST", "code", "/api/code/v1/messages", 200, 3'900, 700, 14'400, kLlm, {}, "client_closed"},
      {22'517, "POST", "", "/v1/unknown", 404, 1, 1, 210, kHttp, {}, "no_route"},
      {24'248, "POST", "codex", "/v1/responses", 200, -5'900, 1'100, 21'200, kLlm, {}},
      {26'670, "GET", "research", "/api/research/jobs/7f3a91", 304, 11, 10, 0, kHttp, {}},
      {28'334, "POST", "claude", "/v1/messages", 0, -1'800, -1, 0, kLlm, {}},
      {29'507, "POST", "code", "/api/code/v1/messages", 0, -600, -1, 0, kLlm, {}},
  };
  std::vector<ExchangeRow> rows;
  for (const Line& line : lines) rows.push_back(rowOf(40'182 + rows.size(), line));
  return rows;
}

control::ExchangeDetail sampleDetail() {
  control::ExchangeDetail detail;
  detail.found = true;
  detail.row = sampleRows()[12];
  const std::string requestBody =
      R"({"model":"qwen3-coder-30b-a3b","stream":true,"max_tokens":4096,)"
      R"("messages":[{"role":"user","content":"Read the profile and list its routes."}]})";
  const std::string requestHead =
      "POST /v1/messages HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nAuthorization: [redacted]\r\n"
      "Content-Type: application/json\r\nAccept: text/event-stream\r\nContent-Length: 148\r\n\r\n";
  detail.requestHead = {.bytes = requestHead, .size = requestHead.size(), .redacted = true};
  detail.requestBody = {.bytes = requestBody, .size = requestBody.size()};
  const std::string sentHead =
      "POST /v1/messages HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nContent-Type: application/json\r\n"
      "Accept: text/event-stream\r\nX-Gateway: headgate\r\nX-Request-ID: 01JDA7Q4M2X8\r\nContent-Length: "
      "148\r\n\r\n";
  detail.sentHead = {.bytes = sentHead, .size = sentHead.size()};
  const std::string responseHead =
      "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-cache\r\n"
      "Transfer-Encoding: chunked\r\n\r\n";
  detail.responseHead = {.bytes = responseHead, .size = responseHead.size()};
  // Two streams of words with the silence between them, a chunk every 35 ms or so.
  int64_t at = 840;
  uint32_t seed = 7;
  const auto next = [&seed](uint32_t below) {
    return (seed = seed * 1'664'525U + 1'013'904'223U) / 65'536U % below;
  };
  while (at < 14'800) {
    if (at > 3'640 && at < 7'840) at = 7'840;
    detail.chunks.push_back({.at = at * kMs, .size = 90 + next(200) + (next(12) == 0 ? 300 : 0)});
    detail.responseBody.bytes +=
        "event: content_block_delta\ndata: {\"type\":\"text_delta\",\"text\":\"word \"}\n\n";
    at += 20 + next(32);
  }
  detail.responseBody.size = detail.responseBody.bytes.size();
  detail.responseText = detail.responseBody.bytes;
  detail.lastByte = detail.chunks.back().at;
  return detail;
}

const char* const kSampleProfile = R"({"headgate": 1, "name": "Local agents",
  "listeners": [{"id": "web", "address": "127.0.0.1", "port": 8080}],
  "pools": [{"id": "claude", "targets": [{"id": "1", "url": "http://127.0.0.1:8081"}]},
            {"id": "research", "targets": [{"id": "1", "url": "http://127.0.0.1:8001"}]}],
  "routes": [{"id": "code", "name": "Code agent"}, {"id": "research", "name": "Research agent"},
             {"id": "chat", "name": "Chat socket"}, {"id": "claude", "name": "Claude Code"},
             {"id": "codex", "name": "Codex"}, {"id": "openai", "name": "OpenAI API"},
             {"id": "mcp", "name": "MCP files"}]})";

}  // namespace headgate::test
