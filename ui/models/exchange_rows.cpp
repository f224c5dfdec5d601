#include "ui/models/exchange_rows.h"

#include <algorithm>
#include <limits>

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
  std::array<std::string_view, PackedRow::TextCount> texts{row.method, row.host,      row.path,
                                                           row.client, row.requestId, row.errorDetail};
  for (std::string_view& text : texts) text = text.substr(0, std::numeric_limits<uint16_t>::max());
  return texts;
}

}  // namespace

ExchangeRows::ExchangeRows(size_t capacity) : m_capacity(std::max(capacity, 2 * RowBlock::kRows)) {}

void ExchangeRows::append(const ExchangeRow& row) {
  if (indexOf(m_end) == 0) m_blocks.emplace_back().rows.reserve(RowBlock::kRows);
  RowBlock& block = m_blocks.back();
  pack(row, block, block.rows.emplace_back());
  m_counts.add(block.rows.back());
  if (block.rows.back().isInFlight()) m_inFlight.insert_or_assign(row.id, m_end);
  ++m_end;
}

void ExchangeRows::update(Sequence sequence, const ExchangeRow& row) {
  RowBlock& block = m_blocks[(sequence - m_begin) / RowBlock::kRows];
  PackedRow& packed = block.rows[indexOf(sequence)];
  m_counts.remove(packed);
  pack(row, block, packed);
  m_counts.add(packed);
  if (!packed.isInFlight()) m_inFlight.erase(packed.id);
}

size_t ExchangeRows::surplus(size_t coming) const {
  size_t count = 0;
  while (size() - count + coming > m_capacity && size() - count >= RowBlock::kRows) count += RowBlock::kRows;
  return count;
}

void ExchangeRows::dropOldest(size_t count) {
  for (; count >= RowBlock::kRows && size() >= RowBlock::kRows; count -= RowBlock::kRows) {
    for (const PackedRow& row : m_blocks.front().rows) {
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

ExchangeRows::Sequence ExchangeRows::nearNumber(uint64_t number) const {
  Sequence low = m_begin;
  Sequence high = m_end;
  while (low < high) {
    const Sequence middle = low + (high - low) / 2;
    if (at(middle).number < number)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

void ExchangeRows::pack(const ExchangeRow& from, RowBlock& block, PackedRow& row) {
  row.id = from.id;
  row.number = from.number;
  row.startedWall = from.startedWall;
  row.total = from.total;
  row.firstByte = from.firstByte;
  row.bytesIn = from.bytesIn;
  row.bytesOut = from.bytesOut;
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
      .requestId = text(PackedRow::RequestId),
      .error = m_names.name(row.error),
      .errorDetail = text(PackedRow::ErrorDetail),
      .endedBy = std::string(kEndedByNames[static_cast<size_t>(row.endedBy)]),
      .failed = row.failed,
      .targetFailed = row.targetFailed,
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
  for (const RowBlock& block : m_blocks)
    sum += block.rows.capacity() * sizeof(PackedRow) + block.texts.capacity();
  return sum;
}

}  // namespace headgate::ui
