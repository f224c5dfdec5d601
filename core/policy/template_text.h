// Text with variables: "{name}" inserts one, "{{" is a brace. Compiled once; unknown names are refused then.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace headgate::policy {

enum class Variable : uint8_t { ClientIp, RequestId, Route, Host, Client, Path, Query };

struct Variables {
  std::string_view clientIp;
  std::string_view requestId;
  std::string_view route;
  std::string_view host;
  std::string_view client;
  std::string_view path;   // normalised
  std::string_view query;  // with its "?" if there is one
};

class TemplateText {
 public:
  static Result<TemplateText> compile(std::string_view text);
  // Appends. Control characters from a variable are left out, so that an expansion can never break out of a
  // field.
  void expand(const Variables& variables, std::string& out) const;
  bool isLiteral() const;

 private:
  struct Part {
    std::string literal;  // before the variable
    bool hasVariable = false;
    Variable variable = Variable::ClientIp;
  };
  std::vector<Part> m_parts;
};

}  // namespace headgate::policy
