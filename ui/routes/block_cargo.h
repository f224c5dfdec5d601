// What is dragged between the parts of the page: a policy or a pool out of the palette, or a route's end on
// its way to a pool. A plain value.
#pragma once

#include <string>
#include <vector>

#include <QString>

#include "core/config/document.h"
#include "ui/icons/icon_paths.h"

namespace headgate::ui {

struct BlockCargo {
  enum class Kind : uint8_t { Policy, Pool, NewPool, Respond, Redirect, Metrics };

  Kind kind = Kind::Policy;
  std::string id;  // the policy's key, or the pool's id
  Icon icon = Icon::Policy;
  QString name;
  QString line;  // what it is, in a few words

  bool isAnswer() const { return kind != Kind::Policy; }
  bool operator==(const BlockCargo&) const = default;
};

// The policies that can be put on that route, and who can answer it: a pool, a new one, or the gateway
// itself.
std::vector<BlockCargo> policyBlocks(const config::Json& root, const config::Json& route);
std::vector<BlockCargo> answerBlocks(const config::Json& root);

}  // namespace headgate::ui
