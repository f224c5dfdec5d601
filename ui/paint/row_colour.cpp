#include "ui/paint/row_colour.h"

namespace headgate::ui {

QColor rowColourOf(RowColour colour, const Tokens& tokens) {
  switch (colour) {
    case RowColour::None:
      return {};
    case RowColour::Teal:
      return tokens.series.llm;
    case RowColour::Blue:
      return tokens.series.mcp;
    case RowColour::Magenta:
      return tokens.series.webSocket;
    case RowColour::Amber:
      return tokens.status.warn;
    case RowColour::Green:
      return tokens.status.ok;
    case RowColour::Grey:
      return tokens.status.idle;
  }
  return {};
}

}  // namespace headgate::ui
