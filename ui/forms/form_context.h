// What every part of a form is given: the draft that it edits, the gateway that it asks, the look, and the
// ways out of the form. Thread: main. Ownership: the pane's; borrows what it names.
#pragma once

#include <functional>
#include <string>

#include "ui/draft/profile_draft.h"
#include "ui/forms/first_byte_times.h"
#include "ui/session/live_gateway.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

struct FormContext {
  ProfileDraft& draft;
  LiveGateway& live;
  const Theme& theme;
  const FirstByteTimes& times;
  std::function<void(const std::string& pointer)> link;  // another thing was chosen
  std::function<void(const std::string& pointer)> json;  // it can only be mended as text
};

}  // namespace headgate::ui
