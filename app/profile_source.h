// Where the program's profile comes from, and the whole way from its text to a snapshot: read, validate, look
// up secrets, compile. Only the looking up takes time. Thread: main.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/config/document.h"
#include "core/config/problem.h"
#include "core/flow/snapshot.h"
#include "core/secrets/resolution.h"

namespace headgate::app {

struct LoadedProfile {
  config::Document document;
  std::shared_ptr<flow::Snapshot> snapshot;
  std::vector<config::Problem> warnings;
};

using ProfileResult = Result<LoadedProfile, std::vector<config::Problem>>;

class ProfileSource {
 public:
  // Comes once, later. Not at all if the source goes first, or loads anew.
  using Done = std::function<void(ProfileResult)>;

  static ProfileSource file(std::string path) { return {std::move(path), {}}; }
  // A profile that is in no file; `name` stands in messages.
  static ProfileSource text(std::string name, std::string text) { return {std::move(name), std::move(text)}; }

  const std::string& name() const { return m_name; }

  // The keychain must outlive the source.
  void load(secrets::Keychain& keychain, Done done);
  // Without any secret: neither keychain nor environment nor files are looked into.
  ProfileResult check() const;

 private:
  ProfileSource(std::string name, std::string text) : m_name(std::move(name)), m_text(std::move(text)) {}

  Result<config::Document, std::vector<config::Problem>> read() const;

  std::string m_name;                                 // or the file's path
  std::string m_text;                                 // empty: it is in the file
  std::unique_ptr<secrets::Resolution> m_resolution;  // of the latest load()
};

}  // namespace headgate::app
