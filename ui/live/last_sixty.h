// What passed and what failed in each of the last sixty seconds, or minutes: the unit is the caller's. A
// value of fixed size.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace headgate::ui {

class LastSixty {
 public:
  static constexpr int64_t kUnits = 60;

  struct Sum {
    uint64_t passed = 0;
    uint64_t failed = 0;

    bool operator==(const Sum&) const = default;
  };
  enum class Outcome : uint8_t { Passed, Failed };

  // `unit` counts from any beginning; what is older than sixty is not counted.
  void add(int64_t unit, Outcome outcome);
  Sum at(int64_t unit) const;
  // Of `now` and those before.
  Sum sum(int64_t now) const;

 private:
  struct Slot {
    int64_t unit = -1;
    Sum sum;
  };
  std::array<Slot, kUnits> m_slots;
};

}  // namespace headgate::ui
