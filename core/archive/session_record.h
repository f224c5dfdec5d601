// An exchange as a row of a session holds it, and what of it is searched. Pure.
//
// The row: flags (bit 0: there is a summary, bit 1: StoredExchange::isDecoded), the wall time of its
// beginning and the base of its times, then the summary and the events as in store/record_codec.h, each event
// with its bytes; all of it deflated (zlib).
#pragma once

#include <optional>

#include "core/record/names.h"
#include "core/store/stored_exchange.h"

namespace headgate::archive {

Bytes packRecord(const store::StoredExchange& exchange, Nanoseconds wallOffset);
// Nothing if it is damaged. Times are wall times on both clocks. `names` keeps what the summary points to.
std::optional<store::StoredExchange> unpackRecord(ByteView row, record::Names& names);

// What was said in it: heads, bodies with their coding undone, messages of a WebSocket. At most `limit`
// bytes.
Bytes spokenText(const store::StoredExchange& exchange, size_t limit);

// Is the text in it, whatever the case of ASCII letters?
bool containsText(ByteView where, ByteView what);

}  // namespace headgate::archive
