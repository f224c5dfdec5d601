// What is being edited, on the disk, so that it outlives a program that ends without being asked to.
//
// Two drafts: that of this run, and the one that was found at its beginning, which stays until somebody has
// seen and discarded it, or taken it up. A file tells a program that runs from one that has ended; if it is
// there at the beginning, the last run crashed. Drafts may hold secrets: they are readable by their owner
// only. They are written whole or not at all, on the disk when keep() returns.
// Made when the program begins, destroyed when it ends in order. One a state directory. Thread: the control
// thread; each call reads or writes files before it returns.
#pragma once

#include <string>

#include "core/base/result.h"
#include "core/control/keeping_values.h"

namespace headgate::control {

class DraftJournal {
 public:
  // Empty: there is nowhere to keep anything.
  explicit DraftJournal(std::string stateDir);
  ~DraftJournal();
  DraftJournal(const DraftJournal&) = delete;
  DraftJournal& operator=(const DraftJournal&) = delete;

  // In place of the one before. The error is a sentence for people.
  Result<void, std::string> keep(KeptDraft draft);
  // Nothing is being edited any more.
  void forget();
  // Nor is what was found wanted, if it was told.
  void discard();
  // If that is what the draft of this run says.
  void forgetText(const std::string& text);

  // What was found at the beginning. Not, if its file holds the same.
  KeptDraft tellFound();

 private:
  std::string pathOf(const char* name) const { return m_stateDir + '/' + name; }
  void readFound();
  void dropFound();

  const std::string m_stateDir;
  std::string m_text;  // of this run's; empty: there is none
  KeptDraft m_found;
  bool m_foundIsTold = false;
};

}  // namespace headgate::control
