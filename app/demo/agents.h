// The agents of the demo. Each is a function of the request; Thread: any.
#pragma once

#include "app/demo/answer.h"

namespace headgate::app::demo {

// Speaks enough of OpenAI's API for its clients: POST /v1/chat/completions, as JSON or token by token with
// "stream": true; GET /v1/models; GET /health; GET / says what there is.
Answer codeAgent(const Request& request);

// GET /stream: an event stream that searches, thinks for some seconds under keep-alive comments, then cites
// and concludes. POST /jobs begins the same work out of sight, for clients that come back and ask: GET
// /jobs/ID.
Answer researchAgent(const Request& request);

// GET /chat as a WebSocket. /chat?say=WORDS answers the words and closes, for clients that cannot speak.
Answer chatAgent(const Request& request);

// A server of MCP over HTTP (revision 2025-06-18, without sessions) that shows three files: POST / takes one
// JSON-RPC message.
Answer mcpAgent(const Request& request);

// Answers that they share.
Answer plainAnswer(uint16_t status, std::string sentence);
std::vector<std::string> splitIntoWords(std::string_view text);  // each with the space before it

}  // namespace headgate::app::demo
