// What a screen reader is told of the map: a list of its nodes, column by column, each with its state in
// words, its place, and what opens it. Thread: main.
#pragma once

namespace headgate::ui {

// For the whole program, and for good; once, before a map is shown.
void installAccessibleMap();

}  // namespace headgate::ui
