// The secrets that the open profile refers to, and those that were set here: where they are kept, which are
// missing, and setting and removing them. Never shows one. Asks whenever it comes into sight and whenever the
// gateway changes.
//
// Thread: main. Ownership: borrows.
#pragma once

#include <vector>

#include "ui/session/live_gateway.h"
#include "ui/settings/settings_section.h"

class QLineEdit;
class QVBoxLayout;

namespace headgate::ui {

class FoldedText;
class SecretRow;

class SecretsSection final : public SettingsSection {
  Q_OBJECT

 public:
  SecretsSection(LiveGateway& live, const Theme& theme, QWidget* parent = nullptr);

  // Where "How to fix" leads: the first secret that is missing, else the words about the store.
  QWidget* firstToMend() const;

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void addNewLine();
  void ask();
  void showSecrets(const control::SecretStates& states);
  void showStore();
  SecretRow* makeRow(const control::SecretState& state);
  void add();
  void set(const std::string& name, const QString& secret, QPointer<SecretRow> row);

  LiveGateway& m_live;
  TextLabel* m_store;
  TextLabel* m_problem;
  FoldedText* m_detail;
  QWidget* m_list;
  QVBoxLayout* m_rows;
  TextLabel* m_none;
  QLineEdit* m_newName = nullptr;
  QLineEdit* m_newSecret = nullptr;
  Button* m_add = nullptr;
  TextLabel* m_answer;
  std::vector<SecretRow*> m_secrets;
  std::vector<std::string> m_missing;  // references
};

}  // namespace headgate::ui
