// Which exchanges somebody wants to see, from one line: `route:code status:5xx ttft>2s -is:running "tool
// use"`. All of its terms must hold; the alternatives of one (`method:GET,POST`) are joined by or.
//
//   key:text     holds it, large or small letters; `*` stands for anything     key=text   is it, as a whole
//   key~regex    matches it (RE2)                  status:5xx, status:400-499   number>9, ttft<=200ms,
//   size>1MB is:failed, has:comment                         header:x-team=blue           -term  not
// A plain word is looked for in the method, the host, the path and the JSON-RPC method, and in nothing else:
// bodies are read only for `body:`.
//
// Durations: ns us ms s m h, plain numbers are seconds; sizes: B KB MB GB (1000) and KiB MiB GiB (1024).
// What an exchange has not reached (`ttft` of one that had no answer) is neither over nor under anything.
// Thread: any; constant once read.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/filter/filter_key.h"
#include "core/filter/filter_line.h"

namespace headgate::filter {

// What one exchange says, as far as it is known without opening its record. Of a deep key: whether any value
// of it satisfies, which may read files.
class Facts {
 public:
  static constexpr int64_t kUnknown = -1;

  virtual ~Facts() = default;
  // Empty: it has none.
  virtual std::string_view text(TextKey key) const = 0;
  // Nanoseconds, bytes or a count; kUnknown: not reached.
  virtual int64_t number(NumberKey key) const = 0;
  virtual bool is(State state) const = 0;
};

// The record of one exchange, opened.
class DeepFacts {
 public:
  virtual ~DeepFacts() = default;
  // The values of the field of that name (any letters), of the request's head and the response's.
  virtual std::vector<std::string_view> header(std::string_view name) const = 0;
  // The bodies as text: the request's and the response's, and a tunnel's.
  virtual std::vector<std::string_view> bodies() const = 0;
};

enum class ProblemKind : uint8_t {
  UnknownKey,     // `word` is no key
  UnknownState,   // `word` is nothing that an exchange can be
  NoValue,        // of key `word`
  NotANumber,     // `word` is none
  NotATime,       // `word` is no duration
  NotASize,       // `word` is no size
  NotAStatus,     // `word` is neither a status nor a range of them
  NotForThisKey,  // the operator `word`
  BadExpression,  // of `~`; `word` is what RE2 says
  NoHeaderName,   // header: needs NAME or NAME=VALUE
  OpenQuotes,
};

struct Problem {
  ProblemKind kind{};
  Place place;
  std::string word;

  bool operator==(const Problem&) const = default;
};

class Term;

class Filter {
 public:
  // Of an empty line: everything matches.
  Filter();
  // Terms with a problem are left out of it.
  explicit Filter(std::string_view line);
  Filter(Filter&&) noexcept;
  Filter& operator=(Filter&&) noexcept;
  ~Filter();

  const std::vector<Problem>& problems() const { return m_problems; }
  bool isEmpty() const { return m_terms.empty() && m_deepTerms.empty(); }
  // Some terms ask for what only the record holds.
  bool isDeep() const { return !m_deepTerms.empty(); }

  // Every term but the deep ones.
  bool matches(const Facts& facts) const;
  // The deep ones.
  bool matchesDeep(const DeepFacts& facts) const;

 private:
  std::vector<std::unique_ptr<const Term>> m_terms;
  std::vector<std::unique_ptr<const Term>> m_deepTerms;
  std::vector<Problem> m_problems;
};

}  // namespace headgate::filter
