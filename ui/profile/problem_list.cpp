#include "ui/profile/problem_list.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/profile/problem_table.h"
#include "ui/session/words.h"
#include "ui/widgets/button.h"

namespace headgate::ui {

namespace {

constexpr int kHeight = 220;

}  // namespace

ProblemList::ProblemList(LiveGateway& live, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_live(live), m_title(new QLabel(this)), m_table(new ProblemTable(theme, this)) {
  setObjectName(QStringLiteral("problemList"));
  setFixedHeight(kHeight);
  m_title->setFont(theme.fonts().strong());
  auto* copy = new Button(Button::Role::Flat, tr("Copy all"), this);
  copy->setObjectName(QStringLiteral("copyProblems"));
  auto* close = new Button(Button::Role::Flat, tr("Close"), this);
  close->setObjectName(QStringLiteral("closeProblems"));
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

  connect(&live, &LiveGateway::profileChanged, this, &ProblemList::update);
  hide();
}

void ProblemList::open() {
  update();
  show();
  m_table->setFocus(Qt::OtherFocusReason);
  if (m_table->model()->rowCount() != 0) m_table->selectRow(0);
}

void ProblemList::update() {
  const auto& problems = m_live.profile().problems;
  m_table->setProblems(problems);
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
