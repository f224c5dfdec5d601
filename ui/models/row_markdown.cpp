#include "ui/models/row_markdown.h"

#include <QAbstractItemModel>
#include <QStringList>

#include "ui/delegates/roles.h"

namespace headgate::ui {
namespace {

// What Markdown would take for its own, so that a cell says what it said.
QString escaped(const QString& text) {
  QString out;
  for (const QChar c : text) {
    if (c == QLatin1Char('\n') || c == QLatin1Char('\r')) {
      out += QLatin1Char(' ');
      continue;
    }
    if (QStringLiteral("\\`*_{}[]<>#|~&").contains(c)) out += QLatin1Char('\\');
    out += c;
  }
  return out;
}

QString line(const QStringList& cells) {
  return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

bool isNumber(const QAbstractItemModel& model, int column) {
  return model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)
      .value<Qt::Alignment>()
      .testFlag(Qt::AlignRight);
}

}  // namespace

QString rowsAsMarkdown(const QAbstractItemModel& model, const std::vector<int>& rows) {
  std::vector<int> columns;
  QStringList names;
  QStringList rules;
  for (int column = 0; column < model.columnCount(); ++column) {
    const QString name = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    if (name.isEmpty()) continue;
    columns.push_back(column);
    names << escaped(name);
    rules << (isNumber(model, column) ? QStringLiteral("---:") : QStringLiteral("---"));
  }
  QString text = line(names) + line(rules);
  for (const int row : rows) {
    QStringList cells;
    for (const int column : columns) {
      const QModelIndex index = model.index(row, column);
      const QString second = index.data(SecondPartRole).toString();
      const QString first = index.data(Qt::DisplayRole).toString();
      cells << escaped(second.isEmpty() ? first : first + QLatin1Char(' ') + second);
    }
    text += line(cells);
  }
  return text;
}

}  // namespace headgate::ui
