// The pages, and what stands in their place: the welcome while no profile is open or when it is asked for,
// the settings, the sheet of keys. Keeps the mode bar and the page's part of the toolbar at what is shown.
//
// Thread: main. Ownership: borrows what is shown in its place; takes the pages.
#pragma once

#include <vector>

#include <QStackedWidget>

#include "ui/frame/page.h"
#include "ui/frame/pane_cycle.h"
#include "ui/settings/settings_store.h"

namespace headgate::ui {

class KeysPage;
class ModeBar;

class PageArea final : public QStackedWidget {
  Q_OBJECT

 public:
  struct Sheets {
    QWidget* welcome;
    QWidget* settings;
    KeysPage* keys;
  };
  // Takes the sheets into itself; shows each page's toolbar in `toolbars`.
  PageArea(ModeBar& modes, QStackedWidget& toolbars, const Sheets& sheets, QWidget* parent = nullptr);

  int add(const Page& page);
  const Page* current() const;  // nullptr: something stands in its place
  // After the last page.
  void addSettingsMode();
  int count() const { return int(m_pages.size()); }
  int page() const { return m_page; }

  void showPage(int page);
  void showSettings() { show(Sheet::Settings); }
  // Also over an open profile.
  void showWelcome() { show(Sheet::Welcome); }
  void showKeys(const QWidget& window);
  // Back from what stands in the pages' place; false if there was nothing to go back from.
  bool leaveSheet();

  enum class Instead : uint8_t { Nothing, Welcome };
  void setInstead(Instead instead);

  PaneCycle::Panes panes() const;  // of what is shown

  void saveLayouts(SettingsStore& settings) const;
  void resetLayouts();
  // What a frame's layout is called in the settings.
  static QString layoutPart(const PageFrame& frame);

 private:
  enum class Sheet : uint8_t { None, Settings, Keys, Welcome };

  void showMode(int mode);
  void show(Sheet sheet);
  void update();

  ModeBar& m_modes;
  QStackedWidget& m_toolbars;
  const Sheets m_sheets;
  QWidget* m_noToolbar;
  std::vector<Page> m_pages;
  int m_page = 0;
  Sheet m_sheet = Sheet::None;
  Instead m_instead = Instead::Nothing;
};

}  // namespace headgate::ui
