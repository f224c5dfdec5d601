// A page of the window, as the frame knows it: a widget, its entry in the mode bar, and where F6 stops in it.
// What is inside is the page's own business.
#pragma once

#include <vector>

#include <QPointer>
#include <QString>
#include <QWidget>

#include "ui/icons/icon_paths.h"

namespace headgate::ui {

class PageFrame;

// Keys that a page has beside its actions, for the sheet of keys: {"Up, Down", "go through the rows"}.
struct PageKey {
  QString keys;
  QString purpose;
};

// The frame takes ownership of both widgets.
struct Page {
  QString title;  // a word, for the mode bar
  Icon icon;
  QWidget* content = nullptr;
  QWidget* toolbar = nullptr;  // what of the toolbar is the page's; fills the room right of the profile
  std::vector<QPointer<QWidget>> panes;  // in the order of reading; none: the content is one pane
  std::vector<PageKey> keys;
  PageFrame* frame = nullptr;  // of the content, if it has one: its layout is kept and can be reset
};

}  // namespace headgate::ui
