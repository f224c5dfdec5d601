#include "core/host/takeover_journal.h"

#include <filesystem>
#include <nlohmann/json.hpp>

#include "core/files/private_file.h"

namespace headgate::host {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr size_t kLargestJournal = 32 * 1024 * 1024;

json optionalText(const std::optional<std::string>& text) {
  return text ? json(*text) : json(nullptr);
}

std::optional<std::string> optionalText(const json& value) {
  if (value.is_null()) return std::nullopt;
  return value.get<std::string>();
}

}  // namespace

Result<std::optional<TakenOver>, std::string> TakeoverJournal::read(const std::string& client) const {
  HG_TRY(text, files::readWholeFile(journalOf(client), files::Privacy::Indifferent, kLargestJournal));
  if (!text) return std::optional<TakenOver>();
  try {
    const json value = json::parse(*text);
    return std::optional(TakenOver{.file = value.at("file"),
                                   .original = optionalText(value.at("original")),
                                   .written = value.at("written"),
                                   .madeFolders = value.at("made_folders"),
                                   .member = value.at("member"),
                                   .raw = value.at("raw"),
                                   .previous = optionalText(value.at("previous")),
                                   .kept = value.at("kept")});
  } catch (const json::exception&) {
    return journalOf(client) + " is damaged: put " + folderOf(client) + "'s other file back by hand";
  }
}

Result<void, std::string> TakeoverJournal::write(const std::string& client, const TakenOver& taken) const {
  for (const std::string& folder : {m_folder, folderOf(client)})
    if (auto used = files::usePrivateFolder(folder); !used) return used;
  if (taken.original)
    if (auto backup = files::writePrivateFile(backupOf(client, taken.file), *taken.original); !backup)
      return backup;
  const json value{{"file", taken.file},
                   {"original", optionalText(taken.original)},
                   {"written", taken.written},
                   {"made_folders", taken.madeFolders},
                   {"member", taken.member},
                   {"raw", taken.raw},
                   {"previous", optionalText(taken.previous)},
                   {"kept", taken.kept}};
  return files::writePrivateFile(journalOf(client), value.dump(1));
}

// The journal first: without it nothing was taken over.
void TakeoverJournal::forget(const std::string& client) const {
  std::error_code ignored;
  fs::remove(journalOf(client), ignored);
  fs::remove_all(folderOf(client), ignored);
}

std::string TakeoverJournal::backupOf(const std::string& client, const std::string& file) const {
  return folderOf(client) + "/" + fs::path(file).filename().string();
}

}  // namespace headgate::host
