// Requests a minute, over the last minute; before a minute has passed, over what has passed. A value.
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>

namespace headgate::ui {

class RequestRate {
 public:
  using Milliseconds = std::chrono::milliseconds;

  // `exchanges` counts upwards from any number; a smaller one than before begins anew.
  void add(Milliseconds now, uint64_t exchanges);
  // Nothing before there are five seconds to judge by.
  std::optional<double> perMinute() const;

 private:
  struct Sample {
    Milliseconds at;
    uint64_t exchanges = 0;
  };
  std::deque<Sample> m_samples;  // one a second, and the newest
};

}  // namespace headgate::ui
