// The form of one thing of the profile: a block of a route's pipeline, a pool, a target, a limit, the profile
// itself. What stands in it comes from the tables of fields, in the order and groups of ui/forms/form_plan.h.
//
// A field is named by its JSON Pointer, as everywhere: "/routes/3/timeouts" shows the timeouts of that route,
// "/routes/3" its name and the like, "/pools/0/targets/1" a target, "/defaults/route/timeouts" what holds
// where routes say nothing, "" the profile. The pane follows the draft: edits of others and undone ones
// appear as they come, and every edit of its own goes through the draft. Where the profile has something else
// than the form can show, it says so and points to the JSON.
//
// Thread: main. Ownership: borrows the draft, the gateway and the theme, which outlive it.
#pragma once

#include <memory>
#include <string>

#include <QPointer>
#include <QWidget>

#include "ui/draft/profile_draft.h"
#include "ui/session/live_gateway.h"
#include "ui/theme/theme.h"

class QScrollArea;
class QVBoxLayout;

namespace headgate::ui {

class FieldHelp;
class FirstByteTimes;
class FormBody;
struct FormContext;

class FormPane final : public QWidget {
  Q_OBJECT

 public:
  FormPane(ProfileDraft& draft, LiveGateway& live, const Theme& theme, QWidget* parent = nullptr);
  ~FormPane() override;

  using QWidget::show;
  // A pointer to a single field shows the form that it stands in, with the field in sight.
  void show(const std::string& pointer);
  const std::string& pointer() const { return m_pointer; }
  // Shows and hides the longer help, as F1 on a field does. For whoever has room for it over the form.
  QWidget* helpButton() const { return m_helpButton; }

 Q_SIGNALS:
  // Another form of the same object was chosen here, and is shown.
  void shown(const std::string& pointer);
  // Another thing was chosen here: a pool by its name, a listener by its chip.
  void linkWanted(const std::string& pointer);
  // What stands there can only be mended as text.
  void jsonWanted(const std::string& pointer);

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void build();
  void follow(const std::string& changed);
  bool takes(const QKeyEvent& event) const;
  void toggleHelp();
  void closeHelp();
  void followFocus(QWidget* focused);

  FirstByteTimes* m_times;
  std::unique_ptr<FormContext> m_context;
  std::string m_pointer;
  QScrollArea* m_scroll;
  FormBody* m_body = nullptr;  // the form that is shown
  QWidget* m_helpButton;
  FieldHelp* m_help;
  QPointer<QWidget> m_explained;  // gets the focus back from the help
};

}  // namespace headgate::ui
