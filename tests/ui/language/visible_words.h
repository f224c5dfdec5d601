// What a window says, as somebody reads it who looks at it or has it read out. For tests of its language.
#pragma once

#include <vector>

#include <QString>
#include <QStringList>

class QWidget;

namespace headgate::test {

struct VisibleText {
  QString where;  // "QLabel #title in #card"
  QString text;
};

// Labels, buttons, titles, placeholders, choices, headers of tables, tool tips and accessible names, of what
// is visible below `root` and of the actions there.
std::vector<VisibleText> visibleTexts(QWidget& root);

// The words of `text` that are neither in the pseudo-locale's brackets nor data nor units; empty if all are
// translated.
QString untranslatedWords(const QString& text, const QStringList& data);

// Labels and buttons that have less room than their text takes.
std::vector<VisibleText> cutOff(QWidget& root);

}  // namespace headgate::test
