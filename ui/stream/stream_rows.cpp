#include "ui/stream/stream_rows.h"

#include <algorithm>

namespace headgate::ui {

StreamRows::StreamRows(size_t first, size_t end, const std::vector<size_t>& silent)
    : m_first(first), m_end(std::max(first, end)) {
  const auto begin = std::ranges::lower_bound(silent, m_first);
  m_silent.assign(begin, std::lower_bound(begin, silent.end(), m_end));
}

// The row of the n-th silence is its item's place, and one more for each silence before it.
StreamRow StreamRows::at(size_t row) const {
  size_t low = 0;
  size_t high = m_silent.size();
  while (low < high) {
    const size_t middle = (low + high) / 2;
    if (m_silent[middle] - m_first + middle < row)
      low = middle + 1;
    else
      high = middle;
  }
  // `low` silences have their rows before this one.
  if (low < m_silent.size() && m_silent[low] - m_first + low == row)
    return {StreamRow::Kind::Silence, m_silent[low]};
  return {StreamRow::Kind::Item, m_first + row - low};
}

size_t StreamRows::rowOf(size_t item) const {
  const auto before = std::ranges::upper_bound(m_silent, item) - m_silent.begin();
  return item - m_first + static_cast<size_t>(before);
}

}  // namespace headgate::ui
