#include "ui/theme/plain_tool_tips.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QTextDocument>
#include <QToolTip>

namespace headgate::ui {

namespace {

// What Qt would show of the widget at that place.
QString toolTipAt(const QWidget& widget, const QPoint& place) {
  const auto* view = qobject_cast<const QAbstractItemView*>(widget.parentWidget());
  if (view && view->viewport() == &widget) return view->indexAt(place).data(Qt::ToolTipRole).toString();
  return widget.toolTip();
}

}  // namespace

bool PlainToolTips::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::ToolTip || !watched->isWidgetType()) return false;
  auto* widget = static_cast<QWidget*>(watched);
  const auto* help = static_cast<QHelpEvent*>(event);
  const QString text = toolTipAt(*widget, help->pos());
  if (!Qt::mightBeRichText(text)) return false;
  QString letters = text.toHtmlEscaped();
  letters.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
  QToolTip::showText(help->globalPos(), QStringLiteral("<qt>%1</qt>").arg(letters), widget);
  return true;
}

}  // namespace headgate::ui
