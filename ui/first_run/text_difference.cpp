#include "ui/first_run/text_difference.h"

#include <algorithm>

#include <QStringList>

namespace headgate::ui {
namespace {

using Kind = TextLineDifference::Kind;

QStringList linesOf(std::string_view text) {
  if (text.empty()) return {};
  if (text.back() == '\n') text.remove_suffix(1);
  return QString::fromUtf8(text.data(), qsizetype(text.size())).split(QLatin1Char('\n'));
}

// What both begin and end with is left out; of what is between, everything goes and everything comes. One
// member of a settings file is what changes: a shorter difference of the middle would be no easier to read.
struct Middle {
  qsizetype begin = 0;      // lines that both begin with
  qsizetype endBefore = 0;  // where the lines that both end with begin
  qsizetype endAfter = 0;
};

Middle middleOf(const QStringList& before, const QStringList& after) {
  Middle middle{0, before.size(), after.size()};
  const qsizetype shorter = std::min(before.size(), after.size());
  while (middle.begin < shorter && before[middle.begin] == after[middle.begin]) ++middle.begin;
  while (middle.endBefore > middle.begin && middle.endAfter > middle.begin &&
         before[middle.endBefore - 1] == after[middle.endAfter - 1]) {
    --middle.endBefore;
    --middle.endAfter;
  }
  return middle;
}

}  // namespace

std::vector<TextLineDifference> textDifference(std::string_view before, std::string_view after, int around) {
  const QStringList old = linesOf(before);
  const QStringList fresh = linesOf(after);
  std::vector<TextLineDifference> lines;
  if (old == fresh) return lines;
  const Middle middle = middleOf(old, fresh);
  const qsizetype from = std::max<qsizetype>(0, middle.begin - around);
  if (from > 0) lines.push_back({Kind::Skipped, QStringLiteral("…")});
  for (qsizetype i = from; i < middle.begin; ++i) lines.push_back({Kind::Same, old[i]});
  for (qsizetype i = middle.begin; i < middle.endBefore; ++i) lines.push_back({Kind::Removed, old[i]});
  for (qsizetype i = middle.begin; i < middle.endAfter; ++i) lines.push_back({Kind::Added, fresh[i]});
  const qsizetype to = std::min<qsizetype>(old.size(), middle.endBefore + around);
  for (qsizetype i = middle.endBefore; i < to; ++i) lines.push_back({Kind::Same, old[i]});
  if (to < old.size()) lines.push_back({Kind::Skipped, QStringLiteral("…")});
  return lines;
}

}  // namespace headgate::ui
