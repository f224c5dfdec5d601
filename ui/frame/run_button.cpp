#include "ui/frame/run_button.h"

#include <QStyle>

#include "ui/icons/icon_engine.h"

namespace headgate::ui {

namespace {

using control::GatewayPhase;

struct Face {
  QString word;
  QString tip;
  bool starts = false;
};

Face faceOf(GatewayPhase phase) {
  switch (phase) {
    case GatewayPhase::Stopped:
      return {RunButton::tr("Run"), RunButton::tr("Open the listeners of the profile (Ctrl+Shift+R)"), true};
    case GatewayPhase::Starting:
      return {RunButton::tr("Stop"), RunButton::tr("The gateway is starting. Stop it (Ctrl+Shift+R)")};
    case GatewayPhase::Running:
      return {RunButton::tr("Stop"),
              RunButton::tr("Close the listeners, and let finish what runs (Ctrl+Shift+R)")};
    case GatewayPhase::Stopping:
      break;
  }
  return {RunButton::tr("Stop now"),
          RunButton::tr("What runs is finishing, and no new requests are taken. Cut it (Ctrl+Shift+R)")};
}

}  // namespace

RunButton::RunButton(LiveGateway& live, GatewayActions& actions, const Theme& theme, QWidget* parent)
    : QPushButton(parent), m_live(live), m_theme(theme) {
  setObjectName(QStringLiteral("run"));
  setProperty("icon", true);
  const auto& size = theme.tokens().size;
  setIconSize({size.icon + theme.tokens().space.grid, size.icon});
  connect(this, &QPushButton::clicked, &actions, &GatewayActions::toggle);
  connect(&live, &LiveGateway::stateChanged, this, &RunButton::update);
  connect(&live, &LiveGateway::profileChanged, this, &RunButton::update);
  update();
}

void RunButton::update() {
  const GatewayPhase phase = m_live.state().phase;
  const Face face = faceOf(phase);
  const control::ProfileState& profile = m_live.profile();
  const bool hasProfile = profile.isDemo || !profile.path.empty() || !profile.text.empty();
  setText(face.word);
  setToolTip(face.tip);
  setAccessibleName(face.word);
  setAccessibleDescription(face.tip);
  setEnabled(hasProfile || phase != GatewayPhase::Stopped);
  const bool primary = face.starts && isEnabled();
  setIcon(ui::icon(face.starts ? Icon::Run : Icon::Stop, m_theme,
                   primary ? IconGround::Accent : IconGround::Surface));
  const QString role = primary ? QStringLiteral("primary") : QString();
  if (property("role").toString() == role) return;
  setProperty("role", role);
  style()->unpolish(this);
  style()->polish(this);
}

}  // namespace headgate::ui
