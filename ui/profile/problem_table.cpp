#include "ui/profile/problem_table.h"

#include <QHeaderView>
#include <QStandardItemModel>

#include "ui/delegates/lamp_delegate.h"
#include "ui/delegates/roles.h"
#include "ui/delegates/text_delegate.h"
#include "ui/paint/lamps.h"

namespace headgate::ui {

namespace {

enum Column { LampColumn, PlaceColumn, PointerColumn, SentenceColumn, ColumnCount };

}  // namespace

std::vector<control::ProfileProblem> toldProblems(const std::vector<config::Problem>& problems) {
  std::vector<control::ProfileProblem> told;
  told.reserve(problems.size());
  for (const config::Problem& problem : problems)
    told.push_back({.isError = problem.severity == config::Severity::Error,
                    .line = problem.place.line,
                    .column = problem.place.column,
                    .pointer = problem.pointer,
                    .sentence = problem.sentence});
  return told;
}

QString placeText(const control::ProfileProblem& problem) {
  return problem.line == 0 ? QString() : QStringLiteral("%1:%2").arg(problem.line).arg(problem.column);
}

ProblemTable::ProblemTable(const Theme& theme, QWidget* parent)
    : RowTable(theme, parent), m_model(new QStandardItemModel(0, ColumnCount, this)) {
  setObjectName(QStringLiteral("problems"));
  setObjectName(QStringLiteral("problems"));
  setAccessibleName(tr("Errors and warnings of the profile"));
  m_model->setHorizontalHeaderLabels({QString(), tr("Line"), tr("Where"), tr("What")});
  setModel(m_model);
  setItemDelegateForColumn(LampColumn, new LampDelegate(theme, this));
  setItemDelegateForColumn(
      PlaceColumn, new TextDelegate(theme, TextDelegate::Face::Wire, Tone::Secondary, Qt::ElideRight, this));
  setItemDelegateForColumn(
      PointerColumn, new TextDelegate(theme, TextDelegate::Face::Wire, Tone::Plain, Qt::ElideMiddle, this));
  setItemDelegateForColumn(
      SentenceColumn, new TextDelegate(theme, TextDelegate::Face::Body, Tone::Plain, Qt::ElideRight, this));
  setColumnWidth(LampColumn, 32);
  setColumnWidth(PlaceColumn, 72);
  setColumnWidth(PointerColumn, 260);
  horizontalHeader()->setStretchLastSection(true);
  connect(this, &QAbstractItemView::activated, this,
          [this](const QModelIndex& index) { Q_EMIT placeWanted(m_problems[size_t(index.row())].pointer); });
}

void ProblemTable::setProblems(const std::vector<control::ProfileProblem>& problems) {
  if (problems == m_problems) return;
  m_problems = problems;
  m_model->removeRows(0, m_model->rowCount());
  for (const control::ProfileProblem& problem : problems) {
    const QString kind = problem.isError ? tr("Error") : tr("Warning");
    auto* lamp = new QStandardItem;
    lamp->setData(int(problem.isError ? Lamp::Failed : Lamp::Stalled), LampRole);
    lamp->setData(kind, Qt::AccessibleTextRole);
    lamp->setToolTip(kind);
    QList<QStandardItem*> row{lamp, new QStandardItem(placeText(problem)),
                              new QStandardItem(QString::fromStdString(problem.pointer)),
                              new QStandardItem(QString::fromStdString(problem.sentence))};
    for (QStandardItem* item : row) item->setEditable(false);
    row.last()->setToolTip(row.last()->text());
    m_model->appendRow(row);
  }
}

}  // namespace headgate::ui
