// What is held, as it may be shown, and what comes back of it when somebody has edited it.
//
// Secrets are hidden as the record hides them. A line in which something was hidden comes back as it was, or
// is written anew as a whole; in between nobody could know what is meant. Pure functions.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/control/overlay_values.h"
#include "core/engine/held_exchanges.h"

namespace headgate::control {

HeldMessage heldMessage(const engine::HeldExchange& held, SteadyTime now);

// The edited head with its hidden parts as they are; nothing if a line with a hidden value was changed in
// part.
std::optional<std::string> withSecrets(const engine::HeldExchange& held, std::string_view edited);

// Could that decision be carried out? The error is a sentence, without a full stop.
Result<void, std::string> checkDecision(const engine::HeldExchange& held, const flow::HeldDecision& decision);

}  // namespace headgate::control
