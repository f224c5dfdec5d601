#include "core/control/request_texts.h"

#include <algorithm>

#include "core/control/text_literals.h"
#include "core/crypto/base64.h"
#include "core/http/headers.h"

namespace headgate::control {

namespace {

// The system takes no longer word of a command (MAX_ARG_STRLEN of Linux is 128 KiB).
constexpr size_t kLongestWord = 100'000;

std::string commented(const RequestParts& parts, std::string_view mark) {
  std::string out;
  for (const std::string& remark : remarksOn(parts)) out.append(mark).append(remark).append("\n");
  return out;
}

bool isOf(std::string_view method, std::initializer_list<std::string_view> methods) {
  return std::ranges::find(methods, method) != methods.end();
}

// --- curl

void addCurlFields(const RequestParts& parts, const RequestPlace& place, bool sendsBody,
                   std::vector<std::string>& words) {
  if (place.saysOwnHost) words.push_back("-H " + shellWord("Host: " + parts.authority));
  for (const HeaderField& field : parts.fields)
    words.push_back("-H " +
                    shellWord(field.value.empty() ? field.name + ';' : field.name + ": " + field.value));
  if (parts.isUpgrade) words.insert(words.end(), {"-H 'Connection: Upgrade'", "-H 'Upgrade: websocket'"});
  for (const std::string_view own : {"User-Agent", "Accept"})
    if (!parts.has(own)) words.push_back("-H " + shellWord(std::string(own) + ':'));
  if (sendsBody && !parts.has("Content-Type")) words.emplace_back("-H 'Content-Type:'");
  if (sendsBody && parts.body.size() > kLongestWord) words.emplace_back("-H 'Expect:'");
  if (parts.has("Accept-Encoding")) words.emplace_back("--compressed");
}

}  // namespace

std::vector<std::string> remarksOn(const RequestParts& parts) {
  std::vector<std::string> remarks;
  if (!parts.lacks.empty()) {
    std::string names;
    for (const std::string& name : parts.lacks) names.append(names.empty() ? "" : ", ").append(name);
    remarks.push_back("[redacted] stands for what the record hides, in " + names + ": put the value there.");
  }
  if (!parts.bodyProblem.empty())
    remarks.push_back("The body is not the one that was sent: " + parts.bodyProblem + '.');
  return remarks;
}

std::string curlText(const RequestParts& parts, const RequestPlace& place) {
  const bool isHead = parts.method == "HEAD";
  const bool sendsBody = parts.hasBody && !isHead && !parts.isUpgrade;
  std::string command = isHead ? "curl -g --path-as-is --head" : "curl -N -g --path-as-is";
  if (!isHead && (parts.method != "GET" || sendsBody)) command += " -X " + shellWord(parts.method);
  std::vector<std::string> words{command, shellWord(place.url)};
  const auto isOrdinary = [](char c) { return c > ' ' && c < 0x7f && c != '#'; };
  if (!parts.target.starts_with('/') || !std::ranges::all_of(parts.target, isOrdinary))
    words.push_back("--request-target " + shellWord(parts.target));
  addCurlFields(parts, place, sendsBody, words);
  std::string before;
  if (sendsBody && isPlainText(parts.body) && parts.body.size() <= kLongestWord) {
    words.push_back("--data-raw " + shellWord(parts.body));
  } else if (sendsBody) {
    // Written by the shell itself, which knows no longest word.
    before = isPlainText(parts.body) ? "printf '%s' " + shellWord(parts.body)
                                     : "printf " + shellPrintf(parts.body);
    before += " |\n";
    words.emplace_back("--data-binary @-");
  }
  std::string text = before;
  for (size_t i = 0; i < words.size(); ++i) text.append(i == 0 ? "" : " \\\n  ").append(words[i]);
  return text + '\n' + commented(parts, "# ");
}

// --- Python

namespace {

// Made of what RFC 3986 allows in a path and a query: nobody percent-encodes any of it.
bool isPlainTarget(std::string_view target) {
  return std::ranges::all_of(target, [](char c) {
    const bool isWord = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return isWord || std::string_view("-._~!$&'()*+,;=:@/?%").find(c) != std::string_view::npos;
  });
}

// By the rules of RFC 3986 section 6.2.2: escapes in capitals, no segments of dots.
bool isRewritten(std::string_view target) {
  const std::string_view path = target.substr(0, target.find('?'));
  for (size_t at = target.find('%'); at != std::string_view::npos; at = target.find('%', at + 1)) {
    const std::string_view escape = target.substr(at + 1, 2);
    if (std::ranges::any_of(escape, [](char c) { return c >= 'a' && c <= 'z'; })) return true;
  }
  return path.find("/./") != path.npos || path.find("/../") != path.npos || path.ends_with("/.") ||
         path.ends_with("/..");
}

}  // namespace

std::string pythonText(const RequestParts& parts, const RequestPlace& place) {
  std::string text = "# Python 3 with httpx\n" + commented(parts, "# ");
  if (isRewritten(parts.target))
    text += "# httpx writes this path in its normal form; it was " + pythonLiteral(parts.target) + "\n";
  text += "import sys\n\nimport httpx\n\n";
  text += "request = httpx.Request(\n    " + pythonLiteral(parts.method) + ",\n    " +
          pythonLiteral(place.url) + ",\n";
  text += "    headers=[\n";
  const auto add = [&text](std::string_view name, std::string_view value) {
    text += "        (" + pythonLiteral(name) + ", " + pythonLiteral(value) + "),\n";
  };
  if (place.saysOwnHost) add("Host", parts.authority);
  for (const HeaderField& field : parts.fields) add(field.name, field.value);
  text += "    ],\n";
  if (parts.hasBody) text += "    content=" + pythonBytesLiteral(parts.body, 4) + ",\n";
  text += ")\n";
  if (!isPlainTarget(parts.target))
    text += "request.url = request.url.copy_with(raw_path=b" + scriptByteLiteral(parts.target) + ")\n";
  text +=
      "with httpx.Client(timeout=None, trust_env=False) as client:\n"
      "    response = client.send(request, stream=True)\n"
      "    print(response.status_code, response.reason_phrase, file=sys.stderr)\n"
      "    for piece in response.iter_bytes():\n"
      "        sys.stdout.buffer.write(piece)\n"
      "        sys.stdout.buffer.flush()\n";
  return text;
}

// --- TypeScript

std::string typeScriptText(const RequestParts& parts, const RequestPlace& place) {
  const bool mayHaveBody = !isOf(parts.method, {"GET", "HEAD"});
  std::string text = commented(parts, "// ");
  if (parts.hasBody && !parts.body.empty() && !mayHaveBody)
    text += "// Without its body: fetch sends none with " + scriptLiteral(parts.method) + ".\n";
  if (place.saysOwnHost)
    text += "// fetch names the host of the URL; the request named " + scriptLiteral(parts.authority) + ".\n";
  text += "const response = await fetch(" + scriptLiteral(place.url) + ", {\n";
  text += "  method: " + scriptLiteral(parts.method) + ",\n  headers: [\n";
  const auto add = [&text](std::string_view name, std::string_view value) {
    text += "    [" + scriptLiteral(name) + ", " + scriptByteLiteral(value) + "],\n";
  };
  for (const HeaderField& field : parts.fields) add(field.name, field.value);
  text += "  ],\n";
  if (parts.hasBody && mayHaveBody) {
    const std::span bytes(reinterpret_cast<const uint8_t*>(parts.body.data()), parts.body.size());
    // As bytes in any case: of a string, fetch would name the type.
    text += isPlainText(parts.body) ? "  body: new TextEncoder().encode(" + scriptLiteral(parts.body) + "),\n"
                                    : "  body: Uint8Array.from(atob(\"" + crypto::base64Encode(bytes) +
                                          "\"), (c) => c.charCodeAt(0)),\n";
  }
  text +=
      "});\n"
      "console.error(response.status, response.statusText);\n"
      "for await (const piece of response.body ?? []) process.stdout.write(piece);\n";
  return text;
}

}  // namespace headgate::control
