#include "ui/draft/draft_command.h"

#include <utility>

namespace headgate::ui {

DraftCommand::DraftCommand(const QString& words, std::vector<JsonStep> steps, uint64_t typing, Begins begins,
                           Carry carry)
    : QUndoCommand(words),
      m_steps(std::move(steps)),
      m_typing(typing),
      m_carry(std::move(carry)),
      m_isDone(begins == Begins::Done) {}

void DraftCommand::undo() {
  for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step) m_carry(step->inverse());
}

void DraftCommand::redo() {
  if (std::exchange(m_isDone, false)) return;
  for (const JsonStep& step : m_steps) m_carry(step);
}

// The first step may have made the member that the next one changes.
bool DraftCommand::mergeWith(const QUndoCommand* next) {
  const auto& other = static_cast<const DraftCommand&>(*next);  // of the same id
  if (other.m_typing != m_typing || m_steps.size() != 1 || other.m_steps.size() != 1) return false;
  JsonStep& mine = m_steps.front();
  const JsonStep& theirs = other.m_steps.front();
  const bool isValue = mine.kind == JsonStep::Kind::Value || mine.kind == JsonStep::Kind::Member;
  if (!isValue || mine.place() != theirs.place() || !mine.after || theirs.before != mine.after) return false;
  if (mine.kind == JsonStep::Kind::Value && theirs.kind == JsonStep::Kind::Member) return false;
  mine.after = theirs.after;
  if (mine.before == mine.after) setObsolete(true);
  setText(other.text());
  return true;
}

}  // namespace headgate::ui
