// The sheet of keys: what the window and its pages answer to, read from their actions, so that it cannot say
// anything else than what is so. Thread: main.
#pragma once

#include <vector>

#include <QWidget>

#include "ui/frame/page.h"
#include "ui/theme/theme.h"

class QVBoxLayout;

namespace headgate::ui {

struct KeyGroup {
  QString title;
  std::vector<PageKey> keys;
};

// Of the widget's own actions, or of everything in it as well; actions without words or keys are passed over.
enum class KeyScope : uint8_t { Own, Below };
std::vector<PageKey> keysOf(const QWidget& widget, KeyScope scope);

class KeysPage final : public QWidget {
  Q_OBJECT

 public:
  explicit KeysPage(const Theme& theme, QWidget* parent = nullptr);
  void fill(const std::vector<KeyGroup>& groups);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& m_theme;
  QWidget* m_sheet = nullptr;
  QVBoxLayout* m_layout;
};

}  // namespace headgate::ui
