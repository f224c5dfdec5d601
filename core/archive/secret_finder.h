// What in recorded exchanges is probably a secret though nobody named it: for files that are given away.
//
// The record itself has no secret that the profile or its own list names (record/redactor.h). Beyond that a
// case file hides what looks like one: values of fields, parameters and JSON members whose names say so, and
// words with the marks of well-known keys and tokens. A value that was found in one place is hidden
// everywhere, and always as the same words ("[secret 3]"), so that one still sees what belongs together.
//
// First look() at everything, then hide(). Thread: one.
#pragma once

#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/store/stored_exchange.h"

namespace headgate::archive {

class SecretFinder {
 public:
  void look(const store::StoredExchange& exchange);
  // Any text: a profile, a head, a body.
  void lookAtText(std::string_view text);
  void lookAtHead(std::string_view head);

  // How many different ones there are.
  size_t secrets() const { return m_secrets.size(); }
  // In how many places they stood, of what was looked at last by hide().
  uint64_t hidden() const { return m_hidden; }

  // The text with all of them replaced; what is replaced is counted.
  Bytes hide(ByteView text);
  // Heads and bodies of an exchange. A body that is coded becomes one that is not, and the frames of a
  // WebSocket, which are masked or deflated, others that say the same; what is no text is searched all the
  // same. What a tunnel of another kind carried is left out.
  store::StoredExchange hide(const store::StoredExchange& exchange);

 private:
  void add(std::string_view value);
  void hideTunnel(const store::StoredExchange& exchange, store::StoredExchange& clean);
  void lookAtQuery(std::string_view text);
  void lookAtMembers(std::string_view text);
  void lookAtWords(std::string_view text);
  void lookAtKeys(std::string_view text);

  std::vector<std::string> m_secrets;  // the n-th is "[secret n+1]"
  std::unordered_map<std::string, size_t> m_numbers;
  // By their first four bytes, the longest first.
  std::unordered_map<uint32_t, std::vector<size_t>> m_byBeginning;
  std::bitset<65'536> m_firstTwo;  // bytes of some secret: most places are passed over at these
  uint64_t m_hidden = 0;
};

}  // namespace headgate::archive
