// One row for each secret that the profile lacks, to type it in: a part of the window below the notice bar,
// closed with Escape, and by itself once all are there.
//
// Thread: main. Ownership: borrows.
#pragma once

#include <vector>

#include <QTimer>
#include <QWidget>

#include "ui/frame/missing_secrets.h"
#include "ui/theme/theme.h"

class QScrollArea;
class QVBoxLayout;

namespace headgate::ui {

class MissingSecretRow;
class TextLabel;

class MissingSecretsPanel final : public QWidget {
  Q_OBJECT

 public:
  MissingSecretsPanel(MissingSecrets& secrets, const Theme& theme, QWidget* parent = nullptr);

  // Shows itself, with the focus where the first one can be typed.
  void open();

 Q_SIGNALS:
  // What could be mended outside has perhaps been mended.
  void lookWanted();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  void update();
  void addRow(const control::SecretState& secret);
  void keep(MissingSecretRow* row, const std::string& name, const QString& secret);
  void showTitle();
  void fitHeight();
  void focusNext();

  MissingSecrets& m_secrets;
  const Theme& m_theme;
  TextLabel* m_title;
  TextLabel* m_store;
  QScrollArea* m_scroll;
  QWidget* m_list;
  QVBoxLayout* m_layout;
  std::vector<MissingSecretRow*> m_rows;
  QTimer m_closing;
};

}  // namespace headgate::ui
