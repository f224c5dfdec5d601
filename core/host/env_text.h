// The lines NAME=value of a dotenv file, for config_text.h. A value in quotes may go over several lines; of
// equal names the last counts.
#pragma once

#include "core/host/config_text.h"

namespace headgate::host::env_text {

std::optional<std::string> find(std::string_view text, const std::string& name);
std::string set(std::string_view text, const std::string& name, const std::string& raw);
std::string remove(std::string_view text, const std::string& name);

std::string unquoted(std::string_view raw);

}  // namespace headgate::host::env_text
