#include "ui/routes/pipeline_head.h"

#include <initializer_list>

#include <QHBoxLayout>

#include "ui/routes/name_edit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/note.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

PipelineHead::PipelineHead(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_layout(new QVBoxLayout(this)),
      m_switch(new Switch(theme, this)),
      m_name(new NameEdit(theme, this)),
      m_state(new TextLabel(theme, theme.fonts().body(), Tone::Secondary, {}, this)) {
  const auto& space = theme.tokens().space;
  m_layout->setContentsMargins(0, 0, 0, space.sectionGap);
  m_layout->setSpacing(space.grid);
  auto* line = new QHBoxLayout;
  line->setSpacing(space.grid);
  m_switch->setObjectName(QStringLiteral("routeSwitch"));
  m_switch->setAccessibleName(tr("The route takes requests"));
  line->addWidget(m_switch);
  line->addWidget(m_name);
  line->addWidget(m_state);
  line->addStretch(1);
  const auto addButton = [&](Icon icon, const char* name, const QString& text) {
    auto* button = new Button(theme, Button::Role::Flat, icon, text, this);
    button->setObjectName(QLatin1String(name));
    line->addWidget(button);
    return button;
  };
  m_clone = addButton(Icon::Copy, "cloneRoute", tr("Clone"));
  m_traffic = addButton(Icon::Traffic, "showTraffic", tr("Show its traffic"));
  connect(m_clone, &QAbstractButton::clicked, this, &PipelineHead::cloneWanted);
  connect(m_traffic, &QAbstractButton::clicked, this, &PipelineHead::trafficWanted);
  m_layout->addLayout(line);
  connect(m_switch, &QAbstractButton::clicked, this, &PipelineHead::switched);
  connect(m_name, &NameEdit::renamed, this, &PipelineHead::renamed);
}

void PipelineHead::setScene(const PipelineScene& scene) {
  m_switch->setChecked(scene.route.enabled);
  m_name->setName(scene.route.name);
  m_state->setText(scene.route.enabled ? tr("On") : tr("Off: it takes no requests"));
  setNotes(scene.notes);
  fit();
}

int PipelineHead::widthOfLine() const {
  int width = 4 * m_theme.tokens().space.grid;
  for (const QWidget* part : std::initializer_list<QWidget*>{m_switch, m_name, m_state, m_clone, m_traffic})
    width += part->sizeHint().width();
  return width;
}

void PipelineHead::fit() {
  for (Button* button : {m_clone, m_traffic}) button->setFace(Button::Face::Word);
  if (widthOfLine() <= width()) return;
  for (Button* button : {m_clone, m_traffic}) button->setFace(Button::Face::IconAlone);
}

QSize PipelineHead::minimumSizeHint() const {
  int width = widthOfLine() - m_name->sizeHint().width() + m_name->minimumSizeHint().width();
  for (const Button* button : {m_clone, m_traffic}) width -= button->sizeHint().width() - Button::kWidthAlone;
  return {width, QWidget::minimumSizeHint().height()};
}

void PipelineHead::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fit();
}

void PipelineHead::editName() {
  m_name->edit();
}

void PipelineHead::setNotes(const std::vector<QString>& sentences) {
  if (sentences == m_sentences) return;
  m_sentences = sentences;
  for (Note* note : m_notes) delete note;
  m_notes.clear();
  for (const QString& sentence : sentences) {
    m_notes.push_back(new Note(m_theme, Note::Form::Bar, this));
    m_notes.back()->setMessage(Lamp::Stalled, QString(), sentence);
    m_layout->addWidget(m_notes.back());
  }
}

}  // namespace headgate::ui
