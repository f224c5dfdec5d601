#include "ui/traffic/llm_transcript.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace headgate::ui {
namespace {

QString textAt(const QJsonObject& object, const char* key) {
  return object[QLatin1String(key)].toString();
}

QString compact(const QJsonValue& value) {
  if (value.isString()) return value.toString();
  if (value.isObject())
    return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
  return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
}

class Turns {
 public:
  // A text, or a list of parts, of each of which the type says what it is.
  void addContent(const QString& role, const QJsonValue& content) {
    if (content.isString()) return add(role, {}, content.toString());
    for (const QJsonValue item : content.toArray()) {
      const QJsonObject part = item.toObject();
      const QString type = textAt(part, "type");
      if (type == QLatin1String("tool_use"))
        add(role, QStringLiteral("tool call"),
            textAt(part, "name") + QLatin1Char(' ') + compact(part[QLatin1String("input")]));
      else if (type == QLatin1String("tool_result"))
        addContent(QStringLiteral("tool"), part[QLatin1String("content")]);
      else if (type == QLatin1String("thinking"))
        add(role, type, textAt(part, "thinking"));
      else if (part.contains(QLatin1String("text")))
        add(role, {}, textAt(part, "text"));
      else if (!type.isEmpty())
        add(role, type, {});
    }
  }
  void addMessage(const QJsonObject& message) {
    const QString role = textAt(message, "role");
    for (const char* key : {"reasoning_content", "thinking"})
      if (const QString text = textAt(message, key); !text.isEmpty())
        add(role, QStringLiteral("thinking"), text);
    addContent(role, message[QLatin1String("content")]);
    for (const QJsonValue item : message[QLatin1String("tool_calls")].toArray()) {
      const QJsonObject call = item.toObject()[QLatin1String("function")].toObject();
      add(role, QStringLiteral("tool call"),
          textAt(call, "name") + QLatin1Char(' ') + compact(call[QLatin1String("arguments")]));
    }
  }
  void add(const QString& role, const QString& what, const QString& text) {
    if (!text.isEmpty() || !what.isEmpty()) m_turns.push_back({role, what, text});
  }
  std::vector<TranscriptTurn> take() { return std::move(m_turns); }

 private:
  std::vector<TranscriptTurn> m_turns;
};

}  // namespace

std::vector<TranscriptTurn> requestTurns(const QByteArray& body) {
  const QJsonObject root = QJsonDocument::fromJson(body).object();
  if (!root.contains(QLatin1String("model"))) return {};
  Turns turns;
  turns.addContent(QStringLiteral("system"), root[QLatin1String("system")]);
  turns.addContent(QStringLiteral("system"), root[QLatin1String("instructions")]);
  for (const QJsonValue message : root[QLatin1String("messages")].toArray())
    turns.addMessage(message.toObject());
  turns.addContent(QStringLiteral("user"), root[QLatin1String("prompt")]);
  const QJsonValue input = root[QLatin1String("input")];
  if (input.isString()) turns.add(QStringLiteral("user"), {}, input.toString());
  for (const QJsonValue item : input.toArray())
    if (item.toObject().contains(QLatin1String("role"))) turns.addMessage(item.toObject());
  return turns.take();
}

std::vector<TranscriptTurn> answerTurns(const QByteArray& body) {
  const QJsonObject root = QJsonDocument::fromJson(body).object();
  Turns turns;
  if (textAt(root, "type") == QLatin1String("message"))
    turns.addContent(textAt(root, "role"), root[QLatin1String("content")]);
  for (const QJsonValue choice : root[QLatin1String("choices")].toArray())
    turns.addMessage(choice.toObject()[QLatin1String("message")].toObject());
  for (const QJsonValue item : root[QLatin1String("output")].toArray())
    if (item.toObject().contains(QLatin1String("role"))) turns.addMessage(item.toObject());
  if (root[QLatin1String("message")].isObject()) turns.addMessage(root[QLatin1String("message")].toObject());
  if (root.contains(QLatin1String("done")))
    turns.add(QStringLiteral("assistant"), {}, textAt(root, "response"));
  return turns.take();
}

QString transcriptText(const std::vector<TranscriptTurn>& turns) {
  QString text;
  for (const TranscriptTurn& turn : turns) {
    if (!text.isEmpty()) text += QStringLiteral("\n\n");
    text += turn.role;
    if (!turn.what.isEmpty()) text += QStringLiteral(" · ") + turn.what;
    text += QLatin1Char('\n') + turn.text.trimmed();
  }
  return text;
}

}  // namespace headgate::ui
