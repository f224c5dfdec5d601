#include "ui/frame/profile_commands.h"

namespace headgate::ui {

void connectProfileCommands(const WindowActions& actions, ProfileSession& profile, ProfileDialogs& dialogs) {
  const auto triggered = &QAction::triggered;
  QObject::connect(actions.newProfile, triggered, &profile, &ProfileSession::create);
  QObject::connect(actions.open, triggered, &dialogs, &ProfileDialogs::askWhatToOpen);
  QObject::connect(actions.save, triggered, &profile, [&profile] { profile.save(); });
  QObject::connect(actions.saveAs, triggered, &dialogs, [&dialogs] { dialogs.askWhereToSave(); });
  QObject::connect(actions.duplicate, triggered, &profile, &ProfileSession::duplicate);
  QObject::connect(actions.share, triggered, &profile, &ProfileSession::share);
}

void enableProfileCommands(const WindowActions& actions, const ProfileSession& profile) {
  for (QAction* action : {actions.save, actions.saveAs, actions.duplicate, actions.share})
    action->setEnabled(profile.isOpen());
}

std::vector<QAction*> profileMenuCommands(const WindowActions& actions) {
  return {actions.newProfile, actions.findServices, actions.open, actions.save,
          actions.saveAs,     actions.duplicate,    actions.share};
}

}  // namespace headgate::ui
