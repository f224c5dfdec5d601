#include "core/policy/template_text.h"

#include <array>
#include <utility>

namespace headgate::policy {
namespace {

constexpr std::array<std::pair<std::string_view, Variable>, 7> kNames{{
    {"client_ip", Variable::ClientIp},
    {"request_id", Variable::RequestId},
    {"route", Variable::Route},
    {"host", Variable::Host},
    {"client", Variable::Client},
    {"path", Variable::Path},
    {"query", Variable::Query},
}};

std::string_view valueOf(Variable variable, const Variables& variables) {
  switch (variable) {
    case Variable::ClientIp:
      return variables.clientIp;
    case Variable::RequestId:
      return variables.requestId;
    case Variable::Route:
      return variables.route;
    case Variable::Host:
      return variables.host;
    case Variable::Client:
      return variables.client;
    case Variable::Path:
      return variables.path;
    case Variable::Query:
      return variables.query;
  }
  return {};
}

Error invalid(std::string detail) {
  return {ErrorType::Internal, std::move(detail)};
}

Result<Variable> variableNamed(std::string_view name) {
  std::string known;
  for (const auto& [text, variable] : kNames) {
    if (text == name) return variable;
    known += known.empty() ? "" : ", ";
    known += text;
  }
  return invalid("there is no variable \"{" + std::string(name) + "}\"; there are " + known +
                 ", and \"{{\" stands for a brace");
}

bool isControl(char c) {
  return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

}  // namespace

Result<TemplateText> TemplateText::compile(std::string_view text) {
  TemplateText compiled;
  std::string literal;
  while (!text.empty()) {
    const size_t brace = text.find('{');
    literal += text.substr(0, brace);
    if (brace == std::string_view::npos) break;
    text.remove_prefix(brace + 1);
    if (text.starts_with('{')) {
      literal += '{';
      text.remove_prefix(1);
      continue;
    }
    const size_t close = text.find('}');
    if (close == std::string_view::npos)
      return invalid("a \"{\" without its \"}\"; \"{{\" stands for a brace");
    HG_TRY(variable, variableNamed(text.substr(0, close)));
    compiled.m_parts.push_back({std::exchange(literal, {}), true, variable});
    text.remove_prefix(close + 1);
  }
  if (!literal.empty()) compiled.m_parts.push_back({std::move(literal), false, {}});
  return compiled;
}

void TemplateText::expand(const Variables& variables, std::string& out) const {
  for (const Part& part : m_parts) {
    out += part.literal;
    if (!part.hasVariable) continue;
    for (const char c : valueOf(part.variable, variables))
      if (!isControl(c)) out += c;
  }
}

bool TemplateText::isLiteral() const {
  return m_parts.empty() || (m_parts.size() == 1 && !m_parts[0].hasVariable);
}

}  // namespace headgate::policy
