// All of one event of a stream: its data in a form to read, and what the protocol says of it. Opens below the
// list and closes with Escape. Thread: main; the theme and the source outlive it.
#pragma once

#include <QWidget>

#include "ui/stream/stream_source.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class ElidingLabel;
class WireView;

class EventView final : public QWidget {
  Q_OBJECT

 public:
  EventView(LiveGateway& gateway, const Theme& theme, const StreamSource& source, QWidget* parent = nullptr);

  void setEvent(size_t event);

 Q_SIGNALS:
  void closed();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void take(const control::StreamTexts& texts);

  LiveGateway& m_gateway;
  const StreamSource& m_source;
  size_t m_event = 0;
  ElidingLabel* m_title;
  WireView* m_text;
};

}  // namespace headgate::ui
