// Streams of which it is known what is wrong with them, because they are made so: each is a script for a
// target and for its client, and the verdict that they must lead to.
//
// Lengths, counts, places and words are drawn from a seed. What is long is twice the threshold of
// labelledRules() and more, and what is short far below it, so that a loaded machine changes no label.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/record/verdict_rules.h"
#include "core/record/verdict_values.h"
#include "tests/behaviour/support/peer.h"

namespace headgate::test {

record::VerdictRules labelledRules();

struct LabelledStream {
  enum class Ends : uint8_t {
    InOrder,   // the last chunk, and the connection goes
    Cut,       // the connection goes, and no last chunk came
    Reset,     // it is reset
    ByOthers,  // it waits until the gateway has had enough
  };
  enum class Client : uint8_t { Reads, Pauses, Leaves };
  struct Step {
    int pause = 0;  // milliseconds before it
    std::string bytes;
  };

  std::string what;
  std::string head;   // of the response, without the empty line
  int headPause = 0;  // milliseconds before the head
  std::vector<Step> steps;
  Ends ends = Ends::InOrder;
  Client client = Client::Reads;
  bool isChunked = true;  // each step is a chunk
  bool isWebSocket = false;
  bool isShortOfTime = false;  // on the route with the short idle limit

  record::Ending ending = record::Ending::Clean;
  record::Stall stall = record::Stall::None;
  record::Buffering buffering = record::Buffering::None;
};

std::vector<LabelledStream> labelledStreams(uint64_t seed);

// Of the script with that number; on which route it stands is in it.
std::string pathOf(const LabelledStream& stream, size_t number);
// Plays the target's part on a connection whose request was read.
void playTarget(const LabelledStream& stream, Peer& target);
// Plays the client's: asks, and goes when all is over.
void playClient(const LabelledStream& stream, size_t number, uint16_t port);

}  // namespace headgate::test
