#include "app/trust_command.h"

#include <algorithm>
#include <cstdio>
#include <string_view>

#include <QDir>
#include <QEventLoop>

#include "app/human_log.h"
#include "app/state_directory.h"
#include "core/pki/local_ca.h"

namespace headgate::app {

namespace {

using host::TrustedRoot;
using host::TrustErrand;
using host::TrustPlaces;
using host::TrustStore;
using Reports = std::vector<TrustErrand::Report>;
using State = TrustErrand::State;

constexpr std::string_view kTrustHelp = R"( trust [install | remove | status | print] [--state DIR]

  install      Put the root of the local CA into the system's store and those of the browsers, and say what is left to
               be done. The default. The root is made if there is none.
  remove       Take it out again.
  status       Say which stores have it.
  print        Change no store: print the commands that do, for the root, which is made if there is none.

  --state DIR  The directory that the gateway has as --state. Default: headgate in XDG_STATE_HOME or ~/.local/state.

Exit status: 0 if it is everywhere as asked (status: trusted), 1 if not, 2 for wrong usage.
)";

int complainOfTrust(std::string_view sentence) {
  logLine(sentence);
  return 1;
}

void printText(std::string_view text) {
  std::fwrite(text.data(), 1, text.size(), stdout);
}

TrustPlaces places() {
  return {QDir::homePath().toStdString(), {}};
}

// Where a user's PATH looks, and where administration's programs are, which it often leaves out.
std::vector<std::string> programFolders() {
  std::vector<std::string> folders;
  for (const QString& folder : qEnvironmentVariable("PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts))
    folders.push_back(folder.toStdString());
  folders.insert(folders.end(), {"/usr/local/sbin", "/usr/sbin", "/sbin"});
  return folders;
}

Result<std::optional<TrustedRoot>, std::string> rootOf(const std::string& folder) {
  HG_TRY(found, pki::findRoot(folder));
  if (!found) return std::optional<TrustedRoot>();
  return std::optional(TrustedRoot{found->name, found->path, found->pem});
}

Result<std::optional<TrustedRoot>, std::string> madeRoot(const std::string& stateDir) {
  if (auto made = makeStateDirectory(stateDir); !made) return std::move(made).error();
  const auto ca = pki::LocalCa::open(caFolder(stateDir), std::chrono::system_clock::now);
  if (!ca) return ca.error();
  return rootOf(caFolder(stateDir));
}

Reports run(TrustVerb verb, const TrustedRoot& root) {
  using Wish = TrustErrand::Wish;
  const Wish wish = verb == TrustVerb::Install  ? Wish::Trust
                    : verb == TrustVerb::Remove ? Wish::Distrust
                                                : Wish::Look;
  QEventLoop loop;
  Reports reports;
  const TrustErrand errand(places(), programFolders(), root, wish, [&](Reports told) {
    reports = std::move(told);
    loop.quit();
  });
  loop.exec();
  return reports;
}

std::string verdict(TrustVerb verb, const TrustErrand::Report& report) {
  if (report.state == State::Unknown) return "unknown";
  const bool isTrusted = report.state == State::Trusted;
  if (report.hasChanged) return isTrusted ? "trusted now" : "trusted no longer";
  if (verb == TrustVerb::Remove && isTrusted) return "still trusted";
  return isTrusted ? "trusted" : "not trusted";
}

std::string column(std::string text, size_t width) {
  text.resize(std::max(text.size(), width), ' ');
  return text;
}

// Clients that read no store, and what they read instead.
std::string environmentText(const TrustedRoot& root, const Reports& reports) {
  std::string bundle;
  for (const auto& report : reports)
    if (report.store.kind == TrustStore::Kind::System && report.state == State::Trusted)
      bundle = report.store.bundle;
  std::string text = "\nClients with a list of their own are told by their environment:\n\n";
  text += "  Node.js                NODE_EXTRA_CA_CERTS=" + root.path + "\n";
  text += "  Python's requests      REQUESTS_CA_BUNDLE=" + (bundle.empty() ? root.path : bundle) + "\n";
  text += "  Python's ssl, httpx    SSL_CERT_FILE=" + (bundle.empty() ? root.path : bundle) + "\n";
  if (bundle.empty()) text += "\nThe latter two then believe this root only.\n";
  return text;
}

}  // namespace

Result<TrustCommand, std::string> parseTrustCommand(std::span<const std::string> arguments) {
  constexpr std::string_view kOption = "--state";
  TrustCommand command;
  bool hasVerb = false;
  for (size_t i = 0; i < arguments.size(); ++i) {
    const std::string_view argument = arguments[i];
    if (argument == "--help" || argument == "-h") return TrustCommand{TrustVerb::ShowHelp, {}};
    if (argument == kOption || argument.starts_with("--state=")) {
      command.stateDir = argument == kOption ? (i + 1 < arguments.size() ? arguments[++i] : "")
                                             : std::string(argument.substr(kOption.size() + 1));
      if (command.stateDir.empty()) return std::string("--state needs the name of a directory");
      continue;
    }
    if (argument.starts_with('-')) return "there is no option '" + std::string(argument) + "' here";
    if (hasVerb) return std::string("one of install, remove, status and print is enough");
    hasVerb = true;
    if (argument == "remove")
      command.verb = TrustVerb::Remove;
    else if (argument == "status")
      command.verb = TrustVerb::Status;
    else if (argument == "print")
      command.verb = TrustVerb::Print;
    else if (argument != "install")
      return std::string("say what to do: trust install, trust remove, trust status or trust print");
  }
  return command;
}

std::string trustText(TrustVerb verb, const TrustedRoot& root, const Reports& reports) {
  std::string text = "The root of the local CA is \"" + root.name + "\" in " + root.path + "\n\n";
  std::string byHand;
  bool hasSystem = false;
  bool hasBrowserChanged = false;
  for (const auto& report : reports) {
    const bool isSystem = report.store.kind == TrustStore::Kind::System;
    hasSystem = hasSystem || isSystem;
    hasBrowserChanged = hasBrowserChanged || (report.hasChanged && !isSystem);
    text += "  " + column(verdict(verb, report), 19) + report.store.title + " (" + report.store.readers + ")";
    text += report.problem.empty() ? "\n" : ": " + report.problem + "\n";
    for (const host::Command& command : report.byHand) byHand += "  " + shellText(command) + "\n";
  }
  if (!hasSystem) text += "\nThe system's store is of a kind that is not known here.\n";
  if (hasBrowserChanged) text += "\nA browser that is running sees this after its next start.\n";
  if (!byHand.empty()) text += "\nWhat is left to be done, by hand:\n\n" + byHand;
  if (verb != TrustVerb::Remove) text += environmentText(root, reports);
  return text;
}

std::string trustScript(const TrustedRoot& root, const std::vector<TrustStore>& stores) {
  std::string text;
  for (const TrustStore& store : stores) {
    text += "# " + store.title + " (" + store.readers + ")\n";
    for (const host::Command& command : asTyped(store, commandsToTrust(store, root)))
      text += shellText(command) + "\n";
  }
  return text;
}

int runTrustCommand(const TrustCommand& command) {
  if (command.verb == TrustVerb::ShowHelp) {
    printText("Usage: " + std::string(programName()) + std::string(kTrustHelp));
    return 0;
  }
  if (qEnvironmentVariableIsSet("SUDO_USER"))
    logLine("this looks after root's own stores; without sudo it is yours, and it says what needs sudo");
  // Absolute, because it is told to others.
  const std::string stateDir =
      command.stateDir.empty()
          ? defaultStateDirectory()
          : QDir().absoluteFilePath(QString::fromStdString(command.stateDir)).toStdString();
  const bool makes = command.verb == TrustVerb::Install || command.verb == TrustVerb::Print;
  const auto root = makes ? madeRoot(stateDir) : rootOf(caFolder(stateDir));
  if (!root) return complainOfTrust(root.error());
  if (!root.value()) {
    logLine("there is no local CA in " + stateDir + ", so that nothing trusts it");
    return command.verb == TrustVerb::Remove ? 0 : 1;
  }
  if (command.verb == TrustVerb::Print) {
    printText(trustScript(**root, findTrustStores(places())));
    return 0;
  }
  const Reports reports = run(command.verb, **root);
  printText(trustText(command.verb, **root, reports));
  return std::ranges::all_of(reports,
                             [&](const auto& report) {
                               return report.problem.empty() &&
                                      (command.verb != TrustVerb::Status || report.state == State::Trusted);
                             })
             ? 0
             : 1;
}

}  // namespace headgate::app
