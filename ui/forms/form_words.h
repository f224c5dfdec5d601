// The words of the forms, in one translation context: labels and help of fields, and what controls say.
#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/config/fields.h"

namespace headgate::ui {

class FormWords {
  Q_DECLARE_TR_FUNCTIONS(headgate::ui::FormWords)

 public:
  // "First byte"; the name itself, if nobody has given it words (which a test forbids).
  static QString label(const config::ObjectType& owner, const config::Field& field);
  static bool hasLabel(const config::ObjectType& owner, const config::Field& field);
  // Its line of help, in the user's language.
  static QString help(const config::Field& field);
  static bool hasHelp(const config::Field& field);

  // One of the words that a field may be: "Round robin", and what it does, which may be nothing.
  static QString choice(const config::Field& field, const QString& word);
  static QString choiceHelp(const config::Field& field, const QString& word);

  // Within a sentence: with a small letter where the language has it so. "First byte" → "first byte", but
  // "CORS" stays.
  static QString within(QString words);
};

}  // namespace headgate::ui
