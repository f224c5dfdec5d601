#include "ui/routes/block_cargo.h"

#include "ui/live/profile_reader.h"
#include "ui/paint/number_texts.h"
#include "ui/routes/policy_catalogue.h"
#include "ui/routes/routes_text.h"
#include "ui/session/words.h"

namespace headgate::ui {

std::vector<BlockCargo> policyBlocks(const config::Json& root, const config::Json& route) {
  std::vector<BlockCargo> blocks;
  for (const PolicyOffer& offer : policyOffers(root, route))
    blocks.push_back({.kind = BlockCargo::Kind::Policy,
                      .id = offer.key,
                      .icon = offer.icon,
                      .name = offer.name,
                      .line = offer.line});
  return blocks;
}

std::vector<BlockCargo> answerBlocks(const config::Json& root) {
  using Kind = BlockCargo::Kind;
  std::vector<BlockCargo> blocks;
  for (const auto& [index, pool] : objectsIn(&root, "pools")) {
    const QString id = ProfileReader(pool, nullptr).text("id");
    if (id.isEmpty()) continue;
    const auto targets = static_cast<qint64>(objectsIn(pool, "targets").size());
    blocks.push_back({.kind = Kind::Pool,
                      .id = id.toStdString(),
                      .icon = Icon::Pool,
                      .name = id,
                      .line = counted(targets, RoutesText::tr("1 target"), RoutesText::tr("%1 targets"))});
  }
  blocks.push_back({Kind::NewPool,
                    {},
                    Icon::Plus,
                    RoutesText::tr("New pool"),
                    RoutesText::tr("With the route's name, for its targets")});
  blocks.push_back({Kind::Respond,
                    {},
                    Icon::Note,
                    RoutesText::tr("Respond"),
                    RoutesText::tr("The gateway answers itself")});
  blocks.push_back({Kind::Redirect,
                    {},
                    Icon::Link,
                    RoutesText::tr("Redirect"),
                    RoutesText::tr("Sends the client elsewhere")});
  blocks.push_back({Kind::Metrics,
                    {},
                    Icon::Limit,
                    RoutesText::tr("Metrics"),
                    RoutesText::tr("The gateway's own figures")});
  return blocks;
}

}  // namespace headgate::ui
