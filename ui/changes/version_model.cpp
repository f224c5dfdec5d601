#include "ui/changes/version_model.h"

#include <QDateTime>

#include "ui/paint/number_texts.h"

namespace headgate::ui {

namespace {

QString momentText(int64_t nanoseconds) {
  const QDateTime moment = QDateTime::fromMSecsSinceEpoch(nanoseconds / 1'000'000);
  const QLocale locale = displayLocale();
  if (moment.date() == QDate::currentDate())
    return locale.toString(moment.time(), QStringLiteral("HH:mm:ss"));
  return locale.toString(moment.date(), QLocale::ShortFormat) + QLatin1Char(' ') +
         locale.toString(moment.time(), QStringLiteral("HH:mm"));
}

QString reasonText(control::VersionReason reason) {
  switch (reason) {
    case control::VersionReason::Opened:
      return VersionModel::tr("as it was opened");
    case control::VersionReason::Applied:
      return VersionModel::tr("applied");
    case control::VersionReason::Saved:
      return VersionModel::tr("saved");
    case control::VersionReason::Restored:
      return VersionModel::tr("restored");
  }
  return {};
}

}  // namespace

void VersionModel::setVersions(std::vector<control::ProfileVersion> versions) {
  if (versions == m_versions) return;
  beginResetModel();
  m_versions = std::move(versions);
  endResetModel();
}

const control::ProfileVersion* VersionModel::at(int row) const {
  return row < 0 || size_t(row) >= m_versions.size() ? nullptr : &m_versions[size_t(row)];
}

int VersionModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_versions.size());
}

QVariant VersionModel::data(const QModelIndex& index, int role) const {
  const control::ProfileVersion* version = at(index.row());
  if (!version || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) return {};
  const QString words = tr("%1  %2").arg(momentText(version->at), reasonText(version->reason));
  const QString line = version->isOpenText ? tr("%1 (the open one)").arg(words) : words;
  return role == Qt::AccessibleTextRole ? line.simplified() : line;
}

}  // namespace headgate::ui
