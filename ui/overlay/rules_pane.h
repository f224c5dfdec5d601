// Breakpoints and fault rules: which there are, what each has done, and the form to make or change one. An
// output of the Traffic page.
//
// Thread: main. Ownership: borrows the session, the gateway and the theme.
#pragma once

#include <QWidget>

#include "ui/overlay/overlay_session.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class Button;
class RowTable;
class RuleForm;
class RuleModel;

class RulesPane final : public QWidget {
  Q_OBJECT

 public:
  RulesPane(OverlaySession& session, LiveGateway& live, const Theme& theme, QWidget* parent = nullptr);

  // For the badge of the output: those that are on.
  int count() const;
  QString meaning() const;  // "2 rules are on"
  // The form of a new one, filled in as far as that is known.
  void makeRule(const control::OverlayRule& rule);

 Q_SIGNALS:
  void countChanged();

 private:
  QWidget* makeList();
  Button* makeButton(const QString& text, const char* name, const QString& tip);
  void refresh();
  void choose();
  void update();
  void save();
  void toggle();
  void remove();
  const control::OverlayRule* chosen() const;

  OverlaySession& m_session;
  LiveGateway& m_live;
  const Theme& m_theme;
  RuleModel* m_model;
  RuleForm* m_form;
  RowTable* m_table = nullptr;
  Button* m_new = nullptr;
  Button* m_toggle = nullptr;
  Button* m_remove = nullptr;
  Button* m_allOff = nullptr;
  int m_count = 0;
};

}  // namespace headgate::ui
