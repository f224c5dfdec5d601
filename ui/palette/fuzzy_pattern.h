// Words that somebody types to find a text by some of its letters: "rla" finds "Reset layout". Each word of
// the pattern is found by itself, in any order; within one, letters keep their order. Upper and lower case
// are the same.
//
// Theory: of all ways to place the letters the best one counts, found by dynamic programming over pattern and
// text (Smith-Waterman with affine gaps, as fzf does it): a letter scores, more so at the start of a word or
// of a hump of camelHump, and most where it follows the letter before it at once; a gap costs. A text without
// all letters in order is no match, which is known after one pass. Values only; thread: any.
#pragma once

#include <optional>
#include <vector>

#include <QString>
#include <QStringView>

namespace headgate::ui {

class FuzzyPattern {
 public:
  explicit FuzzyPattern(const QString& words);

  bool isEmpty() const { return m_words.empty(); }

  struct Match {
    int score = 0;               // the more the better
    std::vector<int> positions;  // of the letters in the text, ascending

    bool operator==(const Match&) const = default;
  };
  // nullopt: some word has no place. An empty pattern matches everything with 0.
  std::optional<int> score(QStringView text) const;
  std::optional<Match> match(QStringView text) const;

 private:
  std::vector<QString> m_words;  // folded
};

}  // namespace headgate::ui
