// Where a secret is typed: masked, with the name that it will have. What is typed as a reference is one.
// Thread: main; the theme outlives it.
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

namespace headgate::ui {

class Button;
class TextLabel;
class ValueEdit;

class SecretEntry final : public QWidget {
  Q_OBJECT

 public:
  SecretEntry(const Theme& theme, const QString& objectName, const QString& name, QWidget* parent);

  // The name that is offered; a fixed one cannot be changed.
  void setName(const QString& name, bool isFixed);
  void takeFocus();
  // What became of the last secret: empty, or why it could not be kept.
  void setProblem(const QString& problem);
  void clear();

 Q_SIGNALS:
  void referenceEntered(const QString& reference);
  void secretEntered(const QString& name, const QString& secret);

 private:
  void update();
  void enter();

  ValueEdit* m_secret;
  ValueEdit* m_name;
  Button* m_keep;
  TextLabel* m_problem;
  QWidget* m_naming;
};

}  // namespace headgate::ui
