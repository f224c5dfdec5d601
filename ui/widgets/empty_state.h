// What stands where there is nothing to show yet: an icon, one sentence, one action, at most one link;
// left-aligned in the middle third. Thread: main; the theme outlives it.
#pragma once

#include <QWidget>

#include "ui/icons/icon_paths.h"
#include "ui/theme/theme.h"

class QPushButton;
class QVBoxLayout;

namespace headgate::ui {

class LinkButton;
class TextLabel;

class EmptyState final : public QWidget {
  Q_OBJECT

 public:
  EmptyState(const Theme& theme, Icon icon, const QString& sentence, QWidget* parent = nullptr);

  void setSentence(const QString& sentence);
  QPushButton* addAction(const QString& text);
  LinkButton* addLink(const QString& text);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  const Theme& m_theme;
  const Icon m_icon;
  TextLabel* m_sentence;
  QVBoxLayout* m_layout;
};

}  // namespace headgate::ui
