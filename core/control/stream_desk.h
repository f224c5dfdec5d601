// Answers what was said in streams: keeps the ones that were asked about last (control/open_stream.h), two of
// them, for a comparison, and reads on in them a step a question.
//
// Thread: the control thread. The store outlives it.
#pragma once

#include <concepts>
#include <list>

#include "core/control/gateway.h"
#include "core/control/open_stream.h"
#include "core/store/memory_store.h"

namespace headgate::control {

template <typename Call>
concept AskedOfStreams = std::same_as<Call, GetStream> || std::same_as<Call, GetStreamTexts> ||
    std::same_as<Call, GetStreamSpeech> || std::same_as<Call, FindInStream>;

class StreamDesk {
 public:
  explicit StreamDesk(const store::MemoryStore& store) : m_store(store) {}

  StreamPage on(const GetStream& call);
  StreamTexts on(const GetStreamTexts& call);
  StreamSpeech on(const GetStreamSpeech& call);
  StreamMatch on(const FindInStream& call);

 private:
  static constexpr size_t kKept = 2;

  OpenStream& open(ExchangeId id);
  // One that is open already.
  OpenStream* find(ExchangeId id);

  const store::MemoryStore& m_store;
  std::list<OpenStream> m_streams;  // the one that was asked about last is the first
  uint64_t m_readings = 0;
};

}  // namespace headgate::control
