#include "ui/palette/palette_model.h"

namespace headgate::ui {

namespace {

QString captionOf(PaletteGroup group) {
  switch (group) {
    case PaletteGroup::Actions:
      return PaletteModel::tr("Actions");
    case PaletteGroup::Routes:
      return PaletteModel::tr("Routes");
    case PaletteGroup::Upstreams:
      return PaletteModel::tr("Upstreams");
    case PaletteGroup::Exchanges:
      return PaletteModel::tr("Exchanges");
    case PaletteGroup::Listeners:
      return PaletteModel::tr("Listeners");
    case PaletteGroup::Profiles:
      return PaletteModel::tr("Profiles");
    case PaletteGroup::Settings:
      return PaletteModel::tr("Settings");
  }
  return {};
}

// For who listens: what it is, what it says, how it stands.
QString sentenceOf(const PaletteEntry& entry) {
  QStringList parts{captionOf(entry.group), entry.title};
  for (const QString& part : {entry.detail, entry.state, entry.keys.join(QLatin1Char('+'))})
    if (!part.isEmpty()) parts.append(part);
  return parts.join(QStringLiteral(", "));
}

}  // namespace

void PaletteModel::setEntries(std::vector<PaletteEntry> entries, const PaletteQuery& query) {
  beginResetModel();
  m_rows.clear();
  m_shown = 0;
  m_entries = std::move(entries);
  endResetModel();
  setQuery(query);
}

void PaletteModel::setQuery(const PaletteQuery& query) {
  beginResetModel();
  m_rows.clear();
  PaletteHits ranked = rankPalette(m_entries, query);
  m_shown = ranked.hits.size();
  for (PaletteHit& hit : ranked.hits) {
    const PaletteGroup group = hit.entry->group;
    if (m_rows.empty() || m_rows.back().group != group) m_rows.push_back({group, std::nullopt});
    m_rows.push_back({group, std::move(hit)});
  }
  endResetModel();
}

const PaletteHit* PaletteModel::hit(int row) const {
  if (row < 0 || row >= int(m_rows.size())) return nullptr;
  const Row& found = m_rows[size_t(row)];
  return found.hit ? &*found.hit : nullptr;
}

int PaletteModel::next(int row, int step) const {
  for (int at = row + step; at >= 0 && at < int(m_rows.size()); at += step)
    if (hit(at)) return at;
  return -1;
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = m_rows[size_t(index.row())];
  if (role == Qt::DisplayRole) return row.hit ? row.hit->entry->title : captionOf(row.group);
  if (role == Qt::AccessibleTextRole) return row.hit ? sentenceOf(*row.hit->entry) : captionOf(row.group);
  return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::NoItemFlags;
  if (!hit(index.row())) return Qt::ItemNeverHasChildren;
  return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}  // namespace headgate::ui
