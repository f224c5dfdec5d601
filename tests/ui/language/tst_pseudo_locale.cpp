// The whole window in a language that nobody speaks: what stays plain there would stay English in German, and
// what is cut off there would be cut off in German.
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>

#include "tests/ui/frame/window_fixture.h"
#include "tests/ui/language/pseudo_translator.h"
#include "tests/ui/language/visible_words.h"
#include "tests/ui/routes/sample_routes.h"
#include "tests/ui/support/sample_rows.h"
#include "ui/routes/routes_page.h"
#include "ui/traffic/traffic_page.h"
#include "ui/upstreams/upstreams_page.h"

namespace headgate::test {
namespace {

const QString kStrings = QStringLiteral(HG_STRINGS);

QString listed(const std::vector<VisibleText>& texts) {
  QStringList lines;
  for (const VisibleText& each : texts) lines << each.where + QStringLiteral(": ") + each.text;
  lines.removeDuplicates();
  return lines.join(QLatin1Char('\n'));
}

class PseudoLocale : public WindowFixture {
 protected:
  PseudoLocale() {
    QApplication::installTranslator(&m_translator);
    fillWithRoutes(m_gateway);
    m_gateway.feed(sampleRows());
    m_settings.change([](ui::Settings& values) { values.onOpen = ui::OnOpen::Wait; });
  }
  ~PseudoLocale() override {
    m_window.reset();
    QApplication::removeTranslator(&m_translator);
  }

  void showAll() {
    m_window = std::make_unique<ui::MainWindow>(m_live, m_draft, m_settings, m_theme);
    auto* traffic = new ui::TrafficPage(m_live, m_theme);
    m_window->addPage({.title = pseudoText(QStringLiteral("Traffic")),
                       .icon = ui::Icon::Traffic,
                       .content = traffic,
                       .panes = traffic->panes()});
    auto* routes = new ui::RoutesPage(m_draft, m_live, m_theme);
    m_window->addPage({.title = pseudoText(QStringLiteral("Routes")),
                       .icon = ui::Icon::Routes,
                       .content = routes,
                       .toolbar = routes->toolbar(),
                       .panes = routes->panes(),
                       .frame = &routes->frame()});
    m_window->addPage({.title = pseudoText(QStringLiteral("Upstreams")),
                       .icon = ui::Icon::Upstreams,
                       .content = new ui::UpstreamsPage(m_live, m_draft, m_theme)});
    m_window->resize(1440, 900);
    m_window->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    settle();
  }

  // What the gateway says is data, in whatever language it is.
  QStringList data() const {
    QStringList words{QStringLiteral("NOLB"),  // HAProxy's words for a target's state, in every language
                      QStringLiteral("DRAIN"),
                      QStringLiteral("MAINT"),
                      QStringLiteral("DOWN"),
                      QStringLiteral("Inter"),
                      QStringLiteral("JetBrains Mono"),
                      QStringLiteral("127.0.0.1"),
                      QStringLiteral("agent_session"),
                      QStringLiteral("headgate secret set NAME"),
                      QStringLiteral("headgate trust"),
                      m_folder.filePath(QStringLiteral("settings.ini")),
                      QFileInfo(QString::fromStdString(m_gateway.profile.path)).fileName()};
    const QString profile = QString::fromStdString(m_gateway.profile.text + m_gateway.profile.path + "\"" +
                                                   m_gateway.profile.name + "\"");
    static const QRegularExpression quoted(QStringLiteral("\"([^\"]{2,})\""));
    for (auto match = quoted.globalMatch(profile); match.hasNext();) words << match.next().captured(1);
    std::sort(words.begin(), words.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
    return words;
  }

  QString untranslated() {
    std::vector<VisibleText> found;
    for (VisibleText each : visibleTexts(*m_window))
      if (!untranslatedWords(each.text, data()).isEmpty()) found.push_back(std::move(each));
    return listed(found);
  }

  PseudoTranslator m_translator{kStrings};
};

TEST(PseudoText, KeepsWhatIsNotLanguage) {
  EXPECT_EQ(pseudoText(QStringLiteral("Save %1")), QString::fromUtf8("⟦Šåvë %1~~⟧"));
  EXPECT_EQ(pseudoText(QStringLiteral("&Open")), QString::fromUtf8("⟦&Öpëñ~~⟧"));
  EXPECT_EQ(pseudoText(QStringLiteral("<b>%n</b> up")), QString::fromUtf8("⟦<b>%n</b> üp~~⟧"));
}

TEST(VisibleWords, FindWhatIsNotTranslated) {
  const QStringList data{QStringLiteral("chat-1")};
  EXPECT_EQ(untranslatedWords(pseudoText(QStringLiteral("Save")) + QStringLiteral(" 12 ms"), data),
            QString());
  EXPECT_EQ(untranslatedWords(QStringLiteral("chat-1"), data), QString());
  EXPECT_EQ(untranslatedWords(QStringLiteral("Save chat-1"), data), QStringLiteral("Save"));

  QWidget window;
  auto* button = new QPushButton(QStringLiteral("Remove"), &window);
  button->setObjectName(QStringLiteral("remove"));
  button->resize(button->sizeHint());
  window.show();
  ASSERT_EQ(visibleTexts(window).size(), 1U);
  EXPECT_EQ(visibleTexts(window).front().where, QStringLiteral("QPushButton #remove"));
  EXPECT_TRUE(cutOff(window).empty());
  button->resize(button->sizeHint().width() - 8, button->height());
  EXPECT_EQ(cutOff(window).size(), 1U);
}

TEST_F(PseudoLocale, EveryPageIsTranslated) {
  ASSERT_GT(m_translator.size(), 500);
  showAll();
  for (int page = 0; page < 3; ++page) {
    m_window->showPage(page);
    settle();
    const QString plain = untranslated();
    EXPECT_TRUE(plain.isEmpty()) << "page " << page << ":\n" << plain.toStdString();
  }
}

TEST_F(PseudoLocale, TheSettingsAreTranslated) {
  showAll();
  press(Qt::Key_Comma, Qt::ControlModifier);
  const QString plain = untranslated();
  EXPECT_TRUE(plain.isEmpty()) << plain.toStdString();
}

TEST_F(PseudoLocale, LongerWordsAreNotCutOff) {
  showAll();
  for (int page = 0; page < 3; ++page) {
    m_window->showPage(page);
    settle();
    const QString cut = listed(cutOff(*m_window));
    EXPECT_TRUE(cut.isEmpty()) << "page " << page << ":\n" << cut.toStdString();
  }
  press(Qt::Key_Comma, Qt::ControlModifier);
  const QString cut = listed(cutOff(*m_window));
  EXPECT_TRUE(cut.isEmpty()) << cut.toStdString();
}

}  // namespace
}  // namespace headgate::test
