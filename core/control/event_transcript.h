// What was said in a recorded stream, as an event stream again: each event as it came, with its time in a
// comment before it. Lines of JSON and messages of a WebSocket stand there as events, too.
//
// Pure; thread: any.
#pragma once

#include <string>

#include "core/control/exchange_values.h"
#include "core/store/stored_exchange.h"

namespace headgate::control {

struct EventTranscript {
  std::string text;
  bool lacks = false;  // not all that was said is in it; a comment says so
};

// `row`: of that exchange.
EventTranscript eventTranscript(const store::StoredExchange& exchange, const ExchangeRow& row);

}  // namespace headgate::control
