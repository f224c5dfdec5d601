// A field that is a secret, or a list of them. A secret is typed once and goes to the keychain; the profile
// holds its name, which is shown as a chip that says whether it is there. References to the environment and
// to files are typed as such. A plain secret is never written by a form; one that the profile holds already
// can be kept in the keychain from here.
//
// Thread: main. Ownership: its row's.
#pragma once

#include <vector>

#include "ui/forms/field_control.h"

class QVBoxLayout;

namespace headgate::ui {

class SecretChip;
class SecretEntry;

class SecretControl final : public FieldControl {
  Q_OBJECT

 public:
  SecretControl(const FormContext& context, const FieldPlace& place, QWidget* parent);

  void refresh() override;
  bool isWide() const override { return true; }

 private:
  bool isList() const { return place().type().item != nullptr; }
  std::vector<std::string> texts() const;
  void write(const std::vector<std::string>& texts);
  void add(const std::string& reference);
  void remove(const std::string& reference);
  void askStates();
  void replace(const std::string& reference);
  QString nameToOffer() const;

  QVBoxLayout* m_layout;
  std::vector<SecretChip*> m_chips;
  SecretEntry* m_entry;
  std::string m_replaced;  // the reference whose secret is typed anew
};

}  // namespace headgate::ui
