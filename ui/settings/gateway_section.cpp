#include "ui/settings/gateway_section.h"

#include <QCheckBox>
#include <QSpinBox>

namespace headgate::ui {

namespace {

constexpr int kDrainWidth = 180;

}  // namespace

GatewaySection::GatewaySection(LiveGateway& live, SettingsStore& settings, const Theme& theme,
                               QWidget* parent)
    : SettingsSection(theme, QStringLiteral("gatewaySection"), tr("Gateway"), parent),
      m_live(live),
      m_settings(settings),
      m_startOnOpen(new QCheckBox(tr("Start it when the window opens"))),
      m_drain(new QSpinBox),
      m_record(new QSpinBox) {
  m_startOnOpen->setObjectName(QStringLiteral("startOnOpen"));
  m_startOnOpen->setMinimumHeight(theme.tokens().size.input);
  addRow(tr("At start"), m_startOnOpen, {}, m_startOnOpen->text());
  connect(m_startOnOpen, &QCheckBox::toggled, this, [this](bool checked) {
    m_settings.change(
        [checked](Settings& values) { values.onOpen = checked ? OnOpen::StartGateway : OnOpen::Wait; });
  });

  m_drain->setObjectName(QStringLiteral("drain"));
  m_drain->setAccessibleName(tr("Time to finish, in seconds"));
  m_drain->setRange(0, int(kLongestDrain.count()));
  m_drain->setSuffix(tr(" s"));
  m_drain->setButtonSymbols(QAbstractSpinBox::NoButtons);
  m_drain->setFixedWidth(kDrainWidth);
  addRow(tr("Time to finish"), m_drain,
         tr("How long exchanges may go on when the gateway is stopped. Then they are cut."));
  connect(m_drain, &QSpinBox::valueChanged, this, [this](int seconds) {
    m_settings.change([seconds](Settings& values) { values.drain = std::chrono::seconds(seconds); });
  });

  m_record->setObjectName(QStringLiteral("recordBudget"));
  m_record->setAccessibleName(tr("Memory for the record, in MiB"));
  m_record->setRange(kLeastRecord, kMostRecord);
  m_record->setSuffix(tr(" MiB"));
  m_record->setButtonSymbols(QAbstractSpinBox::NoButtons);
  m_record->setFixedWidth(kDrainWidth);
  addRow(tr("Record"), m_record,
         tr("Memory for what was recorded. When it is full, the oldest exchanges go first."));
  // Not with every digit: what is typed on the way to a larger number would cost exchanges.
  m_record->setKeyboardTracking(false);
  connect(m_record, &QSpinBox::valueChanged, this, &GatewaySection::setRecord);

  connect(&settings, &SettingsStore::changed, this, &GatewaySection::showSettings);
  showSettings();
}

void GatewaySection::showSettings() {
  const Settings& values = m_settings.values();
  m_startOnOpen->setChecked(values.onOpen == OnOpen::StartGateway);
  m_drain->setValue(int(values.drain.count()));
  m_record->setValue(values.record);
}

void GatewaySection::setRecord(int mebibytes) {
  if (mebibytes == m_settings.values().record) return;
  m_settings.change([mebibytes](Settings& values) { values.record = mebibytes; });
  m_live.ask(control::SetRecordBudget{.bytes = static_cast<uint64_t>(mebibytes) * 1024 * 1024},
             [](const control::Outcome&) {});
}

}  // namespace headgate::ui
