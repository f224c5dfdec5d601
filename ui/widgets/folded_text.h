// What a machine said, in its own words, behind a link: for whoever wants to look it up or to report it. Not
// there while there is nothing. Thread: main; the theme outlives it.
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

namespace headgate::ui {

class LinkButton;
class TextLabel;

class FoldedText final : public QWidget {
  Q_OBJECT

 public:
  explicit FoldedText(const Theme& theme, QWidget* parent = nullptr);

  // Another one is folded again.
  void setText(const QString& text);

 private:
  void unfold(bool unfolded);

  LinkButton* m_link;
  TextLabel* m_text;
};

}  // namespace headgate::ui
