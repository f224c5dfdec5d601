#include "ui/json/profile_json.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QPainter>

#include "ui/session/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/eliding_label.h"

namespace headgate::ui {

namespace {

constexpr int kFootHeight = 32;

}  // namespace

ProfileJson::ProfileJson(ProfileDraft& draft, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_editor(new JsonEditor(draft, theme, this)),
      m_words(new ElidingLabel(theme, theme.fonts().small(), Tone::Secondary, Qt::ElideRight, this)),
      m_next(new Button(Button::Role::Flat, tr("Next problem"), this)) {
  setFocusProxy(m_editor);
  m_next->setObjectName(QStringLiteral("nextProblem"));
  m_next->setSize(Button::Size::Small);
  m_next->setToolTip(tr("Go to the next problem (F8)"));
  m_words->setObjectName(QStringLiteral("jsonProblem"));
  auto* foot = new QHBoxLayout;
  foot->setContentsMargins(12, 2, 8, 2);
  foot->addWidget(m_words, 1);
  foot->addWidget(m_next);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(0);
  rows->addWidget(m_editor, 1);
  rows->addLayout(foot);
  foot->addStrut(kFootHeight - 4);
  connect(m_editor, &JsonEditor::problemsChanged, this, &ProfileJson::say);
  connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, &ProfileJson::say);
  connect(m_next, &Button::clicked, m_editor, &JsonEditor::nextProblem);
  say();
}

// A widget that goes takes the focus from what is in it, which would tell of its edits here.
ProfileJson::~ProfileJson() {
  m_editor->disconnect(this);
}

void ProfileJson::say() {
  const auto& problems = m_editor->problems();
  m_next->setVisible(!problems.empty());
  if (problems.empty()) {
    m_words->setTone(Tone::Tertiary);
    m_words->setText(tr("Nothing is wrong with it. Ctrl+Space shows what could be written."));
    return;
  }
  const int place = m_editor->textCursor().position();
  const auto here = std::ranges::find_if(
      problems, [&](const TextProblem& each) { return place >= each.begin && place <= each.end; });
  const config::Problem& problem = (here == problems.end() ? problems.front() : *here).problem;
  m_words->setTone(problem.severity == config::Severity::Error ? Tone::Error : Tone::Warn);
  m_words->setText(tr("Line %1, column %2: %3")
                       .arg(problem.place.line)
                       .arg(problem.place.column)
                       .arg(asSentence(asText(problem.sentence))));
}

void ProfileJson::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_theme.tokens().surface.panel);
  painter.fillRect(0, height() - kFootHeight - 1, width(), 1, m_theme.tokens().line.normal);
}

}  // namespace headgate::ui
