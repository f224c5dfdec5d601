// First in, first out, of work that links itself: nothing is allocated, and leaving costs the same from any
// place. For implementers of Executor. Thread: the executor's. Ownership: none; work leaves before it dies.
#pragma once

#include "core/io/executor.h"

namespace headgate::io {

class DeferredQueue {
 public:
  using Deferred = Executor::Deferred;

  DeferredQueue() { m_end.m_next = m_end.m_previous = &m_end; }
  DeferredQueue(const DeferredQueue&) = delete;
  DeferredQueue& operator=(const DeferredQueue&) = delete;

  bool empty() const { return m_end.m_next == &m_end; }

  // Requires: `work` is in no queue.
  void append(Deferred& work) {
    work.m_previous = m_end.m_previous;
    work.m_next = &m_end;
    m_end.m_previous->m_next = &work;
    m_end.m_previous = &work;
  }

  // The first, taken out; nullptr if there is none.
  Deferred* takeFirst() {
    if (empty()) return nullptr;
    auto* first = static_cast<Deferred*>(m_end.m_next);
    remove(*first);
    return first;
  }

  // Moves all of `other` to the end of this queue.
  void appendAll(DeferredQueue& other) {
    if (other.empty()) return;
    Executor::DeferredLink* first = other.m_end.m_next;
    Executor::DeferredLink* last = other.m_end.m_previous;
    first->m_previous = m_end.m_previous;
    m_end.m_previous->m_next = first;
    last->m_next = &m_end;
    m_end.m_previous = last;
    other.m_end.m_next = other.m_end.m_previous = &other.m_end;
  }

  static bool isQueued(const Deferred& work) { return work.m_next != nullptr; }

  // Out of whichever queue it is in, if any.
  static void remove(Deferred& work) {
    if (!isQueued(work)) return;
    work.m_previous->m_next = work.m_next;
    work.m_next->m_previous = work.m_previous;
    work.m_previous = work.m_next = nullptr;
  }

 private:
  // Closes the ring: its next is the first, its previous the last.
  Executor::DeferredLink m_end;
};

}  // namespace headgate::io
