// A stream in words: its figures, its events, its silences. Pure functions.
#pragma once

#include <cstdint>

#include <QColor>
#include <QString>

#include "core/control/exchange_values.h"
#include "ui/stream/stream_data.h"
#include "ui/theme/tokens.h"

namespace headgate::ui {

// "3.487 s": since the exchange began, in thousandths.
QString momentText(int64_t at);
// "0.84 s": in hundredths, and in milliseconds below a tenth of a second.
QString shortMomentText(int64_t at);
// "t:3.30-8.30s": a stretch of the stream, as a line of filters would say it. Hundredths of a second, and
// tenths of a millisecond where the whole is shorter than a second.
QString rangeTerm(int64_t from, int64_t to, int64_t total);
// "3.30 – 8.30 s", for reading.
QString rangeText(int64_t from, int64_t to, int64_t total);
// To what rangeTerm() writes.
int64_t roundedMoment(int64_t at, int64_t total);

QString partName(control::StreamPart part);
QColor partColor(control::StreamPart part, bool isTunnel, const Tokens& tokens);
bool isPing(const StreamData& data, size_t event);

// "content_block_delta", or what the protocol calls it where the stream names nothing: "comment", "ping".
QString eventName(const StreamData& data, size_t event);

// What ended the silence before that item, and how long it was: "4.20 s silent".
QString silenceName(int64_t length);
// "after event 126 · nothing but keep-alives came" …
QString silenceWords(size_t event);

}  // namespace headgate::ui
