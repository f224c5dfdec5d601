#include "core/control/profile_history.h"

#include <algorithm>
#include <chrono>

#include <QFileInfo>

#include "core/control/desk_fields.h"

namespace headgate::control {

namespace {

using Version = store::VersionFiles::Version;

// The prefixes keep the kinds apart: no file's name begins like that.
std::string thingOf(const CurrentProfile& profile) {
  if (profile.isDemo()) return "demo:";
  if (profile.path().empty()) return "new:";
  // Of a file that is gone there is no canonical path.
  const QFileInfo file(QString::fromStdString(profile.path()));
  const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
  const QString whole =
      file.exists() || folder.isEmpty() ? file.canonicalFilePath() : folder + u'/' + file.fileName();
  return "file:" + (whole.isEmpty() ? profile.path() : whole.toStdString());
}

VersionReason reasonOf(const Version& version) {
  const auto* const mark = std::find(std::begin(kVersionReasons), std::end(kVersionReasons), version.mark);
  return mark == std::end(kVersionReasons) ? VersionReason::Applied
                                           : static_cast<VersionReason>(mark - std::begin(kVersionReasons));
}

std::string_view markOf(VersionReason reason) {
  return kVersionReasons[static_cast<size_t>(reason)];
}

}  // namespace

ProfileHistory::ProfileHistory(const std::string& stateDir)
    : m_isKept(!stateDir.empty()), m_files(stateDir + "/versions") {
  if (!m_isKept) m_problem = "no versions are kept, because there is no folder for them";
}

bool ProfileHistory::saysTheSame(const std::string& thing, const Version& version,
                                 const std::string& text) const {
  return version.bytes == text.size() && m_files.read(thing, version) == text;
}

void ProfileHistory::note(const CurrentProfile& profile, const std::string& text, VersionReason reason) {
  if (!m_isKept) return;
  const std::string thing = thingOf(profile);
  const std::vector<Version> before = m_files.list(thing);
  const auto isThere = [&](const Version& version) { return saysTheSame(thing, version, text); };
  if (!before.empty() && isThere(before.front())) {
    // That it was saved says more of it than that it was tried.
    if (reason == VersionReason::Saved && reasonOf(before.front()) == VersionReason::Applied)
      m_files.remark(thing, before.front(), markOf(reason));
    return;
  }
  if (reason == VersionReason::Applied && std::any_of(before.begin(), before.end(), isThere))
    reason = VersionReason::Restored;
  const auto kept = m_files.keep(thing, text, markOf(reason), std::chrono::system_clock::now());
  m_problem = kept ? std::string() : "this version is not kept: " + kept.error();
}

ProfileVersions ProfileHistory::versions(const CurrentProfile& profile) const {
  ProfileVersions all{.versions = {}, .problem = m_problem};
  if (!m_isKept) return all;
  const std::string thing = thingOf(profile);
  for (const Version& version : m_files.list(thing))
    all.versions.push_back({.id = version.id,
                            .at = version.at.time_since_epoch().count(),
                            .reason = reasonOf(version),
                            .bytes = version.bytes,
                            .isOpenText = saysTheSame(thing, version, profile.text())});
  return all;
}

VersionText ProfileHistory::version(const CurrentProfile& profile, uint64_t id) const {
  if (!m_isKept) return {};
  const std::string thing = thingOf(profile);
  for (const Version& version : m_files.list(thing)) {
    if (version.id != id) continue;
    auto text = m_files.read(thing, version);
    return {.found = text.has_value(), .text = std::move(text).value_or(std::string())};
  }
  return {};
}

}  // namespace headgate::control
