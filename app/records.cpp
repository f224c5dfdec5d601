#include "app/records.h"

#include <cerrno>
#include <system_error>

#include "core/store/append_file.h"

namespace headgate::app {

namespace {

// What goes wrong later, a full disk say, is no reason to stop; what is wrong in the beginning is a mistake.
Result<void, std::string> tryAccessLog(const std::string& path) {
  store::AppendFile trial;
  const int error = trial.open(path, store::AppendFile::Mode::MayExist);
  if (error == 0 || error == ENXIO) return {};  // a pipe that nobody reads yet
  return "the access log " + path + " cannot be written: " + std::generic_category().message(error);
}

}  // namespace

Result<std::unique_ptr<Records>, std::string> Records::open(
    const Options& options, const std::function<void(std::string_view)>& log) {
  const auto report = [log](std::string_view sentence) { log(sentence); };
  std::unique_ptr<Records> records(new Records);
  if (options.record == RecordTo::Memory)
    records->m_memory = std::make_unique<store::MemoryStore>(records->m_names);
  if (options.record == RecordTo::Directory) {
    HG_TRY(directory, HeldDirectory::open(options.recordDir, "the directory to record into,"));
    records->m_directory = std::move(directory);
    records->m_segments = std::make_unique<store::SegmentStore>(
        store::SegmentStore::Options{.directory = options.recordDir}, report);
  }
  if (!options.accessLog.empty()) {
    if (options.accessLog != "-")
      if (auto tried = tryAccessLog(options.accessLog); !tried) return std::move(tried).error();
    records->m_accessLog =
        std::make_unique<store::AccessLog>(store::AccessLog::Options{.file = options.accessLog}, report);
  }
  return records;
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
