// What can go wrong with an exchange, as a value.
//
// An Error carries one ErrorType; everything that is said about it (reply status, log line, the window's
// sentence, whether a retry may help) comes from the table in error.cpp. The names are a contract with users:
// they stand in error replies, in the access log and in the documentation. Extend the list, never rename.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace headgate {

// Who is at fault, as seen from the gateway.
enum class Side : uint8_t { Downstream, Upstream, Ours };

enum class ErrorType : uint8_t {
  None,
  // Downstream: the client's message or behaviour.
  MalformedRequest,
  AmbiguousFraming,
  BadHost,
  BadPath,
  UriTooLong,
  HeaderTooLarge,
  UnsupportedTransferCoding,
  UnsupportedVersion,
  MethodNotAllowed,
  ExpectationFailed,
  BadUpgrade,
  UpgradeVersion,
  BodyTooLarge,
  HeadTimeout,
  RequestBodyTimeout,
  WriteTimeout,
  ClientClosed,
  ClientReset,
  // Ours: a decision of the gateway.
  NoRoute,
  LoopDetected,
  NoTarget,
  SecretUnavailable,
  ShuttingDown,
  Overloaded,
  ConnectionLimit,
  Internal,
  // Upstream: the target's message or behaviour.
  DnsFailed,
  ConnectRefused,
  ConnectFailed,
  ConnectTimeout,
  UpstreamReset,
  UpstreamResetReused,
  UpstreamClosed,
  UpstreamMalformed,
  UpstreamHeadTooLarge,
  UpstreamTruncated,
  FirstByteTimeout,
  IdleTimeout,
  TotalTimeout,
  TunnelTimeout,
  TlsFailed,
  // Later additions of either side: what is recorded holds numbers.
  HttpsRequired,
  HttpRequired,
  CertificateExpired,
  CertificateUntrusted,
  CertificateWrongName,
  PoolFull,
  SessionGone,
  AddressRefused,
  HostRefused,
  OriginRefused,
  CorsRefused,
  Unauthorized,
  Forbidden,
  RateLimited,
  QueueFull,
  QueueTimeout,
  KeysUnavailable,
  AuthorityRefused,
  AuthorityUnavailable,
  RequestBodySlow,
  Count_,
};

// The facts of a type. Pointers are to static text.
struct ErrorFacts {
  std::string_view name;  // "connect_refused": the contract name
  Side side = Side::Ours;
  uint16_t status = 500;          // reply status; 0 where no reply is possible or none is due
  bool attemptRetryable = false;  // another attempt at another target may succeed: nothing was sent
  std::string_view sentence;      // for people: what happened and what to do, without a full stop
};

const ErrorFacts& facts(ErrorType type);

// One error. `detail` says what was seen, in plain words ("Content-Length given twice"); it may hold peer
// bytes only where they are escaped by whoever writes them out.
struct Error {
  ErrorType type = ErrorType::Internal;
  std::string detail;

  std::string_view name() const { return facts(type).name; }
  uint16_t status() const { return facts(type).status; }
};

}  // namespace headgate
