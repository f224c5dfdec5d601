// Where Tab goes, for a whole window: from one widget to the next as one reads, along a line, then down, a
// box before what stands beside it. It follows what shows, so that nobody keeps a chain that widgets which
// come and go would break.
//
// A window calls moveFocus() in its focusNextPrevChild(), which Qt asks after all boxes between have had
// their say. Thread: main.
#pragma once

#include <vector>

class QWidget;

namespace headgate::ui {

// What Tab stops at in that window, in order.
std::vector<QWidget*> tabStops(const QWidget& window);
// Gives the focus to the next stop, or the one before; behind the last comes the first. False: there is none.
bool moveFocus(const QWidget& window, bool forward);

}  // namespace headgate::ui
