// Where the program's profile comes from, and the whole way from its text to a snapshot: read, validate, look
// up secrets, compile. Thread: main.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/config/document.h"
#include "core/config/problem.h"
#include "core/flow/snapshot.h"

namespace headgate::app {

struct LoadedProfile {
  config::Document document;
  std::shared_ptr<flow::Snapshot> snapshot;
  std::vector<config::Problem> warnings;
};

class ProfileSource {
 public:
  static ProfileSource file(std::string path) { return {std::move(path), {}}; }
  // A profile that is in no file; `name` stands in messages.
  static ProfileSource text(std::string name, std::string text) { return {std::move(name), std::move(text)}; }

  const std::string& name() const { return m_name; }

  Result<LoadedProfile, std::vector<config::Problem>> load() const;

 private:
  ProfileSource(std::string name, std::string text) : m_name(std::move(name)), m_text(std::move(text)) {}

  std::string m_name;  // or the file's path
  std::string m_text;  // empty: it is in the file
};

}  // namespace headgate::app
