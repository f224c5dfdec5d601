// A conversation with a model, out of the bodies of a request and of its answer: who said what, in order.
// Knows the forms of Anthropic's messages, OpenAI's chat completions and responses, and Ollama's. Values;
// pure functions; of what is of another form there are no turns.
#pragma once

#include <vector>

#include <QByteArray>
#include <QString>

namespace headgate::ui {

struct TranscriptTurn {
  QString role;  // "system", "user", "assistant", "tool", as it stands on the wire
  QString what;  // "text", "thinking", "tool call"…; empty: text
  QString text;

  bool operator==(const TranscriptTurn&) const = default;
};

std::vector<TranscriptTurn> requestTurns(const QByteArray& body);
// Of an answer that came in one body.
std::vector<TranscriptTurn> answerTurns(const QByteArray& body);

// To be read: each turn under its head.
QString transcriptText(const std::vector<TranscriptTurn>& turns);

}  // namespace headgate::ui
