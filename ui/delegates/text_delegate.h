// A text, and where a model has one its second part in tertiary: a tool's name and the method behind it. What
// does not fit is elided: names at the end, paths in the middle; of two parts the second goes first.
#pragma once

#include "ui/delegates/row_delegate.h"

namespace headgate::ui {

class TextDelegate final : public RowDelegate {
  Q_OBJECT

 public:
  enum class Face { Body, Name, Small, Wire };

  explicit TextDelegate(const Theme& theme, Face face = Face::Body, Tone tone = Tone::Plain,
                        Qt::TextElideMode elide = Qt::ElideRight, QObject* parent = nullptr);

 protected:
  void paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const override;

 private:
  const QFont& font() const;

  Face m_face;
  Tone m_tone;
  Qt::TextElideMode m_elide;
};

}  // namespace headgate::ui
