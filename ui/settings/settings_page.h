// The settings, in effect as soon as they are changed; and what is worth knowing beside them: where secrets
// are kept, what makes certificates trusted, where files are.
//
// Thread: main. Ownership: borrows.
#pragma once

#include <vector>

#include <QString>
#include <QWidget>

#include "ui/session/live_gateway.h"
#include "ui/settings/settings_store.h"
#include "ui/theme/theme.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace headgate::ui {

class Button;

// Something of Headgate's on disk.
struct FilePlace {
  QString what;  // "Local certificate authority"
  QString path;
};

class SettingsPage final : public QWidget {
  Q_OBJECT

 public:
  SettingsPage(LiveGateway& live, SettingsStore& settings, const Theme& theme,
               const std::vector<FilePlace>& places, QWidget* parent = nullptr);

  // Where "How to fix" leads.
  void showSecrets();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void addAppearance();
  void addGateway();
  void addSecrets();
  void addCertificates();
  void addFiles(const std::vector<FilePlace>& places);
  void addSection(const QString& title);
  QLabel* addWords(const QString& text);
  Button* addCopyRow(const QString& label, const QString& text);
  void showSettings();
  void showState();

  LiveGateway& m_live;
  SettingsStore& m_settings;
  const Theme& m_theme;
  QFormLayout* m_form = nullptr;
  QLabel* m_note = nullptr;
  QComboBox* m_themes = nullptr;
  QCheckBox* m_startOnOpen = nullptr;
  QSpinBox* m_drain = nullptr;
  QLabel* m_record = nullptr;
  QLabel* m_secretStore = nullptr;
  QLabel* m_secretProblem = nullptr;
  Button* m_secretCopy = nullptr;
};

}  // namespace headgate::ui
