// References to secrets in header values: the whole value is one ("env:API_KEY"), or they stand in braces
// inside text
// ("Bearer {file:key.txt}").
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/secrets/reference.h"

namespace headgate::config {

std::vector<secrets::Reference> referencesIn(std::string_view value);

// What a field holds that is a path, unless it is a reference already.
secrets::Reference fileReference(std::string_view value);

// The value with each reference replaced by what `lookup` gives, written so that TemplateText takes it
// literally.
std::string withSecrets(std::string_view value,
                        const std::function<std::string(const secrets::Reference&)>& lookup);

}  // namespace headgate::config
