// The bar under the toolbar, with what Notices has on top. It is there while there is something to say. A
// question takes the focus, because everything else waits for its answer; nothing else does. Where the focus
// is here already, it never comes to stand on what does more than was just chosen.
//
// Thread: main. Ownership: borrows.
#pragma once

#include <optional>

#include <QPointer>
#include <QWidget>

#include "ui/frame/notices.h"
#include "ui/theme/theme.h"

class QAbstractButton;

namespace headgate::ui {

class Note;

class NoticeBar final : public QWidget {
  Q_OBJECT

 public:
  NoticeBar(Notices& notices, const Theme& theme, QWidget* parent = nullptr);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void update();
  void makeButtons(const QStringList& words);
  void onClicked(const QAbstractButton* button);
  void run(size_t action);

  Notices& m_notices;
  Note* m_note;
  std::optional<NoticeKind> m_kind;  // that is shown
  QStringList m_words;
  std::vector<QAbstractButton*> m_buttons;
  QPointer<QWidget> m_focusBefore;
};

}  // namespace headgate::ui
