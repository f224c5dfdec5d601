#include "ui/settings/appearance_section.h"

#include <QComboBox>
#include <QLocale>

namespace headgate::ui {

namespace {

constexpr int kComboWidth = 180;

// In its own words, as who speaks it looks for it: "Deutsch". Qt has English with a country only.
QString languageName(const QString& code) {
  if (code == QLatin1String("en")) return QStringLiteral("English");
  QString name = QLocale(code).nativeLanguageName();
  if (!name.isEmpty()) name[0] = name[0].toUpper();
  return name.isEmpty() ? code : name;
}

QComboBox* makeCombo(const char* name, const QString& title) {
  auto* combo = new QComboBox;
  combo->setObjectName(QLatin1String(name));
  combo->setAccessibleName(title);
  combo->setFixedWidth(kComboWidth);
  return combo;
}

}  // namespace

AppearanceSection::AppearanceSection(SettingsStore& settings, const Theme& theme,
                                     const QStringList& languages, QWidget* parent)
    : SettingsSection(theme, QStringLiteral("appearanceSection"), tr("Appearance"), parent),
      m_settings(settings),
      m_themes(makeCombo("theme", tr("Theme"))),
      m_languages(makeCombo("language", tr("Language"))) {
  m_themes->addItem(tr("System"), int(Theme::Choice::System));
  m_themes->addItem(tr("Light"), int(Theme::Choice::Light));
  m_themes->addItem(tr("Dark"), int(Theme::Choice::Dark));
  addRow(tr("Theme"), m_themes, {}, tr("System Light Dark colours"));
  connect(m_themes, &QComboBox::activated, this, [this](int index) {
    const auto choice = Theme::Choice(m_themes->itemData(index).toInt());
    m_settings.change([choice](Settings& values) { values.theme = choice; });
  });

  m_languages->addItem(tr("System"), QString());
  m_languages->addItem(languageName(QStringLiteral("en")), QStringLiteral("en"));
  for (const QString& code : languages) m_languages->addItem(languageName(code), code);
  if (languages.isEmpty()) {
    m_languages->setParent(this);
    m_languages->hide();  // there is nothing to choose
  } else {
    addRow(tr("Language"), m_languages, tr("Takes effect when Headgate starts the next time."));
  }
  connect(m_languages, &QComboBox::activated, this, [this](int index) {
    const QString code = m_languages->itemData(index).toString();
    m_settings.change([&](Settings& values) { values.language = code; });
  });
  connect(&settings, &SettingsStore::changed, this, &AppearanceSection::showSettings);
  showSettings();
}

void AppearanceSection::showSettings() {
  const Settings& values = m_settings.values();
  m_themes->setCurrentIndex(m_themes->findData(int(values.theme)));
  m_languages->setCurrentIndex(std::max(0, m_languages->findData(values.language)));
}

}  // namespace headgate::ui
