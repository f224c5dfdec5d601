// Keys as small boxes, as the palette shows them: "Ctrl" "K". Paint code, and a line of them with words for
// who sees the palette for the first time. Thread: main; the theme outlives them.
#pragma once

#include <vector>

#include <QKeySequence>
#include <QStringList>
#include <QWidget>

#include "ui/theme/theme.h"

class QPainter;

namespace headgate::ui {

// Of the first chord: {"Ctrl", "Shift", "P"}, in the words of the platform.
QStringList keyWords(const QKeySequence& keys);

int keyBoxesWidth(const QStringList& keys, const Theme& theme);
// With their right edge at `right`, in the middle of the height. Returns their width.
int paintKeyBoxes(QPainter& painter, int right, const QRect& line, const QStringList& keys,
                  const Theme& theme);

class KeyHints final : public QWidget {
  Q_OBJECT

 public:
  struct Hint {
    QStringList keys;
    QString word;
  };
  KeyHints(const Theme& theme, std::vector<Hint> hints, QWidget* parent = nullptr);

  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& m_theme;
  const std::vector<Hint> m_hints;
};

}  // namespace headgate::ui
