// A worker's kept connections to targets, by what makes them interchangeable, last in first out.
//
// The key is the endpoint, not the pool, so they survive a reload. Thread: the worker's.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/clock.h"

namespace headgate::engine {

struct WorkerContext;
class UpstreamConnection;

class WarmConnections {
 public:
  WarmConnections();
  ~WarmConnections();
  void attach(WorkerContext& context) { m_context = &context; }

  // A connection fit for use, or nullptr.
  std::unique_ptr<UpstreamConnection> take(std::string_view key);
  // Keeps it for at most `idleTimeout`, as one of at most `limit` with its key: the oldest gives way.
  void put(std::unique_ptr<UpstreamConnection> connection, size_t limit, Milliseconds idleTimeout);
  // The connection's own wish: it was closed by the target, said something unasked, or its time is up.
  void drop(UpstreamConnection& connection);
  // All with that key.
  void drop(std::string_view key);
  void clear();

 private:
  struct Hash {
    using is_transparent = void;
    size_t operator()(std::string_view key) const { return std::hash<std::string_view>()(key); }
  };
  using Shelf = std::vector<std::unique_ptr<UpstreamConnection>>;
  void count(int64_t change);

  WorkerContext* m_context = nullptr;
  std::unordered_map<std::string, Shelf, Hash, std::equal_to<>> m_shelves;
};

}  // namespace headgate::engine
