// What stands where there is nothing to show yet: an icon, one sentence, one action, at most one link;
// left-aligned in the middle third. Thread: main; the theme outlives it.
#pragma once

#include <QWidget>

#include "ui/icons/icon_paths.h"
#include "ui/theme/theme.h"

class QVBoxLayout;

namespace headgate::ui {

class Button;
class LinkButton;
class TextLabel;

class EmptyState final : public QWidget {
  Q_OBJECT

 public:
  EmptyState(const Theme& theme, Icon icon, const QString& sentence, QWidget* parent = nullptr);

  void setSentence(const QString& sentence);
  Button* addAction(const QString& text);
  LinkButton* addLink(const QString& text);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& m_theme;
  const Icon m_icon;
  TextLabel* m_sentence;
  QVBoxLayout* m_layout;
  QVBoxLayout* m_body;  // the sentence and the action; a link's words begin where they do
};

}  // namespace headgate::ui
