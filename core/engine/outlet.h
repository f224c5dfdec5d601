// The sending side of a stream: gathers what one event produces, writes it in one go, keeps what the stream
// did not take.
//
// Borrowed bytes are copied only if they are few or the stream is full. At most one event's output waits
// here, because whoever fills an outlet stops reading from the other side while bytesWaiting() is positive:
// that is the back-pressure. Thread: the worker's.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/base/bytes.h"
#include "core/engine/buffer_budget.h"
#include "core/io/stream.h"

namespace headgate::engine {

class Outlet;

// The memory for gathering, shared by all outlets of one direction on a worker: an idle connection owns none.
class Gather {
 public:
  // `budget`: of what waits in the outlets; nullptr: it is not counted.
  explicit Gather(BufferBudget* budget = nullptr) : m_budget(budget) {}

  // Writes out whatever is gathered, whosever it is, until nothing is.
  void flush();

 private:
  friend class Outlet;
  struct Part {
    const char* borrowed = nullptr;  // nullptr: `offset` into m_text
    size_t offset = 0;
    size_t size = 0;
  };
  BufferBudget* const m_budget;
  Outlet* m_owner = nullptr;
  std::string m_text;
  std::vector<Part> m_parts;
  std::vector<ByteView> m_views;
};

class OutletObserver {
 public:
  // What was added before tellWhenWritten() has gone out, as far as the stream took it. Comes once, from a
  // flush: nothing may be sent or destroyed in it. Never comes if older bytes were waiting or the stream is
  // lost.
  virtual void onOutletWritten() {}
  // What waited has been taken by the stream.
  virtual void onOutletDrained() = 0;
  // The stream is gone; said once. Nothing more can be sent.
  virtual void onOutletLost(int systemError) = 0;

 protected:
  ~OutletObserver() = default;
};

class Outlet {
 public:
  Outlet(io::Stream& stream, Gather& gather, OutletObserver& observer)
      : m_stream(stream), m_gather(gather), m_observer(observer) {}
  ~Outlet();
  Outlet(const Outlet&) = delete;
  Outlet& operator=(const Outlet&) = delete;

  // `bytes` must stay until the gather is flushed.
  void borrow(ByteView bytes);
  void copy(ByteView bytes);
  // Once, of what was added last.
  void tellWhenWritten() { m_tells = !m_backlog; }
  // Nothing more is to be sent, and what waits is dropped: as if the stream were gone, but nobody is told.
  void abandon();
  // To be called when the stream can be written to again.
  void onWritable();

  size_t bytesWaiting() const { return m_backlog ? m_backlog->bytes.size() - m_backlog->sent : 0; }
  bool lost() const { return m_lost; }
  uint64_t bytesAdded() const { return m_added; }

 private:
  friend class Gather;
  struct Backlog {
    explicit Backlog(BufferBudget* budget) : charge(budget) {}
    void append(ByteView more) {
      bytes.append(more);
      charge.set(bytes.capacity());
    }
    std::string bytes;
    size_t sent = 0;
    BufferCharge charge;
  };
  void claim();
  void flush();
  void keep(size_t skip);
  void lose(int systemError);

  io::Stream& m_stream;
  Gather& m_gather;
  OutletObserver& m_observer;
  std::unique_ptr<Backlog> m_backlog;
  uint64_t m_added = 0;
  bool m_lost = false;
  bool m_tells = false;
};

}  // namespace headgate::engine
