// What can stand before the operator of a term: `route:code`, `ttft>2s`, `is:running`. One table for those
// who read a filter, complete it and explain it.
//
// Thread: any; constant.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace headgate::filter {

// What an exchange says in words.
enum class TextKey : uint8_t {
  Host,
  Path,
  Method,
  Listener,
  Route,
  Pool,
  Target,
  Client,
  Agent,
  Kind,
  Error,
  EndedBy,
  RequestId,
  Header,  // `header:NAME=VALUE`
  Body,
};

// What an exchange says in numbers.
enum class NumberKey : uint8_t { Status, Number, Total, FirstByte, Gap, Size, Sent, Attempts };

// What an exchange is or is not.
enum class State : uint8_t { Running, Stalled, Failed, Refused, Secure, Reused, Rehomed, Lossy };

enum class KeySort : uint8_t { Text, Number, Is };
// Of a number: what may stand behind it, and what it counts.
enum class Unit : uint8_t { None, Status, Time, Bytes };

struct Key {
  std::string_view word;  // "route"
  KeySort sort = KeySort::Text;
  TextKey text{};
  NumberKey number{};
  Unit unit = Unit::None;
  bool isDeep = false;  // a row does not say it: the record has to be opened
};

struct StateWord {
  std::string_view word;  // "running"
  State state{};
};

std::span<const Key> keys();
std::span<const StateWord> stateWords();
// nullptr: there is none. Letters may be large or small.
const Key* findKey(std::string_view word);
const StateWord* findState(std::string_view word);

}  // namespace headgate::filter
