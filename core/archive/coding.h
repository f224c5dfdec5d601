// The content coding in which the record holds a response body. Pure.
#pragma once

#include "core/archive/wire_head.h"
#include "core/store/stored_exchange.h"
#include "core/stream/content_decoder.h"

namespace headgate::archive {

// Identity too where it is one that is not known here.
stream::ContentCoding codingOf(const WireHead& response);
// Of its last response head; Identity if the record holds the body decoded.
stream::ContentCoding responseCoding(const store::StoredExchange& exchange);

}  // namespace headgate::archive
