// The small languages that the profile's strings are written in: for each a name, a check with its sentence,
// and the pattern that the JSON Schema shows.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace headgate::config {

enum class Syntax : uint8_t {
  Any,
  Line,  // one line of text: no control characters
  Id,
  Duration,
  Period,  // a duration that cannot be off
  Size,
  Method,
  FieldName,
  RuleField,  // a field name that header rules may touch
  ParameterName,
  ValuePattern,
  HostPattern,
  PathPattern,
  PathPrefix,       // "" or "/api"
  RequestTarget,    // "/health?full=1"
  HostRule,         // auto, preserve, target or a fixed host
  CertificateHost,  // one name or address; no patterns
  Template,         // text with {variables}
  FieldTemplate,    // a template, or a reference to a secret; fits into a header field
  Location,         // a template that becomes a Location field
  TargetUrl,
  SocketPath,
  BindAddress,
  Network,  // 10.0.0.0/8 or one address
  Selector,
  RedactSelector,
  StatusRange,
  RetryCondition,
  FailureStatus,
  Credential,       // where a client's key is: bearer, header:NAME…
  Secret,           // a reference; plain text is possible, and a warning
  ClientKey,        // a reference or sha256:HEX
  CertificateName,  // whom a client certificate is made out to
  KeySource,        // a file of keys, or its URL
  Origin,           // https://app.example:8443, a pattern of one, or *
  File,             // a path, relative to the profile's folder; or a reference
  ListenerName,     // ids of things that must be in the profile
  PoolName,
  LimitName,
  ClientName,
  ClientNameOrAll,
};

// What is wrong with the text, and what would be right; empty if nothing is wrong.
std::string complaint(Syntax syntax, std::string_view text);

// An ECMA 262 expression for the whole text, without anchors, as exact as one can be; empty if any text will
// do.
std::string_view schemaPattern(Syntax syntax);

}  // namespace headgate::config
