// What the cells of the table of pools and targets say, what their tool tips add, and the sentence that reads
// a row aloud. Functions of the rows' values and nothing else; columns are TargetTreeModel's.
#pragma once

#include <QString>

#include "ui/theme/tone.h"
#include "ui/upstreams/upstream_rows.h"

namespace headgate::ui {

QString columnTitle(int column);
QString columnMeaning(int column);

QString poolCell(const PoolRow& pool, int column);
QString poolSentence(const PoolRow& pool);

QString targetCell(const TargetRow& target, int column);
QString targetSentence(const TargetRow& target);
QString lampSentence(const TargetRow& target, TargetLamp lamp);
QString targetToolTip(const TargetRow& target, int column);
Tone lastCheckTone(const TargetRow& target);

// ":8001" of this machine's loopback, else all of it.
QString shortAddress(const TargetView& target);

}  // namespace headgate::ui
