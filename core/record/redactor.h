// The filter between the channels and everything that stores: no byte passes before it was redacted.
//
// Heads and trailers pass at once (record/head_redaction.h). Where the route names JSON Pointers, bodies are
// treated by what they are:
//   a JSON document   is withheld until it is complete; then its redacted text stands in the last piece and
//   the others
//                     keep time and size only. One that is too large to hold, or cut, passes as long as it
//                     names none of the keys, and keeps only times and sizes otherwise.
//   lines             (an event stream, JSON lines, other text) pass at once; what follows a key is hidden to
//   the line's end. opaque            (a content coding, a form) keeps only times and sizes.
// Pointers speak of JSON bodies: a tunnel passes as it is. Thread: the recorder's. Borrows the next sink.
#pragma once

#include <unordered_map>
#include <vector>

#include "core/json/json_pointer.h"
#include "core/record/head_redaction.h"
#include "core/record/key_watch.h"
#include "core/record/names.h"
#include "core/record/record_sink.h"

namespace headgate::record {

class Redactor final : public RecordSink {
 public:
  static constexpr size_t kWithheldBodyLimit = 4 * 1024 * 1024;
  static constexpr size_t kWithheldLimit = 32 * 1024 * 1024;  // of all exchanges

  explicit Redactor(RecordSink& next) : m_next(next) {}

  void beginBatch() override { m_next.beginBatch(); }
  void detail(const DetailHeader& header, ByteView bytes) override;
  void summary(const Summary& summary) override;
  void endBatch() override { m_next.endBatch(); }
  void flush() override { m_next.flush(); }

 private:
  enum class Shape : uint8_t { Unknown, Document, Lines, Opaque };
  struct Body {
    Shape shape = Shape::Unknown;
    std::vector<DetailHeader> pieces;  // of a document, withheld
    Bytes bytes;
    KeyWatch watch;  // of lines

    void reset();
    size_t memory() const { return bytes.size() + pieces.size() * sizeof(DetailHeader); }
  };
  // The pointers of a rule set, ready for use.
  struct Hidden {
    std::vector<json::JsonPointer> pointers;
    std::vector<std::string> keys;
    bool usable = false;  // otherwise nothing can be redacted by them, and bodies keep no bytes
  };
  // Only of exchanges whose route has rules.
  struct Exchange {
    const RedactionRules* rules = nullptr;
    const Hidden* hidden = nullptr;  // nullptr: the rules name no pointers
    Body request;
    Body response;
  };
  using Exchanges = std::unordered_map<ExchangeId, Exchange>;
  enum class Attempt { MayFail, Last };

  static constexpr size_t kSpare = 64;
  static constexpr size_t kSpareBytes = 64 * 1024;

  void open(const DetailHeader& header, ByteView bytes);
  void text(const DetailHeader& header, ByteView bytes, const RedactionRules* rules);
  void body(Body& body, const Hidden& hidden, const DetailHeader& header, ByteView bytes);
  void hold(Body& body, const Hidden& hidden, const DetailHeader& header, ByteView bytes);
  void line(Body& body, const Hidden& hidden, const DetailHeader& header, ByteView bytes);
  void release(Body& body, const Hidden& hidden, Attempt attempt);
  void giveUp(Body& body, const Hidden& hidden);
  void gap(Body& body);
  void letGo(Body& body);
  const Hidden* hidden(const RedactionRules& rules);
  Shape shapeOf(ByteView head);
  Exchange& remember(ExchangeId id);
  void forget(Exchanges::iterator exchange);

  RecordSink& m_next;
  Exchanges m_exchanges;
  std::vector<Exchanges::node_type> m_spare;
  std::unordered_map<const RedactionRules*, Hidden> m_hidden;
  // Of the exchange that was opened last: most have the same.
  const RedactionRules* m_lastRules = nullptr;
  const Hidden* m_lastHidden = nullptr;
  bool m_lastHaveEffect = false;
  size_t m_withheld = 0;
  std::vector<ByteRange> m_secrets;
  Bytes m_text;
  std::string m_type;  // of the head being looked at, lower case
};

}  // namespace headgate::record
