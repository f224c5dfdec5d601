#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace headgate::bench {

// Reads one HTTP/1.1 response after the other from the bytes of a connection: Content-Length and chunked
// bodies only. It trusts its peers, as a measuring client may; the engine has its own strict parser.
class ResponseReader {
 public:
  enum class State { Reading, Done, Failed };

  // Consumes bytes up to the end of the response and appends its decoded body to `body`. Returns how many it
  // took.
  std::size_t feed(std::string_view bytes, std::string& body);

  // Ready for the next response on the connection.
  void restart();

  State state() const { return m_state; }
  int status() const { return m_status; }

 private:
  enum class Part { Head, Content, ChunkSize, ChunkData, ChunkEnd, Trailers };

  bool takeLine(std::string_view& bytes);
  void headLine();
  void endOfHead();
  void chunkSize();
  void takeBody(std::string_view& bytes, std::string& body);

  State m_state = State::Reading;
  Part m_part = Part::Head;
  std::string m_line;  // the line that is being read, without its line end
  int m_status = 0;
  bool m_chunked = false;
  std::uint64_t m_left = 0;  // bytes of the content or of the chunk still to come
};

}  // namespace headgate::bench
