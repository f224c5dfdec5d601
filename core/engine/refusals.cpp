#include "core/engine/refusals.h"

namespace headgate::engine {

std::string_view name(Refusal refusal) {
  switch (refusal) {
    case Refusal::ConnectionLimit:
      return "connection_limit";
    case Refusal::AddressLimit:
      return "per_address";
    case Refusal::Handshake:
      return "handshake";
    case Refusal::Memory:
      return "memory";
    case Refusal::SlowHead:
      return "slow_head";
    case Refusal::SlowBody:
      return "slow_body";
    case Refusal::SlowRead:
      return "slow_read";
    case Refusal::Count_:
      break;
  }
  return {};
}

std::optional<Refusal> refusalOf(ErrorType type) {
  switch (type) {
    case ErrorType::Overloaded:
      return Refusal::Memory;
    case ErrorType::HeadTimeout:
      return Refusal::SlowHead;
    case ErrorType::RequestBodyTimeout:
    case ErrorType::RequestBodySlow:
      return Refusal::SlowBody;
    case ErrorType::WriteTimeout:
      return Refusal::SlowRead;
    default:
      return {};
  }
}

}  // namespace headgate::engine
