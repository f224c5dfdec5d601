#include "ui/live/standing.h"

#include <iterator>

#include <QCoreApplication>

#include "ui/session/words.h"

namespace headgate::ui {

namespace {

using control::TargetHealth;
using control::TargetStanding;

struct StandingText {
  Q_DECLARE_TR_FUNCTIONS(headgate::ui::Standing)
};

Standing standingOfHealth(const control::TargetStatus& status) {
  const bool isLoading =
      !status.probes.empty() && status.probes.back().verdict == control::ProbeVerdict::Loading;
  switch (status.health) {
    case TargetHealth::Unknown:
      break;
    case TargetHealth::Up:
      return Standing::Up;
    case TargetHealth::GoingDown:
      return Standing::GoingDown;
    case TargetHealth::Down:
      return Standing::Down;
    case TargetHealth::GoingUp:
      return isLoading ? Standing::LeftOut : Standing::Down;
  }
  return Standing::NoCheck;
}

}  // namespace

Standing standingOf(const control::TargetStatus& status) {
  if (status.state == control::TargetState::Drain) return Standing::Draining;
  if (status.state == control::TargetState::Maintenance) return Standing::Maintenance;
  const Standing standing = standingOfHealth(status);
  if (standing == Standing::Down) return standing;  // it waits for its probes, whatever its traffic met
  const bool isLeftOut = status.isEjected || status.standing == TargetStanding::NeedsTrial ||
                         status.standing == TargetStanding::Unusable;
  return isLeftOut ? Standing::LeftOut : standing;
}

Lamp standingLamp(Standing standing) {
  constexpr Lamp kLamps[] = {Lamp::Well,     Lamp::GoingDown, Lamp::Failed,  Lamp::Limited,
                             Lamp::Draining, Lamp::NoTraffic, Lamp::NoCheck, Lamp::NoTraffic};
  static_assert(std::size(kLamps) == kStandings);
  return kLamps[static_cast<size_t>(standing)];
}

QString standingWord(Standing standing) {
  constexpr const char* kWords[] = {"UP", "UP", "DOWN", "NOLB", "DRAIN", "MAINT", nullptr, nullptr};
  static_assert(std::size(kWords) == kStandings);
  if (standing == Standing::NoCheck) return StandingText::tr("no check");
  return QString::fromLatin1(kWords[static_cast<size_t>(standing)]);
}

QString standingMeaning(Standing standing) {
  constexpr const char* kMeanings[] = {
      QT_TRANSLATE_NOOP("headgate::ui::Standing", "takes its share"),
      QT_TRANSLATE_NOOP("headgate::ui::Standing", "takes its share, but is going down"),
      QT_TRANSLATE_NOOP("headgate::ui::Standing", "its probes fail, and it gets nothing"),
      QT_TRANSLATE_NOOP("headgate::ui::Standing", "left out for now"),
      QT_TRANSLATE_NOOP("headgate::ui::Standing", "finishes what runs, and takes nothing new"),
      QT_TRANSLATE_NOOP("headgate::ui::Standing", "taken out of use"),
      QT_TRANSLATE_NOOP("headgate::ui::Standing", "nobody has checked it"),
      QT_TRANSLATE_NOOP("headgate::ui::Standing", "not served now"),
  };
  static_assert(std::size(kMeanings) == kStandings);
  return StandingText::tr(kMeanings[static_cast<size_t>(standing)]);
}

Listening listeningOf(const control::TargetProbe& probe) {
  if (probe.status != 0 || probe.verdict != control::ProbeVerdict::Bad) return Listening::Yes;
  return probe.error == "connect_refused" ? Listening::No : Listening::Unknown;
}

}  // namespace headgate::ui
