// Which client comes next, and when: pseudo-random, and the same for the same seed.
//
// Thread: any, one at a time.
#pragma once

#include <cstdint>
#include <random>

#include "app/demo/visit.h"

namespace headgate::app::demo {

class VisitScript {
 public:
  VisitScript(uint32_t seed, Milliseconds meanPause) : m_random(seed), m_meanPause(meanPause) {}

  enum class Transport : uint8_t { PlainOnly, PlainAndSecure };
  Visit next(Transport transport);
  // Between half and one and a half times the mean.
  Milliseconds pause();

 private:
  uint32_t below(uint32_t end);

  std::minstd_rand m_random;  // whose numbers are the same with every standard library
  const Milliseconds m_meanPause;
  uint32_t m_visits = 0;
};

}  // namespace headgate::app::demo
