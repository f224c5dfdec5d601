#include "ui/changes/draft_problems.h"

#include <algorithm>
#include <chrono>

#include "ui/profile/problem_table.h"
#include "ui/session/words.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kAfterAnEdit = 200ms;

// The draft has no text of its own: its problems stand where they will be in the one that is saved.
std::vector<control::ProfileProblem> problemsOf(const ProfileDraft& draft) {
  std::vector<control::ProfileProblem> problems = toldProblems(draft.problems());
  if (problems.empty() || draft.unreadText()) return problems;
  const auto written = config::Document::parse(draft.text());
  if (!written) return problems;
  for (control::ProfileProblem& problem : problems) {
    const config::Place place = written->placeOf(problem.pointer);
    problem.line = place.line;
    problem.column = place.column;
  }
  return problems;
}

}  // namespace

DraftProblems::DraftProblems(ProfileDraft& draft, const Theme& theme, QWidget* parent)
    : QStackedWidget(parent), m_draft(draft), m_table(new ProblemTable(theme, this)) {
  setObjectName(QStringLiteral("draftProblems"));
  auto* none = new TextLabel(theme, theme.fonts().body(), Tone::Secondary,
                             tr("Nothing is wrong with the profile."), this);
  none->setObjectName(QStringLiteral("noProblems"));
  none->setMargin(theme.tokens().space.grid * 2);
  none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  addWidget(none);
  addWidget(m_table);
  m_rest.setSingleShot(true);
  m_rest.setInterval(kAfterAnEdit);
  connect(&m_rest, &QTimer::timeout, this, &DraftProblems::refresh);
  connect(&draft, &ProfileDraft::changed, &m_rest, qOverload<>(&QTimer::start));
  connect(&draft, &ProfileDraft::problemsChanged, this, &DraftProblems::refresh);
  connect(&draft, &ProfileDraft::problemsChanged, this, &DraftProblems::countChanged);
  connect(m_table, &ProblemTable::placeWanted, this, &DraftProblems::placeWanted);
}

Tone DraftProblems::tone() const {
  return config::hasError(m_draft.problems()) ? Tone::Error : Tone::Warn;
}

QString DraftProblems::meaning() const {
  return count() == 0 ? QString() : counted(count(), tr("1 problem"), tr("%1 problems"));
}

void DraftProblems::showEvent(QShowEvent* event) {
  QStackedWidget::showEvent(event);
  refresh();
}

void DraftProblems::refresh() {
  if (!isVisible()) return;
  m_table->setProblems(problemsOf(m_draft));
  setCurrentIndex(count() == 0 ? 0 : 1);
}

}  // namespace headgate::ui
