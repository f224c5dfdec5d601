#include "ui/filter/filter_words.h"

#include <QCoreApplication>

namespace headgate::ui {
namespace {

struct FilterWords {
  Q_DECLARE_TR_FUNCTIONS(headgate::ui::FilterWords)
};

QString textMeaning(filter::TextKey key) {
  using filter::TextKey;
  switch (key) {
    case TextKey::Host:
      return FilterWords::tr("The host that the client asked for");
    case TextKey::Path:
      return FilterWords::tr("The path, without its query");
    case TextKey::Method:
      return FilterWords::tr("GET, POST and so on");
    case TextKey::Listener:
      return FilterWords::tr("The listener that it came to, by its id");
    case TextKey::Route:
      return FilterWords::tr("The route that matched, by its id");
    case TextKey::Pool:
      return FilterWords::tr("The pool that answered, by its id");
    case TextKey::Target:
      return FilterWords::tr("The target that answered, by its id");
    case TextKey::Client:
      return FilterWords::tr("The client's address and port");
    case TextKey::Agent:
      return FilterWords::tr("Who the client has shown to be, by its key");
    case TextKey::Kind:
      return FilterWords::tr("http, sse, rpc or ws");
    case TextKey::Error:
      return FilterWords::tr("The type of the error, such as connect_refused");
    case TextKey::EndedBy:
      return FilterWords::tr("Who ended it: complete, client, upstream, gateway or drain");
    case TextKey::Model:
      return FilterWords::tr("The model that the request asks for");
    case TextKey::Tool:
      return FilterWords::tr("The tool, prompt or resource that an MCP call names");
    case TextKey::Rpc:
      return FilterWords::tr("The JSON-RPC method, such as tools/call");
    case TextKey::Session:
      return FilterWords::tr("The session's id, of MCP or the agent's own");
    case TextKey::Process:
      return FilterWords::tr("The client's program, if it runs on this machine");
    case TextKey::Ending:
      return FilterWords::tr(
          "How it ended: clean, length, client_left, upstream_reset, timed_out, truncated…");
    case TextKey::RequestId:
      return FilterWords::tr("The request id");
    case TextKey::Header:
      return FilterWords::tr("A field of either head: header:NAME=VALUE");
    case TextKey::Body:
      return FilterWords::tr("What the bodies say, as far as they are recorded");
  }
  return {};
}

QString numberMeaning(filter::NumberKey key) {
  using filter::NumberKey;
  switch (key) {
    case NumberKey::Status:
      return FilterWords::tr("The status: 429, 5xx, 400-499");
    case NumberKey::Number:
      return FilterWords::tr("The number in the first column");
    case NumberKey::Total:
      return FilterWords::tr("How long it took: total>10s");
    case NumberKey::FirstByte:
      return FilterWords::tr("How long the first byte of the response took: ttft>2s");
    case NumberKey::Gap:
      return FilterWords::tr("The longest silence within the response: gap>5s");
    case NumberKey::Size:
      return FilterWords::tr("How much went to the client: size>1MB");
    case NumberKey::Sent:
      return FilterWords::tr("How much came from the client: sent>100KB");
    case NumberKey::Attempts:
      return FilterWords::tr("How many targets were tried: attempts>1");
  }
  return {};
}

}  // namespace

QString keyMeaning(const filter::Key& key) {
  switch (key.sort) {
    case filter::KeySort::Text:
      return textMeaning(key.text);
    case filter::KeySort::Number:
      return numberMeaning(key.number);
    case filter::KeySort::Is:
      return FilterWords::tr("What it is: is:running, is:stalled");
  }
  return {};
}

QString stateMeaning(filter::State state) {
  using filter::State;
  switch (state) {
    case State::Running:
      return FilterWords::tr("In flight now");
    case State::Held:
      return FilterWords::tr("A breakpoint holds it now");
    case State::Intervened:
      return FilterWords::tr("A breakpoint or a fault rule had a part in it");
    case State::Stalled:
      return FilterWords::tr("The target is silent, or was for long");
    case State::Buffered:
      return FilterWords::tr("Somebody on the way held it back and passed it on in bursts");
    case State::Truncated:
      return FilterWords::tr("It broke off in the middle of what it was saying");
    case State::Thinking:
      return FilterWords::tr("The model thinks: something comes, but no answer yet");
    case State::Failed:
      return FilterWords::tr("It failed, by the target or by Headgate");
    case State::Refused:
      return FilterWords::tr("A limit or a rule turned it away");
    case State::Secure:
      return FilterWords::tr("The client came by TLS");
    case State::Reused:
      return FilterWords::tr("It went over a kept connection");
    case State::Rehomed:
      return FilterWords::tr("It went to another target than its session belongs to");
    case State::Lossy:
      return FilterWords::tr("Some of its record was left out under pressure");
    case State::Pinned:
      return FilterWords::tr("Somebody pinned it");
    case State::Commented:
      return FilterWords::tr("Somebody wrote a comment");
  }
  return {};
}

QString problemWords(const filter::Problem& problem) {
  using filter::ProblemKind;
  const QString word = QString::fromStdString(problem.word);
  switch (problem.kind) {
    case ProblemKind::UnknownKey:
      return FilterWords::tr("There is no key “%1”. To look for the words, put them in quotes.").arg(word);
    case ProblemKind::UnknownState:
      return FilterWords::tr("An exchange cannot be “%1”.").arg(word);
    case ProblemKind::NoValue:
      return FilterWords::tr("Say what %1 is to be.").arg(word);
    case ProblemKind::NotANumber:
      return FilterWords::tr("“%1” is no number.").arg(word);
    case ProblemKind::NotATime:
      return FilterWords::tr("“%1” is no time. Write 250ms, 2s or 5m.").arg(word);
    case ProblemKind::NotASize:
      return FilterWords::tr("“%1” is no size. Write 64B, 10KB or 1MB.").arg(word);
    case ProblemKind::NotAStatus:
      return FilterWords::tr("“%1” is no status. Write 429, 5xx or 400-499.").arg(word);
    case ProblemKind::NotForThisKey:
      return FilterWords::tr("“%1” cannot stand here.").arg(word);
    case ProblemKind::BadExpression:
      return FilterWords::tr("This is no regular expression: %1.").arg(word);
    case ProblemKind::NoHeaderName:
      return FilterWords::tr("Name the field: header:NAME=VALUE.");
    case ProblemKind::OpenQuotes:
      return FilterWords::tr("The quotes do not end.");
  }
  return {};
}

}  // namespace headgate::ui
