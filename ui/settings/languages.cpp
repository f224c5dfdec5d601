#include "ui/settings/languages.h"

#include <memory>

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace headgate::ui {

namespace {

const QString kTranslations = QStringLiteral(":/i18n");
const QString kPrefix = QStringLiteral("headgate_");

template <typename Load>
void addTranslator(QCoreApplication& application, const Load& load) {
  auto translator = std::make_unique<QTranslator>(&application);
  if (load(*translator)) QCoreApplication::installTranslator(translator.release());
}

}  // namespace

QStringList builtInLanguages() {
  QStringList codes;
  const QStringList names =
      QDir(kTranslations).entryList({kPrefix + QStringLiteral("*.qm")}, QDir::Files, QDir::Name);
  for (const QString& name : names) {
    const QString code = name.mid(kPrefix.size()).chopped(3);
    if (code != QLatin1String("en")) codes.append(code);
  }
  return codes;
}

void installLanguage(QCoreApplication& application, const QString& code) {
  const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
  const QString separator = QStringLiteral("_");
  // English has a file too, with its plurals.
  addTranslator(application, [&](QTranslator& translator) {
    return translator.load(locale, kPrefix.chopped(1), separator, kTranslations) ||
           translator.load(kPrefix + QStringLiteral("en"), kTranslations);
  });
  // Qt's own words, in its dialogs and menus of text, where the system has them.
  addTranslator(application, [&](QTranslator& translator) {
    return translator.load(locale, QStringLiteral("qtbase"), separator,
                           QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  });
}

}  // namespace headgate::ui
