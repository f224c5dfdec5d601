#include "core/engine/reset_error.h"

#include <cstring>

namespace headgate::engine {

Error resetError(const io::IoResult& result, Heard heard) {
  // With TLS 1.3 a server looks at a client's certificate only after the handshake.
  if (!result.refusal.empty() && heard == Heard::Nothing)
    return {ErrorType::TlsFailed, "the server refused: " + std::string(result.refusal)};
  if (!result.truncated) return {ErrorType::UpstreamReset, std::strerror(result.systemError)};
  return {heard == Heard::Something ? ErrorType::UpstreamTruncated : ErrorType::UpstreamClosed,
          "the connection ended without the word that ends TLS (close_notify)"};
}

}  // namespace headgate::engine
