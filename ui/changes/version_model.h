// The versions of the open profile, the newest first, for a list. Thread: main. Values only.
#pragma once

#include <vector>

#include <QAbstractListModel>

#include "core/control/keeping_values.h"

namespace headgate::ui {

class VersionModel final : public QAbstractListModel {
  Q_OBJECT

 public:
  using QAbstractListModel::QAbstractListModel;

  void setVersions(std::vector<control::ProfileVersion> versions);
  const control::ProfileVersion* at(int row) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 private:
  std::vector<control::ProfileVersion> m_versions;
};

}  // namespace headgate::ui
