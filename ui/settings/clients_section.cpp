#include "ui/settings/clients_section.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/session/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/eliding_label.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

namespace {

QString whereItSends(const control::ClientProgram& program) {
  if (!program.problem.empty()) return asSentence(asText(program.problem));
  const QString to = asText(program.pointsTo);
  if (program.isChangedSince)
    return ClientsSection::tr("Taken over, and changed by somebody since: giving it back keeps that.");
  if (program.isTakenOver) return ClientsSection::tr("Taken over: sends its requests to %1.").arg(to);
  if (to.isEmpty()) return ClientsSection::tr("Sends its requests to its maker's servers.");
  return ClientsSection::tr("Sends its requests to %1.").arg(to);
}

}  // namespace

ClientsSection::ClientsSection(LiveGateway& live, const Theme& theme, QWidget* parent)
    : SettingsSection(theme, QStringLiteral("clientsSection"), tr("Clients taken over"), parent),
      m_live(live),
      m_list(new QWidget(this)),
      m_rows(new QVBoxLayout(m_list)),
      m_answer(makeWords({}, Tone::Error)) {
  m_rows->setContentsMargins(0, 0, 0, 0);
  m_rows->setSpacing(8);
  m_answer->setObjectName(QStringLiteral("clientsAnswer"));
  m_answer->hide();
  addWide(tr("Clients taken over"), m_list,
          tr("Claude Code Codex Gemini Cursor configuration give back restore"));
}

void ClientsSection::showEvent(QShowEvent* event) {
  SettingsSection::showEvent(event);
  ask();
}

void ClientsSection::ask() {
  m_live.ask(control::GetClients{}, [section = QPointer(this)](const control::ClientPrograms& reply) {
    if (section) section->showPrograms(reply.programs);
  });
}

void ClientsSection::showPrograms(const std::vector<control::ClientProgram>& programs) {
  if (m_isKnown && programs == m_shown) return;
  m_isKnown = true;
  m_shown = programs;
  while (QLayoutItem* item = m_rows->takeAt(0)) {
    if (item->widget() != m_answer) delete item->widget();
    delete item;
  }
  for (const control::ClientProgram& program : programs)
    if (program.isFound || program.isTakenOver) m_rows->addWidget(makeRow(program));
  if (m_rows->count() == 0)
    m_rows->addWidget(makeWords(tr("None of the programs that Headgate knows was found on this machine.")));
  m_rows->addWidget(m_answer);
}

QWidget* ClientsSection::makeRow(const control::ClientProgram& program) {
  const QString name = asText(program.name);
  auto* row = new QWidget(m_list);
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(16);
  auto* title = new TextLabel(theme(), theme().fonts().name(), Tone::Plain, name, row);
  title->setFixedWidth(150);
  layout->addWidget(title, 0, Qt::AlignTop);
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  words->addWidget(makeWords(whereItSends(program), program.problem.empty() ? Tone::Secondary : Tone::Warn));
  auto* file = new ElidingLabel(theme(), theme().fonts().wire(), Tone::Tertiary, Qt::ElideMiddle, row);
  file->setText(asText(program.file));
  words->addWidget(file);
  layout->addLayout(words, 1);
  if (program.isTakenOver) {
    auto* give = new Button(Button::Role::Normal, tr("Give back"), row);
    give->setSize(Button::Size::Small);
    give->setObjectName(QStringLiteral("giveBack"));
    give->setAccessibleName(tr("Give the configuration of %1 back").arg(name));
    connect(give, &Button::clicked, this, [this, give, id = program.id] {
      give->setEnabled(false);  // until the answer: a double click is one
      giveBack(id);
    });
    layout->addWidget(give, 0, Qt::AlignTop);
  }
  return row;
}

void ClientsSection::giveBack(const std::string& client) {
  m_live.ask(control::GiveBack{.client = client},
             [section = QPointer(this)](const control::Outcome& outcome) {
               if (!section) return;
               section->m_answer->setText(asSentence(asText(outcome.problem)));
               section->m_answer->setVisible(!outcome.done);
               section->m_isKnown = false;
               section->ask();
             });
}

}  // namespace headgate::ui
