// The way to one target more: a link, and in its place a line in which its URL is typed. Return adds it,
// Escape gives it up. Thread: main. The theme outlives it.
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

class QLineEdit;

namespace headgate::ui {

class LinkButton;

class TargetEntry final : public QWidget {
  Q_OBJECT

 public:
  explicit TargetEntry(const Theme& theme, QWidget* parent = nullptr);

  void open();

 Q_SIGNALS:
  void entered(const QString& url);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void close();

  LinkButton* m_link;
  QLineEdit* m_url;
};

}  // namespace headgate::ui
