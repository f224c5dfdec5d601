#include "ui/forms/removal_note.h"

#include <QAbstractButton>
#include <QMenu>
#include <QVBoxLayout>

#include "ui/draft/references.h"
#include "ui/forms/field_place.h"
#include "ui/forms/form_words.h"
#include "ui/session/words.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/note.h"

namespace headgate::ui {

RemovalNote::RemovalNote(const FormContext& context, const std::string& object, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_object(object),
      m_remove(new LinkButton(context.theme, FormWords::tr("Remove it"), this)),
      m_note(new Note(context.theme, Note::Form::Block, this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_remove, 0, Qt::AlignLeft);
  layout->addWidget(m_note);
  m_note->hide();
  m_remove->setObjectName(QStringLiteral("removeIt"));
  connect(m_remove, &QAbstractButton::clicked, this, &RemovalNote::ask);
}

std::string RemovalNote::id() const {
  const Json* id = m_context.draft.at(m_object + "/id");
  return id != nullptr && id->is_string() ? id->get<std::string>() : std::string();
}

// "Code agent, Research agent": each once.
QString RemovalNote::usersText(const std::vector<std::string>& places) const {
  QStringList users;
  for (const std::string& place : places) users.push_back(subjectOf(m_context.draft.root(), place));
  users.removeDuplicates();
  return users.join(FormWords::tr(", "));
}

void RemovalNote::ask() {
  const Named kind = *namedAt(m_object);
  const auto places = uses(m_context.draft.root(), kind, id());
  if (places.empty()) return remove();
  m_note->clearActions();
  m_note->setMessage(Lamp::Stalled, FormWords::tr("It is in use."),
                     FormWords::tr("Named by: %1").arg(usersText(places)));
  QAbstractButton* all = m_note->addAction(FormWords::tr("Remove it there too"));
  all->setObjectName(QStringLiteral("removeEverywhere"));
  connect(all, &QAbstractButton::clicked, this, &RemovalNote::remove);
  auto others = idsOf(m_context.draft.root(), kind);
  std::erase(others, id());
  if (!others.empty()) {
    QAbstractButton* replace = m_note->addAction(FormWords::tr("Replace by ▾"));
    replace->setObjectName(QStringLiteral("removeReplace"));
    connect(replace, &QAbstractButton::clicked, this, [this, others, replace] {
      auto* menu = new QMenu(this);
      menu->setAttribute(Qt::WA_DeleteOnClose);
      for (const std::string& other : others)
        connect(menu->addAction(asText(other)), &QAction::triggered, this,
                [this, other] { replaceBy(other); });
      menu->popup(replace->mapToGlobal(QPoint(0, replace->height())));
    });
  }
  m_note->show();
}

void RemovalNote::remove() {
  ProfileDraft& draft = m_context.draft;
  const QString words = FormWords::tr("Remove %1").arg(asText(id()));
  leave(removedWithUses(draft.root(), m_object), words);
}

void RemovalNote::replaceBy(const std::string& other) {
  ProfileDraft& draft = m_context.draft;
  const Named kind = *namedAt(m_object);
  const QString words = FormWords::tr("%1 instead of %2").arg(asText(other), asText(id()));
  Json next = renamed(draft.root(), uses(draft.root(), kind, id()), other);
  leave(removedWithUses(std::move(next), m_object), words);
}

// What stands at that place from now on is another thing: who was here is led to all of them.
void RemovalNote::leave(Json next, const QString& words) {
  const std::string list = pointerEnd(m_object).parent;
  m_note->hide();
  m_context.draft.replace(std::move(next), words);
  m_context.link(list);
}

}  // namespace headgate::ui
