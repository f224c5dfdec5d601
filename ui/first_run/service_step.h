// The first step: what serves on this machine, and which of it the gateway is to lead to. Looks as soon as it
// is shown. Thread: main. Ownership: borrows.
#pragma once

#include <functional>

#include <QTimer>

#include "ui/first_run/found_services.h"
#include "ui/first_run/step_frame.h"

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace headgate::ui {

class FramedBox;
class LinkButton;

class ServiceStep final : public StepFrame {
  Q_OBJECT

 public:
  using IsInProfile = std::function<bool(const control::LocalService&)>;

  ServiceStep(FoundServices& services, IsInProfile isInProfile, const Theme& theme,
              QWidget* parent = nullptr);

  // Once the profile is another one.
  void refresh();

 private:
  void buildLinks();
  QWidget* makeEntry();
  void fill();
  void addRow(const control::LocalService& service);
  void showRemark();
  void openEntry();
  void closeEntry();
  void takeEntry();

  FoundServices& m_services;
  const IsInProfile m_isInProfile;
  FramedBox* m_box;
  QVBoxLayout* m_rows;
  TextLabel* m_nothing;
  LinkButton* m_more = nullptr;  // shows those that say nothing
  LinkButton* m_again = nullptr;
  LinkButton* m_add = nullptr;
  QWidget* m_entry = nullptr;
  QLineEdit* m_address = nullptr;
  TextLabel* m_addressProblem = nullptr;
  QCheckBox* m_consent = nullptr;
  QTimer m_tick;  // while it looks: the time that is shown
  bool m_showsSilent = false;
};

// "9000", "127.0.0.1:9000" or a URL of this machine, as an address to look at; empty: it is none.
std::string loopbackAddress(const QString& typed);

}  // namespace headgate::ui
