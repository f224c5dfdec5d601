// Bytes as literals of languages: whoever reads the text gets these bytes, whatever they are. What is
// readable stays readable. Pure; thread: any.
#pragma once

#include <string>
#include <string_view>

namespace headgate::control {

// Valid UTF-8 without control characters but tab and line feed: what a clipboard and a terminal carry as it
// is.
bool isPlainText(std::string_view bytes);

// One word of a POSIX shell. Requires: no NUL, and no line feed at the end of what is no plain text.
std::string shellWord(std::string_view bytes);
// The format of printf(1) that writes these bytes, as one word.
std::string shellPrintf(std::string_view bytes);

// Python 3: "text", or b"bytes" where they are not ASCII.
std::string pythonLiteral(std::string_view bytes);
// Of type bytes, in lines as they are in the text, indented by so many spaces.
std::string pythonBytesLiteral(std::string_view bytes, size_t indent);

// JavaScript: a string of the same text; each byte as one code unit where it is no UTF-8.
std::string scriptLiteral(std::string_view text);
// The same where the language wants bytes in a string, as in the values of header fields.
std::string scriptByteLiteral(std::string_view bytes);

}  // namespace headgate::control
