#include "ui/acts/resending.h"

#include <algorithm>

#include <QStringList>

#include "ui/session/words.h"

namespace headgate::ui {

QString lackOf(const control::ResendPlan& plan) {
  if (!plan.problem.empty()) return asSentence(asText(plan.problem));
  if (!plan.lacks.empty()) {
    QStringList names;
    for (const std::string& name : plan.lacks) names << asText(name);
    return Resending::tr("The record hides %1.").arg(names.join(QStringLiteral(", ")));
  }
  if (!plan.bodyProblem.empty())
    return Resending::tr("The recorded body is not the one that was sent: %1.").arg(asText(plan.bodyProblem));
  return {};
}

void Resending::resend(const std::vector<uint64_t>& exchanges) {
  if (!m_waiting.empty() || exchanges.empty()) return;  // what is under way comes first
  const size_t count = std::min(exchanges.size(), kMostAtOnce);
  m_waiting.assign(exchanges.begin(), exchanges.begin() + static_cast<ptrdiff_t>(count));
  m_asked = static_cast<qint64>(exchanges.size());
  m_sent = 0;
  m_problem.clear();
  next();
}

void Resending::next() {
  if (m_waiting.empty()) return tell();
  m_gateway.ask(control::PlanResend{.exchange = m_waiting.front()}, this,
                [this](const control::ResendPlan& plan) { take(plan); });
}

void Resending::take(const control::ResendPlan& plan) {
  if (const QString lack = lackOf(plan); !lack.isEmpty()) {
    if (m_asked == 1) Q_EMIT editWanted();
    return fail(lack);
  }
  m_gateway.ask(
      control::SendRequest{
          .listener = plan.listener, .head = plan.head, .body = plan.body, .resentFrom = plan.number},
      this, [this](const control::Outcome& outcome) {
        if (!outcome.done) return fail(asSentence(asText(outcome.problem)));
        ++m_sent;
        m_waiting.pop_front();
        next();
      });
}

void Resending::fail(const QString& sentence) {
  if (m_problem.isEmpty()) m_problem = sentence;
  m_waiting.pop_front();
  next();
}

void Resending::tell() {
  QString words = m_sent == 0 ? tr("Not sent.")
                  : m_asked == 1
                      ? tr("Sent again: it comes as a new exchange.")
                      : tr("%1 of %2 sent again: they come as new exchanges.").arg(m_sent).arg(m_asked);
  if (!m_problem.isEmpty()) words += QLatin1Char(' ') + m_problem;
  if (m_asked > static_cast<qint64>(kMostAtOnce))
    words += QLatin1Char(' ') + tr("At most %1 are sent at a time.").arg(kMostAtOnce);
  Q_EMIT told(words);
}

}  // namespace headgate::ui
