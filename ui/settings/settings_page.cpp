#include "ui/settings/settings_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/paint/number_texts.h"
#include "ui/session/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

namespace {

constexpr int kWidth = 720;
constexpr int kLabelWidth = 150;
constexpr int kFieldWidth = 180;

}  // namespace

SettingsPage::SettingsPage(LiveGateway& live, SettingsStore& settings, const Theme& theme,
                           const std::vector<FilePlace>& places, QWidget* parent)
    : QWidget(parent), m_live(live), m_settings(settings), m_theme(theme) {
  setObjectName(QStringLiteral("settings"));
  auto* sheet = new QWidget;
  sheet->setMaximumWidth(kWidth);
  m_form = new QFormLayout(sheet);
  m_form->setContentsMargins(24, 24, 24, 24);
  m_form->setHorizontalSpacing(16);
  m_form->setVerticalSpacing(8);
  m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
  m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);

  auto* title = new QLabel(tr("Settings"), sheet);
  title->setFont(theme.fonts().title());
  m_form->addRow(title);
  m_note = new QLabel(sheet);
  m_note->setWordWrap(true);
  m_note->setTextFormat(Qt::PlainText);
  m_form->addRow(m_note);
  addAppearance();
  addGateway();
  addSecrets();
  addCertificates();
  addFiles(places);

  auto* inside = new QWidget;
  auto* centred = new QHBoxLayout(inside);
  centred->setContentsMargins(0, 0, 0, 0);
  centred->addStretch(1);
  centred->addWidget(sheet, 4);
  centred->addStretch(1);
  auto* scroll = new QScrollArea(this);
  scroll->setObjectName(QStringLiteral("settingsSheet"));
  scroll->setWidget(inside);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setAccessibleName(tr("Settings"));
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->viewport()->setAutoFillBackground(false);
  inside->setAutoFillBackground(false);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(scroll);

  connect(&settings, &SettingsStore::changed, this, &SettingsPage::showSettings);
  connect(&settings, &SettingsStore::noteChanged, this, &SettingsPage::showSettings);
  connect(&live, &LiveGateway::stateChanged, this, &SettingsPage::showState);
  connect(&live, &LiveGateway::countersChanged, this, &SettingsPage::showState);
  showSettings();
  showState();
}

void SettingsPage::addSection(const QString& title) {
  auto* head = new SectionHead(m_theme, title, this);
  head->setContentsMargins(0, 16, 0, 2);
  m_form->addRow(head);
}

QLabel* SettingsPage::addWords(const QString& text) {
  auto* words = new TextLabel(m_theme, m_theme.fonts().small(), Tone::Secondary, text, this);
  words->setWordWrap(true);
  words->setTextFormat(Qt::PlainText);
  words->setMinimumWidth(kWidth - kLabelWidth - 64);
  m_form->addRow(QString(), words);
  return words;
}

Button* SettingsPage::addCopyRow(const QString& label, const QString& text) {
  auto* row = new QWidget(this);
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  auto* words = new QLabel(text, row);
  words->setFont(m_theme.fonts().wire());
  words->setTextFormat(Qt::PlainText);
  words->setTextInteractionFlags(Qt::TextSelectableByMouse);
  layout->addWidget(words);
  auto* copy = new Button(Button::Role::Flat, tr("Copy"), row);
  copy->setSize(Button::Size::Small);
  copy->setAccessibleName(tr("Copy %1").arg(text));
  connect(copy, &Button::clicked, this, [copy, text] {
    QApplication::clipboard()->setText(text);
    copy->setText(tr("Copied"));
  });
  layout->addWidget(copy);
  layout->addStretch(1);
  m_form->addRow(label, row);
  return copy;
}

void SettingsPage::addAppearance() {
  addSection(tr("Appearance"));
  m_themes = new QComboBox(this);
  m_themes->setObjectName(QStringLiteral("theme"));
  m_themes->setAccessibleName(tr("Theme"));
  m_themes->setFixedWidth(kFieldWidth);
  m_themes->addItem(tr("System"), int(Theme::Choice::System));
  m_themes->addItem(tr("Light"), int(Theme::Choice::Light));
  m_themes->addItem(tr("Dark"), int(Theme::Choice::Dark));
  m_form->addRow(tr("Theme"), m_themes);
  connect(m_themes, &QComboBox::activated, this, [this](int index) {
    const auto choice = Theme::Choice(m_themes->itemData(index).toInt());
    m_settings.change([choice](Settings& values) { values.theme = choice; });
  });
}

