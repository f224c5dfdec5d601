// A secret by its name: a key, the name, whether it is there, and what can be done with it. Thread: main; the
// theme outlives it.
#pragma once

#include <string>

#include <QWidget>

#include "core/control/keeping_values.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class LinkButton;
class SmallButton;
class TextLabel;

class SecretChip final : public QWidget {
  Q_OBJECT

 public:
  SecretChip(const Theme& theme, const std::string& reference, const QString& objectName, QWidget* parent);

  const std::string& reference() const { return m_reference; }
  // Null: nobody has said yet.
  void setState(const control::SecretState* state);

 Q_SIGNALS:
  void replaceWanted();  // another secret under the same name, or a plain one into the keychain
  void removeWanted();   // from this field

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& m_theme;
  const std::string m_reference;
  TextLabel* m_state;
  LinkButton* m_replace;
};

// "secret:", "env:", "file:" or "sha256:" at its beginning: what a profile may hold in the place of a secret.
bool isSecretReference(const QString& text);

}  // namespace headgate::ui
