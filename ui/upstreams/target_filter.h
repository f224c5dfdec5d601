// Of the pools and targets those that are looked for: by words in their names and URLs, and by how they
// stand. A pool is there as long as one of its targets is. Thread: main.
#pragma once

#include <set>

#include <QSortFilterProxyModel>

#include "ui/upstreams/target_report.h"

namespace headgate::ui {

class TargetFilter final : public QSortFilterProxyModel {
  Q_OBJECT

 public:
  explicit TargetFilter(QObject* parent = nullptr);

  void setWords(const QString& words);
  // None: all of them.
  void setStandings(std::set<Standing> standings);
  bool isActive() const { return !m_words.isEmpty() || !m_standings.empty(); }

 protected:
  bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

 private:
  QStringList m_words;
  std::set<Standing> m_standings;
};

}  // namespace headgate::ui
