// Which rows a list of a stream has: its items from the first to the last that is wanted, and before those
// that came after a long silence, a row that says so. A value.
#pragma once

#include <cstddef>
#include <vector>

namespace headgate::ui {

struct StreamRow {
  enum class Kind { Item, Silence };
  Kind kind = Kind::Item;
  size_t item = 0;  // of a silence: the one that ended it

  bool operator==(const StreamRow&) const = default;
};

class StreamRows {
 public:
  StreamRows() = default;
  // `silent`: items, in their order, before which there was silence; of those from `first` to before `end`.
  StreamRows(size_t first, size_t end, const std::vector<size_t>& silent);

  size_t size() const { return m_end - m_first + m_silent.size(); }
  StreamRow at(size_t row) const;
  // Of an item that has one.
  size_t rowOf(size_t item) const;
  bool has(size_t item) const { return item >= m_first && item < m_end; }
  size_t first() const { return m_first; }
  size_t end() const { return m_end; }

  bool operator==(const StreamRows&) const = default;

 private:
  size_t m_first = 0;
  size_t m_end = 0;
  std::vector<size_t> m_silent;
};

}  // namespace headgate::ui
