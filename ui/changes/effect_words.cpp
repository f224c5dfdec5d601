#include "ui/changes/effect_words.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

#include "ui/paint/number_texts.h"
#include "ui/session/words.h"

namespace headgate::ui {

namespace {

struct EffectText {
  Q_DECLARE_TR_FUNCTIONS(headgate::ui::effectWords)
};

QString number(uint64_t count) {
  return countText(int64_t(count));
}

void sayOfPools(QStringList& sentences, const control::DraftEffect& effect,
                const std::vector<std::string>& changedPools) {
  for (const control::PoolEffect& pool : effect.pools) {
    const QString name = asText(pool.pool);
    if (pool.left != 0)
      sentences << EffectText::tr(
                       "%1 of %2 exchanges of pool %3 were answered by a target that takes nothing "
                       "new any more.")
                       .arg(number(pool.left), number(pool.counted), name);
    else if (std::ranges::find(changedPools, pool.pool) != changedPools.end())
      sentences << EffectText::tr("%1 of the last %2 exchanges come to pool %3, which is changed.")
                       .arg(number(pool.counted), number(effect.considered), name);
  }
}

// Only of those by which more, or fewer, would be turned away than are now.
void sayOfLimits(QStringList& sentences, const control::DraftEffect& effect) {
  for (const control::LimitEffect& limit : effect.limits) {
    if (limit.turnedAway == limit.turnedAwayNow) continue;
    const QString counted = number(limit.counted);
    // Where the draft has it on no route, it counts none: what is served has looked at them all.
    if (limit.turnedAway == 0)
      sentences << EffectText::tr("%1 of %2 exchanges are limited as it is served now.")
                       .arg(number(limit.turnedAwayNow), number(effect.considered));
    else if (limit.mostly.empty())
      sentences << EffectText::tr("%1 of %2 exchanges would have been limited.")
                       .arg(number(limit.turnedAway), counted);
    else
      sentences << EffectText::tr("%1 of %2 exchanges would have been limited, mostly of %3.")
                       .arg(number(limit.turnedAway), counted, asText(limit.mostly));
  }
}

}  // namespace

QString effectWords(const control::DraftEffect& effect, const std::vector<std::string>& changedPools) {
  QStringList sentences;
  const QString all = number(effect.considered);
  if (effect.considered != 0) {
    for (const control::TimerEffect& timer : effect.timers) {
      if (timer.cut == timer.cutNow) continue;
      if (timer.cut != 0)
        sentences << EffectText::tr("%1 of the last %2 exchanges would have been cut by it.")
                         .arg(number(timer.cut), number(timer.counted));
      else
        sentences << EffectText::tr("%1 of the last %2 exchanges were cut as it is served now.")
                         .arg(number(timer.cutNow), number(timer.counted));
    }
    sayOfLimits(sentences, effect);
    sayOfPools(sentences, effect, changedPools);
    uint64_t gained = 0;
    for (const control::PoolEffect& pool : effect.pools) gained += pool.gained;
    if (effect.moved != 0)
      sentences << EffectText::tr("%1 of the last %2 exchanges would have taken another route.")
                       .arg(number(effect.moved), all);
    if (gained != 0)
      sentences << EffectText::tr("%1 of the last %2 exchanges would have gone to another pool.")
                       .arg(number(gained), all);
    if (effect.moved == 0 && gained == 0)
      sentences << EffectText::tr("None of the last %1 exchanges changes its route or its pool.").arg(all);
  }
  if (effect.running != 0)
    sentences << EffectText::tr("%n running exchange(s) keep the old rules.", nullptr, int(effect.running));
  return sentences.join(QLatin1Char(' '));
}

}  // namespace headgate::ui
