#include "app/records.h"

namespace headgate::app {

Records::Records(const Options& options, const std::function<void(std::string_view)>& log) {
  const auto report = [log](std::string_view sentence) { log(sentence); };
  if (options.record == RecordTo::Memory) m_memory = std::make_unique<store::MemoryStore>(m_names);
  if (options.record == RecordTo::Directory)
    m_segments = std::make_unique<store::SegmentStore>(
        store::SegmentStore::Options{.directory = options.recordDir}, report);
  if (!options.accessLog.empty())
    m_accessLog =
        std::make_unique<store::AccessLog>(store::AccessLog::Options{.file = options.accessLog}, report);
}

std::vector<record::RecordSink*> Records::sinks() const {
  std::vector<record::RecordSink*> sinks;
  if (m_memory) sinks.push_back(m_memory.get());
  if (m_segments) sinks.push_back(m_segments.get());
  if (m_accessLog) sinks.push_back(m_accessLog.get());
  return sinks;
}

void Records::reopenAccessLog() {
  if (m_accessLog) m_accessLog->reopen();
}

store::RecordReport Records::report() const {
  return m_memory ? store::reportOf(*m_memory) : store::RecordReport();
}

}  // namespace headgate::app
