#include "ui/upstreams/target_filter.h"

#include <algorithm>

#include "ui/upstreams/target_tree_model.h"

namespace headgate::ui {

TargetFilter::TargetFilter(QObject* parent) : QSortFilterProxyModel(parent) {
  setRecursiveFilteringEnabled(true);
}

void TargetFilter::setWords(const QString& words) {
  m_words = words.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
  invalidateFilter();
}

void TargetFilter::setStandings(std::set<Standing> standings) {
  m_standings = std::move(standings);
  invalidateFilter();
}

bool TargetFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
  if (!isActive()) return true;
  if (!parent.isValid()) return false;  // for its targets' sake
  const QModelIndex index = sourceModel()->index(row, 0, parent);
  if (!m_standings.empty()) {
    const int standing = index.data(TargetTreeModel::StandingRole).toInt();
    if (m_standings.count(static_cast<Standing>(standing)) == 0) return false;
  }
  const QString text = index.data(TargetTreeModel::SearchRole).toString();
  return std::all_of(m_words.begin(), m_words.end(),
                     [&text](const QString& word) { return text.contains(word); });
}

}  // namespace headgate::ui
