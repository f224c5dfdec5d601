#include "ui/settings/settings_section.h"

#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/widgets/button.h"
#include "ui/widgets/eliding_label.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

namespace {

constexpr int kLabelWidth = 150;

}  // namespace

SettingsSection::SettingsSection(const Theme& theme, const QString& name, const QString& title,
                                 QWidget* parent)
    : QWidget(parent), m_theme(theme), m_title(title), m_grid(new QGridLayout(this)) {
  setObjectName(name);
  setAccessibleName(title);
  m_grid->setContentsMargins(0, 16, 0, 0);
  m_grid->setHorizontalSpacing(16);
  m_grid->setVerticalSpacing(4);
  m_grid->setColumnMinimumWidth(0, kLabelWidth);
  m_grid->setColumnStretch(1, 1);
  auto* head = new SectionHead(theme, title, this);
  head->setContentsMargins(0, 0, 0, 4);
  m_grid->addWidget(head, 0, 0, 1, 2);
}

void SettingsSection::addRow(const QString& label, QWidget* field, const QString& help, const QString& more) {
  const int row = m_grid->rowCount();
  auto* words = new TextLabel(m_theme, m_theme.fonts().body(), Tone::Secondary, label, this);
  words->setFixedHeight(m_theme.tokens().size.input);
  words->setBuddy(field);
  m_grid->addWidget(words, row, 0, Qt::AlignTop);
  const bool isWide = field->sizePolicy().horizontalPolicy() & QSizePolicy::ExpandFlag;
  m_grid->addWidget(field, row, 1, isWide ? Qt::Alignment() : Qt::AlignLeft);
  Row added{.label = label,
            .field = field,
            .words = QStringList{label, help, more}.join(QLatin1Char(' ')),
            .widgets = {words, field}};
  if (!help.isEmpty()) {
    added.widgets.push_back(makeWords(help));
    added.widgets.back()->setContentsMargins(0, 0, 0, m_theme.tokens().space.half);
    m_grid->addWidget(added.widgets.back(), row + 1, 1);
  }
  m_rows.push_back(std::move(added));
}

// In a holder, which is what a search shows and hides.
void SettingsSection::addNote(QWidget* words, const QString& more) {
  auto* holder = new QWidget(this);
  auto* layout = new QVBoxLayout(holder);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(words);
  m_grid->addWidget(holder, m_grid->rowCount(), 1);
  m_rows.push_back({.label = {}, .field = words, .words = more, .widgets = {holder}});
}

void SettingsSection::addWide(const QString& label, QWidget* field, const QString& more) {
  m_grid->addWidget(field, m_grid->rowCount(), 0, 1, 2);
  m_rows.push_back({.label = label,
                    .field = field,
                    .words = QStringList{label, more}.join(QLatin1Char(' ')),
                    .widgets = {field}});
}

TextLabel* SettingsSection::makeWords(const QString& text, Tone tone) {
  auto* words = new TextLabel(m_theme, m_theme.fonts().small(), tone, text, this);
  words->setWordWrap(true);
  return words;
}

QWidget* SettingsSection::makeCopyField(const QString& text) {
  auto* field = new QWidget(this);
  field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  auto* layout = new QHBoxLayout(field);
  layout->setContentsMargins(0, 0, 0, 0);
  auto* words = new ElidingLabel(m_theme, m_theme.fonts().wire(), Tone::Plain, Qt::ElideMiddle, field);
  words->setText(text);
  layout->addWidget(words);
  auto* copy = new Button(Button::Role::Flat, tr("Copy"), field);
  copy->setSize(Button::Size::Small);
  copy->setObjectName(QStringLiteral("copyText"));
  copy->setAccessibleName(tr("Copy %1").arg(text));
  connect(copy, &Button::clicked, this, [copy, text] {
    QApplication::clipboard()->setText(text);
    copy->setText(tr("Copied"));
  });
  layout->addWidget(copy);
  layout->addStretch(1);
  field->setFocusProxy(copy);
  return field;
}

void SettingsSection::filter(const QString& words) {
  const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
  const auto fits = [&](const QString& text) {
    return std::ranges::all_of(wanted,
                               [&](const QString& each) { return text.contains(each, Qt::CaseInsensitive); });
  };
  const bool all = fits(m_title);
  bool any = false;
  for (const Row& row : m_rows) {
    const bool shown = all || fits(m_title + QLatin1Char(' ') + row.words);
    for (QWidget* widget : row.widgets) widget->setVisible(shown);
    any = any || shown;
  }
  setVisible(any);
}

}  // namespace headgate::ui
