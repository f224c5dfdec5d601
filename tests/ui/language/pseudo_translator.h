// A language that nobody speaks: each string that translators are given comes accented, 40 % longer and in
// brackets, so that what stays plain was never given to them, and what is cut off will be in German.
//
// "Save %1" becomes "⟦Šåvë %1~~~⟧". Placeholders, mnemonics and tags stay. A string that is not in the file
// of strings is left alone, even if the window asks for it. Thread: main.
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QTranslator>

namespace headgate::test {

inline constexpr QChar kOpening(0x27e6);
inline constexpr QChar kClosing(0x27e7);

QString pseudoText(const QString& source);

class PseudoTranslator final : public QTranslator {
  Q_OBJECT

 public:
  // strings: a .ts file, translated or not.
  explicit PseudoTranslator(const QString& strings);

  qsizetype size() const { return m_known.size(); }
  bool isEmpty() const override { return m_known.isEmpty(); }
  QString translate(const char* context, const char* source, const char* comment, int number) const override;

 private:
  QSet<QString> m_known;  // context, source and comment
};

}  // namespace headgate::test
