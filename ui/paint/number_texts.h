// Numbers as the window writes them: three significant figures at most, a space before the unit, the locale's
// separators, a real minus, and an en dash where there is nothing to show, which is never 0.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

#include <QLocale>
#include <QString>

namespace headgate::ui {

// The user's locale; where the system has none, English, so that thousands are separated.
QLocale displayLocale();

QString nothingText();  // –

// "0.4 ms", "212 ms", "4.76 s", "14.8 s", "1 min 40 s", "7 h 41 min".
QString durationText(std::chrono::nanoseconds duration, const QLocale& locale = displayLocale());
// Of what is mostly short: "38 µs", and from a tenth of a millisecond on as above.
QString fineDurationText(std::chrono::nanoseconds duration, const QLocale& locale = displayLocale());
// Of what is still running: tenths of a second, so that it counts evenly. "0.6 s", "17.5 s".
QString runningDurationText(std::chrono::nanoseconds duration, const QLocale& locale = displayLocale());

QString sizeText(int64_t bytes, const QLocale& locale = displayLocale());   // "312 B", "57.3 KB", "214 MB"
QString countText(int64_t count, const QLocale& locale = displayLocale());  // "40,212", "−32,602"
QString codeText(int64_t code, const QLocale& locale = displayLocale());  // no separators: "−32602", "429"
QString rateText(double rate,
                 const QLocale& locale = displayLocale());  // one decimal below 100: "24.8", "112"
// Parts of a whole, which the caller names beside it. "0.8 %"; nothing without a whole.
QString shareText(int64_t part, int64_t whole, const QLocale& locale = displayLocale());

}  // namespace headgate::ui
