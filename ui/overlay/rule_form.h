// One rule, to be made or changed: what it does, and to which exchanges. It says what cannot be when somebody
// tries; only the figures that its deed has are shown.
//
// Thread: main; the theme outlives it.
#pragma once

#include <QWidget>

#include "core/control/overlay_values.h"
#include "ui/session/profile_names.h"
#include "ui/theme/theme.h"

class QGridLayout;
class QLineEdit;

namespace headgate::ui {

class Button;
class ChoiceBox;
class TextLabel;

class RuleForm final : public QWidget {
  Q_OBJECT

 public:
  explicit RuleForm(const Theme& theme, QWidget* parent = nullptr);

  void setNames(const ProfileNames& names);
  // Of one without an id a new one is made.
  void setRule(const control::OverlayRule& rule);
  control::OverlayRule rule() const;
  void showProblem(const QString& problem);
  void takeFocus();

 Q_SIGNALS:
  void saveWanted();

 private:
  QLineEdit* addEdit(const char* name, const QString& label, const QString& placeholder, const QString& tip);
  ChoiceBox* addChoice(const char* name, const QString& label, const QString& tip);
  void addRow(const QString& label, QWidget* input);
  void setRowVisible(QWidget* input, bool visible);
  void showFigures();

  const Theme& m_theme;
  control::OverlayRule m_rule;
  QGridLayout* m_grid;
  ChoiceBox* m_action;
  QLineEdit* m_figure;
  ChoiceBox* m_cutAt;
  ChoiceBox* m_route;
  QLineEdit* m_method;
  QLineEdit* m_path;
  QLineEdit* m_header;
  QLineEdit* m_value;
  QLineEdit* m_times;
  TextLabel* m_problem;
  Button* m_save;
};

}  // namespace headgate::ui
