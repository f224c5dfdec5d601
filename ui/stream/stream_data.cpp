#include "ui/stream/stream_data.h"

#include <algorithm>

#include "ui/models/row_marks.h"

namespace headgate::ui {
namespace {

constexpr int64_t kSilence = std::chrono::nanoseconds(kStallThreshold).count();

// What was there from `first` on is told anew, and what is behind it as well.
template <typename Item>
void goOn(std::vector<Item>& column, size_t first, std::vector<Item>& more) {
  if (first == 0 && column.empty()) {
    column = std::move(more);
    return;
  }
  column.resize(std::min(first, column.size()));
  column.insert(column.end(), more.begin(), more.end());
}

void addSilent(const std::vector<int64_t>& at, size_t first, std::vector<size_t>& silent) {
  while (!silent.empty() && silent.back() >= first) silent.pop_back();
  for (size_t item = std::max<size_t>(first, 1); item < at.size(); ++item)
    if (at[item] - at[item - 1] >= kSilence) silent.push_back(item);
}

}  // namespace

StreamData::Growth StreamData::take(control::StreamPage page) {
  Growth growth{
      .isAnew = page.reading != m_reading, .firstEvent = page.firstEvent, .firstChunk = page.firstChunk};
  if (growth.isAnew) clear();
  m_found = page.found;
  m_reading = page.reading;
  m_form = page.form;
  m_ended = page.ended;
  m_whole = page.whole;
  m_more = page.more;
  if (!page.more) m_figures = page.figures;
  goOn(m_events.at, page.firstEvent, page.eventColumns.at);
  goOn(m_events.chunk, page.firstEvent, page.eventColumns.chunk);
  goOn(m_events.size, page.firstEvent, page.eventColumns.size);
  goOn(m_events.name, page.firstEvent, page.eventColumns.name);
  goOn(m_events.kind, page.firstEvent, page.eventColumns.kind);
  goOn(m_events.part, page.firstEvent, page.eventColumns.part);
  goOn(m_events.fromClient, page.firstEvent, page.eventColumns.fromClient);
  goOn(m_chunks.at, page.firstChunk, page.chunkColumns.at);
  goOn(m_chunks.left, page.firstChunk, page.chunkColumns.left);
  goOn(m_chunks.size, page.firstChunk, page.chunkColumns.size);
  goOn(m_chunks.part, page.firstChunk, page.chunkColumns.part);
  goOn(m_chunks.fromClient, page.firstChunk, page.chunkColumns.fromClient);
  m_names.resize(std::min<size_t>(page.firstName, m_names.size()));
  for (const std::string& name : page.names) m_names.push_back(QString::fromStdString(name));
  lookForSilence(page.firstEvent, page.firstChunk);
  return growth;
}

void StreamData::lookForSilence(size_t firstEvent, size_t firstChunk) {
  if (m_form == control::StreamForm::WebSocket) return;
  addSilent(m_events.at, firstEvent, m_silentEvents);
  addSilent(m_chunks.at, firstChunk, m_silentChunks);
}

int64_t timeBefore(const std::vector<int64_t>& at, size_t item) {
  return item == 0 ? -1 : at[item] - at[item - 1];
}

std::pair<size_t, size_t> itemsBetween(const std::vector<int64_t>& at, int64_t from, int64_t to) {
  const auto first = std::ranges::lower_bound(at, from);
  const auto last = std::upper_bound(first, at.end(), to);
  return {static_cast<size_t>(first - at.begin()), static_cast<size_t>(last - at.begin())};
}

}  // namespace headgate::ui
