#include <gtest/gtest.h>

#include "core/http/hop_by_hop.h"
#include "core/http/trailer_fields.h"

namespace headgate::http {
namespace {

TEST(HopByHop, ownFieldsAndThoseNamedGo) {
  HeaderMap fields;
  for (const std::string_view name :
       {"Connection", "Keep-Alive", "Proxy-Connection", "Proxy-Authenticate", "Proxy-Authorization", "TE",
        "Trailer", "Transfer-Encoding", "Upgrade", "HTTP2-Settings", "Proxy", "X-Named", "x-named", "Accept"})
    fields.add(name, name == "Connection" ? "close, X-NAMED , accept" : "v");
  fields.add("X-Kept", "v");
  removeHopByHop(fields);
  ASSERT_EQ(fields.size(), 1u);
  EXPECT_EQ(fields[0].name, "X-Kept");
}

TEST(HopByHop, aConnectionTokenTakesNothingAwayThatAProxyRelesOn) {
  for (const std::string_view name :
       {"Host", "Content-Length", "Authorization", "Cookie", "X-Forwarded-For", "X-Forwarded-Proto",
        "X-Forwarded-Host", "X-Forwarded-Port", "X-Request-ID", "X-Gateway", "X-Agent-Id", "Via", "Forwarded",
        "Sec-WebSocket-Key", "Sec-WebSocket-Version", "Sec-WebSocket-Accept", "Sec-WebSocket-Protocol",
        "Sec-WebSocket-Extensions"}) {
    HeaderMap fields;
    fields.add("Connection", name);
    fields.add(name, "v");
    removeHopByHop(fields);
    EXPECT_EQ(fields.size(), 1u) << name;
  }
}

TEST(HopByHop, closeNamesNoField) {
  HeaderMap fields;
  fields.add("Connection", "close");
  fields.add("Close", "v");
  removeHopByHop(fields);
  EXPECT_EQ(fields.size(), 1u);
}

TEST(TrailerFields, whatTheHeadDecidesMayNotComeLater) {
  for (const std::string_view name : {"Content-Length",
                                      "transfer-encoding",
                                      "HOST",
                                      "Authorization",
                                      "Proxy-Authorization",
                                      "Cookie",
                                      "Set-Cookie",
                                      "Content-Type",
                                      "Content-Range",
                                      "content-anything",
                                      "X-Forwarded-For",
                                      "X-Forwarded-Prefix",
                                      "Via",
                                      "Connection",
                                      "TE",
                                      "Trailer",
                                      "Upgrade",
                                      "Cache-Control",
                                      "WWW-Authenticate",
                                      "Location",
                                      "Expect",
                                      "Range",
                                      "If-Match",
                                      "Sec-Fetch-Site",
                                      "Access-Control-Allow-Origin"})
    EXPECT_TRUE(isForbiddenInTrailers({name, "v", fieldId(name)})) << name;
  for (const std::string_view name :
       {"Grpc-Status", "grpc-message", "Server-Timing", "ETag", "X-Checksum", "Conten"})
    EXPECT_FALSE(isForbiddenInTrailers({name, "v", fieldId(name)})) << name;
}

}  // namespace
}  // namespace headgate::http
