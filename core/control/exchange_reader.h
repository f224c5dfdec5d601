// What the record holds of one exchange, as the window shows it: bodies put together from their pieces, with
// what is missing and why.
//
// A pure function over a store's copy. Thread: any but a worker's.
#pragma once

#include "core/control/exchange_values.h"
#include "core/store/stored_exchange.h"

namespace headgate::control {

// More pieces than a picture has room for.
inline constexpr size_t kMaxChunks = 20'000;

// `bodyLimit`: bytes of each body. Without the row's number, which is the feed's to know.
ExchangeDetail readExchange(const store::StoredExchange& exchange, uint64_t bodyLimit);

}  // namespace headgate::control
