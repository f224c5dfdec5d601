#include "ui/settings/files_section.h"

namespace headgate::ui {

FilesSection::FilesSection(const Theme& theme, const std::vector<FilePlace>& places, QWidget* parent)
    : SettingsSection(theme, QStringLiteral("filesSection"), tr("Files"), parent) {
  for (const FilePlace& place : places) addRow(place.what, makeCopyField(place.path), {}, place.path);
}

CertificatesSection::CertificatesSection(const Theme& theme, QWidget* parent)
    : SettingsSection(theme, QStringLiteral("certificatesSection"), tr("Certificates"), parent) {
  addRow(tr("Trust ours with"), makeCopyField(QStringLiteral("headgate trust")),
         tr("Puts Headgate's local certificate authority into the system's and the browsers' stores. Nothing "
            "is trusted before you do so."),
         tr("TLS HTTPS authority root"));
}

}  // namespace headgate::ui
