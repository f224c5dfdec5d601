// What a request is about, from its body as it comes: the model that is asked for, the method of a JSON-RPC
// call, the tool or prompt or resource that the call names. Of a batch, the first call's.
//
// A look and no parser: it reads each byte once, keeps a few names and stops after a bound. What it is given
// may be cut or redacted anywhere; what is no JSON has no subject. Sources: JSON-RPC 2.0; MCP 2025-06-18
// tools/call, prompts/get, resources/read; the `model` member of the OpenAI, Anthropic and Ollama APIs.
// Thread: any, one caller.
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace headgate::control {

class RequestSubject {
 public:
  // Bodies carry whole conversations; the model often stands behind them.
  static constexpr size_t kMostRead = 1024 * 1024;
  static constexpr size_t kLongestName = 128;

  void reset();
  void read(std::string_view piece);

  const std::string& model() const { return m_model; }
  const std::string& method() const { return m_method; }
  const std::string& named() const { return m_named; }

 private:
  bool isObject() const { return m_depth > 0 && m_depth <= m_open.size() && m_open[m_depth - 1] == '{'; }
  // The depth without a batch's own brackets.
  size_t level() const { return m_depth - (m_open[0] == '[' ? 1 : 0); }
  size_t readText(std::string_view piece, size_t at);
  void endText();
  void readSign(char sign);

  std::array<char, 4> m_open{};  // brackets, outermost first
  size_t m_depth = 0;
  size_t m_read = 0;
  bool m_inText = false;
  bool m_escaped = false;
  bool m_isValue = false;  // a colon came
  bool m_isDone = false;
  std::string m_text;
  std::string m_name;     // of the member of the outer object
  std::string m_subname;  // and of the one within its params
  std::string m_model;
  std::string m_method;
  std::string m_named;
};

}  // namespace headgate::control
