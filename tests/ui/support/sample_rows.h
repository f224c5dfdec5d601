// Exchanges to fill tables with.
#pragma once

#include <chrono>
#include <vector>

#include "core/control/exchange_values.h"

namespace headgate::test {

using namespace std::chrono_literals;

// Ended well: GET /v1/models on "openai", 200 after 12 ms. Its id is its number.
control::ExchangeRow endedRow(uint64_t number);
// POST /v1/messages on "claude", sent to its target, of which nothing came yet.
control::ExchangeRow runningRow(uint64_t number);

// What the pictures of the look show, as far as a row can say it: thirty exchanges of a morning.
std::vector<control::ExchangeRow> sampleRows();
// Of #40194: a stream of 14.8 s with a silence of 4.2 s in it.
control::ExchangeDetail sampleDetail();
// A profile with the routes and pools that sampleRows() speaks of.
extern const char* const kSampleProfile;

}  // namespace headgate::test
