// How the rows of the palette are drawn: captions, and entries with the letters that were typed in accent.
// Thread: main. Ownership: borrows.
#pragma once

#include <QStyledItemDelegate>

#include "ui/palette/palette_model.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class PaletteDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  PaletteDelegate(const Theme& theme, const PaletteModel& model, QObject* parent = nullptr);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  void paintEntry(QPainter& painter, const QStyleOptionViewItem& option, const PaletteHit& hit) const;
  // Returns the width that it took.
  int paintFound(QPainter& painter, const QRect& rect, const QString& text, const std::vector<int>& found,
                 const QFont& font, const QColor& color) const;

  const Theme& m_theme;
  const PaletteModel& m_model;
};

}  // namespace headgate::ui
