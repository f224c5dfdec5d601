#include "core/http/h1_writer.h"

#include <algorithm>
#include <charconv>

namespace headgate::http {
namespace {

// Long enough for the start line without target and reason, and for all fields of a WireFraming but the
// trailer names.
constexpr size_t kRoomForOurs = 256;

bool isFraming(FieldId id) {
  switch (id) {
    case FieldId::Connection:
    case FieldId::ContentLength:
    case FieldId::KeepAlive:
    case FieldId::ProxyConnection:
    case FieldId::Te:
    case FieldId::Trailer:
    case FieldId::TransferEncoding:
    case FieldId::Upgrade:
      return true;
    default:
      return false;
  }
}

void appendNumber(std::string& out, uint64_t number) {
  std::array<char, 20> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  out.append(digits.data(), end);
}

void appendFields(std::string& out, const HeaderMap& fields, const WireFraming& framing) {
  if (!framing.host.empty()) out.append("Host: ").append(framing.host).append("\r\n");
  const bool hostIsOurs = !framing.host.empty();
  fields.forEachRun(
      [hostIsOurs](FieldId id) { return !isFraming(id) && !(hostIsOurs && id == FieldId::Host); },
      [&out](std::string_view lines) { out.append(lines); });
}

void appendConnection(std::string& out, const WireFraming& framing) {
  std::string_view separator = "Connection: ";
  const auto option = [&out, &separator](std::string_view name) {
    out.append(separator).append(name);
    separator = ", ";
  };
  if (!framing.upgrade.empty()) option("upgrade");
  if (framing.sendTe) option("TE");
  if (framing.persistence == Persistence::Close)
    option("close");
  else if (framing.sayKeepAlive)
    option("keep-alive");
  if (separator == ", ") out.append("\r\n");
}

void appendFraming(std::string& out, const WireFraming& framing) {
  if (framing.body == Framing::Chunked) {
    out.append("Transfer-Encoding: chunked\r\n");
  } else if (framing.body == Framing::Length) {
    out.append("Content-Length: ");
    appendNumber(out, framing.contentLength);
    out.append("\r\n");
  } else if (framing.body == Framing::None && framing.writeZeroLength) {
    out.append("Content-Length: 0\r\n");
  }
  if (!framing.trailerNames.empty()) out.append("Trailer: ").append(framing.trailerNames).append("\r\n");
  if (!framing.upgrade.empty()) out.append("Upgrade: ").append(framing.upgrade).append("\r\n");
  if (framing.sendTe) out.append("TE: trailers\r\n");
  appendConnection(out, framing);
}

void reserveHead(std::string& out, size_t startLine, const HeaderMap& fields, const WireFraming& framing) {
  const size_t needed = out.size() + kRoomForOurs + startLine + framing.host.size() +
                        framing.trailerNames.size() + fields.wireSizeBound();
  if (needed > out.capacity()) out.reserve(std::max(needed, 2 * out.capacity()));
}

}  // namespace

void writeRequestHead(std::string& out, std::string_view method, std::string_view target,
                      const HeaderMap& fields, const WireFraming& framing) {
  reserveHead(out, method.size() + target.size(), fields, framing);
  out.append(method).append(" ").append(target).append(" HTTP/1.1\r\n");
  appendFields(out, fields, framing);
  appendFraming(out, framing);
  out.append("\r\n");
}

void writeResponseHead(std::string& out, uint16_t status, std::string_view reason, const HeaderMap& fields,
                       const WireFraming& framing) {
  reserveHead(out, reason.size(), fields, framing);
  out.append("HTTP/1.1 ");
  appendNumber(out, status);
  out.append(" ").append(reason).append("\r\n");
  appendFields(out, fields, framing);
  appendFraming(out, framing);
  out.append("\r\n");
}

ChunkPrefix chunkPrefix(uint64_t payloadBytes) {
  ChunkPrefix prefix;
  char* const begin = prefix.bytes.data();
  char* end = std::to_chars(begin, begin + prefix.bytes.size() - 2, payloadBytes, 16).ptr;
  *end++ = '\r';
  *end++ = '\n';
  prefix.size = static_cast<size_t>(end - begin);
  return prefix;
}

void writeLastChunk(std::string& out, const Trailers& trailers) {
  out.append("0\r\n");
  for (size_t i = 0; i < trailers.size(); ++i)
    out.append(trailers[i].name).append(": ").append(trailers[i].value).append("\r\n");
  out.append("\r\n");
}

}  // namespace headgate::http
