// The bar of an exchange's duration: its length is the logarithm of the total, from 1 ms to 1 min; inside,
// the parts are shares of the total. Box, block and line read without colour.
#pragma once

#include <array>
#include <chrono>

#include <QMetaType>
#include <QRectF>

#include "ui/theme/tokens.h"

class QPainter;

namespace headgate::ui {

enum class Kind { Llm, Mcp, Ws, Http };

QColor kindColor(Kind kind, const Tokens& tokens);

// A plain value, so that a model can keep one a row.
struct DurationShape {
  enum class State { Ended, InFlight, Failed, Held };
  enum class Silence { Idle, Stall };

  struct Gap {
    std::chrono::nanoseconds at{};  // since the exchange began
    std::chrono::nanoseconds length{};
    Silence silence = Silence::Idle;
  };

  std::chrono::nanoseconds total{};
  std::chrono::nanoseconds wait{};  // until the first byte of the response; all of it, if none came
  std::array<Gap, 3> gaps{};        // in their order; what has no length is none
  State state = State::Ended;
  Kind kind = Kind::Http;
};

// Room for the bar itself; what is open at its end takes a few pixels more.
constexpr int kDurationBarWidth = 88;
constexpr int kDurationBarHeight = 18;

void paintDurationBar(QPainter& painter, const QRectF& rect, const DurationShape& shape,
                      const Tokens& tokens);

}  // namespace headgate::ui

Q_DECLARE_METATYPE(headgate::ui::DurationShape)
