// The editor of the profile's text, with a line below that says what is wrong at the cursor, or first.
// Thread: main. Ownership: borrows the draft and the theme.
#pragma once

#include <QWidget>

#include "ui/json/json_editor.h"

namespace headgate::ui {

class Button;
class ElidingLabel;

class ProfileJson final : public QWidget {
  Q_OBJECT

 public:
  ProfileJson(ProfileDraft& draft, const Theme& theme, QWidget* parent = nullptr);
  ~ProfileJson() override;

  JsonEditor& editor() { return *m_editor; }
  void showPlace(const std::string& pointer) { m_editor->showPlace(pointer); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void say();

  const Theme& m_theme;
  JsonEditor* m_editor;
  ElidingLabel* m_words;
  Button* m_next;
};

}  // namespace headgate::ui
