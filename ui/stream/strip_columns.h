// The pieces of a stream as columns of device pixels: of those that fall into one pixel, the tallest wins.
// Grows with the stream. A value.
#pragma once

#include <vector>

#include "ui/stream/stream_data.h"
#include "ui/stream/strip_scale.h"

namespace headgate::ui {

struct StripColumn {
  float upper = 0;  // shares of the lane; 0: there is no tick
  float lower = 0;
  control::StreamPart part = control::StreamPart::Other;
};

class StripColumns {
 public:
  // `pixels`: device pixels of the strip's width, which the scale's is in other pixels.
  void begin(const StripScale& scale, size_t pixels);
  // What the data has beyond what was taken; all of it from `first` on if that is less.
  void take(const StreamData& data, size_t first);

  const std::vector<StripColumn>& columns() const { return m_columns; }
  // Of one tick, in device pixels: three fifths of the median distance, one to three.
  int tickWidth() const { return m_tickWidth; }
  // It is known of some piece when it had left.
  bool hasLower() const { return m_hasLower; }

 private:
  void add(int64_t at, uint32_t size, control::StreamPart part, bool isLower);

  StripScale m_scale;
  double m_factor = 1;
  std::vector<StripColumn> m_columns;
  size_t m_taken = 0;
  int m_tickWidth = 1;
  bool m_hasLower = false;
};

}  // namespace headgate::ui
