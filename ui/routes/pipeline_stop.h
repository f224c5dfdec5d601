// A stop of the pipeline: something on the request's way that can be chosen, a block, a row of policies, a
// target.
//
// It is a button, so that it is chosen by mouse and space and is one for screen readers. Where the arrow keys
// lead is the pipeline's business. Thread: main. The theme outlives it.
#pragma once

#include <string>

#include <QAbstractButton>

#include "ui/icons/icon_paths.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class PipelineStop : public QAbstractButton {
  Q_OBJECT

 public:
  // Where it stands in the profile, and what it is called.
  struct Place {
    std::string pointer;
    QString name;
    Icon icon = Icon::Policy;
  };

  PipelineStop(const Theme& theme, Place place, QWidget* parent);

  const Place& place() const { return m_place; }
  void setPlace(Place place);

 protected:
  enum class Frame : uint8_t { Own, None };  // a row stands in its block's

  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void paintGround(QPainter& painter, Frame frame) const;
  void paintFocus(QPainter& painter) const;
  QColor ground(Frame frame) const;
  const Theme& theme() const { return m_theme; }
  const Tokens& tokens() const { return m_theme.tokens(); }

 private:
  const Theme& m_theme;
  Place m_place;
};

}  // namespace headgate::ui
