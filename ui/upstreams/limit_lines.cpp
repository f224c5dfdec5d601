#include "ui/upstreams/limit_lines.h"

#include <algorithm>
#include <chrono>

#include <QCoreApplication>

#include "ui/paint/number_texts.h"
#include "ui/session/words.h"

namespace headgate::ui {

namespace {

using namespace std::chrono;

constexpr size_t kMostOfOneLimit = 3;

struct LimitLineText {
  Q_DECLARE_TR_FUNCTIONS(headgate::ui::LimitLines)
};

QString selectorText(const QString& selector) {
  if (selector == QLatin1String("api_key")) return LimitLineText::tr("key");
  if (selector == QLatin1String("client")) return LimitLineText::tr("client");
  if (selector == QLatin1String("address")) return LimitLineText::tr("address");
  if (selector == QLatin1String("process")) return LimitLineText::tr("process");
  if (selector == QLatin1String("route")) return LimitLineText::tr("route");
  if (selector == QLatin1String("listener")) return LimitLineText::tr("listener");
  return QString(selector).replace(QLatin1Char(':'), QLatin1Char(' '));
}

QString placeOf(const control::LimitState& limit, const ProfileNames& names) {
  if (!limit.routes.empty()) {
    const QString first = names.routeName(limit.routes.front());
    const size_t more = limit.routes.size() - 1;
    return more == 0 ? first
                     : LimitLineText::tr("%1 and %2 more").arg(first, countText(static_cast<int64_t>(more)));
  }
  if (!limit.clients.empty()) return LimitLineText::tr("client %1").arg(asText(limit.clients.front()));
  return asText(limit.id);
}

LimitLine lineOf(const control::LimitState& limit, const ProfileNames& names) {
  LimitLine line{.where = placeOf(limit, names),
                 .what = limitKeyText(limit.key, limit.window),
                 .who = LimitLineText::tr("nobody lately"),
                 .figures = {.used = 0, .limit = limit.capacity},
                 .isDryRun = limit.isDryRun};
  if (limit.isDryRun) line.what = LimitLineText::tr("%1, dry run").arg(line.what);
  line.detail = LimitLineText::tr("Limit %1: %2 allowed, %3 refused since the gateway began to count.")
                    .arg(asText(limit.id), countText(static_cast<int64_t>(limit.allowed)),
                         countText(static_cast<int64_t>(limit.refused)));
  return line;
}

LimitLine concurrencyLine(const control::ConcurrencyState& state, const ProfileNames& names) {
  const auto number = [](uint64_t count) { return countText(static_cast<int64_t>(count)); };
  return {
      .where = names.routeName(state.route),
      .what = LimitLineText::tr("at once"),
      .who = state.waiting == 0 ? LimitLineText::tr("none waits")
             : state.queue == 0
                 ? LimitLineText::tr("%1 wait").arg(number(state.waiting))
                 : LimitLineText::tr("%1 of %2 wait").arg(number(state.waiting), number(state.queue)),
      .figures = {.used = state.running,
                  .limit = state.limit,
                  .isRefusing =
                      state.running >= state.limit && state.waiting >= state.queue && state.refused > 0},
      .isDryRun = false,
      .detail = LimitLineText::tr("%1 refused since the gateway began to count.").arg(number(state.refused))};
}

}  // namespace

QString limitKeyText(const std::string& key, int64_t window) {
  QStringList parts;
  for (const QString& part : asText(key).split(QLatin1Char('+'), Qt::SkipEmptyParts))
    parts << selectorText(part.trimmed());
  const nanoseconds time(window);
  if (time == 1min) parts << LimitLineText::tr("minute");
  if (time == 1h) parts << LimitLineText::tr("hour");
  if (time == 24h) parts << LimitLineText::tr("day");
  const bool isNamed = time == 1min || time == 1h || time == 24h;
  if (parts.isEmpty()) return LimitLineText::tr("all together, in %1").arg(durationText(time));
  const QString last = parts.takeLast();
  const QString words = parts.isEmpty()
                            ? LimitLineText::tr("per %1").arg(last)
                            : LimitLineText::tr("per %1 and %2").arg(parts.join(QStringLiteral(", ")), last);
  return isNamed ? words : LimitLineText::tr("%1, in %2").arg(words, durationText(time));
}

std::vector<LimitLine> limitLines(const control::LimitStates& limits, const ProfileNames& names) {
  std::vector<LimitLine> lines;
  for (const control::LimitState& limit : limits.limits) {
    const LimitLine plain = lineOf(limit, names);
    if (limit.nearest.empty()) lines.push_back(plain);
    for (size_t i = 0; i < std::min(limit.nearest.size(), kMostOfOneLimit); ++i) {
      const control::LimitUse& use = limit.nearest[i];
      if (i > 0 && use.used * 2 < limit.capacity) break;
      LimitLine line = plain;
      line.who = asText(use.who);
      line.figures.used = use.used;
      line.figures.isRefusing = !limit.isDryRun && use.used >= limit.capacity && use.refused > 0;
      if (use.refused > 0)
        line.detail += QLatin1Char(' ') + LimitLineText::tr("Of %1 it refused %2.")
                                              .arg(line.who, countText(static_cast<int64_t>(use.refused)));
      lines.push_back(std::move(line));
    }
  }
  for (const control::ConcurrencyState& state : limits.concurrency)
    lines.push_back(concurrencyLine(state, names));
  return lines;
}

QStringList effectSentences(const control::DraftEffect& effect, const ProfileNames& names) {
  QStringList sentences;
  for (const control::LimitEffect& limit : effect.limits) {
    if (limit.refused == 0) continue;
    const QString refused = countText(static_cast<int64_t>(limit.refused));
    const QString considered = countText(static_cast<int64_t>(effect.considered));
    sentences << (limit.mostly.empty()
                      ? LimitLineText::tr("Limit %1 would have rejected %2 of the last %3.")
                            .arg(asText(limit.limit), refused, considered)
                      : LimitLineText::tr(
                            "Limit %1 would have rejected %2 of the last %3, mostly of %4 on %5.")
                            .arg(asText(limit.limit), refused, considered, asText(limit.mostly),
                                 names.routeName(limit.route)));
  }
  return sentences;
}

}  // namespace headgate::ui
