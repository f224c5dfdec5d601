#include "ui/stream/strip_scale.h"

#include <algorithm>
#include <array>

namespace headgate::ui {

StripScale::StripScale(int64_t total, double width, const std::vector<control::Silence>& shortened,
                       double shortWidth) {
  total = std::max<int64_t>(total, 1);
  width = std::max(width, 1.0);
  int64_t silent = 0;
  for (const control::Silence& silence : shortened) silent += silence.length;
  const double left = width - shortWidth * static_cast<double>(shortened.size());
  const auto scaled = static_cast<double>(total - silent);
  // Where shortening gains nothing, or there is nothing else, the whole stays to scale.
  const double nanosecond = left / std::max(scaled, 1.0);
  const bool gains = !shortened.empty() && left > 0 && scaled > 0 &&
                     std::ranges::all_of(shortened, [&](const control::Silence& silence) {
                       return static_cast<double>(silence.length) * nanosecond > shortWidth;
                     });
  m_bends.assign({{0, 0}});
  if (gains) {
    for (const control::Silence& silence : shortened) {
      const Bend& last = m_bends.back();
      const double x = last.x + static_cast<double>(silence.at - last.at) * nanosecond;
      m_bends.push_back({silence.at, x});
      m_bends.push_back({silence.at + silence.length, x + shortWidth});
    }
  }
  m_bends.push_back({total, width});
}

double StripScale::xOf(int64_t at) const {
  if (at <= 0) return 0;
  if (at >= total()) return width();
  const auto after = std::ranges::upper_bound(m_bends, at, {}, &Bend::at);
  const Bend& to = *after;
  const Bend& from = *std::prev(after);
  return from.x + (to.x - from.x) * static_cast<double>(at - from.at) / static_cast<double>(to.at - from.at);
}

int64_t StripScale::atOf(double x) const {
  if (x <= 0) return 0;
  if (x >= width()) return total();
  const auto after = std::ranges::upper_bound(m_bends, x, {}, &Bend::x);
  const Bend& to = *after;
  const Bend& from = *std::prev(after);
  return from.at +
         static_cast<int64_t>(static_cast<double>(to.at - from.at) * (x - from.x) / (to.x - from.x));
}

int64_t axisStep(int64_t total, int most) {
  constexpr int64_t kOneSecond = 1'000'000'000;
  constexpr std::array kClock{60 * kOneSecond, 120 * kOneSecond, 300 * kOneSecond, 600 * kOneSecond,
                              1'800 * kOneSecond};
  const int64_t rough = std::max<int64_t>((total + std::max(most, 1) - 1) / std::max(most, 1), 1);
  for (int64_t power = 1; power <= 10 * kOneSecond; power *= 10)
    for (const int64_t factor : {1, 2, 5})
      if (factor * power >= rough && factor * power <= 30 * kOneSecond) return factor * power;
  for (const int64_t step : kClock)
    if (step >= rough) return step;
  int64_t step = 3'600 * kOneSecond;
  while (step < rough) step *= 2;
  return step;
}

}  // namespace headgate::ui
