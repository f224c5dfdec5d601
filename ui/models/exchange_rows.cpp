#include "ui/models/exchange_rows.h"

#include <algorithm>
#include <atomic>
#include <limits>
#include <unordered_set>

namespace headgate::ui {
namespace {

using control::ExchangeRow;
using EndedBy = PackedRow::EndedBy;

constexpr std::array<std::string_view, 6> kEndedByNames{"",         "complete", "client",
                                                        "upstream", "gateway",  "drain"};

EndedBy endedByNamed(std::string_view name) {
  const auto found = std::find(kEndedByNames.begin(), kEndedByNames.end(), name);
  return found == kEndedByNames.end() ? EndedBy::Nobody : static_cast<EndedBy>(found - kEndedByNames.begin());
}

constexpr int64_t kNanosecondsAMillisecond = 1'000'000;

uint32_t milliseconds(int64_t nanoseconds) {
  return static_cast<uint32_t>(
      std::clamp<int64_t>(nanoseconds / kNanosecondsAMillisecond, 0, std::numeric_limits<uint32_t>::max()));
}

std::array<std::string_view, PackedRow::TextCount> textsOf(const ExchangeRow& row) {
  std::array<std::string_view, PackedRow::TextCount> texts{
      row.method, row.host, row.path, row.client, row.agent, row.requestId, row.errorDetail};
  for (std::string_view& text : texts) text = text.substr(0, std::numeric_limits<uint16_t>::max());
  return texts;
}

}  // namespace

ExchangeRows::ExchangeRows(size_t capacity) : m_capacity(std::max(capacity, 2 * RowBlock::kRows)) {}

void ExchangeRows::append(const ExchangeRow& row) {
  if (indexOf(m_end) == 0) {
    m_blocks.push_back(std::make_shared<RowBlock>());
    m_blocks.back()->rows.reserve(RowBlock::kRows);
  }
  RowBlock& block = ownBlockOf(m_end);
  pack(row, block, block.rows.emplace_back());
  m_counts.add(block.rows.back());
  if (block.rows.back().isInFlight()) m_inFlight.insert_or_assign(row.id, m_end);
  ++m_end;
}

void ExchangeRows::update(Sequence sequence, const ExchangeRow& row) {
  RowBlock& block = ownBlockOf(sequence);
  PackedRow& packed = block.rows[indexOf(sequence)];
  m_counts.remove(packed);
  pack(row, block, packed);
  m_counts.add(packed);
  if (!packed.isInFlight()) m_inFlight.erase(packed.id);
}

RowBlock& ExchangeRows::ownBlockOf(Sequence sequence) {
  std::shared_ptr<RowBlock>& block = m_blocks[(sequence - m_begin) / RowBlock::kRows];
  if (block.use_count() > 1) {
    auto copy = std::make_shared<RowBlock>();
    copy->rows.reserve(RowBlock::kRows);
    copy->rows = block->rows;
    copy->texts = block->texts;
    block = std::move(copy);
  } else {
    // Whoever had borrowed it has read all before it was given back.
    std::atomic_thread_fence(std::memory_order_acquire);
  }
  return *block;
}

size_t ExchangeRows::surplus(size_t coming) const {
  size_t count = 0;
  while (size() - count + coming > m_capacity && size() - count >= RowBlock::kRows) count += RowBlock::kRows;
  return count;
}

void ExchangeRows::dropOldest(size_t count) {
  for (; count >= RowBlock::kRows && size() >= RowBlock::kRows; count -= RowBlock::kRows) {
    for (const PackedRow& row : m_blocks.front()->rows) {
      m_counts.remove(row);
      if (row.isInFlight()) m_inFlight.erase(row.id);
    }
    m_blocks.pop_front();
    m_begin += RowBlock::kRows;
  }
}

std::optional<ExchangeRows::Sequence> ExchangeRows::findInFlight(uint64_t id) const {
  const auto found = m_inFlight.find(id);
  if (found == m_inFlight.end()) return std::nullopt;
  return found->second;
}

std::vector<ExchangeRows::Sequence> ExchangeRows::endAllBut(const std::vector<uint64_t>& underWay) {
  const std::unordered_set<uint64_t> goOn(underWay.begin(), underWay.end());
  std::vector<Sequence> ended;
  std::erase_if(m_inFlight, [&](const auto& known) {
    if (goOn.contains(known.first)) return false;
    PackedRow& row = ownRowAt(known.second);
    m_counts.remove(row);
    row.phase = control::ExchangePhase::Ended;
    row.lastPiece = PackedRow::kNoPiece;
    row.silent = false;
    m_counts.add(row);
    ended.push_back(known.second);
    return true;
  });
  return ended;
}

std::vector<ExchangeRows::Sequence> ExchangeRows::lookForSilence(int64_t nowWall) {
  std::vector<Sequence> changed;
  for (const auto& [id, sequence] : m_inFlight) {
    const bool silent = silenceNow(at(sequence), nowWall) >= kStallThreshold;
    if (silent == at(sequence).silent) continue;
    PackedRow& row = ownRowAt(sequence);
    m_counts.remove(row);
    row.silent = silent;
    m_counts.add(row);
    changed.push_back(sequence);
  }
  return changed;
}

void ExchangeRows::pack(const ExchangeRow& from, RowBlock& block, PackedRow& row) {
  row.id = from.id;
  row.number = from.number;
  row.startedWall = from.startedWall;
  row.total = from.total;
  row.firstByte = from.firstByte;
  row.bytesIn = from.bytesIn;
  row.bytesOut = from.bytesOut;
  // What came is heard at once; that nothing comes is found out when somebody looks.
  const uint32_t lastPiece = from.lastPiece < 0 ? PackedRow::kNoPiece : milliseconds(from.lastPiece);
  row.silent = row.silent && lastPiece == row.lastPiece && from.phase == control::ExchangePhase::InFlight;
  row.lastPiece = lastPiece;
  for (size_t i = 0; i < row.silenceAt.size(); ++i) {
    row.silenceAt[i] = milliseconds(from.silences[i].at);
    row.silenceLength[i] = milliseconds(from.silences[i].length);
  }
  row.listener = m_names.idOf(from.listener);
  row.route = m_names.idOf(from.route);
  row.pool = m_names.idOf(from.pool);
  row.target = m_names.idOf(from.target);
  row.error = m_names.idOf(from.error);
  row.status = from.status;
  row.attempts = from.attempts;
  row.kind = from.kind;
  row.phase = from.phase;
  row.endedBy = endedByNamed(from.endedBy);
  row.failed = from.failed;
  row.targetFailed = from.targetFailed;
  row.refused = from.refused;
  row.rehomed = from.rehomed;
  row.secure = from.secure;
  row.reusedConnection = from.reusedConnection;
  row.lostDetail = from.lostDetailBytes != 0;

  const auto texts = textsOf(from);
  bool same = true;
  for (uint8_t i = 0; i < PackedRow::TextCount && same; ++i)
    same = block.text(row, static_cast<PackedRow::Text>(i)) == texts[i];
  if (same) return;
  row.textAt = static_cast<uint32_t>(block.texts.size());
  for (size_t i = 0; i < texts.size(); ++i) {
    row.textSize[i] = static_cast<uint16_t>(texts[i].size());
    block.texts += texts[i];
  }
}

ExchangeRow ExchangeRows::unpacked(Sequence sequence) const {
  const PackedRow& row = at(sequence);
  const auto text = [&](PackedRow::Text which) { return std::string(this->text(sequence, which)); };
  ExchangeRow result{
      .id = row.id,
      .number = row.number,
      .phase = row.phase,
      .kind = row.kind,
      .startedWall = row.startedWall,
      .total = row.total,
      .firstByte = row.firstByte,
      .lastPiece = row.lastPiece == PackedRow::kNoPiece ? -1 : row.lastPiece * kNanosecondsAMillisecond,
      .status = row.status,
      .attempts = row.attempts,
      .bytesIn = row.bytesIn,
      .bytesOut = row.bytesOut,
      .method = text(PackedRow::Method),
      .host = text(PackedRow::Host),
      .path = text(PackedRow::Path),
      .listener = m_names.name(row.listener),
      .route = m_names.name(row.route),
      .pool = m_names.name(row.pool),
      .target = m_names.name(row.target),
      .client = text(PackedRow::Client),
      .agent = text(PackedRow::Agent),
      .requestId = text(PackedRow::RequestId),
      .error = m_names.name(row.error),
      .errorDetail = text(PackedRow::ErrorDetail),
      .endedBy = std::string(kEndedByNames[static_cast<size_t>(row.endedBy)]),
      .failed = row.failed,
      .targetFailed = row.targetFailed,
      .refused = row.refused,
      .rehomed = row.rehomed,
      .secure = row.secure,
      .reusedConnection = row.reusedConnection,
  };
  for (size_t i = 0; i < row.silenceAt.size(); ++i)
    result.silences[i] = {.at = row.silenceAt[i] * kNanosecondsAMillisecond,
                          .length = row.silenceLength[i] * kNanosecondsAMillisecond};
  return result;
}

size_t ExchangeRows::bytes() const {
  size_t sum = 0;
  for (const auto& block : m_blocks)
    sum += block->rows.capacity() * sizeof(PackedRow) + block->texts.capacity();
  return sum;
}

}  // namespace headgate::ui
