// Draws a row of a trial: lamp, name, what is said of it, and at the right a gauge or a mark. No lines and no
// ground of its own: the rows stand on their pane's. Paints from the row alone (TrialModel::RowRole).
//
// Thread: main. The theme outlives it.
#pragma once

#include <QStyledItemDelegate>

#include "ui/testbox/trial_rows.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class TrialDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  // Of the few rows under a request, and of all of them under their heads.
  enum class Face : uint8_t { Short, Full };

  TrialDelegate(const Theme& theme, Face face, QObject* parent = nullptr);

  static constexpr int kRowHeight = 22;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  QColor groundOf(const QStyleOptionViewItem& option) const;
  void paintHead(QPainter& painter, const QRect& rect, const TrialRow& row) const;
  void paintThing(QPainter& painter, QRect rect, const TrialRow& row, const QColor& ground) const;
  // What is left of the room for the detail.
  QRect paintGaugeAt(QPainter& painter, QRect rect, const GaugeFigures& figures) const;
  QRect paintMark(QPainter& painter, QRect rect, const TrialRow& row) const;

  const Theme& m_theme;
  const Face m_face;
};

}  // namespace headgate::ui
