// One secret that is not there: its name, where it is used, and a masked line to type it in; of one that the
// environment or a file should give, what is wrong and what to do. Once it is kept the row says so and
// nothing more. What is typed is forgotten as soon as it is kept.
//
// Thread: main; the theme outlives it.
#pragma once

#include <QWidget>

#include "core/control/keeping_values.h"
#include "ui/theme/theme.h"

class QLineEdit;

namespace headgate::ui {

class Button;
class LampDot;
class TextLabel;

class MissingSecretRow final : public QWidget {
  Q_OBJECT

 public:
  // `places`: where it is used, in words.
  MissingSecretRow(const Theme& theme, const control::SecretState& secret, const QString& places,
                   QWidget* parent = nullptr);

  const std::string& reference() const { return m_secret.reference; }
  bool isKept() const { return m_isKept; }
  // With a remark, or none: that it is kept for this run only.
  void setKept(const QString& remark);
  void setProblem(const QString& problem);
  // What can be typed in, or nothing.
  QWidget* input() const;

 Q_SIGNALS:
  void keepWanted(const QString& secret);

 private:
  void keep();
  void say(const QString& words, bool isProblem);

  const control::SecretState m_secret;
  bool m_isKept = false;
  LampDot* m_lamp;
  QLineEdit* m_input = nullptr;  // of the keychain's
  Button* m_keep = nullptr;
  TextLabel* m_state;
  TextLabel* m_words;
};

}  // namespace headgate::ui
