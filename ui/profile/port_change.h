// The profile's text with a listener on another port; everything else stays as its author wrote it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace headgate::ui {

// Nothing if the text is no profile with such a listener.
std::optional<std::string> withPort(std::string_view profileText, std::string_view listenerId, uint16_t port);

}  // namespace headgate::ui
