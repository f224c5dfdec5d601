// Fetches the key sets that tokens are checked with, and keeps them new.
//
// Each source is asked at once, then again when its time is up, or earlier when a token named a key that the
// set has not; never oftener than kSoonest. A set that cannot be had leaves the one before in place. Thread:
// the executor's. Ownership: the caller's; destroying it gives up what runs.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/engine/subrequest.h"
#include "core/flow/access_plan.h"

namespace headgate::engine {

// A sentence for people about a source that could not be read, or can be again.
using KeyLog = std::function<void(const std::string& sentence)>;

class KeyFetcher {
 public:
  static constexpr Milliseconds kSoonest{10'000};
  static constexpr Milliseconds kAfterFailure{5'000};

  // `log` may be empty.
  KeyFetcher(SubrequestContext context, KeyLog log);
  ~KeyFetcher();
  KeyFetcher(const KeyFetcher&) = delete;
  KeyFetcher& operator=(const KeyFetcher&) = delete;

  // These, and no others, from now on. One that goes on, known by its cell, keeps its schedule.
  void apply(const std::vector<flow::KeySourcePlan>& sources);

 private:
  class Source;

  const SubrequestContext m_context;
  const KeyLog m_log;
  std::map<const policy::KeySetCell*, std::unique_ptr<Source>> m_sources;
};

}  // namespace headgate::engine
