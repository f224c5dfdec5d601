// The languages that are built in, as translations among the resources (:/i18n/headgate_de.qm). Thread: main.
#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace headgate::ui {

// Codes, English left out: "de", "zh_CN".
QStringList builtInLanguages();

// Translates everything that is made from now on into that language, or the system's if it is empty. English
// where there is no translation.
void installLanguage(QCoreApplication& application, const QString& code);

}  // namespace headgate::ui
