#include "ui/first_run/takeover_panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/first_run/text_difference_view.h"
#include "ui/session/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

TakeoverPanel::TakeoverPanel(LiveGateway& live, const TakeoverChoice& client, const std::string& url,
                             const Theme& theme, QWidget* parent)
    : FramedBox(theme, Ground::Data, parent),
      m_live(live),
      m_client(client),
      m_url(url),
      m_sentence(new TextLabel(theme, theme.fonts().strong(), Tone::Plain, {}, this)),
      m_detail(new TextLabel(theme, theme.fonts().small(), Tone::Secondary, {}, this)),
      m_difference(new TextDifferenceView(theme, this)),
      m_write(new Button(Button::Role::Primary, tr("Write it"), this)),
      m_giveBack(new Button(Button::Role::Normal, tr("Give back"), this)),
      m_close(new Button(Button::Role::Normal, tr("Cancel"), this)) {
  setObjectName(QStringLiteral("takeover"));
  setAccessibleName(tr("Set up %1").arg(client.name));
  m_sentence->setObjectName(QStringLiteral("takeoverSentence"));
  m_detail->setObjectName(QStringLiteral("takeoverDetail"));
  m_difference->setObjectName(QStringLiteral("takeoverDifference"));
  m_write->setObjectName(QStringLiteral("writeTakeover"));
  m_giveBack->setObjectName(QStringLiteral("giveBack"));
  m_close->setObjectName(QStringLiteral("closeTakeover"));
  for (TextLabel* label : {m_sentence, m_detail}) label->setWordWrap(true);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(13, 12, 13, 12);
  layout->setSpacing(8);
  layout->addWidget(m_sentence);
  layout->addWidget(m_detail);
  layout->addWidget(m_difference);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(8);
  for (Button* button : {m_write, m_giveBack, m_close}) buttons->addWidget(button);
  buttons->addStretch(1);
  layout->addLayout(buttons);
  connect(m_write, &Button::clicked, this, &TakeoverPanel::write);
  connect(m_giveBack, &Button::clicked, this, &TakeoverPanel::giveBack);
  connect(m_close, &Button::clicked, this, &TakeoverPanel::closed);
  auto* escape = new QAction(this);
  escape->setShortcut(Qt::Key_Escape);
  escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  connect(escape, &QAction::triggered, this, &TakeoverPanel::closed);
  addAction(escape);
  show(Step::Asking, tr("Looks at the settings of %1.").arg(client.name));
  plan();
}

void TakeoverPanel::plan() {
  m_live.ask(control::PlanTakeover{.client = m_client.id, .url = m_url},
             [self = QPointer(this)](const control::TakeoverPlan& plan) {
               if (self) self->takePlan(plan);
             });
}

void TakeoverPanel::takePlan(const control::TakeoverPlan& plan) {
  m_file = asText(plan.file);
  m_backup = asText(plan.backup);
  m_before = plan.before;
  if (!plan.problem.empty())
    return show(Step::Refused, tr("The settings of %1 cannot be written.").arg(m_client.name),
                asSentence(asText(plan.problem)));
  if (plan.before == plan.after)
    return show(Step::Written, tr("%1 sends its requests here already.").arg(m_client.name), m_file);
  m_difference->setTexts(plan.before, plan.after);
  if (plan.before.empty())
    show(Step::Planned, tr("Headgate would make the settings of %1.").arg(m_client.name), m_file);
  else
    show(Step::Planned, tr("Headgate would change the settings of %1 so.").arg(m_client.name),
         tr("%1, of which a copy goes to %2 first.").arg(m_file, m_backup));
  m_write->setFocus();
}

void TakeoverPanel::write() {
  m_write->setEnabled(false);  // until the answer: a double click is one
  m_live.ask(control::TakeOver{.client = m_client.id, .url = m_url, .before = m_before},
             [self = QPointer(this)](const control::Outcome& outcome) {
               if (!self) return;
               self->m_write->setEnabled(true);
               const QString name = self->m_client.name;
               if (outcome.done) {
                 self->show(
                     Step::Written, tr("%1 sends its requests here now.").arg(name),
                     tr("Programs that run already notice it when they are started again. You can give "
                        "its settings back here, or later under Settings, Clients."));
                 self->m_giveBack->setFocus();
               } else {  // somebody has changed the file since: the plan is made anew
                 self->show(Step::Refused, tr("The settings of %1 were not written.").arg(name),
                            asSentence(asText(outcome.problem)));
               }
             });
}

void TakeoverPanel::giveBack() {
  m_giveBack->setEnabled(false);
  m_live.ask(control::GiveBack{.client = m_client.id},
             [self = QPointer(this)](const control::Outcome& outcome) {
               if (!self) return;
               self->m_giveBack->setEnabled(true);
               const QString name = self->m_client.name;
               if (outcome.done)
                 self->show(Step::GivenBack, tr("The settings of %1 are as they were.").arg(name));
               else
                 self->show(Step::Written, tr("The settings of %1 were not given back.").arg(name),
                            asSentence(asText(outcome.problem)));
             });
}

void TakeoverPanel::show(Step step, const QString& sentence, const QString& detail) {
  m_sentence->setText(sentence);
  m_detail->setText(detail);
  m_detail->setVisible(!detail.isEmpty());
  m_difference->setVisible(step == Step::Planned);
  m_write->setVisible(step == Step::Planned);
  m_giveBack->setVisible(step == Step::Written);
  const bool mayCancel = step == Step::Asking || step == Step::Planned;
  m_close->setText(mayCancel ? tr("Cancel") : tr("Close"));
}

}  // namespace headgate::ui
