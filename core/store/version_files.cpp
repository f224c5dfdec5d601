#include "core/store/version_files.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <system_error>

#include "core/crypto/digest.h"
#include "core/files/private_file.h"

namespace headgate::store {
namespace {

namespace fs = std::filesystem;
using Version = VersionFiles::Version;

constexpr size_t kThingNameBytes = 32;  // of 64: two profiles of one user do not meet by accident

struct VersionFile {
  std::string path;
  Version version;
};

std::vector<std::string> entriesOf(const std::string& folder) {
  std::vector<std::string> paths;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
    paths.push_back(entry->path().string());
  return paths;
}

// Takes a number and the dash behind it.
template <typename Number>
std::optional<Number> takeNumber(std::string_view& text) {
  Number number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end == text.data() + text.size() || *end != '-') return std::nullopt;
  text.remove_prefix(static_cast<size_t>(end - text.data()) + 1);
  return number;
}

// Nothing for what is none, such as the draft of one that was being written.
std::optional<VersionFile> parsed(const std::string& path) {
  const std::string name = fs::path(path).filename().string();
  std::string_view rest = name;
  const auto id = takeNumber<uint64_t>(rest);
  const auto at = id ? takeNumber<int64_t>(rest) : std::nullopt;
  const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
  if (!at || rest.empty() || !std::all_of(rest.begin(), rest.end(), isLetter)) return std::nullopt;
  std::error_code error;
  const uint64_t bytes = fs::file_size(path, error);
  if (error) return std::nullopt;
  return VersionFile{path, {*id, WallTime(Nanoseconds(*at)), std::string(rest), bytes}};
}

// The newest first.
std::vector<VersionFile> filesIn(const std::string& folder) {
  std::vector<VersionFile> files;
  for (const std::string& path : entriesOf(folder))
    if (auto file = parsed(path)) files.push_back(std::move(*file));
  std::sort(files.begin(), files.end(),
            [](const VersionFile& a, const VersionFile& b) { return a.version.id > b.version.id; });
  return files;
}

void remove(const std::string& path) {
  std::error_code ignored;
  fs::remove(path, ignored);
}

// What a process that was killed has left of a version it was writing.
void removeDraftsIn(const std::string& folder) {
  for (const std::string& path : entriesOf(folder))
    if (path.ends_with(".new")) remove(path);
}

}  // namespace

std::string VersionFiles::folderOf(std::string_view thing) const {
  return m_folder + '/' + crypto::toHex(crypto::sha256(thing)).substr(0, kThingNameBytes);
}

std::string VersionFiles::pathOf(std::string_view thing, const Version& version) const {
  return folderOf(thing) + '/' + std::to_string(version.id) + '-' +
         std::to_string(version.at.time_since_epoch().count()) + '-' + version.mark;
}

std::vector<Version> VersionFiles::list(std::string_view thing) const {
  std::vector<Version> versions;
  for (VersionFile& file : filesIn(folderOf(thing))) versions.push_back(std::move(file.version));
  // The oldest may be left by a process that was killed before it could remove it.
  if (versions.size() > m_limits.versions) versions.resize(m_limits.versions);
  return versions;
}

std::optional<std::string> VersionFiles::read(std::string_view thing, const Version& version) const {
  auto text = files::readWholeFile(pathOf(thing, version), files::Privacy::Required, m_limits.textBytes);
  return text ? std::move(*text) : std::nullopt;
}

Result<void, std::string> VersionFiles::keep(std::string_view thing, std::string_view text,
                                             std::string_view mark, WallTime at) {
  const std::string folder = folderOf(thing);
  for (const std::string& each : {m_folder, folder})
    if (auto usable = files::usePrivateFolder(each); !usable) return usable;
  removeDraftsIn(folder);
  const auto before = filesIn(folder);
  const uint64_t id = before.empty() ? 1 : before.front().version.id + 1;
  const std::string path = pathOf(thing, {.id = id, .at = at, .mark = std::string(mark)});
  if (auto written = files::writePrivateFile(path, text); !written) return written;
  for (size_t i = std::max<size_t>(m_limits.versions, 1) - 1; i < before.size(); ++i) remove(before[i].path);
  trim(path);
  return {};
}

void VersionFiles::remark(std::string_view thing, const Version& version, std::string_view mark) {
  Version renamed = version;
  renamed.mark = mark;
  std::error_code ignored;
  fs::rename(pathOf(thing, version), pathOf(thing, renamed), ignored);
}

void VersionFiles::trim(const std::string& kept) const {
  std::vector<VersionFile> all;
  uint64_t bytes = 0;
  for (const std::string& folder : entriesOf(m_folder)) {
    for (VersionFile& file : filesIn(folder)) {
      bytes += file.version.bytes;
      all.push_back(std::move(file));
    }
  }
  if (bytes <= m_limits.bytes) return;
  std::sort(all.begin(), all.end(),
            [](const VersionFile& a, const VersionFile& b) { return a.version.at < b.version.at; });
  for (const VersionFile& file : all) {
    if (bytes <= m_limits.bytes) return;
    if (file.path == kept) continue;
    bytes -= file.version.bytes;
    remove(file.path);
    remove(fs::path(file.path).parent_path().string());  // if it was the last one of its thing
  }
}

}  // namespace headgate::store
