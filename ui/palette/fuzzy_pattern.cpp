#include "ui/palette/fuzzy_pattern.h"

#include <algorithm>
#include <array>
#include <limits>

#include <QStringList>

namespace headgate::ui {

namespace {

constexpr int kLetter = 16;
constexpr int kTextStart = 12;
constexpr int kWordStart = 9;
constexpr int kHump = 7;
constexpr int kConsecutive = 9;
constexpr int kGapOpen = 5;
constexpr int kGapMore = 1;
constexpr int kNever = std::numeric_limits<int>::min() / 2;
// What is longer is looked at so far: a palette shows no more of it.
constexpr qsizetype kLongestText = 256;
constexpr qsizetype kLongestWord = 32;

QChar folded(QChar letter) {
  return letter.toCaseFolded();
}

int placeBonus(QStringView text, qsizetype index) {
  if (index == 0) return kTextStart;
  const QChar before = text[index - 1];
  const QChar here = text[index];
  if (!before.isLetterOrNumber() && here.isLetterOrNumber()) return kWordStart;
  if (before.isLower() && here.isUpper()) return kHump;
  if (before.isLetter() && here.isDigit()) return kHump;
  return 0;
}

bool hasInOrder(QStringView word, QStringView text) {
  qsizetype found = 0;
  for (const QChar letter : text)
    if (found < word.size() && folded(letter) == word[found]) ++found;
  return found == word.size();
}

// One word against one text. Row by row of the pattern: `ending` is the best score of the letters so far with
// the last one here, `carried` the best of all places up to here, gaps paid.
class Alignment {
 public:
  Alignment(QStringView word, QStringView text) : m_word(word), m_text(text) {}

  int score() {
    std::array<int, kLongestText> before{};
    std::array<int, kLongestText> ending{};
    for (qsizetype row = 0; row < m_word.size(); ++row) {
      fillRow(row, before, ending);
      if (m_keep) m_rows.insert(m_rows.end(), ending.begin(), ending.begin() + m_text.size());
      before = ending;
    }
    return *std::max_element(before.begin(), before.begin() + m_text.size());
  }

  std::vector<int> positions() {
    m_keep = true;
    score();
    std::vector<int> places(static_cast<size_t>(m_word.size()));
    qsizetype limit = m_text.size();
    int wanted = kNever;  // the last letter stands where it scores best, of such places at the first
    for (qsizetype row = m_word.size() - 1; row >= 0; --row) {
      qsizetype best = -1;
      int bestScore = kNever;
      for (qsizetype column = row; column < limit; ++column) {
        const int ending = m_rows[static_cast<size_t>(row * m_text.size() + column)];
        if (ending == kNever) continue;
        const int reached = wanted == kNever ? ending : ending + step(column, m_next);
        if (reached > bestScore) {
          bestScore = reached;
          best = column;
        }
      }
      places[static_cast<size_t>(row)] = int(best);
      wanted = bestScore;
      m_next = best;
      limit = best;
    }
    return places;
  }

 private:
  // What a letter at `column` adds where the one before it stands at `previous`.
  int step(qsizetype previous, qsizetype column) const {
    const qsizetype gap = column - previous - 1;
    const int place = placeBonus(m_text, column);
    if (gap == 0) return kLetter + std::max(kConsecutive, place);
    return kLetter + place - kGapOpen - kGapMore * int(gap - 1);
  }

  void fillRow(qsizetype row, const std::array<int, kLongestText>& before,
               std::array<int, kLongestText>& ending) const {
    int carried = kNever;  // the best of the row before, up to two places back, gap paid up to here
    for (qsizetype column = 0; column < m_text.size(); ++column) {
      const auto at = static_cast<size_t>(column);
      ending[at] = kNever;
      if (column >= 2 && row > 0) {
        carried = std::max(carried == kNever ? kNever : carried - kGapMore,
                           before[at - 2] == kNever ? kNever : before[at - 2] - kGapOpen);
      }
      if (folded(m_text[column]) != m_word[row]) continue;
      const int place = placeBonus(m_text, column);
      if (row == 0) {
        ending[at] = kLetter + place;
        continue;
      }
      int best = carried == kNever ? kNever : carried + kLetter + place;
      if (column >= 1 && before[at - 1] != kNever)
        best = std::max(best, before[at - 1] + kLetter + std::max(kConsecutive, place));
      ending[at] = best;
    }
  }

  const QStringView m_word;
  const QStringView m_text;
  std::vector<int> m_rows;
  qsizetype m_next = 0;
  bool m_keep = false;
};

}  // namespace

FuzzyPattern::FuzzyPattern(const QString& words) {
  for (const QString& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
    QString plain = word.left(kLongestWord);
    for (QChar& letter : plain) letter = folded(letter);
    m_words.push_back(plain);
  }
}

std::optional<int> FuzzyPattern::score(QStringView text) const {
  text = text.left(kLongestText);
  for (const QString& word : m_words)
    if (!hasInOrder(word, text)) return std::nullopt;
  int sum = 0;
  for (const QString& word : m_words) sum += Alignment(word, text).score();
  return sum;
}

std::optional<FuzzyPattern::Match> FuzzyPattern::match(QStringView text) const {
  const std::optional<int> score = this->score(text);
  if (!score) return std::nullopt;
  Match match{.score = *score, .positions = {}};
  for (const QString& word : m_words) {
    const std::vector<int> places = Alignment(word, text.left(kLongestText)).positions();
    match.positions.insert(match.positions.end(), places.begin(), places.end());
  }
  std::ranges::sort(match.positions);
  match.positions.erase(std::unique(match.positions.begin(), match.positions.end()), match.positions.end());
  return match;
}

}  // namespace headgate::ui
