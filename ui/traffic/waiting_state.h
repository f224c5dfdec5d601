// What the Traffic page shows before there is traffic: where to send it, ready to copy; or, while the gateway
// is stopped, how to start it. Thread: main; the theme outlives it.
#pragma once

#include <QWidget>

#include "core/control/gateway_values.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class Button;
class TextLabel;

class WaitingState final : public QWidget {
  Q_OBJECT

 public:
  explicit WaitingState(const Theme& theme, QWidget* parent = nullptr);

  void setState(const control::GatewayState& state);
  // Why the last start did not succeed.
  void showProblem(const QString& sentence);

 Q_SIGNALS:
  void startWanted();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void copy(const QString& text);

  const Theme& m_theme;
  TextLabel* m_sentence;
  TextLabel* m_url;
  TextLabel* m_curl;
  TextLabel* m_problem;
  Button* m_start;
  Button* m_copyUrl;
  Button* m_copyCurl;
};

}  // namespace headgate::ui
