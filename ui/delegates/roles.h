// What the delegates ask a model for, beside Qt's own roles. A delegate paints from these values alone.
//
//   Qt::DisplayRole         the text: QString, already written by ui/paint/number_texts.h where it is a
//   number Qt::AccessibleTextRole  what a cell without text says: for a lamp its lampName()
//   Qt::TextAlignmentRole   of the header's sections only; in cells the delegate decides
#pragma once

#include <Qt>

namespace headgate::ui {

enum Role : int {
  LampRole = Qt::UserRole + 1,  // int: a Lamp; without one nothing is drawn
  ToneRole,                     // int: a Tone of the text where it needs a look; without one the column's own
  SecondPartRole,     // QString after the text: the method behind a tool's name, the word beside 200
  SecondToneRole,     // int: the Tone of the second part; without one Tertiary
  DurationShapeRole,  // DurationShape
  HeaderNoteRole,     // QString, in headers: what a column's name needs beside it, "log 1 ms–1 min"
  ProbeStripRole,     // ProbeStrip
  SparkRole,          // Sparkline
  GaugeRole,          // GaugeFigures
  GroupRole,          // bool: the row heads a group, and stands on the panel's ground
  FirstFreeRole,      // a model's own begin here
};

}  // namespace headgate::ui
