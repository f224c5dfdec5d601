// What a stream came to, in a sentence and in figures. Thread: main; the theme outlives it.
#pragma once

#include <QWidget>

#include "core/control/exchange_values.h"
#include "ui/paint/lamps.h"
#include "ui/stream/stream_data.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class FigureRow;
class LampDot;
class TextLabel;

class StreamHead final : public QWidget {
  Q_OBJECT

 public:
  explicit StreamHead(const Theme& theme, QWidget* parent = nullptr);

  void setSentence(Lamp lamp, const QString& sentence);
  // `silence`: of now, in a stream that runs; below zero: there is none.
  void setFigures(const control::ExchangeRow& row, const StreamData& stream, int64_t silence);

 Q_SIGNALS:
  void copyWanted();

 private:
  const Theme& m_theme;
  LampDot* m_lamp;
  TextLabel* m_sentence;
  FigureRow* m_figures;
};

}  // namespace headgate::ui
