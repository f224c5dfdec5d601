// The languages that are built in: each is found, and its plurals are those of its grammar.
#include <gtest/gtest.h>

#include <QFile>
#include <QTranslator>
#include <QXmlStreamReader>

#include "ui/settings/languages.h"

namespace headgate::test {
namespace {

struct Plural {
  QString context;
  QString source;
  QStringList forms;
};

// Of a .ts file, those that are finished.
QList<Plural> pluralsOf(const QString& language) {
  QFile file(QStringLiteral(HG_TRANSLATIONS "/headgate_%1.ts").arg(language));
  EXPECT_TRUE(file.open(QIODevice::ReadOnly));
  QXmlStreamReader xml(&file);
  QList<Plural> found;
  QString context;
  Plural plural;
  bool isFinished = false;
  while (!xml.atEnd()) {
    const auto token = xml.readNext();
    if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1String("message")) {
      if (isFinished && !plural.forms.isEmpty()) found << plural;
      continue;
    }
    if (token != QXmlStreamReader::StartElement) continue;
    if (xml.name() == QLatin1String("name")) context = xml.readElementText();
    if (xml.name() == QLatin1String("message")) plural = {.context = context, .source = {}, .forms = {}};
    if (xml.name() == QLatin1String("source")) plural.source = xml.readElementText();
    if (xml.name() == QLatin1String("translation"))
      isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
    if (xml.name() == QLatin1String("numerusform")) plural.forms << xml.readElementText();
  }
  return found;
}

class Languages : public testing::TestWithParam<const char*> {};

TEST(BuiltInLanguages, AreFive) {
  EXPECT_EQ(ui::builtInLanguages(),
            (QStringList{QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("fr"),
                         QStringLiteral("ja"), QStringLiteral("zh_CN")}));
}

TEST_P(Languages, HaveTheirPlurals) {
  const QString language = QLatin1String(GetParam());
  QTranslator translator;
  ASSERT_TRUE(translator.load(QStringLiteral(":/i18n/headgate_%1.qm").arg(language)));
  const auto formOf = [&](const Plural& plural, int number) {
    return translator.translate(plural.context.toUtf8().constData(), plural.source.toUtf8().constData(),
                                nullptr, number);
  };
  for (const Plural& plural : pluralsOf(language)) {
    EXPECT_EQ(formOf(plural, 1), plural.forms.first()) << plural.source.toStdString();
    EXPECT_EQ(formOf(plural, 7), plural.forms.last()) << plural.source.toStdString();
    const bool isFrench = language == QLatin1String("fr");  // zéro est singulier
    EXPECT_EQ(formOf(plural, 0), isFrench ? plural.forms.first() : plural.forms.last())
        << plural.source.toStdString();
    for (const QString& form : plural.forms)
      EXPECT_FALSE(form.contains(QLatin1String("(s)"))) << form.toStdString();
  }
}

INSTANTIATE_TEST_SUITE_P(All, Languages, testing::Values("en", "de", "fr", "es", "zh_CN", "ja"));

}  // namespace
}  // namespace headgate::test
