#include "ui/palette/palette_ranking.h"

#include <algorithm>
#include <array>

namespace headgate::ui {

namespace {

constexpr size_t kGroups = size_t(PaletteGroup::Settings) + 1;
constexpr size_t kMostOfEach = 6;
constexpr size_t kMostOfOne = 200;
// A title that fits is what was meant before a detail that does.
constexpr int kDetailCost = 24;

std::optional<PaletteGroup> groupOf(const QString& typed) {
  if (typed.startsWith(QLatin1Char('>'))) return PaletteGroup::Actions;
  if (typed.startsWith(QLatin1Char('#'))) return PaletteGroup::Exchanges;
  if (typed.startsWith(QLatin1String("r "), Qt::CaseInsensitive)) return PaletteGroup::Routes;
  if (typed.startsWith(QLatin1String("u "), Qt::CaseInsensitive)) return PaletteGroup::Upstreams;
  return std::nullopt;
}

std::optional<int> scoreOf(const FuzzyPattern& pattern, const PaletteEntry& entry) {
  if (const auto title = pattern.score(entry.title)) return title;
  if (const auto detail = pattern.score(entry.detail)) return *detail - kDetailCost;
  return std::nullopt;
}

bool comesFirst(const PaletteHit& left, const PaletteHit& right) {
  if (left.score != right.score) return left.score > right.score;
  return left.entry->title.size() < right.entry->title.size();
}

void markLetters(const FuzzyPattern& pattern, PaletteHit& hit) {
  if (auto title = pattern.match(hit.entry->title))
    hit.inTitle = std::move(title->positions);
  else if (auto detail = pattern.match(hit.entry->detail))
    hit.inDetail = std::move(detail->positions);
}

}  // namespace

PaletteQuery PaletteQuery::of(const QString& typed) {
  PaletteQuery query{.group = groupOf(typed), .words = typed};
  if (query.group) query.words.remove(0, 1);
  query.words = query.words.trimmed();
  return query;
}

PaletteHits rankPalette(const std::vector<PaletteEntry>& entries, const PaletteQuery& query) {
  const FuzzyPattern pattern(query.words);
  std::array<std::vector<PaletteHit>, kGroups> groups;
  PaletteHits ranked;
  for (const PaletteEntry& entry : entries) {
    if (query.group && entry.group != *query.group) continue;
    const std::optional<int> score = scoreOf(pattern, entry);
    if (!score) continue;
    ++ranked.found;
    groups[size_t(entry.group)].push_back({.entry = &entry, .score = *score, .inTitle = {}, .inDetail = {}});
  }
  std::vector<std::vector<PaletteHit>*> order;
  for (auto& group : groups) {
    if (group.empty()) continue;
    if (!pattern.isEmpty()) std::ranges::stable_sort(group, comesFirst);
    group.resize(std::min(group.size(), query.group ? kMostOfOne : kMostOfEach));
    order.push_back(&group);
  }
  std::ranges::stable_sort(
      order, [](const auto* left, const auto* right) { return left->front().score > right->front().score; });
  for (auto* group : order)
    for (PaletteHit& hit : *group) {
      if (!pattern.isEmpty()) markLetters(pattern, hit);
      ranked.hits.push_back(std::move(hit));
    }
  return ranked;
}

}  // namespace headgate::ui
