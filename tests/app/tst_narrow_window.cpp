// The window as the program puts it together, in the least room that it is made for: every page, the settings
// and the keys, in English and in the longer German.
#include <QLabel>
#include <QScrollArea>
#include <QTranslator>

#include "app/window/window_pages.h"
#include "tests/ui/frame/window_fixture.h"
#include "tests/ui/support/sample_rows.h"
#include "tests/ui/upstreams/sample_upstreams.h"
#include "ui/docks/page_frame.h"
#include "ui/frame/page_area.h"
#include "ui/routes/routes_page.h"

namespace headgate::test {
namespace {

constexpr QSize kLeast(900, 600);

QString nameOf(const QWidget& widget) {
  const QString name = widget.objectName().isEmpty() ? widget.accessibleName() : widget.objectName();
  return QStringLiteral("%1 '%2' %3 px")
      .arg(QLatin1String(widget.metaObject()->className()), name)
      .arg(widget.minimumSizeHint().expandedTo(widget.minimumSize()).width());
}

// From the window down to what needs most of its width.
QString widest(const QWidget& widget) {
  const QWidget* most = nullptr;
  int width = 0;
  for (const auto* child : widget.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
    if (child->isWindow() || child->isHidden()) continue;
    const int needed = child->minimumSizeHint().expandedTo(child->minimumSize()).width();
    if (needed > width) {
      width = needed;
      most = child;
    }
  }
  const bool scrolls = qobject_cast<const QAbstractScrollArea*>(&widget) != nullptr;
  return nameOf(widget) + (most && !scrolls ? QStringLiteral("\n  ") + widest(*most) : QString());
}

class NarrowWindow : public WindowFixture, public testing::WithParamInterface<const char*> {
 protected:
  NarrowWindow() {
    const QString file = QStringLiteral(":/i18n/headgate_%1.qm").arg(QLatin1String(GetParam()));
    if (m_translator.load(file)) QApplication::installTranslator(&m_translator);
    fillWithUpstreams(m_gateway);
    fillWithLimits(m_gateway);
    m_gateway.feed(sampleRows());
    m_gateway.counters.recordBytes = 61 * 1024 * 1024;
    m_gateway.counters.recordBudget = 64 * 1024 * 1024;
  }
  ~NarrowWindow() override {
    m_window.reset();
    QApplication::removeTranslator(&m_translator);
  }

  void showAll() {
    ASSERT_FALSE(m_translator.isEmpty());
    m_window = std::make_unique<ui::MainWindow>(m_live, m_draft, m_settings, m_theme);
    new app::WindowPages(*m_window, m_live, m_draft, m_theme);
    m_window->resize(1440, 900);
    m_window->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    run();
  }

  // From the wide window that it was, as by its frame.
  void narrow(const QString& what) {
    m_window->resize(1440, 900);
    settle();
    m_window->resize(kLeast);
    settle();
    const QSize least = m_window->minimumSizeHint();
    EXPECT_LE(least.width(), kLeast.width()) << what.toStdString() << ":\n"
                                             << widest(*m_window).toStdString();
    EXPECT_LE(least.height(), kLeast.height()) << what.toStdString();
    EXPECT_EQ(m_window->size(), kLeast) << what.toStdString();
    EXPECT_EQ(outside(), QString()) << what.toStdString();
  }

  // What can be used but lies beyond the edge of what it is in, where nothing scrolls there.
  QString outside() const {
    QStringList found;
    for (const auto* widget : m_window->findChildren<QWidget*>()) {
      if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0 || scrolls(*widget)) continue;
      for (const QWidget* around = widget->parentWidget(); around; around = around->parentWidget()) {
        const QRect place(widget->mapTo(around, QPoint()), widget->size());
        if (!around->rect().contains(place)) {
          found << nameOf(*widget) + QStringLiteral(" in ") + nameOf(*around);
          break;
        }
        if (around->isWindow()) break;
      }
    }
    return found.join(QLatin1Char('\n'));
  }

  QTranslator m_translator;

 private:
  static bool scrolls(const QWidget& widget) {
    for (const QWidget* around = widget.parentWidget(); around; around = around->parentWidget())
      if (qobject_cast<const QAbstractScrollArea*>(around)) return true;
    return false;
  }
};

TEST_P(NarrowWindow, TakesEveryPage) {
  showAll();
  for (int page = 0; page < 3; ++page) {
    m_window->showPage(page);
    narrow(QStringLiteral("page %1").arg(page));
  }
}

TEST_P(NarrowWindow, TakesEveryViewOfTheRoutes) {
  showAll();
  m_window->showPage(1);
  for (const char* view : {"viewMap", "viewJson", "viewEditor"}) {
    click(find<QAbstractButton>(view));
    narrow(QLatin1String(view));
  }
  auto& frame = m_window->findChild<ui::RoutesPage*>()->frame();
  for (const char* output : {"history", "versions"}) {
    frame.showOutput(QLatin1String(output));
    narrow(QLatin1String(output));
  }
}

TEST_P(NarrowWindow, TakesTheSettingsTheKeysAndTheSearchForServices) {
  showAll();
  press(Qt::Key_Comma, Qt::ControlModifier);
  narrow(QStringLiteral("settings"));
  press(Qt::Key_F1);
  narrow(QStringLiteral("keys"));
  m_window->showServices();
  narrow(QStringLiteral("services"));
}

INSTANTIATE_TEST_SUITE_P(Languages, NarrowWindow, testing::Values("en", "de"));

}  // namespace
}  // namespace headgate::test
