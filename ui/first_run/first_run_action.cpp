#include "ui/first_run/first_run_action.h"

#include <QHBoxLayout>

#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

using Next = FirstRunAction::Next;

QString buttonWord(Next next) {
  switch (next) {
    case Next::Add:
      return FirstRunAction::tr("Add to the profile");
    case Next::Apply:
      return FirstRunAction::tr("Apply");
    case Next::Start:
      return FirstRunAction::tr("Start the gateway");
    case Next::Nothing:
    case Next::Wait:
    case Next::Make:
      break;
  }
  return FirstRunAction::tr("Make the profile and start");
}

QString sentenceOf(Next next, int services) {
  switch (next) {
    case Next::Make:
      return services == 1
                 ? FirstRunAction::tr("Leads to one service. Nothing else on this machine is changed.")
                 : FirstRunAction::tr("Leads to %n services. Nothing else on this machine is changed.",
                                      nullptr, services);
    case Next::Add:
      return services == 1
                 ? FirstRunAction::tr("One service is not in the profile yet. Adding can be undone.")
                 : FirstRunAction::tr("%n services are not in the profile yet. Adding can be undone.",
                                      nullptr, services);
    case Next::Apply:
      return FirstRunAction::tr("The profile was changed; the change is not served yet.");
    case Next::Start:
      return FirstRunAction::tr("The gateway is stopped.");
    case Next::Nothing:
    case Next::Wait:
      break;
  }
  return {};
}

}  // namespace

FirstRunAction::FirstRunAction(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_sentence(new TextLabel(theme, theme.fonts().body(), Tone::Secondary, {}, this)),
      m_button(new Button(Button::Role::Primary, {}, this)) {
  m_button->setObjectName(QStringLiteral("firstRunNext"));
  m_sentence->setObjectName(QStringLiteral("firstRunSentence"));
  m_sentence->setWordWrap(true);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 16, 0, 0);
  layout->setSpacing(16);
  layout->addWidget(m_button);
  layout->addWidget(m_sentence, 1);
  connect(m_button, &Button::clicked, this, &FirstRunAction::wanted);
  setNext(Next::Nothing);
}

void FirstRunAction::setNext(Next next, int services, const QString& reason) {
  m_next = next;
  setVisible(next != Next::Nothing);
  m_button->setEnabled(next != Next::Wait);
  m_button->setText(buttonWord(next));
  m_sentence->setText(next == Next::Wait ? reason : sentenceOf(next, services));
}

}  // namespace headgate::ui
