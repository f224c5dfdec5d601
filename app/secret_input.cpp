#include "app/secret_input.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <termios.h>
#include <unistd.h>

namespace headgate::app {

namespace {

constexpr char kInterrupt = 0x03;   // Ctrl-C
constexpr char kEndOfInput = 0x04;  // Ctrl-D
constexpr char kBackspace = 0x08;
constexpr char kKillLine = 0x15;  // Ctrl-U
constexpr char kDelete = 0x7F;

// A terminal that shows nothing and passes keys on as they are, signals too, until this goes: no key can end
// the program while the terminal is mute.
class MuteTerminal {
 public:
  explicit MuteTerminal(int descriptor) : m_descriptor(descriptor) {
    ::tcgetattr(m_descriptor, &m_before);
    termios mute = m_before;
    mute.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHONL | ICANON | ISIG);
    mute.c_cc[VMIN] = 1;
    mute.c_cc[VTIME] = 0;
    ::tcsetattr(m_descriptor, TCSAFLUSH, &mute);
  }
  ~MuteTerminal() { ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before); }
  MuteTerminal(const MuteTerminal&) = delete;
  MuteTerminal& operator=(const MuteTerminal&) = delete;

 private:
  const int m_descriptor;
  termios m_before{};
};

// Nothing at the end of the input.
std::optional<char> nextByte(int descriptor) {
  char byte = 0;
  ssize_t got = 0;
  do got = ::read(descriptor, &byte, 1);
  while (got < 0 && errno == EINTR);
  return got == 1 ? std::optional(byte) : std::nullopt;
}

void dropLastCharacter(std::string& text) {
  const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; };
  while (!text.empty() && continues(text.back())) text.pop_back();
  if (!text.empty()) text.pop_back();
}

void show(int terminal, std::string_view text) {
  [[maybe_unused]] const ssize_t written = ::write(terminal, text.data(), text.size());
}

Result<std::string, InputError> ask(int terminal, const std::string& prompt) {
  const MuteTerminal mute(terminal);
  show(terminal, prompt);
  std::string line;
  bool givenUp = false;
  while (const auto key = nextByte(terminal)) {
    if (*key == kInterrupt) givenUp = true;
    if (*key == kInterrupt || *key == kEndOfInput || *key == '\n' || *key == '\r') break;
    if (*key == kBackspace || *key == kDelete)
      dropLastCharacter(line);
    else if (*key == kKillLine)
      line.clear();
    else
      line += *key;
  }
  show(terminal, "\n");
  if (givenUp) return InputError{"given up; nothing was changed"};
  return line;
}

}  // namespace

Result<std::string, InputError> askOnTerminal(const std::string& prompt) {
  const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
  if (terminal < 0)
    return InputError{"there is no terminal to ask for the passphrase on; put it into HEADGATE_PASSPHRASE"};
  auto line = ask(terminal, prompt);
  ::close(terminal);
  return line;
}

Result<std::string, InputError> readSecret(const std::string& prompt, size_t maxBytes) {
  if (::isatty(STDIN_FILENO) == 1) return ask(STDIN_FILENO, prompt);
  std::string secret;
  while (secret.size() <= maxBytes + 2) {  // as much as can still be one with its line break
    const auto byte = nextByte(STDIN_FILENO);
    if (!byte) break;
    secret += *byte;
  }
  if (secret.ends_with('\n')) secret.pop_back();
  if (secret.ends_with('\r')) secret.pop_back();
  return secret;
}

}  // namespace headgate::app
