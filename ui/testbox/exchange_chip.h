// The recorded exchange that is tried, in the place of a request that is written down. Thread: main; the
// theme outlives it.
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

namespace headgate::ui {

class ElidingLabel;
class LinkButton;

class ExchangeChip final : public QWidget {
  Q_OBJECT

 public:
  explicit ExchangeChip(const Theme& theme, QWidget* parent = nullptr);

  void setWords(const QString& words);

 Q_SIGNALS:
  void removeWanted();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& m_theme;
  ElidingLabel* m_words;
  LinkButton* m_remove;
};

}  // namespace headgate::ui
