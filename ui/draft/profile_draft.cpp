#include "ui/draft/profile_draft.h"

#include <utility>

#include "core/config/document_writer.h"
#include "ui/draft/draft_command.h"
#include "ui/draft/field_path.h"

namespace headgate::ui {

namespace {

constexpr std::string_view kNoProfile = R"({"headgate": 1})";

std::string keyOf(const control::ProfileState& profile) {
  if (profile.isDemo) return ":demo";
  return profile.path.empty() ? ":new" : profile.path;
}

config::Document emptyDocument() {
  return *config::Document::parse(kNoProfile);
}

}  // namespace

// A profile that was open before: what it said when it was left.
struct ProfileDraft::Left {
  std::string text;
  std::unique_ptr<QUndoStack> history;
};

ProfileDraft::ProfileDraft(LiveGateway& live, QObject* parent)
    : QObject(parent),
      m_live(live),
      m_read(emptyDocument()),
      m_root(m_read.root()),
      m_base(m_root),
      m_history(std::make_unique<QUndoStack>()) {
  m_judging.setSingleShot(true);
  connect(&m_judging, &QTimer::timeout, this, &ProfileDraft::judge);
  connect(&m_live, &LiveGateway::profileChanged, this, &ProfileDraft::takeProfile);
}

ProfileDraft::~ProfileDraft() = default;

std::string ProfileDraft::text() const {
  return m_unread ? *m_unread : config::toText(document());
}

// --- What the gateway says

void ProfileDraft::takeProfile() {
  const control::ProfileState& profile = m_live.profile();
  const std::string key = keyOf(profile);
  const bool isOpen = profile.isDemo || !profile.path.empty() || !profile.text.empty();
  if (!isOpen) return;
  if (!m_isOpen || (key != m_profile && profile.text != m_baseText)) {
    if (m_isOpen) m_left.insert_or_assign(m_profile, Left{text(), std::move(m_history)});
    m_isOpen = true;
    m_profile = key;
    return open(profile.text);
  }
  m_profile = key;  // it may have been saved elsewhere
  if (profile.text != m_baseText) takeBase(profile.text);
}

void ProfileDraft::open(const std::string& text) {
  auto left = m_left.extract(m_profile);
  const bool isAsLeft = !left.empty() && left.mapped().text == text;
  m_history = isAsLeft ? std::move(left.mapped().history) : std::make_unique<QUndoStack>();
  auto read = config::Document::parse(text);
  m_read = read ? std::move(*read) : emptyDocument();
  m_root = m_base = m_read.root();
  m_baseText = text;
  m_baseWritten = config::toText(m_read);
  setTheirs(std::nullopt);
  setUnread(read ? std::nullopt : std::optional(text));
  Q_EMIT historyReplaced();
  Q_EMIT changed({});
  settle();
}

void ProfileDraft::takeBase(const std::string& text) {
  const auto read = config::Document::parse(text);
  m_baseText = text;
  if (!read) {  // nothing can be compared with it: whoever has no changes sees it as it is
    if (!m_isPending) setUnread(text);
    return settle();
  }
  const bool wasPending = m_isPending;
  const bool agrees = agreesWith(read->root());
  m_base = read->root();
  m_baseWritten = config::toText(*read);
  if (m_root == m_base || config::toText(document()) == m_baseWritten) {
    setUnread(std::nullopt);
    setTheirs(std::nullopt);
  } else if (!wasPending) {
    setUnread(std::nullopt);
    replace(m_base, tr("Changed outside of this window"));
  } else if (!agrees) {
    setTheirs(text);
  }
  settle();
}

// Whether everything that another base would change is as it says already.
bool ProfileDraft::agreesWith(const Json& base) const {
  for (const Json& difference : Json::diff(m_base, base)) {
    const std::string& place = difference["path"].get_ref<const std::string&>();
    const Json* mine = valueAt(m_root, place);
    const Json* theirs = valueAt(base, place);
    if ((mine == nullptr) != (theirs == nullptr) || (mine && *mine != *theirs)) return false;
  }
  return true;
}

void ProfileDraft::setUnread(std::optional<std::string> text) {
  if (m_unread == text) return;
  m_unread = std::move(text);
  Q_EMIT unreadChanged();
}

void ProfileDraft::setTheirs(std::optional<std::string> text) {
  if (m_theirs == text) return;
  m_theirs = std::move(text);
  Q_EMIT theirTextChanged();
}

void ProfileDraft::takeTheirs(const QString& words) {
  const std::optional<std::string> theirs = m_theirs;
  setTheirs(std::nullopt);
  if (theirs) setText(*theirs, words);
}

void ProfileDraft::keepMine() {
  setTheirs(std::nullopt);
}

// --- Edits

void ProfileDraft::set(std::string_view pointer, Json value, const QString& words, Typing typing) {
  if (auto step = stepToSet(m_root, pointer, std::move(value))) push(words, {*std::move(step)}, typing);
}

void ProfileDraft::clear(std::string_view pointer, const QString& words, Typing typing) {
  std::string place(pointer);
  if (!at(place)) return;
  for (std::string parent = pointerEnd(place).parent; !parent.empty(); parent = pointerEnd(parent).parent) {
    const Json* object = at(parent);
    if (!object->is_object() || object->size() != 1 || !mayVanish(parent)) break;
    place = parent;
  }
  if (auto step = stepToSet(m_root, place, std::nullopt)) push(words, {*std::move(step)}, typing);
}

void ProfileDraft::insert(std::string_view list, size_t index, Json item, const QString& words) {
  const Json* items = at(list);
  if (!items) {
    auto step = stepToSet(m_root, list, Json::array({std::move(item)}));
    if (step) push(words, {*std::move(step)}, Typing::No);
    return;
  }
  if (!items->is_array()) return;
  push(words,
       {{.kind = JsonStep::Kind::Item,
         .pointer = std::string(list),
         .from = std::min(index, items->size()),
         .after = std::move(item)}},
       Typing::No);
}

void ProfileDraft::remove(std::string_view item, const QString& words) {
  const PointerEnd end = pointerEnd(item);
  const Json* list = at(end.parent);
  if (!list || !list->is_array()) return clear(item, words);
  const auto index = indexAtEnd(item);
  if (!index || *index >= list->size()) return;
  push(words,
       {{.kind = JsonStep::Kind::Item, .pointer = end.parent, .from = *index, .before = (*list)[*index]}},
       Typing::No);
}

void ProfileDraft::move(std::string_view list, size_t from, size_t to, const QString& words) {
  const Json* items = at(list);
  if (!items || !items->is_array() || from == to || from >= items->size() || to >= items->size()) return;
  push(words, {{.kind = JsonStep::Kind::Move, .pointer = std::string(list), .from = from, .to = to}},
       Typing::No);
}

void ProfileDraft::replace(Json root, const QString& words, Typing typing) {
  if (root != m_root) push(words, {{.before = m_root, .after = std::move(root)}}, typing);
}

void ProfileDraft::setText(std::string_view text, const QString& words, Typing typing) {
  auto read = config::Document::parse(text);
  if (!read || !read->root().is_object()) {
    setUnread(std::string(text));
    return settle();
  }
  setUnread(std::nullopt);
  m_read = std::move(*read);
  replace(m_read.root(), words, typing);
  settle();
}

void ProfileDraft::together(const QString& words, const std::function<void()>& edits) {
  if (m_together) return edits();  // of what is one entry already
  std::vector<JsonStep> steps;
  m_together = &steps;
  edits();
  m_together = nullptr;
  if (steps.empty()) return;
  m_history->push(new DraftCommand(words, std::move(steps), 0, DraftCommand::Begins::Done, carrier()));
}

void ProfileDraft::revert(const QString& words) {
  setUnread(std::nullopt);
  replace(m_base, words);
  settle();
}

void ProfileDraft::push(const QString& words, std::vector<JsonStep> steps, Typing typing) {
  if (m_together) {
    for (JsonStep& step : steps) {
      carry(step);
      m_together->push_back(std::move(step));
    }
    return;
  }
  m_history->push(new DraftCommand(words, std::move(steps), typing == Typing::Yes ? m_typing : 0,
                                   DraftCommand::Begins::Undone, carrier()));
}

// Of an edit, and of one that is undone or redone. What was typed and could not be read is given up by it.
void ProfileDraft::carry(const JsonStep& step) {
  applyStep(step, m_root);
  setUnread(std::nullopt);
  Q_EMIT changed(step.place());
  settle();
}

void ProfileDraft::settle() {
  const bool isPending =
      m_unread ? *m_unread != m_baseText : m_root != m_base && config::toText(document()) != m_baseWritten;
  if (std::exchange(m_isPending, isPending) != isPending) Q_EMIT pendingChanged();
  m_findings.reset();
  m_judging.start(0);
}

const config::Findings& ProfileDraft::findings() {
  if (!m_findings) m_findings = config::validate(document());
  return *m_findings;
}

void ProfileDraft::judge() {
  std::vector<config::Problem> problems;
  if (m_unread) {
    const auto read = config::Document::parse(*m_unread);
    problems = read ? std::vector<config::Problem>{} : read.error();
  } else {
    problems = findings().problems;
  }
  if (problems == m_problems) return;
  m_problems = std::move(problems);
  Q_EMIT problemsChanged();
}

}  // namespace headgate::ui
