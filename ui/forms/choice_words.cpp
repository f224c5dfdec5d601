// What the words are called that a field may be, and what each of them does.
#include <algorithm>
#include <iterator>

#include "ui/forms/form_words.h"

namespace headgate::ui {
namespace {

struct ChoiceWord {
  std::string_view field;  // empty: wherever it may be chosen
  std::string_view word;
  const char* label;
  const char* help;
};

constexpr ChoiceWord kChoices[] = {
    {"balance", "round_robin", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Round robin"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "In turn, as often as their weights say.")},
    {"balance", "least_requests", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Least requests"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "The one with the fewest exchanges for its weight.")},
    {"balance", "random", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Random"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "The better of two that are drawn.")},
    {"balance", "hash", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Hash"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "The same value goes to the same target.")},
    {"balance", "latency", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Latency"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "The one that has answered fastest lately.")},
    {"balance", "first", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "First"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "The first of the list that can be used.")},
    {"protocol", "auto", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Automatic"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "What the target and the gateway both speak.")},
    {"protocol", "http/1.1", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "HTTP/1.1"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "HTTP/1.1 and nothing else.")},
    {"protocols", "http/1.1", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "HTTP/1.1"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "HTTP/1.1 and nothing else.")},
    {"state", "on", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "On"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Takes requests.")},
    {"state", "drain", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Drain"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Takes only what is bound to it by affinity.")},
    {"state", "maintenance", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Maintenance"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Takes nothing.")},
    {"type", "http", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "HTTP"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Asks for a path and looks at the answer.")},
    {"type", "tcp", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "TCP"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Only connects.")},
    {"preset", "", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "None"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Asked as the fields below say.")},
    {"preset", "ollama", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Ollama"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Asks for what an Ollama server answers.")},
    {"preset", "llama.cpp", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "llama.cpp"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Asks for what a llama.cpp server answers.")},
    {"preset", "vllm", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "vLLM"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Asks for what a vLLM server answers.")},
    {"preset", "lm-studio", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "LM Studio"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Asks for what an LM Studio server answers.")},
    {"preset", "mcp", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "MCP server"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Asks as an MCP client would.")},
    {"from", "local-ca", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Local authority"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Made here, and signed by the local authority.")},
    {"from", "files", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Files"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Read from files.")},
    {"minimum", "1.2", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "TLS 1.2"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "TLS 1.2 and 1.3.")},
    {"minimum", "1.3", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "TLS 1.3"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "TLS 1.3 and nothing older.")},
    {"mode", "enforce", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Enforce"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Refuses what is too much, with 429.")},
    {"mode", "dry_run", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Only report"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Lets everything pass and counts what it would refuse.")},
    {"mode", "optional", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Optional"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Asked for, and checked if one is sent.")},
    {"mode", "required", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Required"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Nobody comes in without one.")},
    {"mode", "auto", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Automatic"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Decided by what the other fields say.")},
    {"mode", "hash", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Hash"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "The value decides, and nothing is remembered.")},
    {"mode", "learn", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Learn"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "The target that gave the value to a client keeps it.")},
    {"mode", "on", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "On"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Always.")},
    {"mode", "off", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Off"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Never.")},
    {"client", "sub", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "sub"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "The subject of the token.")},
    {"client", "client_id", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "client_id"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "The azp claim, or else client_id.")},
    {"status", "301", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "301 Moved permanently"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Remembered; POST may become GET.")},
    {"status", "302", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "302 Found"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "For now; POST may become GET.")},
    {"status", "303", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "303 See other"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Asked for with GET.")},
    {"status", "307", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "307 Temporary redirect"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "For now, with the same method.")},
    {"status", "308", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "308 Permanent redirect"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Remembered, with the same method.")},
    {"headgate", "1", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "1"),
     QT_TRANSLATE_NOOP("headgate::ui::FormWords", "The format that this Headgate writes.")},
};

const ChoiceWord* choiceOf(const config::Field& field, const QString& word) {
  const std::string wanted = word.toStdString();
  const auto found = std::find_if(std::begin(kChoices), std::end(kChoices), [&](const ChoiceWord& each) {
    return each.field == field.name && each.word == wanted;
  });
  return found == std::end(kChoices) ? nullptr : found;
}

}  // namespace

QString FormWords::choice(const config::Field& field, const QString& word) {
  const ChoiceWord* choice = choiceOf(field, word);
  return choice != nullptr ? tr(choice->label) : word;
}

QString FormWords::choiceHelp(const config::Field& field, const QString& word) {
  const ChoiceWord* choice = choiceOf(field, word);
  return choice != nullptr ? tr(choice->help) : QString();
}

}  // namespace headgate::ui
