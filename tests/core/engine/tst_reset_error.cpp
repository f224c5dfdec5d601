#include <cerrno>
#include <gtest/gtest.h>

#include "core/engine/reset_error.h"

namespace headgate::engine {
namespace {

TEST(ResetError, SaysWhatWasLost) {
  const io::IoResult reset{.status = io::IoStatus::Reset, .systemError = ECONNRESET};
  const io::IoResult truncated{.status = io::IoStatus::Reset, .truncated = true};
  const io::IoResult refused{
      .status = io::IoStatus::Reset, .systemError = ECONNRESET, .refusal = "bad certificate"};
  const struct {
    io::IoResult result;
    Heard heard;
    ErrorType type;
    std::string detail;
  } cases[] = {
      {reset, Heard::Nothing, ErrorType::UpstreamReset, "Connection reset by peer"},
      {reset, Heard::Something, ErrorType::UpstreamReset, "Connection reset by peer"},
      {truncated, Heard::Nothing, ErrorType::UpstreamClosed,
       "the connection ended without the word that ends TLS (close_notify)"},
      {truncated, Heard::Something, ErrorType::UpstreamTruncated,
       "the connection ended without the word that ends TLS (close_notify)"},
      {refused, Heard::Nothing, ErrorType::TlsFailed, "the server refused: bad certificate"},
      {refused, Heard::Something, ErrorType::UpstreamReset, "Connection reset by peer"},
  };
  for (const auto& one : cases) {
    const Error error = resetError(one.result, one.heard);
    EXPECT_EQ(error.type, one.type) << one.detail;
    EXPECT_EQ(error.detail, one.detail);
  }
}

}  // namespace
}  // namespace headgate::engine
