// One entry of a draft's history: the steps of one edit, and its name. Typing in one field is one entry.
// Thread: main. Ownership: its QUndoStack's; borrows the draft's root.
#pragma once

#include <functional>
#include <vector>

#include <QUndoCommand>

#include "ui/draft/json_step.h"

namespace headgate::ui {

class DraftCommand final : public QUndoCommand {
 public:
  // Carries a step out, in one direction or the other.
  using Carry = std::function<void(const JsonStep&)>;

  enum class Begins : uint8_t { Undone, Done };  // whether the steps were carried out already
  // `typing` is not zero where the next edit of the same place with the same number belongs to this one.
  DraftCommand(const QString& words, std::vector<JsonStep> steps, uint64_t typing, Begins begins,
               Carry carry);

  void undo() override;
  void redo() override;
  int id() const override { return m_typing == 0 ? -1 : 1; }
  bool mergeWith(const QUndoCommand* next) override;

 private:
  std::vector<JsonStep> m_steps;
  const uint64_t m_typing;
  const Carry m_carry;
  bool m_isDone;  // the next redo is the one with which it is put into the history
};

}  // namespace headgate::ui
