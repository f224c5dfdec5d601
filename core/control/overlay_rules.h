// The overlay as it was last set: its rules as they are told, and as workers take them.
//
// A rule that is set again keeps what it has been used for, unless it is another one by then. Thread: any,
// one caller at a time.
#pragma once

#include <map>
#include <memory>
#include <string>

#include "core/base/result.h"
#include "core/control/overlay_values.h"
#include "core/flow/overlay.h"

namespace headgate::control {

class OverlayRules {
 public:
  static constexpr size_t kMost = 200;

  // Nothing has changed if there is an error: a sentence, without a full stop.
  Result<void, std::string> set(OverlayState state);
  void clear();

  // With how often each rule has been used by now.
  OverlayState state() const;
  // nullptr: no rule is on.
  const std::shared_ptr<const flow::Overlay>& overlay() const { return m_overlay; }
  uint64_t rulesOn() const { return m_overlay ? m_overlay->rules.size() : 0; }

 private:
  using Cells = std::map<uint64_t, std::shared_ptr<flow::OverlayCell>>;

  std::shared_ptr<flow::OverlayCell> cellFor(const OverlayRule& rule) const;

  OverlayState m_state;
  Cells m_cells;
  std::shared_ptr<const flow::Overlay> m_overlay;
  uint64_t m_lastId = 0;
};

}  // namespace headgate::control
