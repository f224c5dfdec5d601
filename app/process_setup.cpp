#include "app/process_setup.h"

#include <sys/resource.h>

#include <QByteArray>

namespace headgate::app {

void raiseDescriptorLimit() {
  rlimit limit{};
  if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
  limit.rlim_cur = limit.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &limit);
}

Result<net::ReactorKind, std::string> reactorOfEnvironment() {
  const QByteArray name = qgetenv("HEADGATE_REACTOR");
  if (name.isEmpty()) return net::ReactorKind::Native;
  if (name == "qt") return net::ReactorKind::Qt;
  return "HEADGATE_REACTOR may be qt, or not be set, but is not '" + name.toStdString() + "'";
}

}  // namespace headgate::app
