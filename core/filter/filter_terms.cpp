#include "core/filter/filter_terms.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <re2/re2.h>

#include "core/filter/filter_units.h"
#include "core/filter/letters.h"

namespace headgate::filter {
namespace {

// One alternative of a text's term.
class TextTest {
 public:
  TextTest(Operator op, std::string_view text) : m_op(op), m_needle(text) {
    if (op != Operator::Matches) return;
    RE2::Options options;
    options.set_log_errors(false);
    options.set_case_sensitive(false);
    m_expression = std::make_unique<RE2>(re2::StringPiece(text.data(), text.size()), options);
  }

  std::string error() const { return m_expression && !m_expression->ok() ? m_expression->error() : ""; }
  bool holds(std::string_view text) const {
    switch (m_op) {
      case Operator::Matches:
        return RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), *m_expression);
      case Operator::Equals:
        return m_needle.isWholeOf(text);
      default:
        return m_needle.isIn(text);
    }
  }

 private:
  Operator m_op;
  Needle m_needle;
  std::unique_ptr<RE2> m_expression;
};

bool anyHolds(const std::vector<TextTest>& tests, std::string_view text) {
  return std::ranges::any_of(tests, [&](const TextTest& test) { return test.holds(text); });
}

// A term that is the other's contrary.
class Not final : public Term {
 public:
  explicit Not(std::unique_ptr<const Term> term, bool isDeep) : m_term(std::move(term)), m_isDeep(isDeep) {}
  bool matches(const Facts& facts) const override { return m_isDeep || !m_term->matches(facts); }
  bool matchesDeep(const DeepFacts& facts) const override { return !m_isDeep || !m_term->matchesDeep(facts); }

 private:
  std::unique_ptr<const Term> m_term;
  bool m_isDeep;
};

class Word final : public Term {
 public:
  explicit Word(std::string_view word) : m_needle(word) {}
  bool matches(const Facts& facts) const override {
    return m_needle.isIn(facts.text(TextKey::Path)) || m_needle.isIn(facts.text(TextKey::Host)) ||
           m_needle.isIn(facts.text(TextKey::Method)) || isInUrl(facts);
  }

 private:
  // Where host and path meet.
  bool isInUrl(const Facts& facts) const {
    std::string url(facts.text(TextKey::Host));
    url += facts.text(TextKey::Path);
    return m_needle.isIn(url);
  }

  Needle m_needle;
};

class TextTerm final : public Term {
 public:
  TextTerm(TextKey key, std::vector<TextTest> tests) : m_key(key), m_tests(std::move(tests)) {}
  bool matches(const Facts& facts) const override { return anyHolds(m_tests, facts.text(m_key)); }

 private:
  TextKey m_key;
  std::vector<TextTest> m_tests;
};

struct Range {
  int64_t first = 0;
  int64_t last = INT64_MAX;
};

class NumberTerm final : public Term {
 public:
  NumberTerm(NumberKey key, std::vector<Range> ranges) : m_key(key), m_ranges(std::move(ranges)) {}
  bool matches(const Facts& facts) const override {
    const int64_t number = facts.number(m_key);
    if (number == Facts::kUnknown) return false;
    return std::ranges::any_of(
        m_ranges, [&](const Range& range) { return number >= range.first && number <= range.last; });
  }

 private:
  NumberKey m_key;
  std::vector<Range> m_ranges;
};

class StateTerm final : public Term {
 public:
  explicit StateTerm(std::vector<State> states) : m_states(std::move(states)) {}
  bool matches(const Facts& facts) const override {
    return std::ranges::any_of(m_states, [&](State state) { return facts.is(state); });
  }

 private:
  std::vector<State> m_states;
};

class HeaderTerm final : public Term {
 public:
  HeaderTerm(std::string name, std::optional<TextTest> value)
      : m_name(std::move(name)), m_value(std::move(value)) {}
  bool matches(const Facts&) const override { return true; }
  bool matchesDeep(const DeepFacts& facts) const override {
    const auto values = facts.header(m_name);
    if (!m_value) return !values.empty();
    return std::ranges::any_of(values, [&](std::string_view value) { return m_value->holds(value); });
  }

 private:
  std::string m_name;
  std::optional<TextTest> m_value;  // nothing: that it is there
};

class BodyTerm final : public Term {
 public:
  explicit BodyTerm(std::vector<TextTest> tests) : m_tests(std::move(tests)) {}
  bool matches(const Facts&) const override { return true; }
  bool matchesDeep(const DeepFacts& facts) const override {
    return std::ranges::any_of(facts.bodies(),
                               [&](std::string_view body) { return anyHolds(m_tests, body); });
  }

 private:
  std::vector<TextTest> m_tests;
};

// --- From what is written

using Found = std::unique_ptr<const Term>;

class TermReader {
 public:
  explicit TermReader(const WrittenTerm& written) : m_written(written) {}

