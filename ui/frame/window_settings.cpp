#include "ui/frame/window_settings.h"

#include <QCoreApplication>

#include "ui/settings/appearance_section.h"
#include "ui/settings/clients_section.h"
#include "ui/settings/desktop_section.h"
#include "ui/settings/gateway_section.h"
#include "ui/settings/keys_section.h"
#include "ui/settings/languages.h"
#include "ui/settings/secrets_section.h"
#include "ui/settings/service_section.h"

namespace headgate::ui {

SettingsPage* makeSettingsPage(LiveGateway& live, SettingsStore& settings, ActionRegistry& actions,
                               const Theme& theme, const std::vector<FilePlace>& places) {
  std::vector<FilePlace> files{
      {QCoreApplication::translate("SettingsPage", "These settings"), settings.path()}};
  files.insert(files.end(), places.begin(), places.end());
  auto* page = new SettingsPage(settings, theme);
  page->addSection(new AppearanceSection(settings, theme, builtInLanguages()));
  page->addSection(new GatewaySection(live, settings, theme));
  page->addSection(new SecretsSection(live, theme));
  page->addSection(new KeysSection(actions, settings, theme));
  page->addSection(new ClientsSection(live, theme));
  page->addSection(new ServiceSection(live, theme));
  page->addSection(new DesktopSection(settings, theme));
  page->addSection(new CertificatesSection(theme));
  page->addSection(new FilesSection(theme, files));
  return page;
}

void showSecretsToMend(SettingsPage& page) {
  if (auto* secrets = page.findChild<SecretsSection*>()) page.showField(secrets->firstToMend());
}

}  // namespace headgate::ui
