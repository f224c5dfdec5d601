// The snapshot of a profile that a test wrote. An error in the profile is a failure of the test.
#pragma once

#include <gtest/gtest.h>
#include <memory>
#include <string_view>

#include "core/config/compile.h"

namespace headgate::config {

inline std::shared_ptr<flow::Snapshot> compiled(std::string_view text,
                                                const secrets::Resolved& secrets = {}) {
  const auto document = Document::parse(text);
  EXPECT_TRUE(document.ok());
  if (!document.ok()) return std::make_shared<flow::Snapshot>();
  auto outcome = compile(*document, secrets);
  EXPECT_TRUE(outcome.ok()) << format(outcome.error()[0], "profile.json");
  return outcome.ok() ? outcome->snapshot : std::make_shared<flow::Snapshot>();
}

}  // namespace headgate::config
