#include "core/engine/relief.h"

#include <algorithm>
#include <vector>

#include "core/io/deferred_queue.h"

namespace headgate::engine {

void Relief::ask() {
  const SteadyTime now = m_executor.now();
  if (now - m_asked < kPause || io::DeferredQueue::isQueued(*this)) return;
  m_asked = now;
  m_executor.defer(this);
}

void Relief::onDeferred() {
  std::vector<DownstreamSession*> resting;
  for (const auto& session : m_sessions)
    if (session->isResting() && session->restingSince() < m_asked) resting.push_back(session.get());
  const size_t some = std::min(resting.size(), kAtOnce);
  std::partial_sort(resting.begin(), resting.begin() + static_cast<ptrdiff_t>(some), resting.end(),
                    [](const DownstreamSession* one, const DownstreamSession* other) {
                      return one->restingSince() < other->restingSince();
                    });
  for (size_t i = 0; i < some; ++i) resting[i]->closeResting();
}

}  // namespace headgate::engine
