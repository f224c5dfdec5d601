#include "ui/models/row_scan.h"

#include <algorithm>
#include <chrono>
#include <functional>

namespace headgate::ui {
namespace {

constexpr std::chrono::milliseconds kPartTime{40};

}  // namespace

struct RowScan::Work {
  std::vector<std::shared_ptr<const RowBlock>> blocks;
  Sequence begin = 0;  // of the first block
  Sequence end = 0;
  NameTable names;
  RowQuestion question;
  std::function<void(Part, bool isLast)> tell;

  void run(const std::stop_token& stop) {
    auto told = std::chrono::steady_clock::now();
    Part part{.begin = end, .end = end};
    while (!blocks.empty() && !stop.stop_requested()) {
      part.begin = begin + (blocks.size() - 1) * RowBlock::kRows;
      ask(*blocks.back(), part);
      blocks.pop_back();  // it may be written to again
      const auto now = std::chrono::steady_clock::now();
      if (now - told < kPartTime && !blocks.empty()) continue;
      told = now;
      // They were found from the newest back.
      std::ranges::reverse(part.found);
      const Sequence next = part.begin;
      tell(std::exchange(part, Part{.begin = next, .end = next}), blocks.empty());
    }
  }

  void ask(const RowBlock& block, Part& part) const {
    const size_t count = std::min<size_t>(block.rows.size(), end - part.begin);
    for (size_t i = count; i-- > 0;)
      if (question.holds(block, block.rows[i], names)) part.found.push_back(part.begin + i);
  }
};

RowScan::~RowScan() = default;  // whose thread hears of it, and is waited for

void RowScan::start(const ExchangeRows& rows, Sequence end, RowQuestion question) {
  cancel();
  auto work = std::make_unique<Work>();
  work->blocks = rows.blocks();
  work->begin = rows.begin();
  work->end = end;
  work->blocks.resize((end - rows.begin() + RowBlock::kRows - 1) / RowBlock::kRows);
  work->names = rows.names();
  work->question = std::move(question);
  work->tell = [this, generation = m_generation](Part part, bool isLast) {
    QMetaObject::invokeMethod(
        this, [this, generation, part = std::move(part), isLast] { hear(generation, part, isLast); },
        Qt::QueuedConnection);
  };
  m_thread = std::jthread([work = std::move(work)](const std::stop_token& stop) { work->run(stop); });
}

void RowScan::cancel() {
  ++m_generation;
  m_thread = {};
}

void RowScan::hear(uint64_t generation, const Part& part, bool isLast) {
  if (generation != m_generation) return;
  if (isLast) m_thread = {};
  Q_EMIT found(part, isLast);
}

}  // namespace headgate::ui
