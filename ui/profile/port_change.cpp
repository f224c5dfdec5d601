#include "ui/profile/port_change.h"

#include "core/config/document.h"
#include "core/config/document_writer.h"

namespace headgate::ui {

std::optional<std::string> withPort(std::string_view profileText, std::string_view listenerId,
                                    uint16_t port) {
  const auto document = config::Document::parse(profileText);
  if (!document.ok()) return std::nullopt;
  config::Json root = document->root();
  if (!root.is_object() || !root.contains("listeners") || !root["listeners"].is_array()) return std::nullopt;
  for (config::Json& listener : root["listeners"]) {
    if (!listener.is_object() || !listener.contains("id") || listener["id"] != listenerId) continue;
    listener["port"] = port;
    return config::toText(document->edited(std::move(root)));
  }
  return std::nullopt;
}

}  // namespace headgate::ui
