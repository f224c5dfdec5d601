// Limits as they are at this moment, a line each: where, what is counted, who is nearest to being refused,
// and how much is used of how much. Plain values, made from what the gateway says.
#pragma once

#include <vector>

#include <QString>
#include <QStringList>

#include "core/control/limit_values.h"
#include "core/control/trial_values.h"
#include "ui/delegates/gauge_delegate.h"
#include "ui/session/profile_names.h"

namespace headgate::ui {

struct LimitLine {
  QString where;  // "Code agent"
  QString what;   // "per client and minute"
  QString who;    // "python"; "none waits"
  GaugeFigures figures;
  bool isDryRun = false;
  QString detail;  // all there is, for the tool tip

  bool operator==(const LimitLine&) const = default;
};

// Of each limit the one who is nearest, and others who have used half of it or more.
std::vector<LimitLine> limitLines(const control::LimitStates& limits, const ProfileNames& names);

// "per client and minute", "per address in 10 s".
QString limitKeyText(const std::string& key, int64_t window);

// A sentence for each limit that would have refused some of the last exchanges.
QStringList effectSentences(const control::DraftEffect& effect, const ProfileNames& names);

}  // namespace headgate::ui
