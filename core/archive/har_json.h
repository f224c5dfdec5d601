// How values are taken out of a HAR that somebody else may have written: what is missing or of another type
// is as good as absent. For the sources of this layer.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/record/names.h"
#include "core/store/stored_exchange.h"

namespace headgate::archive {

using Json = nlohmann::json;

// nullptr: there is no such member, or the value has no members.
const Json* memberOf(const Json& object, const char* name);
// Empty: it is no text.
std::string_view textOf(const Json& object, const char* name);
std::optional<double> numberOf(const Json& object, const char* name);
// 0 for what is negative or no number.
uint64_t countOf(const Json& object, const char* name);
// Its elements; none if it is no list.
const Json& listOf(const Json& object, const char* name);

// RFC 3339, as any tool writes it: "2026-11-28T06:04:17.25+01:00".
std::optional<WallTime> timeOf(std::string_view text);

// Text with white space in it, or without padding, is base64 too where somebody else wrote it.
std::optional<Bytes> looseBase64(std::string_view text);

// The bytes of a body: `text`, or what it is base64 of.
Bytes bodyOf(const Json& holder);

// A head or trailers as they may be recorded: secrets replaced.
store::StoredEvent textEvent(record::DetailKind kind, SteadyTime at, std::string text);

// Of an entry with `_headgate`, the record that it was made from; the error says what in it is not as it must
// be. `names` keeps what the summary points to.
Result<store::StoredExchange, std::string> recordOf(const Json& entry, record::Names& names);
// Of any other entry, as much as it says.
Result<store::StoredExchange, std::string> foreignRecordOf(const Json& entry);

}  // namespace headgate::archive
