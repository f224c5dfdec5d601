// The lists of certificate authorities that the clients on this machine believe: where they are, and what
// puts a root into them and takes it out.
//
// Values only: nothing here changes anything. Thread: any; looks into some folders. Linux; elsewhere it finds
// the lists of browsers only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/host/command.h"

namespace headgate::host {

// The root that is to be believed, or no longer.
struct TrustedRoot {
  std::string name;  // its own in every list
  std::string path;  // of a file in PEM form
  std::string pem;
};

// Where to look. A test has folders of its own.
struct TrustPlaces {
  std::string home;    // the user's
  std::string system;  // in front of the system's paths; empty: the system itself
};

struct TrustStore {
  enum class Kind : uint8_t {
    System,  // a folder of certificates, and one file that is made of them
    Nss,     // a database of Mozilla's library, which Chromium uses too
  };
  Kind kind = Kind::System;
  std::string title;    // "the system's store"
  std::string readers;  // the clients that it speaks for
  std::string folder;
  // System only:
  std::string suffix;  // what the names of its files have to end with
  std::string bundle;  // the file of all certificates
  Command refresh;     // makes it
};

// The system's first, if it is of a known kind; then those of the browsers that have run. Chromium's is
// always there: a database that is missing is made by what commandsToTrust() says.
std::vector<TrustStore> findTrustStores(const TrustPlaces& places);

std::vector<Command> commandsToTrust(const TrustStore& store, const TrustedRoot& root);
std::vector<Command> commandsToDistrust(const TrustStore& store, const TrustedRoot& root);

// May this user change it?
bool isChangeable(const TrustStore& store);
// With sudo in front, if not.
std::vector<Command> asTyped(const TrustStore& store, std::vector<Command> commands);

// A system's store: does the bundle have the root? Reads it.
bool isInBundle(const TrustStore& store, const TrustedRoot& root);
// A system's store: the file that commandsToTrust() makes.
std::string fileOf(const TrustStore& store, const TrustedRoot& root);
// Beside the bundle: links that lead to that file, by way of others too. What makes the bundle makes them,
// and leaves them behind when the file has gone.
std::vector<std::string> linksTo(const TrustStore& store, const TrustedRoot& root);

// A database: what tells its content (on standard output) and whether the root is in there for servers.
Command commandToList(const TrustStore& store);
bool isListed(std::string_view listing, const TrustedRoot& root);
// False for a database that is to be made first.
bool exists(const TrustStore& store);

}  // namespace headgate::host
