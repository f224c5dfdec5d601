#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>

namespace headgate::ui {
namespace {

// Where no desktop has set a font, Qt hands out an alias of fontconfig or nothing at all.
bool isAnOpinion(const QString& family) {
  static const QStringList aliases = {
      QStringLiteral("sans"),      QStringLiteral("sans serif"), QStringLiteral("sans-serif"),
      QStringLiteral("helvetica"), QStringLiteral("serif"),      QStringLiteral("monospace"),
      QStringLiteral("mono"),      QStringLiteral("fixed"),      QStringLiteral("courier")};
  return !family.isEmpty() && !aliases.contains(family.toLower());
}

QFont chosen(QFontDatabase::SystemFont system, const QStringList& families) {
  QFont font = QFontDatabase::systemFont(system);
  if (isAnOpinion(font.family())) return font;
  for (const QString& family : families.mid(1)) {  // the first entry stands for the system's
    if (QFontDatabase::hasFamily(family)) {
      font.setFamilies({family, font.family()});
      break;
    }
  }
  return font;
}

QFont inRole(QFont font, const TypeRole& role, int weight) {
  font.setPixelSize(role.px);
  font.setWeight(QFont::Weight(weight));
  font.setItalic(false);
  return font;
}

}  // namespace

Fonts::Fonts(const Tokens& tokens) {
  const auto& type = tokens.type;
  const QFont family = chosen(QFontDatabase::GeneralFont, type.family);
  QFont mono = chosen(QFontDatabase::FixedFont, type.mono);
  mono.setStyleStrategy(QFont::PreferNoShaping);  // no ligatures: `//` and `!=` stay as they were sent
  m_caption = inRole(family, type.caption, type.caption.weight);
  m_axis = inRole(family, type.caption, QFont::Normal);
  m_small = inRole(family, type.small, type.small.weight);
  m_wire = inRole(mono, type.wire, type.wire.weight);
  m_body = inRole(family, type.body, type.body.weight);
  m_name = inRole(family, type.body, QFont::Medium);
  m_strong = inRole(family, type.strong, type.strong.weight);
  m_sentence = inRole(family, type.sentence, type.sentence.weight);
  m_verdict = inRole(family, type.sentence, QFont::DemiBold);
  m_title = inRole(family, type.title, type.title.weight);
}

}  // namespace headgate::ui
