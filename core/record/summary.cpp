#include "core/record/summary.h"

namespace headgate::record {

std::string_view name(EndedBy endedBy) {
  switch (endedBy) {
    case EndedBy::Complete:
      return "complete";
    case EndedBy::Client:
      return "client";
    case EndedBy::Upstream:
      return "upstream";
    case EndedBy::Gateway:
      return "gateway";
    case EndedBy::Drain:
      return "drain";
  }
  return {};
}

std::string_view name(TimeoutStage stage) {
  switch (stage) {
    case TimeoutStage::None:
      return "";
    case TimeoutStage::Head:
      return "head";
    case TimeoutStage::RequestBody:
      return "request_body";
    case TimeoutStage::Write:
      return "write";
    case TimeoutStage::Connect:
      return "connect";
    case TimeoutStage::FirstByte:
      return "first_byte";
    case TimeoutStage::Idle:
      return "idle";
    case TimeoutStage::Total:
      return "total";
    case TimeoutStage::Tunnel:
      return "tunnel";
  }
  return {};
}

}  // namespace headgate::record
