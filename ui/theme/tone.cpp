#include "ui/theme/tone.h"

namespace headgate::ui {

QColor toneColor(Tone tone, const Tokens& tokens) {
  switch (tone) {
    case Tone::Plain:
      return tokens.text.primary;
    case Tone::Secondary:
      return tokens.text.secondary;
    case Tone::Tertiary:
      return tokens.text.tertiary;
    case Tone::Accent:
      return tokens.accent.text;
    case Tone::Ok:
      return tokens.status.ok;
    case Tone::Warn:
      return tokens.status.warn;
    case Tone::Error:
      return tokens.status.error;
    case Tone::Held:
      return tokens.status.held;
    case Tone::Idle:
      return tokens.status.idle;
  }
  return tokens.text.primary;
}

QColor toneFill(Tone tone, const Tokens& tokens) {
  switch (tone) {
    case Tone::Accent:
      return tokens.accent.soft;
    case Tone::Ok:
      return tokens.status.okSoft;
    case Tone::Warn:
      return tokens.status.warnSoft;
    case Tone::Error:
      return tokens.status.errorSoft;
    case Tone::Held:
      return tokens.status.heldSoft;
    case Tone::Plain:
    case Tone::Secondary:
    case Tone::Tertiary:
    case Tone::Idle:
      return tokens.status.idleSoft;
  }
  return tokens.status.idleSoft;
}

}  // namespace headgate::ui
