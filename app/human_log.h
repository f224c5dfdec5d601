// Text for people, on standard error: "headgated: sentence", by the name of the program. Thread: any; each
// line leaves in one piece.
#pragma once

#include <string_view>

namespace headgate::app {

// As it was started: "headgate" or "headgated".
std::string_view programName();

void logLine(std::string_view sentence);
// As it is: what is more than a sentence.
void logText(std::string_view text);

}  // namespace headgate::app
