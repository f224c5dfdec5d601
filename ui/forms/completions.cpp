#include "ui/forms/completions.h"

#include <QCompleter>
#include <QLineEdit>

namespace headgate::ui {

using config::Syntax;

QStringList completionsOf(Syntax syntax) {
  static const char* const kSelectors =
      "client address process api_key route listener path header: cookie: query: json:/";
  static const char* const kFields =
      "Accept Authorization Cache-Control Content-Type Cookie Last-Event-ID Mcp-Session-Id Origin "
      "Retry-After "
      "Server Set-Cookie User-Agent X-Api-Key X-Request-ID";
  const char* words = "";
  switch (syntax) {
    case Syntax::Method:
      words = "GET POST PUT PATCH DELETE HEAD OPTIONS";
      break;
    case Syntax::Selector:
      words = kSelectors;
      break;
    case Syntax::Credential:
      words = "bearer certificate header:X-Api-Key header: cookie: query:";
      break;
    case Syntax::RedactSelector:
      words = "header:Authorization header:Cookie header: query:key query: json:/";
      break;
    case Syntax::RetryCondition:
      words = "connect 429 500 502 503 504";
      break;
    case Syntax::FailureStatus:
      words = "429 500 502 503 504";
      break;
    case Syntax::StatusRange:
      words = "200 200-299 200-399 200,204";
      break;
    case Syntax::FieldName:
    case Syntax::RuleField:
      words = kFields;
      break;
    case Syntax::HostRule:
      words = "auto preserve target";
      break;
    case Syntax::BindAddress:
      words = "127.0.0.1 localhost ::1 0.0.0.0 ::";
      break;
    case Syntax::Network:
      words = "127.0.0.0/8 ::1 10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 fd00::/8";
      break;
    default:
      break;
  }
  return QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

void addCompletions(QLineEdit& edit, Syntax syntax) {
  const QStringList words = completionsOf(syntax);
  if (words.isEmpty()) return;
  auto* completer = new QCompleter(words, &edit);
  completer->setCaseSensitivity(Qt::CaseInsensitive);
  completer->setFilterMode(Qt::MatchStartsWith);
  edit.setCompleter(completer);
  // What is chosen is as good as typed.
  QObject::connect(completer, qOverload<const QString&>(&QCompleter::activated), &edit,
                   &QLineEdit::textEdited);
}

}  // namespace headgate::ui
