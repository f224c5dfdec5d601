// The bar above the status bar while something was edited and not applied: what it is, what it would have
// done to the last exchanges, and Diff, Discard, Apply.
//
// With an error in the draft it says that, and applies nothing. It asks the gateway about the effect a moment
// after the last edit, and only while it is shown. Thread: main. Ownership: borrows.
#pragma once

#include <string>

#include <QTimer>
#include <QWidget>

#include "ui/changes/difference.h"
#include "ui/draft/profile_draft.h"
#include "ui/profile/profile_session.h"
#include "ui/session/live_gateway.h"
#include "ui/theme/theme.h"

class QAction;

namespace headgate::ui {

class Button;
class DiffView;
class ElidingLabel;
class TextLabel;

class ApplyBar final : public QWidget {
  Q_OBJECT

 public:
  ApplyBar(LiveGateway& live, ProfileDraft& draft, ProfileSession& profile, const Theme& theme,
           QWidget* parent = nullptr);

  void apply();
  void discard();
  void toggleDiff();
  // Beside the word of the button, and whatever it is changed to.
  void showKeyOf(const QAction& apply);
  // How the draft differs from that text, for once: from the next edit on it is compared with what is served.
  void showDiffTo(const std::string& text);

 Q_SIGNALS:
  // Somebody wants to see the place of the first error.
  void placeWanted(const std::string& pointer);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void build();
  void update();
  void look();
  void say();
  void askEffect();
  const config::Problem* firstError() const;

  LiveGateway& m_live;
  ProfileDraft& m_draft;
  ProfileSession& m_profile;
  const Theme& m_theme;
  TextLabel* m_count = nullptr;
  ElidingLabel* m_words = nullptr;
  Button* m_show = nullptr;
  Button* m_diff = nullptr;
  Button* m_apply = nullptr;
  QWidget* m_bar = nullptr;
  DiffView* m_view = nullptr;
  QTimer m_looking;
  QTimer m_asking;
  std::vector<Difference> m_differences;
  QString m_effect;
  uint64_t m_asked = 0;
  bool m_isApplying = false;
};

}  // namespace headgate::ui
