// Keeps what it is given, for tests to look at.
#pragma once

#include <vector>

#include "core/record/record_sink.h"

namespace headgate::record {

class CollectingSink final : public RecordSink {
 public:
  struct Event {
    DetailHeader header;
    Bytes bytes;
  };

  void detail(const DetailHeader& header, ByteView bytes) override {
    events.push_back({header, Bytes(bytes)});
  }
  void summary(const Summary& summary) override { summaries.push_back(summary); }

  // All bytes of that kind, in order.
  Bytes joined(DetailKind kind) const {
    Bytes all;
    for (const Event& event : events)
      if (event.header.kind == kind) all += event.bytes;
    return all;
  }
  Bytes everything() const {
    Bytes all;
    for (const Event& event : events) all += event.bytes;
    return all;
  }

  std::vector<Event> events;
  std::vector<Summary> summaries;
};

}  // namespace headgate::record
