// request_text FORM LISTENER HEAD_SIZE < head and body: the request that was recorded so, as the text to
// paste.
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <iterator>
#include <string>

#include "core/control/request_texts.h"

int main(int argc, char** argv) {
  using namespace headgate::control;
  if (argc != 4) return 2;
  const std::string form = argv[1];
  const std::string input{std::istreambuf_iterator<char>(std::cin), {}};
  const auto headSize = static_cast<size_t>(std::strtoull(argv[3], nullptr, 10));
  ExchangeDetail detail{.found = true};
  detail.requestHead.bytes = input.substr(0, headSize);
  detail.requestHead.size = headSize;
  detail.requestBody.bytes = input.substr(headSize);
  detail.requestBody.size = detail.requestBody.bytes.size();
  const RequestParts parts = requestParts(detail);
  const RequestPlace place = placeOf(parts, false, argv[2]);
  const std::string text = form == "curl"     ? curlText(parts, place)
                           : form == "python" ? pythonText(parts, place)
                                              : typeScriptText(parts, place);
  std::fwrite(text.data(), 1, text.size(), stdout);
  return 0;
}
