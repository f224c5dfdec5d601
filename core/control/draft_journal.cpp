#include "core/control/draft_journal.h"

#include <chrono>
#include <filesystem>
#include <utility>

#include "core/config/document.h"
#include "core/config/profile_file.h"
#include "core/control/json_values.h"
#include "core/files/private_file.h"

namespace headgate::control {

namespace {

namespace fs = std::filesystem;

constexpr const char* kDraft = "draft";
constexpr const char* kFound = "draft.found";
constexpr const char* kRunning = "running";
constexpr size_t kMaxDraftBytes = 64 * 1024 * 1024;  // a profile's 16 MiB, escaped

void removeFile(const std::string& path) {
  std::error_code ignored;
  fs::remove(path, ignored);
}

// Whoever takes a draft up may have written it anew, with other spaces.
bool meanTheSame(const std::string& a, const std::string& b) {
  if (a == b) return true;
  const auto one = config::Document::parse(a);
  const auto other = config::Document::parse(b);
  return one && other && one->root() == other->root();
}

}  // namespace

DraftJournal::DraftJournal(std::string stateDir) : m_stateDir(std::move(stateDir)) {
  if (m_stateDir.empty()) return;
  // The newest counts; one from before that nobody has asked for since is two crashes old.
  std::error_code error;
  if (fs::exists(pathOf(kDraft), error)) fs::rename(pathOf(kDraft), pathOf(kFound), error);
  readFound();
  const auto created = files::createPrivateFile(pathOf(kRunning), {});
  m_found.programCrashed = created && created.value() == files::Created::WasThere;
}

DraftJournal::~DraftJournal() {
  if (!m_stateDir.empty()) removeFile(pathOf(kRunning));
}

void DraftJournal::readFound() {
  const auto content = files::readWholeFile(pathOf(kFound), files::Privacy::Required, kMaxDraftBytes);
  if (!content || !*content) return;
  auto reply = replyFromJson(**content);
  if (!reply) return;
  if (auto* draft = std::get_if<KeptDraft>(&*reply)) m_found = std::move(*draft);
}

Result<void, std::string> DraftJournal::keep(KeptDraft draft) {
  if (m_stateDir.empty()) return std::string("drafts are not kept, because there is no folder for them");
  if (draft.text == m_text) return {};
  draft.found = true;
  draft.at = std::chrono::duration_cast<std::chrono::nanoseconds>(
                 std::chrono::system_clock::now().time_since_epoch())
                 .count();
  std::string text = draft.text;
  if (auto written = files::writePrivateFile(pathOf(kDraft), toJson(Reply(std::move(draft)))); !written)
    return "what you edit would not outlive a crash: " + written.error();
  m_text = std::move(text);
  if (m_found.found && m_foundIsTold && meanTheSame(m_text, m_found.text)) dropFound();  // it was taken up
  return {};
}

void DraftJournal::forget() {
  if (std::exchange(m_text, {}).empty()) return;
  removeFile(pathOf(kDraft));
}

void DraftJournal::discard() {
  forget();
  if (m_foundIsTold) dropFound();
}

void DraftJournal::forgetText(const std::string& text) {
  if (m_text == text) forget();
}

void DraftJournal::dropFound() {
  if (!m_found.found) return;
  const bool crashed = m_found.programCrashed;
  m_found = {};
  m_found.programCrashed = crashed;
  removeFile(pathOf(kFound));
}

KeptDraft DraftJournal::tellFound() {
  m_foundIsTold = true;
  if (!m_found.path.empty())
    if (const auto inFile = config::readProfileText(m_found.path); inFile && *inFile == m_found.text)
      dropFound();
  return m_found;
}

}  // namespace headgate::control
