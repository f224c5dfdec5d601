// Where the window was and which page it showed, as bytes with a version. What was written by another
// version, or for a screen that is gone, is not restored.
#pragma once

#include <QByteArray>

class QWidget;

namespace headgate::ui {

struct WindowLayout {
  int page = 0;

  static QByteArray saved(const QWidget& window, int page);
  // Places the window; the default size if there is nothing that fits.
  static WindowLayout restored(QWidget& window, const QByteArray& bytes);
};

}  // namespace headgate::ui
