#include "tests/ui/language/pseudo_translator.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace headgate::test {
namespace {

QString keyOf(const QString& context, const QString& source, const QString& comment) {
  return context + QChar(0x1f) + source + QChar(0x1f) + comment;
}

QString accented(QString text) {
  static const QString plain = QStringLiteral("aceinosuyzACEINOSUYZ");
  static const QString marked = QString::fromUtf8("åçëîñöšüýžÅÇËÎÑÖŠÜÝŽ");
  for (QChar& c : text)
    if (const qsizetype at = plain.indexOf(c); at >= 0) c = marked[at];
  return text;
}

}  // namespace

QString pseudoText(const QString& source) {
  static const QRegularExpression kept(QStringLiteral("%L?[1-9][0-9]?|%L?n|<[^>]*>|&[a-z]+;"));
  QString text;
  qsizetype letters = 0;
  qsizetype end = 0;
  for (auto match = kept.globalMatch(source); match.hasNext();) {
    const auto part = match.next();
    text += accented(source.mid(end, part.capturedStart() - end)) + part.captured();
    letters += part.capturedStart() - end;
    end = part.capturedEnd();
  }
  text += accented(source.mid(end));
  letters += source.size() - end;
  return kOpening + text + QString((letters * 2 + 4) / 5, QLatin1Char('~')) + kClosing;
}

PseudoTranslator::PseudoTranslator(const QString& strings) {
  QFile file(strings);
  if (!file.open(QIODevice::ReadOnly)) return;
  QXmlStreamReader xml(&file);
  QString context;
  QString source;
  QString comment;
  while (!xml.atEnd()) {
    const auto token = xml.readNext();
    if (token == QXmlStreamReader::StartElement) {
      if (xml.name() == QLatin1String("name"))
        context = xml.readElementText();
      else if (xml.name() == QLatin1String("source"))
        source = xml.readElementText();
      else if (xml.name() == QLatin1String("comment"))
        comment = xml.readElementText();
    } else if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1String("message")) {
      m_known.insert(keyOf(context, source, comment));
      comment.clear();
    }
  }
}

QString PseudoTranslator::translate(const char* context, const char* source, const char* comment, int) const {
  const QString text = QString::fromUtf8(source);
  const QString contextText = QString::fromUtf8(context);
  // As Qt does: with its comment, or else without.
  for (const QString& note : {QString::fromUtf8(comment), QString()})
    if (m_known.contains(keyOf(contextText, text, note))) return pseudoText(text);
  return {};
}

}  // namespace headgate::test
