// What a probe found, in HAProxy's codes and a few words: L7OK "200 in 3 ms", L4CON "connection refused".
// Layer 4 is the connection, layer 7 the answer.
#pragma once

#include <QString>

#include "core/control/target_values.h"
#include "ui/paint/lamps.h"
#include "ui/theme/tone.h"

namespace headgate::ui {

struct CheckWords {
  Lamp lamp = Lamp::NoCheck;
  QString code;
  QString words;
  Tone tone = Tone::Secondary;

  bool operator==(const CheckWords&) const = default;
};

enum class ProbeType : uint8_t { Http, Tcp };

CheckWords checkWords(const control::TargetProbe& probe, ProbeType type);

}  // namespace headgate::ui
