// What the page shows where there is no route: why, and the ways to a first one. Thread: main; the theme
// outlives it.
#pragma once

#include <QWidget>

#include "ui/draft/profile_draft.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class Button;
class EmptyState;
class LinkButton;

class NoRoutes final : public QWidget {
  Q_OBJECT

 public:
  explicit NoRoutes(const Theme& theme, QWidget* parent = nullptr);

  void setDraft(const ProfileDraft& draft);
  // Text that cannot be read can be mended there.
  void offerJson() { m_hasJson = true; }

 Q_SIGNALS:
  void servicesWanted();
  void routeWanted();
  void jsonWanted();

 private:
  EmptyState* m_state;
  Button* m_find;
  LinkButton* m_new;
  bool m_hasJson = false;
  bool m_isUnread = false;
};

}  // namespace headgate::ui
