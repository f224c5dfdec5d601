#include "ui/theme/style_sheet.h"

#include <QFile>

namespace headgate::ui {

// The names in the sheet are those of the tokens with an @ before them.
QString filledStyleSheet(const Tokens& tokens) {
  const std::pair<const char*, QColor> values[] = {
      {"@surface.window", tokens.surface.window},
      {"@surface.base", tokens.surface.base},
      {"@surface.panel", tokens.surface.panel},
      {"@surface.sunken", tokens.surface.sunken},
      {"@surface.raised", tokens.surface.raised},
      {"@surface.hover", tokens.surface.hover},
      {"@line.soft", tokens.line.soft},
      {"@line.normal", tokens.line.normal},
      {"@line.strong", tokens.line.strong},
      {"@text.primary", tokens.text.primary},
      {"@text.secondary", tokens.text.secondary},
      {"@text.tertiary", tokens.text.tertiary},
      {"@text.disabled", tokens.text.disabled},
      {"@text.onAccent", tokens.text.onAccent},
      {"@accent.base", tokens.accent.base},
      {"@accent.hover", tokens.accent.hover},
      {"@accent.pressed", tokens.accent.pressed},
      {"@accent.soft", tokens.accent.soft},
      {"@accent.text", tokens.accent.text},
      {"@accent.focus", tokens.accent.focus},
      {"@selection.active", tokens.selection.active},
      {"@status.warn", tokens.status.warn},
      {"@status.error", tokens.status.error},
  };
  QFile file(QStringLiteral(":/headgate/headgate.qss"));
  if (!file.open(QIODevice::ReadOnly)) return {};
  QString sheet = QString::fromUtf8(file.readAll());
  for (const auto& [name, color] : values) sheet.replace(QLatin1String(name), color.name());
  return sheet;
}

}  // namespace headgate::ui
