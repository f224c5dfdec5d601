#include "ui/forms/field_help.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/forms/completions.h"
#include "ui/forms/form_words.h"
#include "ui/forms/small_button.h"
#include "ui/forms/value_text.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

namespace {

// Of a list it is what an item may be.
const config::ValueType& itemType(const config::ValueType& type) {
  return type.item != nullptr ? itemType(*type.item) : type;
}

QString choicesText(const FieldPlace& place, const config::ValueType& type) {
  QStringList lines;
  for (const std::string_view each : type.words) {
    const QString word = QString::fromUtf8(each.data(), qsizetype(each.size()));
    const QString name = FormWords::choice(*place.field(), word);
    const QString help = FormWords::choiceHelp(*place.field(), word);
    lines << (help.isEmpty() ? name : FormWords::tr("%1: %2").arg(name, help));
  }
  return lines.join(QLatin1Char('\n'));
}

QString rangeText(const config::ValueType& type) {
  if (type.kind != config::Kind::Integer || type.maximum <= type.minimum) return {};
  const QLocale locale;
  return FormWords::tr("From %1 to %2.").arg(locale.toString(type.minimum), locale.toString(type.maximum));
}

QString examplesText(const config::ValueType& type) {
  const QStringList examples = completionsOf(type.syntax);
  return examples.isEmpty() ? QString()
                            : FormWords::tr("For example %1.").arg(examples.join(QStringLiteral(", ")));
}

QString standingText(const FieldPlace& place) {
  if (place.isRequired()) return FormWords::tr("It has to be there.");
  const auto standing = place.standing();
  if (!standing || standing->is_structured()) return {};
  const QString value = valueText(place.type(), *standing);
  if (value.isEmpty()) return {};
  return place.isFromDefaults()
             ? FormWords::tr("Where nothing is said, the profile's defaults say %1.").arg(value)
             : FormWords::tr("Where nothing is said, it is %1.").arg(value);
}

}  // namespace

QString fieldHelpText(const FieldPlace& place) {
  QStringList paragraphs;
  if (const config::Field* field = place.field()) {
    const config::ValueType& type = itemType(place.type());
    paragraphs << FormWords::help(*field) << choicesText(place, type) << rangeText(type)
               << examplesText(type);
  }
  paragraphs << standingText(place)
             << FormWords::tr("In the JSON: %1").arg(QString::fromStdString(place.pointer()));
  paragraphs.removeAll(QString());
  return paragraphs.join(QStringLiteral("\n\n"));
}

FieldHelp::FieldHelp(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_title(new TextLabel(theme, theme.fonts().strong(), Tone::Plain, {}, this)),
      m_text(new TextLabel(theme, theme.fonts().body(), Tone::Secondary, {}, this)) {
  const Tokens& tokens = theme.tokens();
  setObjectName(QStringLiteral("fieldHelp"));
  m_title->setObjectName(QStringLiteral("fieldHelpTitle"));
  m_title->setWordWrap(true);
  m_text->setObjectName(QStringLiteral("fieldHelpText"));
  m_text->setWordWrap(true);
  m_text->setTextFormat(Qt::PlainText);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  setFocusProxy(m_text);
  auto* close = new SmallButton(theme, Icon::Close, FormWords::tr("Close the help"), this);
  close->setObjectName(QStringLiteral("closeFieldHelp"));
  connect(close, &QAbstractButton::clicked, this, &FieldHelp::closed);

  auto* head = new QHBoxLayout;
  head->setSpacing(tokens.space.grid);
  head->addWidget(m_title, 1);
  head->addWidget(close, 0, Qt::AlignTop);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(tokens.space.panelX, tokens.space.grid, tokens.space.panelX, tokens.space.panelY);
  rows->setSpacing(tokens.space.half);
  rows->addLayout(head);
  rows->addWidget(m_text);
  connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FieldHelp::explain(const FieldPlace& place) {
  m_title->setText(place.fullName());
  m_text->setText(fieldHelpText(place));
  m_text->setAccessibleName(m_title->text() + QStringLiteral(": ") + m_text->text());
}

void FieldHelp::paintEvent(QPaintEvent*) {
  const Tokens& tokens = m_theme.tokens();
  QPainter painter(this);
  painter.fillRect(rect(), tokens.surface.raised);
  painter.fillRect(QRect(0, 0, width(), 1), tokens.line.normal);
}

}  // namespace headgate::ui
