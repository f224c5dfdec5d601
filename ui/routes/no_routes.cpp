#include "ui/routes/no_routes.h"

#include <algorithm>

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/routes/pipeline_scene.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"

namespace headgate::ui {

namespace {

// With its pool: together they are all that a request needs.
constexpr const char* kExample = R"("pools": [
  {"id": "agent", "targets": [{"id": "agent-1", "url": "http://127.0.0.1:8001"}]}
],
"routes": [
  {"id": "agent", "match": {"path": "/api/agent/*"}, "rewrite": {"strip_prefix": "/api/agent"}, "pool": "agent"}
]
)";

}  // namespace

NoRoutes::NoRoutes(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_state(new EmptyState(theme, Icon::Routes, {}, this)),
      m_copy(m_state->addAction({})) {
  setProperty("surface", QStringLiteral("panel"));
  setAttribute(Qt::WA_StyledBackground);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_state);
  setFocusProxy(m_copy);
  connect(m_copy, &QPushButton::clicked, this, &NoRoutes::copyExample);
  setProfile({});
}

void NoRoutes::setProfile(const control::ProfileState& profile) {
  const std::vector<control::ProfileProblem> problems = problemsOfText(profile);
  const auto error =
      std::find_if(problems.begin(), problems.end(), [](const auto& problem) { return problem.isError; });
  m_copy->setText(tr("Copy a first route"));
  m_copy->setVisible(error == problems.end());
  if (error == problems.end()) {
    m_state->setSentence(
        tr("Nothing is routed yet. Routes stand in the profile, each with the pool that answers it."));
    return;
  }
  const QString sentence = QString::fromStdString(error->sentence);
  m_state->setSentence(tr("The routes of this profile cannot be read. ") +
                       (error->line == 0 ? sentence : tr("Line %1: %2.").arg(error->line).arg(sentence)));
}

void NoRoutes::copyExample() {
  QGuiApplication::clipboard()->setText(QString::fromUtf8(kExample));
  m_copy->setText(tr("Copied: paste it into the profile"));
}

}  // namespace headgate::ui
