#include "ui/session/request_rate.h"

namespace headgate::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kWindow = 60s;
constexpr auto kStep = 1s;
constexpr auto kEnough = 5s;

}  // namespace

void RequestRate::add(Milliseconds now, uint64_t exchanges) {
  if (!m_samples.empty() && exchanges < m_samples.back().exchanges) m_samples.clear();
  const size_t count = m_samples.size();
  if (count >= 2 && m_samples.back().at - m_samples[count - 2].at < kStep) m_samples.pop_back();
  m_samples.push_back({now, exchanges});
  while (m_samples.size() > 2 && m_samples.front().at < now - kWindow) m_samples.pop_front();
}

std::optional<double> RequestRate::perMinute() const {
  if (m_samples.size() < 2) return std::nullopt;
  const Milliseconds span = m_samples.back().at - m_samples.front().at;
  if (span < kEnough) return std::nullopt;
  const double minutes = std::chrono::duration<double, std::ratio<60>>(span).count();
  return double(m_samples.back().exchanges - m_samples.front().exchanges) / minutes;
}

}  // namespace headgate::ui