  ReadTerm read() {
    ReadTerm result;
    if (m_written.isOpen) {
      fail(ProblemKind::OpenQuotes, m_written.place, "");
    } else if (m_written.key.empty()) {
      result.term = std::make_unique<Word>(m_written.values.front().text);
    } else if (const Key* key = findKey(m_written.key)) {
      result.isDeep = key->isDeep;
      result.term = readKeyed(*key);
    } else {
      fail(ProblemKind::UnknownKey, m_written.keyPlace, m_written.key);
    }
    if (result.term && m_written.isNegated)
      result.term = std::make_unique<Not>(std::move(result.term), result.isDeep);
    result.problem = std::move(m_problem);
    return result;
  }

 private:
  Found readKeyed(const Key& key) {
    for (const WrittenValue& value : m_written.values)
      if (value.text.empty() && !value.isQuoted)
        return fail(ProblemKind::NoValue, m_written.place, m_written.key);
    const Operator op = m_written.op;
    const bool isOrder =
        op == Operator::Over || op == Operator::Under || op == Operator::AtLeast || op == Operator::AtMost;
    const bool fits = key.sort == KeySort::Text     ? !isOrder
                      : key.sort == KeySort::Number ? op != Operator::Matches
                                                    : op == Operator::Has || op == Operator::Equals;
    if (!fits || (key.sort == KeySort::Text && key.text == TextKey::Header && op != Operator::Has))
      return fail(ProblemKind::NotForThisKey, m_written.opPlace, operatorText());
    switch (key.sort) {
      case KeySort::Number:
        return readNumbers(key);
      case KeySort::Is:
        return readStates();
      case KeySort::Text:
        break;
    }
    return key.text == TextKey::Header ? readHeader() : readTexts(key);
  }

  Found readTexts(const Key& key) {
    std::vector<TextTest> tests;
    for (const WrittenValue& value : m_written.values) {
      tests.emplace_back(m_written.op, value.text);
      if (std::string error = tests.back().error(); !error.empty())
        return fail(ProblemKind::BadExpression, value.place, std::move(error));
    }
    if (key.text == TextKey::Body) return std::make_unique<BodyTerm>(std::move(tests));
    return std::make_unique<TextTerm>(key.text, std::move(tests));
  }

  Found readHeader() {
    const WrittenValue& value = m_written.values.front();
    const size_t equals = value.text.find('=');
    const std::string name = value.text.substr(0, equals);
    if (name.empty()) return fail(ProblemKind::NoHeaderName, value.place, "");
    if (equals == std::string::npos) return std::make_unique<HeaderTerm>(name, std::nullopt);
    // A value with commas is one text here: fields have them.
    std::string text = value.text.substr(equals + 1);
    for (size_t i = 1; i < m_written.values.size(); ++i) text += "," + m_written.values[i].text;
    return std::make_unique<HeaderTerm>(name, TextTest(Operator::Has, text));
  }

  Found readNumbers(const Key& key) {
    std::vector<Range> ranges;
    for (const WrittenValue& value : m_written.values) {
      const auto range = readRange(key.unit, value);
      if (!range) return nullptr;
      ranges.push_back(*range);
    }
    return std::make_unique<NumberTerm>(key.number, std::move(ranges));
  }

  std::optional<Range> readRange(Unit unit, const WrittenValue& value) {
    std::optional<Range> said;
    if (unit == Unit::Status) {
      if (const auto status = readStatus(value.text)) said = Range{status->first, status->last};
    } else {
      const auto number = unit == Unit::Time    ? readDuration(value.text)
                          : unit == Unit::Bytes ? readSize(value.text)
                                                : readCount(value.text);
      if (number) said = Range{*number, *number};
    }
    if (!said) {
      fail(unit == Unit::Status  ? ProblemKind::NotAStatus
           : unit == Unit::Time  ? ProblemKind::NotATime
           : unit == Unit::Bytes ? ProblemKind::NotASize
                                 : ProblemKind::NotANumber,
           value.place, value.text);
      return std::nullopt;
    }
    switch (m_written.op) {
      case Operator::Over:
        return Range{said->last == INT64_MAX ? INT64_MAX : said->last + 1, INT64_MAX};
      case Operator::Under:
        return Range{0, said->first - 1};
      case Operator::AtLeast:
        return Range{said->first, INT64_MAX};
      case Operator::AtMost:
        return Range{0, said->last};
      default:
        return said;
    }
  }

  Found readStates() {
    std::vector<State> states;
    for (const WrittenValue& value : m_written.values) {
      const StateWord* word = findState(value.text);
      if (!word) return fail(ProblemKind::UnknownState, value.place, value.text);
      states.push_back(word->state);
    }
    return std::make_unique<StateTerm>(std::move(states));
  }

  std::string operatorText() const {
    switch (m_written.op) {
      case Operator::Has:
        return ":";
      case Operator::Equals:
        return "=";
      case Operator::Matches:
        return "~";
      case Operator::Over:
        return ">";
      case Operator::Under:
        return "<";
      case Operator::AtLeast:
        return ">=";
      case Operator::AtMost:
        return "<=";
      case Operator::None:
        break;
    }
    return {};
  }

  std::nullptr_t fail(ProblemKind kind, Place place, std::string word) {
    m_problem = {.kind = kind, .place = place, .word = std::move(word)};
    return nullptr;
  }

  const WrittenTerm& m_written;
  Problem m_problem;
};

}  // namespace

ReadTerm readTerm(const WrittenTerm& written) {
  return TermReader(written).read();
}

}  // namespace headgate::filter
