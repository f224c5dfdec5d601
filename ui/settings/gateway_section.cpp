#include "ui/settings/gateway_section.h"

#include <QCheckBox>
#include <QSpinBox>

#include "ui/paint/number_texts.h"
#include "ui/widgets/text_label.h"

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
      m_record(new TextLabel(theme, theme.fonts().body(), Tone::Plain)) {
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

  m_record->setFixedHeight(theme.tokens().size.input);
  addRow(tr("Record"), m_record,
         tr("Memory for what was recorded. When it is full, the oldest exchanges go first."));

  connect(&settings, &SettingsStore::changed, this, &GatewaySection::showSettings);
  connect(&live, &LiveGateway::countersChanged, this, &GatewaySection::showCounters);
  showSettings();
  showCounters();
}

void GatewaySection::showSettings() {
  const Settings& values = m_settings.values();
  m_startOnOpen->setChecked(values.onOpen == OnOpen::StartGateway);
  m_drain->setValue(int(values.drain.count()));
}

void GatewaySection::showCounters() {
  m_record->setText(tr("%1 MiB").arg(countText(int64_t(m_live.counters().recordBudget / (1024 * 1024)))));
}

}  // namespace headgate::ui
