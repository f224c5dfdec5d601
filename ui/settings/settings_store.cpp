#include "ui/settings/settings_store.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTimer>

namespace headgate::ui {

namespace {

constexpr QLatin1String kTheme("window/theme");
constexpr QLatin1String kStartOnOpen("gateway/startOnOpen");
constexpr QLatin1String kDrainSeconds("gateway/drainSeconds");
constexpr QLatin1String kLanguage("window/language");
constexpr QLatin1String kTray("desktop/tray");
constexpr QLatin1String kOnClose("desktop/onClose");
constexpr QLatin1String kNotifications("desktop/notifications");
constexpr QLatin1String kSingleKeys("window/singleKeys");
constexpr QLatin1String kKeys("keys");
constexpr QLatin1String kRecent("profiles/recent");
constexpr QLatin1String kLayout("layout");

constexpr std::array<std::pair<QLatin1String, Theme::Choice>, 3> kThemes = {
    {{QLatin1String("system"), Theme::Choice::System},
     {QLatin1String("light"), Theme::Choice::Light},
     {QLatin1String("dark"), Theme::Choice::Dark}}};

constexpr std::array<std::pair<QLatin1String, OnClose>, 3> kCloses = {
    {{QLatin1String("ask"), OnClose::Ask},
     {QLatin1String("keep"), OnClose::KeepRunning},
     {QLatin1String("quit"), OnClose::Quit}}};

// The name of a value, and the value of a name.
template <typename Names, typename Value>
QString nameIn(const Names& names, Value value) {
  const auto found = std::ranges::find(names, value, [](const auto& entry) { return entry.second; });
  return found->first;
}

template <typename Names, typename Value>
void readName(const QSettings& file, const QLatin1String& key, const Names& names, Value& value,
              QStringList& wrong) {
  const QString text = file.value(key, nameIn(names, value)).toString();
  const auto found = std::ranges::find(names, text, [](const auto& entry) { return QString(entry.first); });
  if (found == names.end())
    wrong.append(key);
  else
    value = found->second;
}

// Leaves the value as it is if the file says neither true nor false, and says so in `wrong`.
template <typename Switch>
void readSwitch(const QSettings& file, const QLatin1String& key, Switch off, Switch on, Switch& value,
                QStringList& wrong) {
  const QString text = file.value(key, value == on).toString();
  if (text == QLatin1String("true"))
    value = on;
  else if (text == QLatin1String("false"))
    value = off;
  else
    wrong.append(key);
}

// What of a value cannot be right is left at its default; its key is returned.
QStringList readInto(Settings& values, QSettings& file) {
  QStringList wrong;

  readName(file, kTheme, kThemes, values.theme, wrong);
  readSwitch(file, kStartOnOpen, OnOpen::Wait, OnOpen::StartGateway, values.onOpen, wrong);
  readSwitch(file, kTray, Tray::Absent, Tray::Shown, values.tray, wrong);
  readName(file, kOnClose, kCloses, values.onClose, wrong);
  readSwitch(file, kNotifications, Notifications::Silent, Notifications::Sent, values.notifications, wrong);
  readSwitch(file, kSingleKeys, SingleKeys::Off, SingleKeys::On, values.singleKeys, wrong);
  values.language = file.value(kLanguage).toString();

  bool isNumber = true;
  const qlonglong drain = file.value(kDrainSeconds, qlonglong(values.drain.count())).toLongLong(&isNumber);
  if (isNumber && drain >= 0 && drain <= kLongestDrain.count()) {
    values.drain = std::chrono::seconds(drain);
  } else {
    wrong.append(kDrainSeconds);
  }

  values.recentProfiles = file.value(kRecent).toStringList().mid(0, kMostRecentProfiles);
  file.beginGroup(kKeys);
  for (const QString& action : file.allKeys()) values.keys[action] = file.value(action).toStringList();
  file.endGroup();
  file.beginGroup(kLayout);
  for (const QString& part : file.allKeys()) values.layout[part] = file.value(part).toByteArray();
  file.endGroup();
  return wrong;
}

bool writeTo(const QString& path, const Settings& values) {
  QSettings file(path, QSettings::IniFormat);
  file.setValue(kTheme, nameIn(kThemes, values.theme));
  file.setValue(kStartOnOpen, values.onOpen == OnOpen::StartGateway);
  file.setValue(kDrainSeconds, qlonglong(values.drain.count()));
  file.setValue(kTray, values.tray == Tray::Shown);
  file.setValue(kOnClose, nameIn(kCloses, values.onClose));
  file.setValue(kNotifications, values.notifications == Notifications::Sent);
  file.setValue(kSingleKeys, values.singleKeys == SingleKeys::On);
  file.setValue(kLanguage, values.language);
  file.setValue(kRecent, values.recentProfiles);
  file.beginGroup(kKeys);
  file.remove(QString());  // what has its default keys again
  for (const auto& [action, keys] : values.keys) file.setValue(action, keys);
  file.endGroup();
  file.beginGroup(kLayout);
  for (const auto& [part, layout] : values.layout) file.setValue(part, layout);
  file.endGroup();
  file.sync();
  return file.status() == QSettings::NoError;
}

}  // namespace

SettingsStore::SettingsStore(QString path, QObject* parent) : QObject(parent), m_path(std::move(path)) {
  m_writer.setMaxThreadCount(1);  // in order
  read();
}

SettingsStore::~SettingsStore() {
  if (m_writeScheduled) write();
  m_writer.waitForDone();
}

void SettingsStore::change(const std::function<void(Settings&)>& edit) {
  Settings next = m_values;
  edit(next);
  if (next == m_values) return;
  m_values = std::move(next);
  scheduleWrite();
  Q_EMIT changed();
}

QByteArray SettingsStore::layoutOf(const QString& part) const {
  const auto found = m_values.layout.find(part);
  return found == m_values.layout.end() ? QByteArray() : found->second;
}

void SettingsStore::setLayout(const QString& part, const QByteArray& layout) {
  change([&](Settings& values) { values.layout[part] = layout; });
}

void SettingsStore::read() {
  {
    QSettings file(m_path, QSettings::IniFormat);
    if (file.status() == QSettings::NoError) {
      const QStringList wrong = readInto(m_values, file);
      if (!wrong.isEmpty())
        m_note = tr("In the settings file, %1 cannot be right; the default is in effect")
                     .arg(wrong.join(tr(" and ")));
      return;
    }
    if (file.status() == QSettings::AccessError) {
      m_note = tr("The settings file cannot be read; defaults are in effect");
      return;
    }
  }
  const QString kept = m_path + QLatin1String(".broken");
  QFile::remove(kept);
  m_note = QFile::rename(m_path, kept)
               ? tr("The settings file was damaged; defaults are in effect, and it was kept as %1")
                     .arg(QFileInfo(kept).fileName())
               : tr("The settings file is damaged; defaults are in effect");
}

// Several changes in one turn of the event loop are one write.
void SettingsStore::scheduleWrite() {
  if (std::exchange(m_writeScheduled, true)) return;
  QTimer::singleShot(0, this, [this] {
    if (m_writeScheduled) write();
  });
}

void SettingsStore::write() {
  m_writeScheduled = false;
  m_writer.start([this, values = m_values] {
    if (writeTo(m_path, values)) return;
    QMetaObject::invokeMethod(
        this, [this] { setNote(tr("Settings cannot be saved: %1 cannot be written").arg(m_path)); },
        Qt::QueuedConnection);
  });
}

void SettingsStore::setNote(const QString& note) {
  if (note == m_note) return;
  m_note = note;
  Q_EMIT noteChanged();
}

}  // namespace headgate::ui
