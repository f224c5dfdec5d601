// What the palette's list shows: captions of groups, which cannot be chosen, and the entries below them.
// Thread: main. Ownership: owns the entries.
#pragma once

#include <vector>

#include <QAbstractListModel>

#include "ui/palette/palette_ranking.h"

namespace headgate::ui {

class PaletteModel final : public QAbstractListModel {
  Q_OBJECT

 public:
  using QAbstractListModel::QAbstractListModel;

  void setEntries(std::vector<PaletteEntry> entries, const PaletteQuery& query);
  // The same entries for another query.
  void setQuery(const PaletteQuery& query);

  // nullptr: it is a caption.
  const PaletteHit* hit(int row) const;
  size_t shown() const { return m_shown; }
  size_t size() const { return m_entries.size(); }
  // The next row that can be chosen, going that way from `row`, which is left out; −1: there is none.
  int next(int row, int step) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  struct Row {
    PaletteGroup group;
    std::optional<PaletteHit> hit;
  };

  std::vector<PaletteEntry> m_entries;
  std::vector<Row> m_rows;
  size_t m_shown = 0;
};

}  // namespace headgate::ui
