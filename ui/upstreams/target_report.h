// What is known of a target, in HAProxy's words, four lamps with their reasons, and a paragraph that says why
// and what to do. A lamp claims no more than is known: what the operator said and what probes found come
// before what traffic lets one guess, and nothing is green for being configured. Plain values; no clock but
// the caller's.
#pragma once

#include <array>
#include <chrono>

#include <QString>
#include <QStringList>

#include "core/control/target_values.h"
#include "ui/live/pool_view.h"
#include "ui/live/standing.h"
#include "ui/paint/lamps.h"
#include "ui/theme/tone.h"
#include "ui/upstreams/upstream_traffic.h"

namespace headgate::ui {

// "1 going down", "2 draining"; %1 is the count.
QString standingCount(Standing standing, int count);
// Whether somebody should look.
bool needsLook(Standing standing);
// Takes new exchanges, as far as is known.
bool isUsable(Standing standing);

struct LampReport {
  Lamp lamp = Lamp::NoTraffic;
  QString fact;
  QString next;  // what to do; empty where there is nothing to do

  bool operator==(const LampReport&) const = default;
};

enum class TargetLamp : uint8_t { Config, Listening, Probe, Traffic };
QString lampTitle(TargetLamp which);

struct TargetReport {
  Standing standing = Standing::Idle;
  QString word;    // "UP 2/3"
  QString detail;  // "going down"
  Tone tone = Tone::Secondary;
  Tone detailTone = Tone::Secondary;
  std::array<LampReport, 4> lamps;  // by TargetLamp
  QString title;                    // "research-2 is down"

  bool operator==(const TargetReport&) const = default;
};

// What the report is made from. `status` is null where the gateway serves no such target.
struct TargetFacts {
  const PoolView& pool;
  const TargetView& target;
  const control::TargetStatus* status = nullptr;
  const TargetFigures& figures;
  QString problem;  // what the profile does wrong with it; empty: nothing
  bool isRunning = false;
  std::chrono::nanoseconds wallNow{};
};

TargetReport targetReport(const TargetFacts& facts);

// What else the pool has that takes new exchanges, by name.
QString targetExplanation(const TargetFacts& facts, const TargetReport& report,
                          const QStringList& usableOthers);

// Of the last probes, how many in a row were not good, or were.
int badInARow(const control::TargetStatus& status);
int goodInARow(const control::TargetStatus& status);

}  // namespace headgate::ui
