#include "core/control/kept_record.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "core/store/segment_format.h"

namespace headgate::control {

namespace fs = std::filesystem;

namespace {

constexpr uint64_t kFileLimit = 16 * 1024 * 1024;
constexpr uint64_t kBudget = 2ull * 1024 * 1024 * 1024;
constexpr std::string_view kGoesOn = "goes on";

bool isSegment(const fs::path& path) {
  return store::segmentNumber(path.filename().string()).has_value();
}

template <typename Each>
void forEachSegment(const std::string& folder, Each each) {
  std::error_code error;
  for (fs::directory_iterator file(folder, error), end; !error && file != end; file.increment(error))
    if (isSegment(file->path())) each(file->path());
}

bool hasSegments(const std::string& folder) {
  bool found = false;
  forEachSegment(folder, [&found](const fs::path&) { found = true; });
  return found;
}

void removeFolder(const std::string& folder) {
  std::error_code ignored;
  if (!folder.empty()) fs::remove_all(folder, ignored);
}

}  // namespace

KeptRecordFiles::KeptRecordFiles(const std::string& stateDir)
    : m_folder(stateDir.empty() ? std::string() : stateDir + "/record"),
      m_keptFolder(stateDir.empty() ? std::string() : stateDir + "/record-kept") {
  if (m_folder.empty()) return;
  // Of several crashes in a row, the last one that had recorded anything counts.
  if (hasSegments(m_folder)) {
    removeFolder(m_keptFolder);
    std::error_code ignored;
    fs::rename(m_folder, m_keptFolder, ignored);
  }
  m_store = std::make_unique<store::SegmentStore>(
      store::SegmentStore::Options{.directory = m_folder, .fileLimit = kFileLimit, .budget = kBudget},
      [this](std::string_view sentence) {
        const std::lock_guard lock(m_mutex);
        m_problem = sentence.find(kGoesOn) != std::string_view::npos ? std::string_view() : sentence;
      });
}

KeptRecordFiles::~KeptRecordFiles() {
  m_store.reset();
  removeFolder(m_folder);
}

std::string KeptRecordFiles::problem() const {
  const std::lock_guard lock(m_mutex);
  return m_problem;
}

KeptRecord KeptRecordFiles::kept() const {
  KeptRecord kept;
  if (m_keptFolder.empty()) return kept;
  forEachSegment(m_keptFolder, [&kept](const fs::path& path) {
    std::error_code unknown;
    const auto written = fs::last_write_time(path, unknown);
    const auto wall = std::chrono::time_point_cast<Nanoseconds>(std::chrono::file_clock::to_sys(written));
    kept.found = true;
    kept.at = std::max<int64_t>(kept.at, wall.time_since_epoch().count());
    const uintmax_t size = fs::file_size(path, unknown);
    if (!unknown) kept.bytes += size;
  });
  return kept;
}

void KeptRecordFiles::discard() const {
  removeFolder(m_keptFolder);
}

}  // namespace headgate::control
