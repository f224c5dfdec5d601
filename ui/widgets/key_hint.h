// The key that leads into a field, at its right end and as long as nothing is written there. It follows the
// action's key.
//
// Thread: main. Ownership: the field's; borrows the action and the theme, which outlive it.
#pragma once

#include <QAction>
#include <QLineEdit>

#include "ui/theme/theme.h"

namespace headgate::ui {

QString keyHintText(const QKeySequence& keys);  // "Ctrl F"

class KeyHint final : public QWidget {
  Q_OBJECT

 public:
  KeyHint(const Theme& theme, QLineEdit& field, const QAction& action);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void follow();
  void place();

  const Theme& m_theme;
  QLineEdit& m_field;
  const QAction& m_action;
  QString m_words;
};

}  // namespace headgate::ui
