#include "ui/upstreams/upstream_rows.h"

#include <algorithm>

#include <QStringList>

#include "ui/live/target_live.h"
#include "ui/session/words.h"

namespace headgate::ui {

namespace {

RowFigures rowFigures(const TargetFigures& figures) {
  return {.perMinute = figures.lastMinute.passed + figures.lastMinute.failed,
          .exchanges = figures.exchanges,
          .failed = figures.failed,
          .median = figures.firstBytes.percentile(50),
          .slow = figures.firstBytes.percentile(95)};
}

Sparkline sparkOf(const TargetFigures& figures, Standing standing) {
  if (figures.exchanges == 0) return {};
  return {.counts = {figures.perMinute.begin(), figures.perMinute.end()},
          .hue = isUsable(standing) ? figures.hue : Sparkline::Hue::Idle};
}

// The first error that stands at a target, or in it.
QString problemOf(const std::vector<control::ProfileProblem>& problems, const std::string& pointer) {
  for (const control::ProfileProblem& problem : problems) {
    const bool inside = problem.pointer.starts_with(pointer) &&
                        (problem.pointer.size() == pointer.size() || problem.pointer[pointer.size()] == '/');
    if (problem.isError && inside) return asText(problem.sentence);
  }
  return {};
}

QStringList usableBeside(const PoolRow& pool, size_t self) {
  QStringList names;
  for (size_t i = 0; i < pool.targets.size(); ++i)
    if (i != self && isUsable(pool.targets[i].report.standing)) names << asText(pool.targets[i].view.id);
  return names;
}

void summarise(PoolRow& pool) {
  const StandingCounts counts = countStandings({pool});
  QStringList words;
  int usable = 0;
  int looks = 0;
  for (size_t i = 0; i < kStandings; ++i) {
    const auto standing = static_cast<Standing>(i);
    if (counts[i] > 0) words << standingCount(standing, counts[i]);
    if (isUsable(standing)) usable += counts[i];
    if (needsLook(standing)) looks += counts[i];
  }
  pool.summary = words.join(QStringLiteral(", "));
  if (usable == 0 && looks > 0)
    pool.lamp = Lamp::Failed;
  else if (looks > 0)
    pool.lamp = Lamp::Stalled;
  else if (counts[static_cast<size_t>(Standing::Up)] > 0)
    pool.lamp = Lamp::Well;
  else
    pool.lamp = usable > 0 ? Lamp::NoCheck : Lamp::NoTraffic;
}

PoolRow poolRow(const PoolView& pool, const UpstreamSources& sources) {
  PoolRow row{.view = pool};
  std::vector<TargetFigures> figures;
  std::vector<TargetFacts> facts;
  TargetFigures all;
  figures.reserve(pool.targets.size());  // facts refer to them
  for (const TargetView& target : pool.targets) {
    figures.push_back(sources.traffic.target(pool.id, target.id, sources.wallNow));
    all.add(figures.back());
    const control::TargetStatus* status =
        sources.isRunning ? statusOf(sources.statuses, pool.id, target) : nullptr;
    facts.push_back({.pool = pool,
                     .target = target,
                     .status = status,
                     .figures = figures.back(),
                     .problem = problemOf(sources.problems, target.pointer),
                     .isRunning = sources.isRunning,
                     .wallNow = sources.wallNow});
    TargetRow one{.view = target,
                  .report = targetReport(facts.back()),
                  .isServed = status != nullptr,
                  .isProbed = pool.isProbed,
                  .figures = rowFigures(figures.back()),
                  .running = {.limit = static_cast<uint64_t>(std::max<int64_t>(target.limit, 0))}};
    one.spark = sparkOf(figures.back(), one.report.standing);
    if (status != nullptr) {
      one.state = status->state;
      if (one.report.standing == Standing::Down)
        one.downSince = std::chrono::nanoseconds(status->healthSince);
      one.running.used = status->inFlight;
      if (!status->probes.empty())
        one.lastCheck = checkWords(status->probes.back(), pool.isTcpProbe ? ProbeType::Tcp : ProbeType::Http);
    }
    if (one.report.standing == Standing::GoingDown && one.lastCheck) one.lastCheck->tone = Tone::Warn;
    const auto trail = sources.trails.find({pool.id, target.id});
    one.probes = (trail == sources.trails.end() ? ProbeTrail() : trail->second).strip(sources.wallNow);
    row.targets.push_back(std::move(one));
  }
  for (size_t i = 0; i < facts.size(); ++i)
    row.targets[i].explanation = targetExplanation(facts[i], row.targets[i].report, usableBeside(row, i));
  row.figures = rowFigures(all);
  summarise(row);
  return row;
}

}  // namespace

std::vector<PoolRow> upstreamRows(const UpstreamSources& sources) {
  std::vector<PoolRow> rows;
  rows.reserve(sources.pools.size());
  for (const PoolView& pool : sources.pools) rows.push_back(poolRow(pool, sources));
  return rows;
}

StandingCounts countStandings(const std::vector<PoolRow>& rows) {
  StandingCounts counts{};
  for (const PoolRow& pool : rows)
    for (const TargetRow& target : pool.targets) ++counts[static_cast<size_t>(target.report.standing)];
  return counts;
}

}  // namespace headgate::ui
