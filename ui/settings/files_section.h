// Where Headgate's files are, and what makes its certificates trusted. Thread: main. Ownership: borrows.
#pragma once

#include <vector>

#include "ui/settings/settings_section.h"

namespace headgate::ui {

// Something of Headgate's on disk.
struct FilePlace {
  QString what;  // "Local certificate authority"
  QString path;
};

class FilesSection final : public SettingsSection {
  Q_OBJECT

 public:
  FilesSection(const Theme& theme, const std::vector<FilePlace>& places, QWidget* parent = nullptr);
};

class CertificatesSection final : public SettingsSection {
  Q_OBJECT

 public:
  explicit CertificatesSection(const Theme& theme, QWidget* parent = nullptr);
};

}  // namespace headgate::ui
