// Where a moment stands on the timing strip. Time is to scale, but for silences that are drawn shorter
// because somebody asked for it: each of those takes the same width. A value.
//
// Times are nanoseconds since the exchange began; places are pixels from the strip's left end.
#pragma once

#include <cstdint>
#include <vector>

#include "core/control/exchange_values.h"

namespace headgate::ui {

class StripScale {
 public:
  StripScale() = default;
  // `shortened`, in their order and apart from each other, each drawn `shortWidth` wide if it would be wider.
  StripScale(int64_t total, double width, const std::vector<control::Silence>& shortened = {},
             double shortWidth = 0);

  double xOf(int64_t at) const;
  int64_t atOf(double x) const;
  int64_t total() const { return m_bends.back().at; }
  double width() const { return m_bends.back().x; }
  bool isShortened() const { return m_bends.size() > 2; }

  bool operator==(const StripScale&) const = default;

 private:
  // Between two of them it is straight.
  struct Bend {
    int64_t at = 0;
    double x = 0;

    bool operator==(const Bend&) const = default;
  };

  std::vector<Bend> m_bends{{0, 0}, {1, 1}};
};

// A round length of time for the axis, of which at most `most` fit into the total: 1, 2 or 5 times a power of
// ten, and from a minute on steps of a clock.
int64_t axisStep(int64_t total, int most);

}  // namespace headgate::ui
