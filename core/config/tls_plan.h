// The compiled form of what a profile says about TLS: texts in place of references, and nothing read from
// them yet. Requires a document that validation found no error in.
#pragma once

#include <memory>
#include <string>

#include "core/config/document.h"
#include "core/flow/snapshot.h"
#include "core/secrets/resolved.h"

namespace headgate::config {

// Of a merged listener; nullptr if it speaks plain HTTP.
std::shared_ptr<const flow::ListenerTls> listenerTls(const Json& listener, const secrets::Resolved& secrets);

struct TargetTlsParts {
  std::shared_ptr<const flow::TargetTls> tls;
  std::string problem;  // the first text that could not be had
};

// Of a merged pool with a target that has https.
TargetTlsParts targetTls(const Json& pool, const secrets::Resolved& secrets);

}  // namespace headgate::config
