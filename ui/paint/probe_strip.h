// The strip of a target's probes: a bar for each stretch of time, 3 px with 1 px between, the newest at the
// right. Height alone tells what came of them: good 4 to 8 px by how long it took, slow 10, failed all 15; a
// stretch in which nobody looked is a dot.
#pragma once

#include <cstdint>
#include <vector>

#include <QMetaType>
#include <QRectF>

#include "ui/theme/tokens.h"

class QPainter;

namespace headgate::ui {

struct ProbeBar {
  enum class Found : uint8_t { Nothing, Good, Slow, Failed };

  Found found = Found::Nothing;
  float slowness = 0;  // of a good one: 0 at once, 1 nearly slow

  bool operator==(const ProbeBar&) const = default;
};

using ProbeStrip = std::vector<ProbeBar>;  // oldest first

constexpr int kProbeBarPace = 4;
constexpr int kProbeStripHeight = 15;

// As many of the newest as there is room for.
void paintProbeStrip(QPainter& painter, const QRectF& rect, const ProbeStrip& strip, const Tokens& tokens);

}  // namespace headgate::ui

Q_DECLARE_METATYPE(headgate::ui::ProbeStrip)
