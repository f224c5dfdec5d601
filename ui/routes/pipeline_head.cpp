#include "ui/routes/pipeline_head.h"

#include <QHBoxLayout>

#include "ui/widgets/note.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

namespace {

constexpr int kTitleLine = 28;

}  // namespace

PipelineHead::PipelineHead(const Theme& theme, const PipelineScene& scene, QWidget* parent)
    : QWidget(parent) {
  const auto& space = theme.tokens().space;
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, space.sectionGap);
  layout->setSpacing(space.grid);
  auto* line = new QHBoxLayout;
  line->setSpacing(space.sectionGap);
  auto* name = new TextLabel(theme, theme.fonts().title(), Tone::Plain, scene.route.name, this);
  name->setTextFormat(Qt::PlainText);
  name->setMinimumSize(0, kTitleLine);
  name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  line->addWidget(name);
  line->addWidget(new TextLabel(theme, theme.fonts().body(), Tone::Secondary,
                                scene.route.enabled ? tr("On") : tr("Off: it takes no requests"), this));
  line->addStretch(1);
  layout->addLayout(line);
  for (const QString& sentence : scene.notes) {
    auto* note = new Note(theme, Note::Form::Bar, this);
    note->setMessage(Lamp::Stalled, QString(), sentence);
    layout->addWidget(note);
  }
}

}  // namespace headgate::ui
