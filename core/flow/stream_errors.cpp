#include "core/flow/stream_errors.h"

#include <string_view>

namespace headgate::flow {
namespace {

std::string_view withoutSpaceInFront(std::string_view text) {
  const size_t begin = text.find_first_not_of(" \t\r\n");
  return begin == std::string_view::npos ? std::string_view() : text.substr(begin);
}

bool isErrorObject(std::string_view data) {
  data = withoutSpaceInFront(data);
  if (!data.starts_with('{')) return false;
  return withoutSpaceInFront(data.substr(1)).starts_with("\"error\"");
}

}  // namespace

void StreamErrors::onStreamEvent(const stream::StreamEvent& event) {
  if (event.kind != stream::StreamEventKind::SseEvent) return;
  m_found = m_found || event.type == "error" || isErrorObject(event.data);
}

}  // namespace headgate::flow
