#include "core/http/message.h"

namespace headgate::http {

void RequestHead::clear() {
  method.clear();
  target.clear();
  host.clear();
  path.clear();
  query.clear();
  hasQuery = false;
  version = MinorVersion::Http11;
  framing = Framing::None;
  contentLength = 0;
  keepAlive = true;
  expectsContinue = false;
  wantsWebSocket = false;
  acceptsTrailers = false;
  wireBytes = 0;
  fields.clear();
}

void ResponseHead::clear() {
  status = 0;
  reason.clear();
  version = MinorVersion::Http11;
  framing = Framing::None;
  contentLength = 0;
  keepAlive = true;
  wireBytes = 0;
  fields.clear();
}

}  // namespace headgate::http