void SettingsPage::addGateway() {
  addSection(tr("Gateway"));
  m_startOnOpen = new QCheckBox(tr("Start it when the window opens"), this);
  m_startOnOpen->setObjectName(QStringLiteral("startOnOpen"));
  m_form->addRow(tr("At start"), m_startOnOpen);
  connect(m_startOnOpen, &QCheckBox::toggled, this, [this](bool checked) {
    m_settings.change(
        [checked](Settings& values) { values.onOpen = checked ? OnOpen::StartGateway : OnOpen::Wait; });
  });

  m_drain = new QSpinBox(this);
  m_drain->setObjectName(QStringLiteral("drain"));
  m_drain->setAccessibleName(tr("Time to finish, in seconds"));
  m_drain->setRange(0, int(kLongestDrain.count()));
  m_drain->setSuffix(tr(" s"));
  m_drain->setButtonSymbols(QAbstractSpinBox::NoButtons);
  m_drain->setFixedWidth(kFieldWidth);
  m_form->addRow(tr("Time to finish"), m_drain);
  addWords(tr("How long exchanges may go on when the gateway is stopped. Then they are cut."));
  connect(m_drain, &QSpinBox::valueChanged, this, [this](int seconds) {
    m_settings.change([seconds](Settings& values) { values.drain = std::chrono::seconds(seconds); });
  });

  m_record = new QLabel(this);
  m_form->addRow(tr("Record"), m_record);
  addWords(tr("Memory for what was recorded. When it is full, the oldest exchanges go first."));
}

void SettingsPage::addSecrets() {
  addSection(tr("Secrets"));
  m_secretStore = new QLabel(this);
  m_secretStore->setObjectName(QStringLiteral("secretStore"));
  m_secretStore->setTextFormat(Qt::PlainText);
  m_form->addRow(tr("Kept in"), m_secretStore);
  m_secretProblem = addWords({});
  m_secretProblem->setObjectName(QStringLiteral("secretProblem"));
  m_secretCopy = addCopyRow(tr("Store one with"), QStringLiteral("headgate secret set NAME"));
}

void SettingsPage::addCertificates() {
  addSection(tr("Certificates"));
  addCopyRow(tr("Trust ours with"), QStringLiteral("headgate trust"));
  addWords(
      tr("Puts Headgate's local certificate authority into the system's and the browsers' stores. Nothing is "
         "trusted before you do so."));
}

void SettingsPage::addFiles(const std::vector<FilePlace>& places) {
  addSection(tr("Files"));
  addCopyRow(tr("These settings"), m_settings.path());
  for (const FilePlace& place : places) addCopyRow(place.what, place.path);
}

void SettingsPage::showSettings() {
  const Settings& values = m_settings.values();
  m_note->setText(m_settings.note());
  m_note->setVisible(!m_settings.note().isEmpty());
  m_themes->setCurrentIndex(m_themes->findData(int(values.theme)));
  m_startOnOpen->setChecked(values.onOpen == OnOpen::StartGateway);
  m_drain->setValue(int(values.drain.count()));
}

void SettingsPage::showState() {
  const control::GatewayState& state = m_live.state();
  m_secretStore->setText(state.secretStore.empty() ? nothingText()
                                                   : QString::fromStdString(state.secretStore));
  // The sentence knows what is wrong and what mends it: a keychain may be missing, locked, or be a file.
  m_secretProblem->setText(state.secretProblem.empty()
                               ? QString()
                               : asSentence(asText(state.secretProblem)) + QLatin1Char('\n') +
                                     tr("Secrets can do without it, too: the profile may name them env:NAME "
                                        "or file:PATH."));
  m_secretProblem->setVisible(!state.secretProblem.empty());
  m_record->setText(tr("%1 MiB").arg(countText(int64_t(m_live.counters().recordBudget / (1024 * 1024)))));
}

void SettingsPage::showSecrets() {
  m_secretCopy->setFocus(Qt::OtherFocusReason);
  if (auto* scroll = findChild<QScrollArea*>(QStringLiteral("settingsSheet")))
    scroll->ensureWidgetVisible(m_secretProblem->isVisible() ? m_secretProblem : m_secretStore);
}

void SettingsPage::paintEvent(QPaintEvent*) {
  QPainter(this).fillRect(rect(), m_theme.tokens().surface.panel);
}

}  // namespace headgate::ui
