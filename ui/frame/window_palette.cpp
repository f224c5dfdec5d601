#include "ui/frame/window_palette.h"

#include <QAction>
#include <QMainWindow>

#include "ui/frame/frame_entries.h"
#include "ui/palette/key_boxes.h"
#include "ui/widgets/button.h"

namespace headgate::ui {

CommandPalette* makeWindowPalette(const PaletteParts& parts, QMainWindow& window) {
  auto* palette = new CommandPalette(parts.theme, &window);
  palette->addSource(std::make_unique<ActionEntries>(
      parts.registry,
      [&pages = parts.pages](const QString& scope) {
        const Page* page = pages.current();
        return page && page->title == scope;
      },
      parts.actions.palette->objectName()));
  palette->addSource(std::make_unique<ListenerEntries>(
      parts.live, [listeners = parts.actions.listeners] { listeners->trigger(); }));
  palette->addSource(std::make_unique<RecentEntries>(parts.recent, parts.profile));
  palette->addSource(
      std::make_unique<SettingEntries>(parts.settings, [&pages = parts.pages] { pages.showSettings(); }));
  return palette;
}

QWidget* makePaletteButton(const Theme& theme, QAction& action, QWidget* parent) {
  auto* button = new Button(theme, Button::Role::Flat, Icon::Search, {}, parent);
  button->setObjectName(QStringLiteral("paletteButton"));
  button->setAccessibleName(action.text());
  button->setToolTip(action.text());
  const auto showKeys = [button, &action] {
    button->setText(keyWords(action.shortcut()).join(QLatin1Char(' ')));
  };
  showKeys();
  QObject::connect(&action, &QAction::changed, button, showKeys);
  QObject::connect(button, &QAbstractButton::clicked, &action, &QAction::trigger);
  return button;
}

}  // namespace headgate::ui
