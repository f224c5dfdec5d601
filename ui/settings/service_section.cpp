#include "ui/settings/service_section.h"

#include <QCheckBox>

#include "ui/session/words.h"
#include "ui/widgets/folded_text.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

ServiceSection::ServiceSection(LiveGateway& live, const Theme& theme, QWidget* parent)
    : SettingsSection(theme, QStringLiteral("serviceSection"), tr("Service"), parent),
      m_live(live),
      m_installed(new QCheckBox(tr("Run the gateway with my session, without this window"))),
      m_state(makeWords({})),
      m_detail(new FoldedText(theme, this)) {
  m_installed->setObjectName(QStringLiteral("userService"));
  m_installed->setMinimumHeight(theme.tokens().size.input);
  m_installed->setEnabled(false);  // until it is known how it stands
  m_state->setObjectName(QStringLiteral("userServiceState"));
  addRow(tr("At login"), m_installed, {}, tr("headgated service systemd autostart"));
  addNote(m_state, tr("headgated service systemd autostart"));
  m_detail->setObjectName(QStringLiteral("userServiceDetail"));
  addNote(m_detail, tr("headgated service systemd autostart"));
  connect(m_installed, &QCheckBox::clicked, this, &ServiceSection::change);
  connect(&live, &LiveGateway::profileChanged, this, [this] {
    if (isVisible()) showService(m_service);
  });
}

void ServiceSection::showEvent(QShowEvent* event) {
  SettingsSection::showEvent(event);
  ask();
}

void ServiceSection::ask() {
  m_live.ask(control::GetUserService{}, this,
             [this](const control::UserService& service) { showService(service); });
}

void ServiceSection::showService(const control::UserService& service) {
  m_service = service;
  m_detail->setText(asText(service.detail));
  const QString problem = asSentence(asText(service.problem));
  const bool hasFile = !m_live.profile().path.empty();
  m_installed->setEnabled(service.isSupported && (service.isInstalled || hasFile));
  m_installed->setChecked(service.isInstalled);
  m_state->setTone(service.isInstalled && !service.isRunning ? Tone::Warn : Tone::Secondary);
  if (!service.isSupported) {
    m_state->setText(problem.isEmpty() ? tr("This desktop has no services of a user (systemd).") : problem);
  } else if (!service.isInstalled) {
    m_state->setText(hasFile ? tr("Serves %1 from the next login on.").arg(asText(m_live.profile().path))
                             : tr("Save the profile to a file first: the service reads it from there."));
  } else if (service.isRunning) {
    m_state->setText(
        tr("Runs, and serves %1. Its unit is %2.").arg(asText(service.profile), asText(service.unitFile)));
  } else {
    m_state->setText(problem.isEmpty()
                         ? tr("Is installed for %1, and does not run now.").arg(asText(service.profile))
                         : tr("Is installed for %1, and does not run: %2")
                               .arg(asText(service.profile), asText(service.problem)));
  }
}

void ServiceSection::change(bool installed) {
  m_installed->setEnabled(false);
  m_live.ask(control::SetUserService{.installed = installed, .profile = m_live.profile().path}, this,
             [this](const control::Outcome& outcome) {
               if (outcome.done) return ask();
               m_installed->setEnabled(true);
               m_installed->setChecked(m_service.isInstalled);
               m_state->setTone(Tone::Error);
               m_state->setText(asSentence(asText(outcome.problem)));
               m_detail->setText(asText(outcome.detail));
             });
}

}  // namespace headgate::ui
