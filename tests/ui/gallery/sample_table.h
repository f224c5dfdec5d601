// Rows with every look that a row of traffic can have.
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "ui/paint/duration_bar.h"
#include "ui/paint/lamps.h"
#include "ui/theme/theme.h"
#include "ui/widgets/row_table.h"

namespace headgate::ui {

struct SampleRow {
  Lamp lamp = Lamp::Well;
  int number = 0;
  const char* time = "";
  const char* verb = "";
  const char* route = "";
  const char* target = "";
  const char* method = "";
  int status = 200;
  Tone tone = Tone::Plain;
  const char* word = "";
  Tone wordTone = Tone::Secondary;
  DurationShape shape;
  int64_t bytes = 0;
};

class SampleTable final : public QAbstractTableModel {
  Q_OBJECT

 public:
  explicit SampleTable(QObject* parent = nullptr);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::vector<SampleRow> m_rows;
};

// The table with its delegates, as wide as its columns.
RowTable* makeSampleTable(const Theme& theme, QWidget* parent = nullptr);

}  // namespace headgate::ui
