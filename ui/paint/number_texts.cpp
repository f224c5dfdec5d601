#include "ui/paint/number_texts.h"

#include <cmath>

namespace headgate::ui {
namespace {

using namespace std::chrono;

QString withUnit(const QString& number, QLatin1String unit) {
  return number + QLatin1Char(' ') + unit;
}

QString decimal(double value, int decimals, const QLocale& locale) {
  return locale.toString(value, 'f', decimals);
}

// Three significant figures of what is between 1 and 1000.
int decimalsOf(double value) {
  if (value < 9.995) return 2;
  return value < 99.95 ? 1 : 0;
}

QString twoUnits(int64_t total, int64_t each, QLatin1String large, QLatin1String small,
                 const QLocale& locale) {
  QString text = withUnit(locale.toString(qlonglong(total / each)), large);
  if (total % each != 0) text += QLatin1Char(' ') + withUnit(locale.toString(qlonglong(total % each)), small);
  return text;
}

// From a minute on: two units.
QString longDuration(nanoseconds duration, const QLocale& locale) {
  const int64_t seconds = std::llround(double(duration.count()) / 1e9);
  if (seconds < 3600) return twoUnits(seconds, 60, QLatin1String("min"), QLatin1String("s"), locale);
  if (seconds < 86'400) return twoUnits(seconds / 60, 60, QLatin1String("h"), QLatin1String("min"), locale);
  return twoUnits(seconds / 3600, 24, QLatin1String("d"), QLatin1String("h"), locale);
}

QString withRealMinus(QString text) {
  return text.replace(QLatin1Char('-'), QChar(0x2212));
}

}  // namespace

QLocale displayLocale() {
  const QLocale locale;
  return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale;
}

QString nothingText() {
  return QString(QChar(0x2013));
}

QString durationText(nanoseconds duration, const QLocale& locale) {
  const double ms = double(duration.count()) / 1e6;
  if (duration.count() <= 0) return withUnit(decimal(0, 0, locale), QLatin1String("ms"));
  if (ms < 0.95) return withUnit(decimal(std::max(ms, 0.1), 1, locale), QLatin1String("ms"));
  if (ms < 999.5) return withUnit(decimal(ms, 0, locale), QLatin1String("ms"));
  const double s = ms / 1e3;
  if (s < 59.95) return withUnit(decimal(s, decimalsOf(s), locale), QLatin1String("s"));
  return longDuration(duration, locale);
}

QString fineDurationText(nanoseconds duration, const QLocale& locale) {
  const double us = double(duration.count()) / 1e3;
  if (us <= 0 || us >= 99.5) return durationText(duration, locale);
  return withUnit(decimal(std::max(us, 1.0), 0, locale), QLatin1String("\xb5s"));
}

QString runningDurationText(nanoseconds duration, const QLocale& locale) {
  const double s = double(duration.count()) / 1e9;
  if (s < 59.95) return withUnit(decimal(std::max(s, 0.0), 1, locale), QLatin1String("s"));
  return longDuration(duration, locale);
}

QString sizeText(int64_t bytes, const QLocale& locale) {
  if (bytes < 1000)
    return withUnit(locale.toString(qlonglong(std::max<int64_t>(bytes, 0))), QLatin1String("B"));
  double value = double(bytes);
  for (const char* unit : {"KB", "MB", "GB"}) {
    value /= 1e3;
    if (value < 999.5) return withUnit(decimal(value, value < 99.95 ? 1 : 0, locale), QLatin1String(unit));
  }
  value /= 1e3;
  return withUnit(decimal(value, value < 99.95 ? 1 : 0, locale), QLatin1String("TB"));
}

QString countText(int64_t count, const QLocale& locale) {
  return withRealMinus(locale.toString(qlonglong(count)));
}

QString codeText(int64_t code, const QLocale& locale) {
  QLocale plain = locale;
  plain.setNumberOptions(plain.numberOptions() | QLocale::OmitGroupSeparator);
  return withRealMinus(plain.toString(qlonglong(code)));
}

QString rateText(double rate, const QLocale& locale) {
  return withRealMinus(decimal(rate, std::abs(rate) < 99.95 ? 1 : 0, locale));
}

QString shareText(int64_t part, int64_t whole, const QLocale& locale) {
  if (whole <= 0) return nothingText();
  const double percent = 100.0 * double(part) / double(whole);
  return withUnit(decimal(percent, percent < 99.95 ? 1 : 0, locale), QLatin1String("%"));
}

}  // namespace headgate::ui
