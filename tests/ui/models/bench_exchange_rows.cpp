// What a million rows take in memory, and how long they take to come, to be filtered and to be dropped.
#include <chrono>
#include <cstdio>
#include <fstream>
#include <string>

#include <QCoreApplication>

#include "ui/models/exchange_table_model.h"

namespace {

using headgate::control::ExchangeRow;
using headgate::control::FeedBatch;
using namespace headgate::ui;

double residentMegabytes() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);)
    if (line.starts_with("VmRSS:")) return std::stod(line.substr(6)) / 1024;
  return 0;
}

template <typename Work>
double milliseconds(Work work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

ExchangeRow rowOf(uint64_t number) {
  return {.id = number,
          .number = number,
          .phase = headgate::control::ExchangePhase::Ended,
          .startedWall = static_cast<int64_t>(number) * 1'000'000,
          .total = 12'000'000,
          .status = static_cast<uint16_t>(number % 100 == 0 ? 502 : 200),
          .bytesOut = 2'200,
          .method = "POST",
          .host = "127.0.0.1:8080",
          .path = "/api/code/v1/messages/" + std::to_string(number),
          .listener = "web",
          .route = number % 3 == 0 ? "code" : "openai",
          .pool = "code",
          .target = "code-1",
          .client = "127.0.0.1:" + std::to_string(30'000 + number % 30'000),
          .requestId = "01JDA7Q4M2X8KQZP3T5V" + std::to_string(100'000 + number % 900'000),
          .endedBy = "complete"};
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  constexpr uint64_t kRows = 1'000'000;
  constexpr uint64_t kBatch = 500;
  ExchangeTableModel model;
  const double before = residentMegabytes();
  double took = 0;
  double worst = 0;
  uint64_t number = 0;
  const auto feed = [&](uint64_t count) {
    for (const uint64_t end = number + count; number < end;) {
      FeedBatch batch;
      for (uint64_t i = 0; i < kBatch; ++i) batch.rows.push_back(rowOf(++number));
      const double once = milliseconds([&] { model.take(batch); });
      took += once;
      worst = std::max(worst, once);
    }
  };
  feed(kRows);
  std::printf("%llu rows: %.0f ms, %.2f us a row, slowest batch %.2f ms\n",
              static_cast<unsigned long long>(kRows), took, took * 1000 / kRows, worst);
  std::printf("memory: %.0f MB resident (%.0f before), %.0f MB in rows and texts\n", residentMegabytes(),
              before, static_cast<double>(model.rows().bytes()) / 1e6);
  took = worst = 0;
  feed(kRows);
  std::printf("another million over the capacity: %.0f ms, slowest batch %.2f ms; %.0f MB resident\n", took,
              worst, residentMegabytes());
  const double errors = milliseconds([&] { model.setScope({.kind = Scope::Kind::Errors}); });
  std::printf("scope Errors: %.1f ms, %d rows\n", errors, model.rowCount());
  const double route = milliseconds([&] { model.setScope({.kind = Scope::Kind::Route, .route = "code"}); });
  std::printf("scope Route: %.1f ms, %d rows\n", route, model.rowCount());
  return 0;
}
