// The command palette: one line to type in over the window, and below it whatever the window can do or show
// that fits. Up, Down, Page Up and Page Down choose, Enter opens, Ctrl+Enter opens beside, Escape closes.
//
// A child that covers its parent with a scrim, never a window of its own. Closing it gives the focus back.
// Sources are asked when it opens and not while it is open. Thread: main. Ownership: owns the sources; the
// theme outlives it.
#pragma once

#include <memory>
#include <vector>

#include <QPointer>
#include <QWidget>

#include "ui/palette/palette_source.h"
#include "ui/theme/theme.h"

class QLabel;
class QLineEdit;
class QListView;

namespace headgate::ui {

class KeyHints;
class PaletteModel;
class TextLabel;

class CommandPalette final : public QWidget {
  Q_OBJECT

 public:
  CommandPalette(const Theme& theme, QWidget* parent);
  ~CommandPalette() override;

  void addSource(std::unique_ptr<PaletteSource> source);
  // For what stands behind "#".
  void setSearch(std::unique_ptr<PaletteSearch> search);

  // With something typed already: "> " for actions.
  void open(const QString& typed = {});
  void close();
  void toggle() { isOpen() ? close() : open(); }
  bool isOpen() const { return isVisible(); }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  enum class How : uint8_t { Here, Beside };

  QWidget* makeHead();
  QWidget* makeFoot();
  bool takeKey(const QKeyEvent& key);
  void collect();
  void showFound();
  void choose(int row);
  void step(int rows);
  void stepPage(int direction);
  void openChosen(How how);
  void place();
  void onFocusChanged(QWidget* now);

  const Theme& m_theme;
  std::vector<std::unique_ptr<PaletteSource>> m_sources;
  std::unique_ptr<PaletteSearch> m_search;
  PaletteModel* m_model;
  QWidget* m_panel;
  QLineEdit* m_input = nullptr;
  KeyHints* m_prefixes = nullptr;
  QListView* m_list;
  TextLabel* m_nothing;
  TextLabel* m_count = nullptr;
  QPointer<QWidget> m_before;  // gets the focus back
  bool m_isSearching = false;  // the model has what was found, and not what sources gave
};

}  // namespace headgate::ui
