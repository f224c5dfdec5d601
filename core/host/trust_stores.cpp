#include "core/host/trust_stores.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <utility>

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace headgate::host {
namespace {

constexpr std::string_view kSystemReaders = "curl, wget, git, Go, Ruby, PHP";

struct SystemKind {
  const char* folder;
  const char* suffix;
  const char* bundle;
  const char* program;
  const char* argument;
};
// By what is there; where there are several, the first is the one in use.
constexpr std::array<SystemKind, 4> kSystemKinds{{
    // Fedora, RHEL
    {"/etc/pki/ca-trust/source/anchors", ".pem", "/etc/pki/tls/certs/ca-bundle.crt", "update-ca-trust",
     "extract"},
    // Debian, Ubuntu, Alpine
    {"/usr/local/share/ca-certificates", ".crt", "/etc/ssl/certs/ca-certificates.crt",
     "update-ca-certificates", ""},
    // Arch
    {"/etc/ca-certificates/trust-source/anchors", ".crt", "/etc/ssl/certs/ca-certificates.crt", "trust",
     "extract-compat"},
    // openSUSE
    {"/etc/pki/trust/anchors", ".pem", "/etc/ssl/ca-bundle.pem", "update-ca-certificates", ""},
}};

// Chromium's, made if need be.
constexpr const char* kChromium = "/.pki/nssdb";
// Where the same browsers keep it when they come from elsewhere, or once they have moved on.
constexpr std::array kMoreChromium{"/.local/share/pki/nssdb", "/snap/chromium/current/.pki/nssdb"};
constexpr std::array kFirefox{"/.mozilla/firefox", "/.config/mozilla/firefox",
                              "/snap/firefox/common/.mozilla/firefox",
                              "/.var/app/org.mozilla.firefox/.mozilla/firefox"};
constexpr const char* kDatabaseFile = "/cert9.db";

QString qt(const std::string& text) {
  return QString::fromStdString(text);
}

TrustStore systemStore(const SystemKind& kind, const std::string& prefix) {
  TrustStore store{TrustStore::Kind::System, "the system's store", std::string(kSystemReaders)};
  store.folder = prefix + kind.folder;
  store.suffix = kind.suffix;
  store.bundle = prefix + kind.bundle;
  store.refresh.program = kind.program;
  if (*kind.argument) store.refresh.arguments.emplace_back(kind.argument);
  return store;
}

TrustStore database(std::string title, std::string readers, std::string folder) {
  TrustStore store{TrustStore::Kind::Nss, std::move(title), std::move(readers), std::move(folder)};
  return store;
}

std::string databaseName(const TrustStore& store) {
  return "sql:" + store.folder;
}

std::string withoutSpace(std::string_view text) {
  std::string dense;
  std::ranges::copy_if(text, std::back_inserter(dense), [](char c) { return c > ' '; });
  return dense;
}

}  // namespace

std::vector<TrustStore> findTrustStores(const TrustPlaces& places) {
  std::vector<TrustStore> stores;
  for (const SystemKind& kind : kSystemKinds) {
    if (!QFileInfo(qt(places.system + kind.folder)).isDir()) continue;
    stores.push_back(systemStore(kind, places.system));
    break;
  }
  const std::string chromium = "Chromium, Chrome, Edge, Brave";
  stores.push_back(database("Chromium's store", chromium, places.home + kChromium));
  for (const char* path : kMoreChromium) {
    TrustStore store = database("Chromium's store in ~" + std::string(path), chromium, places.home + path);
    if (exists(store)) stores.push_back(std::move(store));
  }
  for (const char* path : kFirefox) {
    const QDir folder(qt(places.home + path));
    for (const QString& entry : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
      const std::string profile = entry.toStdString();
      TrustStore store =
          database("Firefox's profile " + profile, "Firefox", places.home + path + "/" + profile);
      if (exists(store)) stores.push_back(std::move(store));
    }
  }
  return stores;
}

std::vector<Command> commandsToTrust(const TrustStore& store, const TrustedRoot& root) {
  if (store.kind == TrustStore::Kind::System)
    return {{"install", {"-m", "644", root.path, fileOf(store, root)}}, store.refresh};
  std::vector<Command> commands;
  if (!exists(store)) {
    commands.push_back({"mkdir", {"-p", store.folder}});
    commands.push_back({"certutil", {"-N", "-d", databaseName(store), "--empty-password"}});
  }
  // C: an authority for servers, and for nothing else.
  commands.push_back(
      {"certutil", {"-A", "-d", databaseName(store), "-t", "C,,", "-n", root.name, "-i", root.path}});
  return commands;
}

std::vector<Command> commandsToDistrust(const TrustStore& store, const TrustedRoot& root) {
  if (store.kind == TrustStore::Kind::System) {
    Command removal{"rm", {"-f", fileOf(store, root)}};
    std::ranges::copy(linksTo(store, root), std::back_inserter(removal.arguments));
    return {std::move(removal), store.refresh};
  }
  return {{"certutil", {"-D", "-d", databaseName(store), "-n", root.name}}};
}

bool isChangeable(const TrustStore& store) {
  return store.kind == TrustStore::Kind::Nss || QFileInfo(qt(store.folder)).isWritable();
}

std::vector<Command> asTyped(const TrustStore& store, std::vector<Command> commands) {
  if (isChangeable(store)) return commands;
  for (Command& command : commands) {
    command.arguments.insert(command.arguments.begin(), std::exchange(command.program, "sudo"));
  }
  return commands;
}

bool isInBundle(const TrustStore& store, const TrustedRoot& root) {
  QFile bundle(qt(store.bundle));
  if (root.pem.empty() || !bundle.open(QIODevice::ReadOnly)) return false;
  return withoutSpace(bundle.readAll().toStdString()).find(withoutSpace(root.pem)) != std::string::npos;
}

std::string fileOf(const TrustStore& store, const TrustedRoot& root) {
  return store.folder + "/" + qt(root.name).toLower().replace(u' ', u'-').toStdString() + store.suffix;
}

std::vector<std::string> linksTo(const TrustStore& store, const TrustedRoot& root) {
  std::map<std::string, std::string> targets;  // of all links there
  const QDir folder = QFileInfo(qt(store.bundle)).dir();
  for (const QFileInfo& each : folder.entryInfoList(QDir::Files | QDir::System | QDir::Hidden))
    if (each.isSymLink())
      targets[each.filePath().toStdString()] = QDir::cleanPath(each.symLinkTarget()).toStdString();
  std::vector<std::string> ends{fileOf(store, root)};
  for (size_t i = 0; i < ends.size(); ++i)
    for (const auto& [link, target] : targets)
      if (target == ends[i]) ends.push_back(link);
  ends.erase(ends.begin());
  return ends;
}

Command commandToList(const TrustStore& store) {
  return {"certutil", {"-L", "-d", databaseName(store)}};
}

// A line is a name, spaces, and three fields of letters: "Headgate local CA 1a2b3c4d   C,,".
bool isListed(std::string_view listing, const TrustedRoot& root) {
  while (!listing.empty()) {
    const size_t end = std::min(listing.find('\n'), listing.size());
    std::string_view line = listing.substr(0, end);
    listing.remove_prefix(std::min(end + 1, listing.size()));
    if (!line.starts_with(root.name + " ")) continue;
    line.remove_prefix(root.name.size());
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    return line.substr(0, line.find(',')).find('C') != std::string_view::npos;
  }
  return false;
}

bool exists(const TrustStore& store) {
  return QFileInfo::exists(qt(store.folder + kDatabaseFile));
}

}  // namespace headgate::host
