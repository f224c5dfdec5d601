#include "ui/settings/settings_page.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/settings/settings_section.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

namespace {

constexpr int kSheetWidth = 760;
constexpr int kSearchWidth = 260;

}  // namespace

SettingsPage::SettingsPage(SettingsStore& settings, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_settings(settings),
      m_theme(theme),
      m_search(new QLineEdit),
      m_note(new TextLabel(theme, theme.fonts().body(), Tone::Warn)),
      m_nothing(new TextLabel(theme, theme.fonts().sentence(), Tone::Secondary)),
      m_scroll(new QScrollArea(this)) {
  setObjectName(QStringLiteral("settings"));
  m_search->setObjectName(QStringLiteral("settingsSearch"));
  m_search->setAccessibleName(tr("Search the settings"));
  m_search->setPlaceholderText(tr("Search"));
  m_search->setClearButtonEnabled(true);
  m_search->setMaximumWidth(kSearchWidth);
  connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::filter);

  auto* sheet = new QWidget;
  sheet->setMaximumWidth(kSheetWidth);
  m_column = new QVBoxLayout(sheet);
  m_column->setContentsMargins(24, 24, 24, 24);
  m_column->setSpacing(8);
  auto* head = new QHBoxLayout;
  head->addWidget(new TextLabel(theme, theme.fonts().title(), Tone::Plain, tr("Settings")));
  head->addStretch(1);
  head->addWidget(m_search, 1);
  m_column->addLayout(head);
  m_note->setWordWrap(true);
  m_column->addWidget(m_note);
  m_nothing->setContentsMargins(0, 16, 0, 0);
  m_nothing->setWordWrap(true);
  m_nothing->hide();
  m_column->addWidget(m_nothing);
  m_column->addStretch(1);

  auto* inside = new QWidget;
  auto* centred = new QHBoxLayout(inside);
  centred->setContentsMargins(0, 0, 0, 0);
  centred->addStretch(1);
  centred->addWidget(sheet, 100);
  centred->addStretch(1);
  m_scroll->setObjectName(QStringLiteral("settingsSheet"));
  m_scroll->setWidget(inside);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setAccessibleName(tr("Settings"));
  m_scroll->setFocusPolicy(Qt::NoFocus);
  m_scroll->viewport()->setAutoFillBackground(false);
  inside->setAutoFillBackground(false);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(m_scroll);
  connect(&settings, &SettingsStore::noteChanged, this, &SettingsPage::showNote);
  showNote();
}

void SettingsPage::addSection(SettingsSection* section) {
  m_sections.push_back(section);
  m_column->insertWidget(m_column->count() - 1, section);
}

void SettingsPage::search(const QString& words) {
  m_search->setText(words);
}

void SettingsPage::showField(QWidget* field) {
  m_search->clear();
  field->setFocus(Qt::OtherFocusReason);
  // When the sections have their places: the page may have been shown a moment ago.
  QTimer::singleShot(0, this, [this, field = QPointer(field)] {
    if (field) m_scroll->ensureWidgetVisible(field, 24, 96);
  });
}

void SettingsPage::filter(const QString& words) {
  for (SettingsSection* section : m_sections) section->filter(words);
  const bool any = std::ranges::any_of(m_sections, [](SettingsSection* each) { return !each->isHidden(); });
  m_nothing->setText(tr("No setting is called “%1”.").arg(words.trimmed()));
  m_nothing->setVisible(!any);
}

void SettingsPage::showNote() {
  m_note->setText(m_settings.note());
  m_note->setVisible(!m_settings.note().isEmpty());
}

// Escape takes the search back before it leaves the page.
void SettingsPage::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty())
    m_search->clear();
  else
    QWidget::keyPressEvent(event);
}

void SettingsPage::paintEvent(QPaintEvent*) {
  QPainter(this).fillRect(rect(), m_theme.tokens().surface.panel);
}

}  // namespace headgate::ui
