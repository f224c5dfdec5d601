// What a case file says of an exchange in words, in figures and as a command. Pure.
#pragma once

#include <string>

#include "core/archive/output.h"
#include "core/store/stored_exchange.h"

namespace headgate::archive {

// One paragraph, from what the record knows.
std::string diagnosisOf(const store::StoredExchange& exchange, Nanoseconds wallOffset);

// Its request as a cURL command, over several lines. What the record has not, it says in a comment.
std::string curlOf(const store::StoredExchange& exchange);

// The header of the table of times, and the lines of an exchange: itself, then each piece of its response.
std::string timesHeader();
std::string timesOf(const store::StoredExchange& exchange, Nanoseconds wallOffset);

}  // namespace headgate::archive
