#include "ui/frame/window_toolbar.h"

#include <QHBoxLayout>

#include "ui/frame/profile_commands.h"
#include "ui/frame/run_button.h"
#include "ui/frame/window_palette.h"
#include "ui/profile/profile_menu.h"

namespace headgate::ui {

WindowToolbar::WindowToolbar(const Parts& parts, QWidget* parent)
    : Bar(parts.theme, Bar::Edge::Bottom, parts.theme.tokens().size.toolbar, parent),
      m_pages(new QStackedWidget(this)) {
  const WindowActions& actions = parts.actions;
  auto* separator = new BarSeparator(parts.theme, this);
  separator->setFixedHeight(20);
  m_pages->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(12, 0, 12, 1);
  layout->setSpacing(8);
  layout->addWidget(new RunButton(parts.live, parts.gateway, parts.theme, this));
  layout->addWidget(separator);
  layout->addWidget(new ProfileMenu(parts.live, parts.profile, parts.recent, profileMenuCommands(actions),
                                    parts.theme, this));
  layout->addWidget(m_pages, 1);
  layout->addWidget(makePaletteButton(parts.theme, *actions.palette, this));
}

}  // namespace headgate::ui
