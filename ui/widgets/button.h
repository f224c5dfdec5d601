// A push button in one of the look's roles, with an icon before its word or without. Of primary ones a view
// has one. What destroys something is a normal button whose word says so. Where a toolbar has no room for the
// word, the icon stands alone: the word is in the tool tip then, and whoever listens always hears it. Thread:
// main; the theme outlives it.
#pragma once

#include <optional>

#include <QPushButton>

#include "ui/icons/icon_paths.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class Button final : public QPushButton {
  Q_OBJECT

 public:
  enum class Role { Normal, Primary, Flat };
  enum class Size { Normal, Small };
  enum class Face { Word, IconAlone };
  static constexpr int kWidthAlone = 36;  // of an icon without its word

  Button(Role role, const QString& text, QWidget* parent = nullptr);
  Button(const Theme& theme, Role role, Icon icon, const QString& text, QWidget* parent = nullptr);

  void setSize(Size size);
  // Of one with an icon.
  void setFace(Face face);
  // Its key, in small beside the word.
  void setHint(const Theme& theme, const QString& hint);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  bool event(QEvent* event) override;
  void initStyleOption(QStyleOptionButton* option) const override;
  void paintEvent(QPaintEvent* event) override;

 private:
  int hintWidth() const;

  Face m_face = Face::Word;
  QString m_hint;
  const Theme* m_hintTheme = nullptr;  // null: there is no hint
};

}  // namespace headgate::ui
