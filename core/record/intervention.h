// What somebody has done to an exchange by hand: breakpoints and fault rules of the window's overlay. It
// stands in the summary, so that nobody takes it for the target's doing.
//
// Not a policy of the profile: those do what they always do. The names are a contract, as those of errors;
// the numbers stand in what is recorded. Extend the list, never reorder. Thread: any; values.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace headgate::record {

enum class Intervention : uint8_t {
  HoldRequest,   // it waited before an attempt was made
  HoldResponse,  // its answer waited before it was passed on
  Delay,
  Throttle,
  Drop,    // its connection was closed instead of an answer
  Status,  // it was answered here
  Cut,     // its answer was ended in the middle
  Edit,    // its request or its answer's head was changed while it was held
  Count_,
};

// "hold_request", "hold_response", "delay", "throttle", "drop", "status", "cut", "edit".
std::string_view name(Intervention intervention);

// A set of them.
class Interventions {
 public:
  void add(Intervention one) { m_bits = static_cast<uint8_t>(m_bits | bit(one)); }
  bool has(Intervention one) const { return (m_bits & bit(one)) != 0; }
  bool any() const { return m_bits != 0; }
  // Names in the order of the list, with spaces between them.
  std::string names() const;

  uint8_t bits() const { return m_bits; }
  void setBits(uint8_t bits) { m_bits = bits; }
  bool operator==(const Interventions&) const = default;

 private:
  static constexpr unsigned bit(Intervention one) { return 1u << static_cast<unsigned>(one); }

  uint8_t m_bits = 0;
};
static_assert(static_cast<unsigned>(Intervention::Count_) <= 8);

}  // namespace headgate::record
