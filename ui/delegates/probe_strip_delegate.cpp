#include "ui/delegates/probe_strip_delegate.h"

#include "ui/delegates/roles.h"
#include "ui/paint/probe_strip.h"

namespace headgate::ui {

void ProbeStripDelegate::paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const {
  const QVariant strip = index.data(ProbeStripRole);
  if (strip.isValid()) paintProbeStrip(painter, cell.rect, strip.value<ProbeStrip>(), tokens());
}

}  // namespace headgate::ui
