// Tool tips say what they say: a path or a header field that looks like a page is shown letter by letter, and
// not read as one. It watches the application's events for those that ask for a tool tip, of widgets and of
// the rows of views. Thread: main. Ownership: whoever made it; nothing is borrowed.
#pragma once

#include <QObject>

namespace headgate::ui {

class PlainToolTips final : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace headgate::ui
