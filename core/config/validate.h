// Judges a document: everything that is wrong with it, and everything that is accepted but without effect.
#pragma once

#include <string>
#include <vector>

#include "core/config/document.h"
#include "core/config/problem.h"
#include "core/secrets/reference.h"

namespace headgate::config {

struct SecretUse {
  std::string pointer;
  secrets::Reference reference;
};

struct Findings {
  std::vector<Problem> problems;               // in the order of the text
  std::vector<secrets::Reference> references;  // what must be resolved to compile the document, each once
  std::vector<SecretUse> secretUses;           // every place of each of them
  // Where secrets stand in the text itself: its file must be readable by its owner only.
  std::vector<std::string> plainSecrets;
};

Findings validate(const Document& document);

}  // namespace headgate::config
