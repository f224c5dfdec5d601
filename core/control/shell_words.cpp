#include "core/control/shell_words.h"

#include <optional>
#include <utility>

#include <QString>

namespace headgate::control {

namespace {

bool isBlank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool endsCommand(char c) {
  return c == '|' || c == ';' || c == '<' || c == '>';
}

// Takes a line apart from the left.
class WordReader {
 public:
  explicit WordReader(std::string_view line) : m_rest(line) {}

  Result<std::vector<std::string>, std::string> read();

 private:
  bool atEnd() const { return m_rest.empty(); }
  bool takes(std::string_view text);
  char take();
  void readPlain();
  // After the opening quote; false if there is no closing one.
  bool readSingle();
  bool readDouble();
  bool readAnsi();
  void readAnsiEscape();
  uint32_t readHex(size_t digits);
  void appendCharacter(char32_t character);

  std::string_view m_rest;
  std::optional<std::string> m_word;  // nothing: between two words
};

bool WordReader::takes(std::string_view text) {
  if (!m_rest.starts_with(text)) return false;
  m_rest.remove_prefix(text.size());
  return true;
}

char WordReader::take() {
  const char c = m_rest.front();
  m_rest.remove_prefix(1);
  return c;
}

Result<std::vector<std::string>, std::string> WordReader::read() {
  std::vector<std::string> words;
  const auto endWord = [&] {
    if (m_word) words.push_back(*std::exchange(m_word, std::nullopt));
  };
  while (!atEnd() && !endsCommand(m_rest.front())) {
    if (takes("\\\n") || takes("\\\r\n")) continue;
    if (isBlank(m_rest.front())) {
      take();
      endWord();
      if (m_rest == "&" || m_rest.starts_with("& ") || m_rest.starts_with("&&")) break;
      continue;
    }
    if (!m_word) m_word.emplace();
    bool isClosed = true;
    if (takes("'"))
      isClosed = readSingle();
    else if (takes("\""))
      isClosed = readDouble();
    else if (takes("$'"))
      isClosed = readAnsi();
    else
      readPlain();
    if (!isClosed) return std::string("a quote is not closed");
  }
  endWord();
  return words;
}

void WordReader::readPlain() {
  if (takes("\\") && atEnd())
    *m_word += '\\';
  else
    *m_word += take();
}

bool WordReader::readSingle() {
  const size_t end = m_rest.find('\'');
  if (end == std::string_view::npos) return false;
  m_word->append(m_rest, 0, end);
  m_rest.remove_prefix(end + 1);
  return true;
}

bool WordReader::readDouble() {
  while (!atEnd()) {
    if (takes("\"")) return true;
    if (takes("\\\n") || takes("\\\r\n")) continue;
    const bool isEscape = m_rest.front() == '\\' && m_rest.size() > 1 &&
                          std::string_view("$`\"\\").find(m_rest[1]) != std::string_view::npos;
    if (isEscape) take();
    *m_word += take();
  }
  return false;
}

bool WordReader::readAnsi() {
  while (!atEnd()) {
    if (takes("'")) return true;
    if (takes("\\"))
      readAnsiEscape();
    else
      *m_word += take();
  }
  return false;
}

void WordReader::readAnsiEscape() {
  static constexpr std::string_view kLetters = "abefnrtv\\'\"?";
  static constexpr std::string_view kMeanings = "\a\b\x1b\f\n\r\t\v\\'\"?";
  if (atEnd()) return;
  const char letter = take();
  if (const size_t known = kLetters.find(letter); known != std::string_view::npos)
    *m_word += kMeanings[known];
  else if (letter == 'x')
    *m_word += static_cast<char>(readHex(2));
  else if (letter == 'u' || letter == 'U')
    appendCharacter(readHex(letter == 'u' ? 4 : 8));
  else
    (*m_word += '\\') += letter;
}

uint32_t WordReader::readHex(size_t digits) {
  static constexpr std::string_view kDigits = "0123456789abcdef";
  uint32_t value = 0;
  for (; digits > 0 && !atEnd(); --digits) {
    const size_t digit = kDigits.find(static_cast<char>(m_rest.front() | 0x20));
    if (digit == std::string_view::npos) break;
    take();
    value = value * 16 + static_cast<uint32_t>(digit);
  }
  return value;
}

void WordReader::appendCharacter(char32_t character) {
  static constexpr char32_t kLast = 0x10ffff;
  static constexpr char32_t kReplacement = 0xfffd;
  if (character > kLast) character = kReplacement;
  *m_word += QString::fromUcs4(&character, 1).toStdString();
}

}  // namespace

Result<std::vector<std::string>, std::string> shellWords(std::string_view line) {
  return WordReader(line).read();
}

}  // namespace headgate::control
