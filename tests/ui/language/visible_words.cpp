#include "tests/ui/language/visible_words.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>

#include "tests/ui/language/pseudo_translator.h"

namespace headgate::test {
namespace {

QString nameOf(const QObject* object) {
  QString name = QString::fromLatin1(object->metaObject()->className()).section(QStringLiteral("::"), -1);
  if (!object->objectName().isEmpty()) name += QStringLiteral(" #") + object->objectName();
  return name;
}

QString placeOf(const QObject* object) {
  QString place = nameOf(object);
  for (const QObject* each = object->parent(); each; each = each->parent()) {
    if (each->objectName().isEmpty() || each->objectName().startsWith(QLatin1String("qt_"))) continue;
    return place + QStringLiteral(" in ") + nameOf(each);
  }
  return place;
}

QStringList textsOf(const QWidget* widget) {
  QStringList texts{widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
  if (const auto* label = qobject_cast<const QLabel*>(widget)) texts << label->text();
  if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) texts << button->text();
  if (const auto* box = qobject_cast<const QGroupBox*>(widget)) texts << box->title();
  if (const auto* edit = qobject_cast<const QLineEdit*>(widget)) texts << edit->placeholderText();
  if (const auto* combo = qobject_cast<const QComboBox*>(widget))
    for (int i = 0; i < combo->count(); ++i) texts << combo->itemText(i);
  if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
    for (int i = 0; i < tabs->count(); ++i) texts << tabs->tabText(i);
  if (const auto* header = qobject_cast<const QHeaderView*>(widget); header && header->model())
    for (int i = 0; i < header->count(); ++i)
      if (!header->isSectionHidden(i))
        texts << header->model()->headerData(i, header->orientation()).toString();
  return texts;
}

QString withoutTags(const QString& text) {
  static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
  return QString(text).remove(tag);
}

QString outsideBrackets(const QString& text) {
  QString rest;
  int depth = 0;
  for (const QChar c : text) {
    if (c == kOpening) ++depth;
    if (depth == 0) rest += c;
    if (c == kClosing) --depth;
    if (c == kClosing && depth == 0) rest += QLatin1Char(' ');
  }
  return rest;
}

bool isUnit(const QString& word) {
  static const QStringList units{QStringLiteral("ms"),    QStringLiteral("min"), QStringLiteral("KB"),
                                 QStringLiteral("MB"),    QStringLiteral("GB"),  QStringLiteral("TB"),
                                 QString::fromUtf8("µs"), QStringLiteral("ns"),  QStringLiteral("Ctrl"),
                                 QStringLiteral("Shift"), QStringLiteral("Alt"), QStringLiteral("Headgate")};
  return units.contains(word);
}

bool scrolls(const QWidget* widget) {
  for (const QWidget* each = widget->parentWidget(); each; each = each->parentWidget())
    if (qobject_cast<const QAbstractScrollArea*>(each)) return true;
  return false;
}

bool isCutOff(const QWidget* widget) {
  if (const auto* label = qobject_cast<const QLabel*>(widget)) {
    if (label->text().isEmpty()) return false;
    if (label->wordWrap()) return label->heightForWidth(label->width()) > label->height() + 1;
    return label->sizeHint().width() > label->width() + 1;
  }
  const auto* button = qobject_cast<const QAbstractButton*>(widget);
  if (!button || button->text().isEmpty()) return false;
  const auto* tool = qobject_cast<const QToolButton*>(button);
  if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull()) return false;
  return button->sizeHint().width() > button->width() + 1;
}

}  // namespace

std::vector<VisibleText> visibleTexts(QWidget& root) {
  std::vector<VisibleText> found;
  QList<QWidget*> widgets = root.findChildren<QWidget*>();
  widgets.prepend(&root);
  for (const QWidget* widget : widgets) {
    for (const QAction* action : widget->actions())
      if (action->isVisible() && !action->text().isEmpty())
        found.push_back({placeOf(action), action->text()});
    if (!widget->isVisible()) continue;
    for (const QString& text : textsOf(widget))
      if (!text.isEmpty()) found.push_back({placeOf(widget), text});
  }
  return found;
}

QString untranslatedWords(const QString& text, const QStringList& data) {
  QString rest = outsideBrackets(withoutTags(text));
  for (const QString& each : data) rest.replace(each, QStringLiteral(" "));
  static const QRegularExpression word(QStringLiteral("\\p{L}{2,}"));
  QStringList words;
  for (auto match = word.globalMatch(rest); match.hasNext();)
    if (const QString each = match.next().captured(); !isUnit(each)) words << each;
  return words.join(QLatin1Char(' '));
}

std::vector<VisibleText> cutOff(QWidget& root) {
  std::vector<VisibleText> found;
  for (const QWidget* widget : root.findChildren<QWidget*>()) {
    if (!widget->isVisible() || scrolls(widget) || !isCutOff(widget)) continue;
    const auto texts = textsOf(widget);
    found.push_back({placeOf(widget), texts.last()});
  }
  return found;
}

}  // namespace headgate::test
