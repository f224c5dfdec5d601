// A window for one widget, in which Tab goes as in the program's. It gives the widget back at its end.
#pragma once

#include <QVBoxLayout>
#include <QWidget>

#include "ui/widgets/reading_order.h"

namespace headgate::test {

class ReadingWindow final : public QWidget {
 public:
  explicit ReadingWindow(QWidget& content) : m_content(content), m_home(content.parentWidget()) {
    resize(content.size());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(&content);
    content.show();
    show();
    activateWindow();
  }
  ~ReadingWindow() override { m_content.setParent(m_home); }

 protected:
  bool focusNextPrevChild(bool next) override { return ui::moveFocus(*this, next); }

 private:
  QWidget& m_content;
  QWidget* const m_home;
};

}  // namespace headgate::test
