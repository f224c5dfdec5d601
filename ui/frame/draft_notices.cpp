#include "ui/frame/draft_notices.h"

#include <utility>

#include <QDateTime>

#include "ui/paint/number_texts.h"
#include "ui/session/words.h"

namespace headgate::ui {

DraftNotices::DraftNotices(LiveGateway& live, ProfileDraft& draft, ProfileSession& profile, Notices& notices,
                           QObject* parent)
    : QObject(parent), m_live(live), m_draft(draft), m_profile(profile), m_notices(notices) {
  connect(&m_draft, &ProfileDraft::theirTextChanged, this, &DraftNotices::updateTheirs);
}

void DraftNotices::updateTheirs() {
  const std::optional<std::string>& theirs = m_draft.theirText();
  if (!theirs) return m_notices.clear(NoticeKind::DraftOverTheirs);
  m_notices.show(
      NoticeKind::DraftOverTheirs,
      {.lamp = Lamp::Stalled,
       .cause = tr("“%1” was changed elsewhere while you edit it.").arg(m_profile.name()),
       .detail = tr("Theirs is served already. Applying yours replaces it; loading theirs can be undone."),
       .actions = {{tr("Load theirs"), [this] { m_draft.takeTheirs(tr("Loaded what others wrote")); }},
                   {tr("Keep mine"), [this] { m_draft.keepMine(); }},
                   {tr("Diff"), [this, text = *theirs] { Q_EMIT compareWanted(text); }}}});
}

void DraftNotices::recover(const std::string& path, std::function<void(bool)> then) {
  m_live.ask(control::GetDraft{}, this, [this, path, then = std::move(then)](const control::KeptDraft& kept) {
    const bool isWanted = kept.found && (path.empty() || kept.path == path);
    if (isWanted) {
      if (kept.isDemo)
        m_profile.openDemo();
      else if (!kept.path.empty())
        m_profile.open(asText(kept.path));
      else
        m_profile.create();
      offer(kept);
    }
    then(isWanted);
  });
}

void DraftNotices::offer(const control::KeptDraft& kept) {
  const QTime at = QDateTime::fromMSecsSinceEpoch(kept.at / 1'000'000).time();
  const QString name = kept.name.empty() ? tr("Untitled") : asText(kept.name);
  const auto settle = [this] { m_notices.clear(NoticeKind::DraftKept); };
  m_notices.show(NoticeKind::DraftKept,
                 {.lamp = Lamp::Stalled,
                  .cause = kept.programCrashed ? tr("Headgate ended unexpectedly last time.")
                                               : tr("“%1” had changes that were not applied.").arg(name),
                  .detail = tr("What you were editing in “%1” at %2 was kept.")
                                .arg(name, displayLocale().toString(at, QLocale::ShortFormat)),
                  .actions = {{tr("Restore"),
                               [this, settle, text = kept.text] {
                                 m_draft.setText(text, tr("Restored after the last run"));
                                 settle();
                               }},
                              {tr("Discard"), [this, settle] {
                                 m_live.ask(control::KeepDraft{.discard = true},
                                            [](const control::Outcome&) {});
                                 settle();
                               }}}});
}

}  // namespace headgate::ui
