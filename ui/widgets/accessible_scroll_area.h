// What a screen reader is told of scrolled areas, in place of Qt's own word: the viewport and the scroll bars
// that show.
//
// Qt's (6.4, QAccessibleAbstractScrollArea) reads past the end of its children if it is asked for one that
// went away after they were counted, as a scroll bar does, and the program ends. Here there is no such child.
// Thread: main.
#pragma once

namespace headgate::ui {

// For the whole program, and for good; once.
void installAccessibleScrollAreas();

}  // namespace headgate::ui
