// A request or a response as it was on the wire: its head, its body in a form to read, how large it was and
// what of it the record does not hold.
//
// Long bodies are made readable on a thread of the tab's own, which is waited for at the end. Thread: main.
#pragma once

#include <QThreadPool>
#include <QWidget>

#include "core/control/exchange_values.h"
#include "ui/theme/theme.h"
#include "ui/traffic/body_text.h"

namespace headgate::ui {

class Button;
class TextLabel;
class WireView;

class MessageTab final : public QWidget {
  Q_OBJECT

 public:
  enum class Side : uint8_t { Request, Response };

  MessageTab(const Theme& theme, Side side, QWidget* parent = nullptr);

  void setDetail(const control::ExchangeDetail& detail);
  // Instead of a message: why there is none.
  void showNothing(const QString& sentence);

 private:
  const control::RecordedBody& head() const;
  void showHead();
  void showBody(const control::RecordedBody& body);
  void showBody(const std::string& bytes, const QString& size);
  void setBodyText(const BodyText& body);
  void showSize();

  const Side m_side;
  control::RecordedBody m_received;
  control::RecordedBody m_sent;
  std::string m_shownBody;
  uint64_t m_job = 0;  // replies of an older one are of another body
  TextLabel* m_nothing;
  QWidget* m_message;
  Button* m_asSent;
  WireView* m_head;
  TextLabel* m_size;
  WireView* m_body;
  QString m_recordedSize;
  QString m_shownSize;  // of what is in the view, where that is not all
  QThreadPool m_pool;
};

// "148 B", "1.0 of 4.2 MB kept: the route's record limit". Empty if there is none.
QString recordedSizeText(const control::RecordedBody& body);

}  // namespace headgate::ui
