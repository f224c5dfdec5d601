// The longer help of a field, below its form: what it is for, what may stand there and what each word does,
// what holds where nothing is said, and what it is called in the JSON. It can be read with the arrow keys,
// and by whoever listens.
//
// Thread: main. Ownership: its pane's; the theme outlives it.
#pragma once

#include <QWidget>

#include "ui/forms/field_place.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class TextLabel;

// A paragraph for each of these.
QString fieldHelpText(const FieldPlace& place);

class FieldHelp final : public QWidget {
  Q_OBJECT

 public:
  explicit FieldHelp(const Theme& theme, QWidget* parent = nullptr);

  void explain(const FieldPlace& place);

 Q_SIGNALS:
  void closed();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& m_theme;
  TextLabel* m_title;
  TextLabel* m_text;
};

}  // namespace headgate::ui
