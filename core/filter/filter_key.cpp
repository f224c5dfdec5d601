#include "core/filter/filter_key.h"

#include <algorithm>

#include "core/filter/letters.h"

namespace headgate::filter {
namespace {

constexpr Key textKey(std::string_view word, TextKey key, bool isDeep = false) {
  return {.word = word, .sort = KeySort::Text, .text = key, .isDeep = isDeep};
}

constexpr Key numberKey(std::string_view word, NumberKey key, Unit unit) {
  return {.word = word, .sort = KeySort::Number, .number = key, .unit = unit};
}

// In the order in which they are offered.
constexpr Key kKeys[] = {
    textKey("route", TextKey::Route),
    textKey("upstream", TextKey::Pool),
    textKey("target", TextKey::Target),
    textKey("host", TextKey::Host),
    textKey("path", TextKey::Path),
    textKey("method", TextKey::Method),
    numberKey("status", NumberKey::Status, Unit::Status),
    textKey("kind", TextKey::Kind),
    {.word = "is", .sort = KeySort::Is},
    numberKey("ttft", NumberKey::FirstByte, Unit::Time),
    numberKey("gap", NumberKey::Gap, Unit::Time),
    numberKey("total", NumberKey::Total, Unit::Time),
    numberKey("size", NumberKey::Size, Unit::Bytes),
    numberKey("sent", NumberKey::Sent, Unit::Bytes),
    numberKey("attempts", NumberKey::Attempts, Unit::None),
    numberKey("number", NumberKey::Number, Unit::None),
    textKey("client", TextKey::Client),
    textKey("agent", TextKey::Agent),
    textKey("listener", TextKey::Listener),
    textKey("error", TextKey::Error),
    textKey("ended", TextKey::EndedBy),
    textKey("id", TextKey::RequestId),
    textKey("header", TextKey::Header, true),
    textKey("body", TextKey::Body, true),
};

constexpr StateWord kStates[] = {{"running", State::Running}, {"stalled", State::Stalled},
                                 {"failed", State::Failed},   {"refused", State::Refused},
                                 {"secure", State::Secure},   {"reused", State::Reused},
                                 {"rehomed", State::Rehomed}, {"lossy", State::Lossy}};

template <typename Entry>
const Entry* find(std::span<const Entry> entries, std::string_view word) {
  const auto found =
      std::ranges::find_if(entries, [&](const Entry& entry) { return sameLetters(entry.word, word); });
  return found == entries.end() ? nullptr : &*found;
}

}  // namespace

std::span<const Key> keys() {
  return kKeys;
}

std::span<const StateWord> stateWords() {
  return kStates;
}

const Key* findKey(std::string_view word) {
  return find(keys(), word);
}

const StateWord* findState(std::string_view word) {
  return find(stateWords(), word);
}

}  // namespace headgate::filter
