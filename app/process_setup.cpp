#include "app/process_setup.h"

#include <sys/resource.h>
#include <unistd.h>

#include <QByteArray>

namespace headgate::app {

void raiseDescriptorLimit() {
  rlimit limit{};
  if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
  limit.rlim_cur = limit.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &limit);
}

uint64_t physicalMemory() {
  const long pages = ::sysconf(_SC_PHYS_PAGES);
  const long page = ::sysconf(_SC_PAGESIZE);
  return pages > 0 && page > 0 ? static_cast<uint64_t>(pages) * static_cast<uint64_t>(page) : 0;
}

Result<net::ReactorKind, std::string> reactorOfEnvironment() {
  const QByteArray name = qgetenv("HEADGATE_REACTOR");
  if (name.isEmpty()) return net::ReactorKind::Native;
  if (name == "qt") return net::ReactorKind::Qt;
  return "HEADGATE_REACTOR may be qt, or not be set, but is not '" + name.toStdString() + "'";
}

}  // namespace headgate::app
