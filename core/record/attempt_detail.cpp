#include "core/record/attempt_detail.h"

#include <algorithm>
#include <charconv>

namespace headgate::record {

namespace {

constexpr std::string_view kSecure = "tls";

}  // namespace

AttemptText::AttemptText(const Summary& known) {
  std::array<char, 5> digits;
  const char* end = std::to_chars(digits.data(), digits.data() + digits.size(), known.clientPort).ptr;
  line(known.pool);
  line(known.target);
  line(known.listener);
  line(known.clientIp.view());
  line({digits.data(), static_cast<size_t>(end - digits.data())});
  line(known.secure ? kSecure : std::string_view());
  line(known.requestId.view());
}

void AttemptText::line(std::string_view field) {
  if (m_size == m_bytes.size()) return;
  if (field.size() + 1 > m_bytes.size() - m_size) field = {};  // its line stays, so that the next keep theirs
  m_size =
      static_cast<size_t>(std::copy(field.begin(), field.end(), m_bytes.data() + m_size) - m_bytes.data());
  m_bytes[m_size++] = '\n';
}

AttemptDetail attemptOf(ByteView text) {
  const auto next = [&text] {
    const ByteView field = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(field.size() + 1, text.size()));
    return field;
  };
  AttemptDetail attempt;
  attempt.pool = next();
  attempt.target = next();
  attempt.listener = next();
  attempt.clientIp = next();
  const std::string_view port = next();
  std::from_chars(port.data(), port.data() + port.size(), attempt.clientPort);
  attempt.secure = next() == kSecure;
  attempt.requestId = next();
  return attempt;
}

}  // namespace headgate::record
