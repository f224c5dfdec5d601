#include "ui/traffic/exchange_search.h"

#include <algorithm>

#include "ui/models/row_texts.h"
#include "ui/paint/number_texts.h"

namespace headgate::ui {

namespace {

constexpr size_t kNewest = 50'000;  // whose paths are looked at

bool isNumber(const QString& words) {
  return !words.isEmpty() && std::ranges::all_of(words, [](QChar letter) { return letter.isDigit(); });
}

}  // namespace

std::vector<PaletteEntry> ExchangeSearch::find(const QString& words, size_t most) const {
  std::vector<PaletteEntry> found;
  const ExchangeRows& rows = m_model.rows();
  const bool byNumber = isNumber(words);
  const std::string letters = words.toStdString();
  const ExchangeRows::Sequence last = byNumber || rows.size() < kNewest ? rows.begin() : rows.end() - kNewest;
  for (ExchangeRows::Sequence at = rows.end(); at > last && found.size() < most; --at) {
    const ExchangeRows::Sequence sequence = at - 1;
    const bool matches = byNumber
                             ? std::to_string(rows.at(sequence).number).starts_with(letters)
                             : rows.text(sequence, PackedRow::Path).find(letters) != std::string_view::npos;
    if (matches) found.push_back(entryOf(sequence));
  }
  return found;
}

PaletteEntry ExchangeSearch::entryOf(ExchangeRows::Sequence sequence) const {
  const control::ExchangeRow row = m_model.rows().unpacked(sequence);
  PaletteEntry entry{.group = PaletteGroup::Exchanges,
                     .title = exchangeName(row),
                     .lamp = lampOf(m_model.rows().at(sequence))};
  if (row.status != 0) entry.state = codeText(row.status);
  if (row.failed) entry.stateTone = Tone::Error;
  entry.open = [open = m_open, id = row.id] { open(id); };
  return entry;
}

}  // namespace headgate::ui
