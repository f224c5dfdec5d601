// What the command palette can find, and where that comes from. Pages and the frame each give a source of
// theirs; the palette knows none of them.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QString>
#include <QStringList>

#include "ui/icons/icon_paths.h"
#include "ui/paint/lamps.h"
#include "ui/theme/tone.h"

namespace headgate::ui {

// In the order of the list where nothing has been typed.
enum class PaletteGroup : uint8_t { Actions, Routes, Upstreams, Exchanges, Listeners, Profiles, Settings };

struct PaletteEntry {
  PaletteGroup group = PaletteGroup::Actions;
  QString title;              // found by its letters
  QString detail;             // by its letters, too, if the title is not found; "/api/research/*"
  bool detailIsWire = false;  // an address or a path: in the fixed font
  std::optional<Lamp> lamp;   // else the icon
  Icon icon = Icon::Right;
  QStringList keys;  // each for a box: {"Ctrl", "K"}
  QString state;     // at the right: "1 of 2 down"
  Tone stateTone = Tone::Tertiary;
  std::function<void()> open;
  std::function<void()> openBeside;  // empty: the same as open
};

class PaletteSource {
 public:
  virtual ~PaletteSource() = default;
  // As things are now: asked whenever the palette is opened.
  virtual std::vector<PaletteEntry> entries() const = 0;
};

// Of what there is too much to be listed: exchanges by their number.
class PaletteSearch {
 public:
  virtual ~PaletteSearch() = default;
  // Asked at each key, so that it has to answer in a few milliseconds. The best first.
  virtual std::vector<PaletteEntry> find(const QString& words, size_t most) const = 0;
  // Of how many, for the count.
  virtual size_t size() const = 0;
};

}  // namespace headgate::ui
