// A profile that is served, as far as its cells go: an engine without workers has applied it.
#pragma once

#include <gtest/gtest.h>
#include <memory>
#include <string>

#include "core/config/document.h"
#include "core/control/profile_loader.h"
#include "core/engine/engine.h"
#include "core/engine/lasting_state.h"

namespace headgate::control {

// Without secrets. Nothing if the text has errors, which is a failure of the test.
inline std::shared_ptr<flow::Snapshot> compiledProfile(const std::string& text) {
  auto loaded = ProfileLoader::check(config::Document::parse(text));
  if (loaded) return loaded->snapshot;
  for (const config::Problem& problem : loaded.error()) ADD_FAILURE() << problem.sentence << "\n" << text;
  return nullptr;
}

// {"headgate": 1, "listeners": [web on port 8080], …}.
inline std::string profileWith(const std::string& rest) {
  return R"({"headgate": 1, "listeners": [{"id": "web", "port": 8080}], )" + rest + "}";
}

class ServedProfile {
 public:
  explicit ServedProfile(const std::string& text) : snapshot(compiledProfile(text)) {
    if (snapshot) engine.apply(snapshot, {});
  }
  upstream::TargetCell& target(size_t pool, size_t target) {
    return *snapshot->pools[pool].targets[target].cell;
  }
  policy::RateTable& limit(size_t number) { return *snapshot->limits[number].table; }

  record::Names names;
  engine::LastingState lasting;
  engine::Engine engine{names, 1, lasting};
  std::shared_ptr<flow::Snapshot> snapshot;
};

}  // namespace headgate::control
