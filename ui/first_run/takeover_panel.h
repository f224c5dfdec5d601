// The taking over of one client's settings, in place: what would be written into which file, and nothing is
// written before somebody says so; afterwards, giving it back.
//
// Thread: main. Ownership: borrows the live gateway and the theme; its parent deletes it when it says
// closed().
#pragma once

#include <QWidget>

#include "ui/first_run/client_lines.h"
#include "ui/first_run/framed_box.h"
#include "ui/session/live_gateway.h"

namespace headgate::ui {

class Button;
class TextDifferenceView;
class TextLabel;

class TakeoverPanel final : public FramedBox {
  Q_OBJECT

 public:
  // `url`: what its settings are to say.
  TakeoverPanel(LiveGateway& live, const TakeoverChoice& client, const std::string& url, const Theme& theme,
                QWidget* parent = nullptr);

 Q_SIGNALS:
  void closed();

 private:
  enum class Step : uint8_t { Asking, Planned, Refused, Written, GivenBack };

  void plan();
  void takePlan(const control::TakeoverPlan& plan);
  void write();
  void giveBack();
  void show(Step step, const QString& sentence, const QString& detail = {});

  LiveGateway& m_live;
  const TakeoverChoice m_client;
  const std::string m_url;
  std::string m_before;  // of the plan
  QString m_file;
  QString m_backup;
  TextLabel* m_sentence;
  TextLabel* m_detail;
  TextDifferenceView* m_difference;
  Button* m_write;
  Button* m_giveBack;
  Button* m_close;
};

}  // namespace headgate::ui
