#include "ui/frame/frame_entries.h"

#include <QAction>

#include "ui/frame/lamp_icon.h"
#include "ui/palette/key_boxes.h"
#include "ui/session/listener_text.h"
#include "ui/settings/settings_section.h"

namespace headgate::ui {

std::vector<PaletteEntry> ActionEntries::entries() const {
  std::vector<PaletteEntry> entries;
  for (const RegisteredAction* each : m_registry.actions()) {
    const QAction& action = *each->action;
    if (each->id == m_paletteAction || !action.isEnabled() || !action.isVisible()) continue;
    if (!each->scope.isEmpty() && !m_isHere(each->scope)) continue;
    PaletteEntry entry;
    entry.group = PaletteGroup::Actions;
    entry.title = each->words();
    entry.detail = each->scope;
    entry.keys = keyWords(action.shortcut());
    entry.open = [pointer = each->action] {
      if (pointer) pointer->trigger();
    };
    entries.push_back(std::move(entry));
  }
  return entries;
}

std::vector<PaletteEntry> ListenerEntries::entries() const {
  std::vector<PaletteEntry> entries;
  for (const control::ListenerState& listener : m_live.state().listeners) {
    PaletteEntry entry;
    entry.group = PaletteGroup::Listeners;
    entry.title = QString::fromStdString(listener.id);
    entry.detail = listenerAddress(listener);
    entry.detailIsWire = true;
    entry.lamp = lampOf(listener);
    entry.state = lampName(*entry.lamp);
    entry.stateTone = listener.phase == control::ListenerPhase::Failed ? Tone::Error : Tone::Tertiary;
    entry.open = m_showListeners;
    entries.push_back(std::move(entry));
  }
  return entries;
}

std::vector<PaletteEntry> RecentEntries::entries() const {
  std::vector<PaletteEntry> entries;
  for (const RecentProfile& profile : m_recent.list()) {
    if (profile.missing) continue;
    PaletteEntry entry;
    entry.group = PaletteGroup::Profiles;
    entry.title = profile.name;
    entry.detail = profile.path;
    entry.detailIsWire = true;
    entry.icon = Icon::Record;
    entry.open = [&session = m_session, path = profile.path] { session.open(path); };
    entries.push_back(std::move(entry));
  }
  return entries;
}

std::vector<PaletteEntry> SettingEntries::entries() const {
  std::vector<PaletteEntry> entries;
  for (SettingsSection* section : m_page.sections())
    for (const SettingsSection::Row& row : section->rows()) {
      if (row.label.isEmpty()) continue;
      PaletteEntry entry;
      entry.group = PaletteGroup::Settings;
      entry.title = row.label;
      if (row.label != section->title()) entry.detail = section->title();
      entry.icon = Icon::Settings;
      entry.open = [this, field = QPointer(row.field)] {
        m_showSettings();
        if (field) m_page.showField(field);
      };
      entries.push_back(std::move(entry));
    }
  return entries;
}

}  // namespace headgate::ui
