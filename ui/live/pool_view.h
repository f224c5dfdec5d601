// A profile's pools and their targets as pages show them, made from its text and nothing else: only what the
// profile says is said. A text that breaks the format shows as far as it can be read. Plain values.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <QString>

#include "core/control/target_values.h"
#include "ui/live/profile_reader.h"

namespace headgate::ui {

struct TargetView {
  using State = control::TargetState;

  std::string id;
  QString address;    // "127.0.0.1:8001"
  QString endpoint;   // its URL, and its socket if it has one: with another one it is another target
  QString qualifier;  // "weight 3", "backup"
  State state = State::On;
  std::string pointer;
  QString url;
  int64_t weight = 1;
  bool isBackup = false;
  int64_t limit = 0;  // of exchanges at a time; 0: none

  bool operator==(const TargetView&) const = default;
};

// `target` is one of a pool's; `pointer` is where it stands in the profile.
TargetView targetView(const ProfileReader& target, const std::string& pointer);

// How a pool spreads what comes, in words.
QString balanceWords(const ProfileReader& pool);

struct PoolView {
  std::string id;
  QString gist;             // "least requests · sticky by cookie agent_session"
  bool isProbed = false;    // it has health checks
  bool isTcpProbe = false;  // which only connect
  QString probeInterval;    // "10 s"
  int64_t rise = 2;         // good probes until a target is up
  int64_t fall = 3;         // bad ones until it is down
  QString fallback;         // id of the pool that takes over; empty: none
  std::vector<TargetView> targets;
  std::string pointer;

  bool operator==(const PoolView&) const = default;
};

std::vector<PoolView> poolViews(const config::Json& root);
std::vector<PoolView> poolViewsOfText(std::string_view profileText);

}  // namespace headgate::ui
