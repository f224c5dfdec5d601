#include "core/record/intervention.h"

namespace headgate::record {

std::string_view name(Intervention intervention) {
  switch (intervention) {
    case Intervention::HoldRequest:
      return "hold_request";
    case Intervention::HoldResponse:
      return "hold_response";
    case Intervention::Delay:
      return "delay";
    case Intervention::Throttle:
      return "throttle";
    case Intervention::Drop:
      return "drop";
    case Intervention::Status:
      return "status";
    case Intervention::Cut:
      return "cut";
    case Intervention::Edit:
      return "edit";
    case Intervention::Count_:
      break;
  }
  return {};
}

std::string Interventions::names() const {
  std::string text;
  for (uint8_t i = 0; i < static_cast<uint8_t>(Intervention::Count_); ++i) {
    const auto one = static_cast<Intervention>(i);
    if (!has(one)) continue;
    if (!text.empty()) text += ' ';
    text += name(one);
  }
  return text;
}

}  // namespace headgate::record
