#include "ui/settings/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QTranslator>

namespace headgate::ui {

namespace {

const QString kTranslations = QStringLiteral(":/i18n");
const QString kPrefix = QStringLiteral("headgate_");

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
  auto* translator = new QTranslator(&application);
  if (translator->load(locale, kPrefix.chopped(1), QStringLiteral("_"), kTranslations))
    QCoreApplication::installTranslator(translator);
  else
    delete translator;
}

}  // namespace headgate::ui
