// The profile's text with a listener on another port; everything else stays as its author wrote it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/config/document.h"

namespace headgate::ui {

// Nothing if there is no such listener. `profile` is anything.
std::optional<size_t> listenerIndex(const config::Json& profile, std::string_view listenerId);

// Nothing if the text is no profile with such a listener.
std::optional<std::string> withPort(std::string_view profileText, std::string_view listenerId, uint16_t port);

}  // namespace headgate::ui
