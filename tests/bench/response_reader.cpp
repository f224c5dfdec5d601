#include "tests/bench/response_reader.h"

#include <algorithm>
#include <charconv>
#include <strings.h>

namespace headgate::bench {

namespace {

bool startsWith(std::string_view line, std::string_view lowerCase) {
  return line.size() >= lowerCase.size() &&
         ::strncasecmp(line.data(), lowerCase.data(), lowerCase.size()) == 0;
}

std::string_view valueOf(std::string_view line) {
  line.remove_prefix(line.find(':') + 1);
  while (!line.empty() && line.front() == ' ') line.remove_prefix(1);
  return line;
}

}  // namespace

std::size_t ResponseReader::feed(std::string_view bytes, std::string& body) {
  const std::size_t offered = bytes.size();
  while (!bytes.empty() && m_state == State::Reading) {
    if (m_part == Part::Content || m_part == Part::ChunkData) {
      takeBody(bytes, body);
      continue;
    }
    if (!takeLine(bytes)) break;
    switch (m_part) {
      case Part::Head:
        if (m_line.empty())
          endOfHead();
        else
          headLine();
        break;
      case Part::ChunkSize:
        chunkSize();
        break;
      case Part::ChunkEnd:
        m_part = Part::ChunkSize;
        break;
      default:  // trailers end with an empty line
        if (m_line.empty()) m_state = State::Done;
        break;
    }
    m_line.clear();
  }
  return offered - bytes.size();
}

void ResponseReader::restart() {
  *this = ResponseReader();
}

// True when a whole line is in m_line; its bytes are gone from `bytes`.
bool ResponseReader::takeLine(std::string_view& bytes) {
  const std::size_t end = bytes.find('\n');
  m_line.append(bytes.substr(0, end));
  bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
  if (end == std::string_view::npos) return false;
  if (!m_line.empty() && m_line.back() == '\r') m_line.pop_back();
  return true;
}

void ResponseReader::headLine() {
  const std::string_view line = m_line;
  if (m_status == 0) {
    if (!startsWith(line, "http/1.1 ") || line.size() < 12) {
      m_state = State::Failed;
      return;
    }
    std::from_chars(line.data() + 9, line.data() + 12, m_status);
  } else if (startsWith(line, "content-length:")) {
    const std::string_view value = valueOf(line);
    std::from_chars(value.data(), value.data() + value.size(), m_left);
  } else if (startsWith(line, "transfer-encoding:")) {
    m_chunked = startsWith(valueOf(line), "chunked");
  }
}

void ResponseReader::endOfHead() {
  if (m_chunked)
    m_part = Part::ChunkSize;
  else if (m_left > 0)
    m_part = Part::Content;
  else
    m_state = State::Done;
}

void ResponseReader::chunkSize() {
  const auto [end, error] = std::from_chars(m_line.data(), m_line.data() + m_line.size(), m_left, 16);
  if (error != std::errc())
    m_state = State::Failed;
  else
    m_part = m_left > 0 ? Part::ChunkData : Part::Trailers;
}

void ResponseReader::takeBody(std::string_view& bytes, std::string& body) {
  const std::size_t size = static_cast<std::size_t>(std::min<std::uint64_t>(m_left, bytes.size()));
  body.append(bytes.substr(0, size));
  bytes.remove_prefix(size);
  m_left -= size;
  if (m_left > 0) return;
  if (m_chunked)
    m_part = Part::ChunkEnd;
  else
    m_state = State::Done;
}

}  // namespace headgate::bench
