// A line of what came in each of the last minutes, to its own scale: 1.3 px over a soft fill, no axis.
// Figures stand beside it.
#pragma once

#include <cstdint>
#include <vector>

#include <QColor>
#include <QMetaType>
#include <QRectF>

class QPainter;

namespace headgate::ui {

struct Sparkline {
  enum class Hue : uint8_t { Idle, Llm, Mcp, WebSocket, Http };

  std::vector<uint32_t> counts;  // oldest first
  Hue hue = Hue::Idle;

  bool operator==(const Sparkline&) const = default;
};

void paintSparkline(QPainter& painter, const QRectF& rect, const std::vector<uint32_t>& counts,
                    const QColor& color);

}  // namespace headgate::ui

Q_DECLARE_METATYPE(headgate::ui::Sparkline)
