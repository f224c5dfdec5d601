// The rows of the Traffic table: what the window remembers of every exchange, oldest first, within bounds.
//
// A row has a sequence number that never changes: 0 for the first that was ever added. Beyond the capacity
// the oldest block goes as a whole, so that dropping costs nothing a row. Rows in flight are found by their
// id and updated in place; an ended one does not come again. Counts are kept as rows come, change and go, and
// as the time makes something of them.
//
// Whoever goes through all rows on another thread borrows the blocks (blocks()): a block that is lent is
// never written to again; what changes or comes after that stands in a copy.
//
// Not a Qt model: ExchangeTableModel is one over it. Thread: main.
#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

#include "ui/models/packed_row.h"
#include "ui/models/row_counts.h"
#include "ui/models/row_marks.h"
#include "ui/models/row_question.h"

namespace headgate::ui {

class ExchangeRows {
 public:
  using Sequence = uint64_t;

  static constexpr size_t kDefaultCapacity = 1'000'000;

  // At least two blocks' worth, so that there is one to go while the other is filled.
  explicit ExchangeRows(size_t capacity = kDefaultCapacity);

  Sequence begin() const { return m_begin; }
  Sequence end() const { return m_end; }
  size_t size() const { return m_end - m_begin; }
  size_t capacity() const { return m_capacity; }

  const PackedRow& at(Sequence sequence) const { return blockOf(sequence).rows[indexOf(sequence)]; }
  // All there are, oldest first; the first row of the first one is begin().
  std::vector<std::shared_ptr<const RowBlock>> blocks() const { return {m_blocks.begin(), m_blocks.end()}; }
  std::string_view text(Sequence sequence, PackedRow::Text which) const {
    return blockOf(sequence).text(at(sequence), which);
  }
  bool holds(const RowQuestion& question, Sequence sequence) const {
    return question.holds(blockOf(sequence), at(sequence), m_names);
  }
  // Without what is only in an exchange's detail: how long it waited, what of its record was lost.
  control::ExchangeRow unpacked(Sequence sequence) const;

  // Where the row of an exchange in flight is.
  std::optional<Sequence> findInFlight(uint64_t id) const;

  void append(const control::ExchangeRow& row);
  void update(Sequence sequence, const control::ExchangeRow& row);
  // Ends those in flight that are not among these, for their ends will not come any more; says which. How
  // they ended nobody knows.
  std::vector<Sequence> endAllBut(const std::vector<uint64_t>& underWay);
  // Finds out in which rows in flight the target is silent by now; says where that is another answer than it
  // was. Nothing tells of a silence but the time.
  std::vector<Sequence> lookForSilence(int64_t nowWall);
  // How many rows must go before `coming` more fit; always whole blocks.
  size_t surplus(size_t coming) const;
  void dropOldest(size_t count);

  const NameTable& names() const { return m_names; }
  const RowCounts& counts() const { return m_counts; }
  // Of the texts and records, without what the allocator adds.
  size_t bytes() const;

 private:
  const RowBlock& blockOf(Sequence sequence) const {
    return *m_blocks[(sequence - m_begin) / RowBlock::kRows];
  }
  // To write to: a copy takes its place if it is lent.
  RowBlock& ownBlockOf(Sequence sequence);
  static size_t indexOf(Sequence sequence) { return sequence % RowBlock::kRows; }
  PackedRow& ownRowAt(Sequence sequence) { return ownBlockOf(sequence).rows[indexOf(sequence)]; }
  // `row` keeps its texts if they are still the same.
  void pack(const control::ExchangeRow& from, RowBlock& block, PackedRow& row);

  size_t m_capacity;
  std::deque<std::shared_ptr<RowBlock>> m_blocks;
  Sequence m_begin = 0;  // always a block's first
  Sequence m_end = 0;
  NameTable m_names;
  RowCounts m_counts;
  std::unordered_map<uint64_t, Sequence> m_inFlight;
};

}  // namespace headgate::ui
