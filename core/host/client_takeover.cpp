#include "core/host/client_takeover.h"

#include <algorithm>
#include <filesystem>

#include "core/host/command_run.h"
#include "core/host/user_file.h"

namespace headgate::host {
namespace {

namespace fs = std::filesystem;
using Text = std::optional<std::string>;  // of a file that may not be there

// What is there once the member is put back; nothing: the file goes.
Result<Text, std::string> givenBack(const ClientKind& kind, const TakenOver& taken, const Text& present) {
  if (!present || *present == taken.written) return present ? taken.original : present;
  HG_TRY(raw, rawMember(kind.syntax, *present, taken.member));
  if (raw != taken.raw) return present;  // somebody has pointed it elsewhere
  auto text = taken.previous ? withMember(kind.syntax, *present, taken.member, *taken.previous)
                             : withoutMember(kind.syntax, *present, taken.member, taken.kept);
  if (!text) return std::move(text).error();
  return Text(std::move(text->text));
}

std::string inFile(const std::string& file, const std::string& problem) {
  return problem.starts_with(file) ? problem : file + ": " + problem;
}

}  // namespace

// What a takeover starts from and leads to.
struct ClientTakeover::Work {
  ClientKind kind;
  Text present;
  TakenOver taken;
};

ClientTakeover::ClientTakeover(UserFolders folders, const std::string& journalFolder)
    : m_folders(std::move(folders)), m_kinds(knownClients(m_folders)), m_journal(journalFolder) {}

std::vector<ClientState> ClientTakeover::states() const {
  std::vector<ClientState> states;
  for (const ClientKind& kind : m_kinds) states.push_back(stateOf(kind));
  return states;
}

ClientState ClientTakeover::stateOf(const ClientKind& kind) const {
  ClientState state{.kind = kind};
  std::error_code none;
  const auto present = readUserFile(kind.file);
  const bool isInstalled = !findProgram(kind.program, m_folders.programs).empty();
  state.isFound =
      isInstalled || !present || present.value() || fs::exists(fs::path(kind.file).parent_path(), none);
  if (!present) {
    state.problem = present.error();
    return state;
  }
  state.problem = whyNotWritable(kind.file);
  const std::string text = present.value().value_or("");
  const auto url = pointsTo(kind, text);
  if (url)
    state.pointsTo = url.value().value_or("");
  else
    state.problem = inFile(kind.file, url.error());
  const auto taken = m_journal.read(kind.id);
  if (!taken) state.problem = taken.error();
  if (!taken || !taken.value()) return state;
  const auto raw = rawMember(kind.syntax, text, taken.value()->member);
  state.isTakenOver = raw && raw.value() == taken.value()->raw;
  state.isChangedSince =
      present.value() != Text(taken.value()->written) && present.value() != taken.value()->original;
  return state;
}

Result<ClientTakeover::Work, std::string> ClientTakeover::prepare(const std::string& client,
                                                                  const std::string& url) const {
  const auto kind = std::ranges::find(m_kinds, client, &ClientKind::id);
  if (kind == m_kinds.end()) return "no program is known as \"" + client + "\"";
  HG_TRY(present, readUserFile(kind->file));
  if (std::string problem = whyNotWritable(kind->file); !problem.empty()) return problem;
  HG_TRY(earlier, m_journal.read(client));
  Work work{.kind = *kind, .present = present, .taken = {.file = kind->file, .original = present}};
  TakenOver& taken = work.taken;
  const auto place = [&](const std::string& problem) { return inFile(kind->file, problem); };
  if (earlier) {
    auto original = givenBack(*kind, *earlier, present);
    if (!original) return place(original.error());
    taken.original = std::move(original).value();
  }
  const std::string text = taken.original.value_or("");
  const auto wanted = wantedMember(*kind, text, url);
  if (!wanted) return place(wanted.error());
  taken.member = wanted->path;
  taken.raw = wanted->raw;
  const auto previous = rawMember(kind->syntax, text, taken.member);
  const auto kept = membersThere(kind->syntax, text, taken.member);
  const auto written = withMember(kind->syntax, text, taken.member, taken.raw);
  if (!previous) return place(previous.error());
  if (!kept) return place(kept.error());
  if (!written) return place(written.error());
  taken.previous = previous.value();
  taken.kept = kept.value();
  taken.written = written->text;
  taken.madeFolders = missingFolders(kind->file);
  return work;
}

Result<ClientPlan, std::string> ClientTakeover::plan(const std::string& client,
                                                     const std::string& url) const {
  HG_TRY(work, prepare(client, url));
  return ClientPlan{.file = work.taken.file,
                    .before = work.present.value_or(""),
                    .after = work.taken.written,
                    .backup = m_journal.backupOf(client, work.taken.file)};
}

Result<void, std::string> ClientTakeover::takeOver(const std::string& client, const std::string& url,
                                                   const std::string& before) {
  HG_TRY(work, prepare(client, url));
  if (work.present.value_or("") != before)
    return work.taken.file + " has changed meanwhile: look at the changes again";
  // From the beginning, so that there is never more than one takeover to be undone.
  if (auto given = giveBack(client); !given) return given;
  HG_TRY(fresh, prepare(client, url));
  // The journal first: whenever this is interrupted, what was there can be put back.
  if (auto noted = m_journal.write(client, fresh.taken); !noted) return noted;
  auto written = writeUserFile(fresh.taken.file, fresh.taken.written);
  if (!written) m_journal.forget(client);
  return written;
}

Result<void, std::string> ClientTakeover::giveBack(const std::string& client) {
  const auto kind = std::ranges::find(m_kinds, client, &ClientKind::id);
  if (kind == m_kinds.end()) return "no program is known as \"" + client + "\"";
  HG_TRY(taken, m_journal.read(client));
  if (!taken) return {};
  // In the file that was written, wherever the environment says now that it lies.
  HG_TRY(present, readUserFile(taken->file));
  const auto text = givenBack(*kind, *taken, present);
  if (!text) return inFile(taken->file, text.error());
  if (text.value() != present) {
    auto written = text.value() ? writeUserFile(taken->file, *text.value())
                                : removeUserFile(taken->file, taken->madeFolders);
    if (!written) return written;
  }
  m_journal.forget(client);
  return {};
}

Result<void, std::string> ClientTakeover::giveAllBack() {
  std::string problems;
  for (const ClientKind& kind : m_kinds)
    if (const auto given = giveBack(kind.id); !given)
      problems += (problems.empty() ? "" : "; ") + given.error();
  if (!problems.empty()) return problems;
  return {};
}

}  // namespace headgate::host
