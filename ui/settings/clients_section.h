// The programs whose configuration Headgate has taken over or could: where each sends its requests, and
// giving it back. Taking over itself happens where clients are connected. Asks whenever it comes into sight.
// Thread: main. Ownership: borrows.
#pragma once

#include "ui/session/live_gateway.h"
#include "ui/settings/settings_section.h"

class QVBoxLayout;

namespace headgate::ui {

class ClientsSection final : public SettingsSection {
  Q_OBJECT

 public:
  ClientsSection(LiveGateway& live, const Theme& theme, QWidget* parent = nullptr);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void ask();
  void showPrograms(const std::vector<control::ClientProgram>& programs);
  QWidget* makeRow(const control::ClientProgram& program);
  void giveBack(const std::string& client);

  LiveGateway& m_live;
  QWidget* m_list;
  QVBoxLayout* m_rows;
  TextLabel* m_answer;
  std::vector<control::ClientProgram> m_shown;
  bool m_isKnown = false;
};

}  // namespace headgate::ui
