// What would become of a request, in rows: routes and why they take it or not, what the policies say, what
// would be sent, and to which target. Plain values, made from the gateway's answer and from the profile that
// was tried, which knows the names and the places.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <QMetaType>
#include <QString>

#include "core/config/document.h"
#include "core/control/trial_values.h"
#include "ui/delegates/gauge_delegate.h"
#include "ui/paint/lamps.h"

namespace headgate::ui {

struct TrialRow {
  enum class Kind : uint8_t {
    Group,  // heads those behind it
    Thing,
    Line,  // the request line: one text over the whole width
    More,  // stands for those that are left out
  };
  Kind kind = Kind::Thing;
  std::optional<Lamp> lamp;
  QString name;    // "1 Code agent"
  QString detail;  // "path differs at segment 2: code"
  QString mark;    // behind it, where it needs a look: "added", "429 rate_limited"
  Tone tone = Tone::Secondary;
  Tone markTone = Tone::Tertiary;
  bool isStrong = false;
  bool isWire = false;   // name and detail stand so on the wire
  GaugeFigures figures;  // no limit: nothing is counted
  QString sentence;      // all of it, for those who listen
  std::string pointer;   // where it stands in the profile; empty: nowhere

  bool operator==(const TrialRow&) const = default;
};

// The winner, as many of the others as there is room for in that many rows, the policies that do not simply
// let it pass, and what happens then.
constexpr size_t kShortTrialRows = 7;
std::vector<TrialRow> shortTrialRows(const control::Trial& trial, const config::Json& profile);
// Everything, under heads.
std::vector<TrialRow> allTrialRows(const control::Trial& trial, const config::Json& profile);

}  // namespace headgate::ui

Q_DECLARE_METATYPE(headgate::ui::TrialRow)
