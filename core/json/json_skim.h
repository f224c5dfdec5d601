// Goes through one JSON text as its bytes come and tells the scalars in it, each with the names of the
// members that lead to it. Nothing is built and nothing is allocated, so that it may look at everything that
// passes.
//
// It is no validator: it knows what is within what, and whether the value has come to its end. However the
// text is split, it tells the same. Thread: any, one caller at a time.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "core/base/bytes.h"
#include "core/json/json_reader.h"

namespace headgate::json {

class JsonSkim {
 public:
  // Deeper values, and those whose names are longer than a path may be, are passed over.
  static constexpr size_t kMaxDepth = 12;
  static constexpr size_t kMaxPath = 96;
  // The beginning of a scalar that is kept.
  static constexpr size_t kKept = 96;

  struct Scalar {
    // Names joined by dots: "choices.delta.content". Lists add nothing to it. Of the text itself: empty.
    ByteView path;
    JsonKind kind = JsonKind::Null;
    ByteView text;  // as it stands, escapes and all, without the quotes; at most kKept bytes
    bool cut = false;
  };
  class Sink {
   public:
    virtual void onScalar(const Scalar& scalar) = 0;

   protected:
    ~Sink() = default;
  };

  void reset() { *this = JsonSkim(); }
  void feed(ByteView bytes, Sink& sink);
  // No more will come: a number at the top has no other end.
  void finish(Sink& sink);

  bool hasBegun() const { return m_state != State::Start; }
  // The value has come to its end.
  bool isWhole() const { return m_state == State::Done; }
  // This is no JSON, and nothing more is told of it.
  bool isBroken() const { return m_state == State::Broken; }

 private:
  enum class State : uint8_t {
    Start,
    Value,  // or the end of an empty list
    Name,   // or the end of an empty object
    InName,
    Colon,
    InString,
    InScalar,  // a number, true, false, null
    After,     // a value within another one
    Done,
    Broken,
  };

  void begin(char c);
  void open(bool isObject);
  void close(bool isObject);
  void endString(Sink& sink);
  void endScalar(Sink& sink);
  void tell(JsonKind kind, Sink& sink);
  void valueEnded() { m_state = m_depth == 0 ? State::Done : State::After; }
  // The text of a string, up to its end or the piece's.
  size_t keepString(ByteView bytes);
  void keep(ByteView text);

  State m_state = State::Start;
  bool m_escaped = false;
  bool m_cut = false;
  bool m_pathLost = false;  // of the member being read
  uint32_t m_depth = 0;
  size_t m_kept = 0;
  size_t m_path = 0;
  std::array<bool, kMaxDepth> m_isObject{};
  std::array<uint8_t, kMaxDepth> m_pathBefore{};  // of each level's container
  uint32_t m_lostAt = 0;                          // the depth from which on no path is known; 0: none
  std::array<char, kKept> m_text;
  std::array<char, kMaxPath> m_pathText;
};

}  // namespace headgate::json
