// What of the targets' states is worth telling somebody who does not look: that one which was well is down,
// and that it is back. Of each pool at most one thing in 30 seconds; what had to wait is told afterwards, if
// it still holds.
//
// A value that is fed with states; the clock is the caller's. Thread: any.
#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/control/target_values.h"

namespace headgate::ui {

// Probes found it down, or it was left out after failures; what an operator took out is none of it.
bool isDown(const control::TargetStatus& target);

class UpstreamNews {
 public:
  static constexpr std::chrono::seconds kSilence{30};

  enum class Kind : uint8_t { Down, Back };
  struct Item {
    Kind kind;
    std::string pool;
    std::string target;
    std::string reason;  // "connection refused"; empty if it is back, or nothing is known

    bool operator==(const Item&) const = default;
  };

  // `now` on any clock that only goes forward.
  std::vector<Item> take(const std::vector<control::TargetStatus>& targets, std::chrono::nanoseconds now);
  // The gateway was stopped: what comes next is a beginning.
  void forget();

 private:
  using Name = std::pair<std::string, std::string>;

  std::optional<Item> newsOf(const control::TargetStatus& target);

  std::set<Name> m_wereWell;
  std::set<Name> m_told;  // to be down
  std::map<std::string, std::chrono::nanoseconds> m_lastOfPool;
};

}  // namespace headgate::ui
