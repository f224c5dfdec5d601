#include "ui/profile/port_change.h"

#include "core/config/document_writer.h"

namespace headgate::ui {

std::optional<size_t> listenerIndex(const config::Json& profile, std::string_view listenerId) {
  if (!profile.is_object() || !profile.contains("listeners") || !profile["listeners"].is_array())
    return std::nullopt;
  const config::Json& listeners = profile["listeners"];
  for (size_t i = 0; i < listeners.size(); ++i)
    if (listeners[i].is_object() && listeners[i].contains("id") && listeners[i]["id"] == listenerId) return i;
  return std::nullopt;
}

std::optional<std::string> withPort(std::string_view profileText, std::string_view listenerId,
                                    uint16_t port) {
  const auto document = config::Document::parse(profileText);
  if (!document) return std::nullopt;
  const auto index = listenerIndex(document->root(), listenerId);
  if (!index) return std::nullopt;
  config::Json root = document->root();
  root["listeners"][*index]["port"] = port;
  return config::toText(document->edited(std::move(root)));
}

}  // namespace headgate::ui
