#include "ui/frame/page_area.h"

#include <algorithm>

#include <QAbstractButton>
#include <QSignalBlocker>

#include "ui/docks/page_frame.h"
#include "ui/frame/keys_page.h"
#include "ui/widgets/mode_bar.h"
#include "ui/widgets/mode_button.h"

namespace headgate::ui {

QString PageArea::layoutPart(const PageFrame& frame) {
  return frame.id() + QStringLiteral("/panes");
}

PageArea::PageArea(ModeBar& modes, QStackedWidget& toolbars, const Sheets& sheets, QWidget* parent)
    : QStackedWidget(parent),
      m_modes(modes),
      m_toolbars(toolbars),
      m_sheets(sheets),
      m_noToolbar(new QWidget(&toolbars)) {
  for (QWidget* sheet : {sheets.welcome, sheets.settings, static_cast<QWidget*>(sheets.keys)})
    addWidget(sheet);
  toolbars.addWidget(m_noToolbar);
  connect(&modes, &ModeBar::currentChanged, this, &PageArea::showMode);
}

int PageArea::add(const Page& page) {
  const int number = count();
  m_pages.push_back(page);
  addWidget(page.content);
  if (page.toolbar) m_toolbars.addWidget(page.toolbar);
  {
    const QSignalBlocker quiet(m_modes);  // the first mode makes itself the current one
    m_modes.addMode(page.icon, page.title);
  }
  // A click on the current one leaves the sheet of keys.
  connect(m_modes.button(number), &QAbstractButton::clicked, this, [this, number] { showMode(number); });
  update();
  return number;
}

void PageArea::addSettingsMode() {
  m_modes.addMode(Icon::Settings, tr("Settings"), ModeBar::Place::Bottom);
  update();
}

void PageArea::showMode(int mode) {
  if (mode < count())
    showPage(mode);
  else
    showSettings();
}

void PageArea::showPage(int page) {
  m_page = page;
  show(Sheet::None);
}

void PageArea::showKeys(const QWidget& window) {
  std::vector<KeyGroup> groups{{tr("Everywhere"), keysOf(window, KeyScope::Own)}};
  for (const Page& page : m_pages) {
    KeyGroup group{page.title, keysOf(*page.content, KeyScope::Below)};
    group.keys.insert(group.keys.end(), page.keys.begin(), page.keys.end());
    groups.push_back(std::move(group));
  }
  m_sheets.keys->fill(groups);
  show(Sheet::Keys);
}

bool PageArea::leaveSheet() {
  if (m_sheet == Sheet::None) return false;
  show(Sheet::None);
  return true;
}

void PageArea::setInstead(Instead instead) {
  m_instead = instead;
  update();
}

void PageArea::show(Sheet sheet) {
  m_sheet = sheet;
  update();
}

void PageArea::update() {
  QWidget* content = m_sheets.welcome;
  QWidget* toolbar = m_noToolbar;
  if (m_sheet == Sheet::Settings) {
    content = m_sheets.settings;
  } else if (m_sheet == Sheet::Keys) {
    content = m_sheets.keys;
  } else if (m_sheet == Sheet::None && m_instead == Instead::Nothing && m_page < count()) {
    content = m_pages[size_t(m_page)].content;
    if (m_pages[size_t(m_page)].toolbar) toolbar = m_pages[size_t(m_page)].toolbar;
  }
  setCurrentWidget(content);
  m_toolbars.setCurrentWidget(toolbar);
  const int mode = m_sheet == Sheet::Settings ? count() : m_page;
  const QSignalBlocker quiet(m_modes);
  if (mode < m_modes.count()) m_modes.setCurrent(mode);
}

const Page* PageArea::current() const {
  const auto page = std::ranges::find(m_pages, currentWidget(), &Page::content);
  return page == m_pages.end() ? nullptr : &*page;
}

PaneCycle::Panes PageArea::panes() const {
  const Page* page = current();
  return page && !page->panes.empty() ? page->panes : PaneCycle::Panes{currentWidget()};
}

void PageArea::saveLayouts(SettingsStore& settings) const {
  for (const Page& page : m_pages)
    if (page.frame) settings.setLayout(layoutPart(*page.frame), page.frame->layout());
}

void PageArea::resetLayouts() {
  for (const Page& page : m_pages)
    if (page.frame) page.frame->resetLayout();
}

}  // namespace headgate::ui
