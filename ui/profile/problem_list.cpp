#include "ui/profile/problem_list.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "ui/delegates/lamp_delegate.h"
#include "ui/delegates/roles.h"
#include "ui/delegates/text_delegate.h"
#include "ui/paint/lamps.h"
#include "ui/session/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/row_table.h"

namespace headgate::ui {

namespace {

constexpr int kHeight = 220;
enum Column { LampColumn, PlaceColumn, PointerColumn, SentenceColumn, ColumnCount };

QString placeText(const control::ProfileProblem& problem) {
  return problem.line == 0 ? QString() : QStringLiteral("%1:%2").arg(problem.line).arg(problem.column);
}

}  // namespace

ProblemList::ProblemList(LiveGateway& live, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_live(live),
      m_title(new QLabel(this)),
      m_table(new RowTable(theme, this)),
      m_model(new QStandardItemModel(0, ColumnCount, this)) {
  setObjectName(QStringLiteral("problemList"));
  setFixedHeight(kHeight);
  m_title->setFont(theme.fonts().strong());
  auto* copy = new Button(Button::Role::Flat, tr("Copy all"), this);
  auto* close = new Button(Button::Role::Flat, tr("Close"), this);
  for (Button* button : {copy, close}) button->setSize(Button::Size::Small);
  close->setToolTip(tr("Close the list (Escape)"));
  connect(copy, &Button::clicked, this, &ProblemList::copyAll);
  connect(close, &Button::clicked, this, &QWidget::hide);

  auto* head = new QHBoxLayout;
  head->setContentsMargins(16, 4, 8, 4);
  head->addWidget(m_title, 1);
  head->addWidget(copy);
  head->addWidget(close);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(head);
  layout->addWidget(m_table, 1);

  m_model->setHorizontalHeaderLabels({QString(), tr("Line"), tr("Where"), tr("What")});
  m_table->setModel(m_model);
  m_table->setAccessibleName(tr("Errors and warnings of the profile"));
  m_table->setItemDelegateForColumn(LampColumn, new LampDelegate(theme, this));
  m_table->setItemDelegateForColumn(
      PlaceColumn, new TextDelegate(theme, TextDelegate::Face::Wire, Tone::Secondary, Qt::ElideRight, this));
  m_table->setItemDelegateForColumn(
      PointerColumn, new TextDelegate(theme, TextDelegate::Face::Wire, Tone::Plain, Qt::ElideMiddle, this));
  m_table->setItemDelegateForColumn(
      SentenceColumn, new TextDelegate(theme, TextDelegate::Face::Body, Tone::Plain, Qt::ElideRight, this));
  m_table->setColumnWidth(LampColumn, 32);
  m_table->setColumnWidth(PlaceColumn, 72);
  m_table->setColumnWidth(PointerColumn, 260);
  m_table->horizontalHeader()->setStretchLastSection(true);
  connect(&live, &LiveGateway::profileChanged, this, &ProblemList::update);
  hide();
}

void ProblemList::open() {
  update();
  show();
  m_table->setFocus(Qt::OtherFocusReason);
  if (m_model->rowCount() != 0) m_table->selectRow(0);
}

void ProblemList::update() {
  const auto& problems = m_live.profile().problems;
  m_model->removeRows(0, m_model->rowCount());
  for (const control::ProfileProblem& problem : problems) {
    const Lamp lamp = problem.isError ? Lamp::Failed : Lamp::Stalled;
    const QString kind = problem.isError ? tr("Error") : tr("Warning");
    auto* lampItem = new QStandardItem;
    lampItem->setData(int(lamp), LampRole);
    lampItem->setData(kind, Qt::AccessibleTextRole);
    lampItem->setToolTip(kind);
    QList<QStandardItem*> row{lampItem, new QStandardItem(placeText(problem)),
                              new QStandardItem(QString::fromStdString(problem.pointer)),
                              new QStandardItem(QString::fromStdString(problem.sentence))};
    for (QStandardItem* item : row) item->setEditable(false);
    row.last()->setToolTip(row.last()->text());
    m_model->appendRow(row);
  }
  const QString count = counted(qint64(problems.size()), tr("1 problem"), tr("%1 problems"));
  m_title->setText(m_live.profile().problemsAreOfFile ? tr("%1 in the profile on disk").arg(count)
                                                      : tr("%1 in the profile").arg(count));
  if (problems.empty()) hide();  // all are mended
}

void ProblemList::copyAll() {
  QStringList lines;
  const control::ProfileState& profile = m_live.profile();
  for (const control::ProfileProblem& problem : profile.problems) {
    lines.append(QStringLiteral("%1:%2: %3: %4")
                     .arg(QString::fromStdString(profile.path), placeText(problem),
                          QString::fromStdString(problem.pointer), QString::fromStdString(problem.sentence)));
  }
  QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void ProblemList::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape)
    hide();
  else
    QWidget::keyPressEvent(event);
}

}  // namespace headgate::ui
