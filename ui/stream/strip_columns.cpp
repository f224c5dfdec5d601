#include "ui/stream/strip_columns.h"

#include <algorithm>
#include <cmath>

namespace headgate::ui {
namespace {

constexpr double kFullTick = 420;  // bytes that reach through the lane
constexpr int kWidestTick = 3;

float heightOf(uint32_t size) {
  return static_cast<float>(std::min(std::pow(static_cast<double>(size) / kFullTick, 0.75), 1.0));
}

}  // namespace

void StripColumns::begin(const StripScale& scale, size_t pixels) {
  m_scale = scale;
  m_factor = static_cast<double>(pixels) / scale.width();
  m_columns.assign(pixels, {});
  m_taken = 0;
  m_hasLower = false;
}

void StripColumns::take(const StreamData& data, size_t first) {
  const control::StreamChunkColumns& chunks = data.chunks();
  const bool isTunnel = data.form() == control::StreamForm::WebSocket;
  for (size_t i = std::min(first, m_taken); i < chunks.at.size(); ++i) {
    const bool fromClient = chunks.fromClient[i] != 0;
    add(chunks.at[i], chunks.size[i], chunks.part[i], isTunnel && fromClient);
    if (!isTunnel && chunks.left[i] >= 0) add(chunks.left[i], chunks.size[i], chunks.part[i], true);
  }
  m_taken = chunks.at.size();
  const int64_t median = data.figures().medianGap;
  const double distance = static_cast<double>(std::max<int64_t>(median, 0)) * m_scale.width() * m_factor /
                          static_cast<double>(std::max<int64_t>(m_scale.total(), 1));
  m_tickWidth = std::clamp(static_cast<int>(std::lround(0.6 * distance)), 1, kWidestTick);
}

void StripColumns::add(int64_t at, uint32_t size, control::StreamPart part, bool isLower) {
  if (m_columns.empty()) return;
  const auto x = static_cast<size_t>(m_scale.xOf(at) * m_factor);
  StripColumn& column = m_columns[std::min(x, m_columns.size() - 1)];
  const float height = std::max(heightOf(size), 0.001F);
  if (isLower) {
    m_hasLower = true;
    if (height > column.lower && column.upper == 0) column.part = part;
    column.lower = std::max(column.lower, height);
  } else if (height > column.upper) {
    column.upper = height;
    column.part = part;
  }
}

}  // namespace headgate::ui
