// A profile that is dropped on the window, one file at a time. Thread: main. Ownership: belongs to the
// window.
#pragma once

#include <QObject>

class QWidget;

namespace headgate::ui {

class ProfileDrop final : public QObject {
  Q_OBJECT

 public:
  explicit ProfileDrop(QWidget& window);

 Q_SIGNALS:
  void dropped(const QString& path);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace headgate::ui
