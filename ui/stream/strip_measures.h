// Where the parts of the timing strip stand, from its upper edge. Device independent pixels.
#pragma once

namespace headgate::ui::strip {

inline constexpr int kSide = 16;      // at both sides of what has a time
inline constexpr int kRangeText = 8;  // the line above the chosen stretch
inline constexpr int kFrame = 24;     // the chosen stretch
inline constexpr int kFlagText = 26;
inline constexpr int kLane = 42;
inline constexpr int kUpper = 72;
inline constexpr int kLower = 26;
inline constexpr int kWaterline = kLane + kUpper;
inline constexpr int kLaneEnd = kWaterline + 1 + kLower;
inline constexpr int kFrameEnd = kLaneEnd + 6;
inline constexpr int kAxis = kFrameEnd + 2;
inline constexpr int kHeight = kAxis + 16;
inline constexpr int kTextLine = 16;
inline constexpr int kHandleWidth = 7;
inline constexpr int kHandleHeight = 24;
inline constexpr int kShortSilence = 44;  // the width of a silence that is drawn short
inline constexpr int kLeastTick = 4;
inline constexpr int kWaitBox = 7;

}  // namespace headgate::ui::strip
