// ui_gallery --out DIR [--scale 2]: the parts of the window in both themes, as pictures.
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QPainter>

#include "tests/ui/gallery/sample_table.h"
#include "ui/icons/application_icon.h"
#include "ui/icons/icon_engine.h"
#include "ui/paint/gauge.h"
#include "ui/paint/tag.h"
#include "ui/theme/theme.h"

using namespace headgate::ui;

namespace {

// Lamps, tags, gauges, icons and marks on each ground that they may stand on.
class Board final : public QWidget {
 public:
  explicit Board(const Theme& theme) : m_theme(theme) { resize(760, 420); }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    painter.fillRect(rect(), tokens.surface.panel);
    const QColor grounds[] = {tokens.surface.base, tokens.selection.active, tokens.surface.panel};
    for (int row = 0; row < 3; ++row) {
      painter.fillRect(QRect(0, row * 25, width(), 24), grounds[row]);
      for (int lamp = 0; lamp <= int(Lamp::Last); ++lamp) {
        paintLamp(painter, QPointF(16 + lamp * 24, row * 25 + 6), Lamp(lamp), tokens, grounds[row]);
      }
    }
    qreal x = 16;
    const TagShape tags[] = {{QStringLiteral("200"), Tone::Ok, Lamp::Well},
                             {QStringLiteral("LLM stream"), Tone::Accent, {}},
                             {QStringLiteral("held"), Tone::Held, Lamp::Held},
                             {QStringLiteral("502"), Tone::Error, Lamp::Failed},
                             {QStringLiteral("stalled"), Tone::Warn, Lamp::Stalled},
                             {QStringLiteral("off"), Tone::Idle, {}}};
    for (const TagShape& tag : tags) {
      paintTag(painter, QPointF(x, 84), tag, m_theme);
      x += tagSize(tag, m_theme).width() + 8;
    }
    x = 16;
    for (const double share : {0.1, 0.7, 0.9, 1.0}) {
      paintGauge(painter, QRectF(x, 114, 64, 6), share, share < 1 ? GaugeState::Normal : GaugeState::Refusing,
                 tokens);
      x += 80;
    }
    for (int i = 0; i <= int(Icon::Last); ++i) {
      const QPoint at(16 + i % 20 * 32, 136 + i / 20 * 64);
      icon(Icon(i), m_theme).paint(&painter, QRect(at, QSize(20, 20)));
      icon(Icon(i), m_theme)
          .paint(&painter, QRect(at + QPoint(2, 32), QSize(16, 16)), Qt::AlignCenter, QIcon::Normal,
                 QIcon::On);
    }
    paintMark(painter, QRectF(16, 280, 64, 64), Tile::With);
    paintMark(painter, QRectF(96, 280, 16, 16), Tile::With);
    painter.fillRect(QRect(128, 280, 64, 48), tokens.rail.background);
    paintMark(painter, QRectF(146, 290, 28, 28), Tile::Without);
  }

 private:
  const Theme& m_theme;
};

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  QCommandLineParser parser;
  parser.addOption({QStringLiteral("out"), QStringLiteral("Where the pictures go."), QStringLiteral("DIR"),
                    QStringLiteral(".")});
  parser.process(application);
  const QDir out(parser.value(QStringLiteral("out")));
  Theme theme(Theme::Choice::Light);
  theme.applyTo(application);
  for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
    theme.setChoice(choice);
    const QString suffix =
        choice == Theme::Choice::Light ? QStringLiteral("-light.png") : QStringLiteral("-dark.png");
    Board board(theme);
    if (!board.grab().save(out.filePath(QStringLiteral("board") + suffix))) return 1;
    const std::unique_ptr<RowTable> table(makeSampleTable(theme));
    table->resize(792, 26 + 25 * 19 + 8);
    table->show();
    table->activateWindow();
    table->selectRow(12);
    QApplication::processEvents();
    if (!table->grab().save(out.filePath(QStringLiteral("table") + suffix))) return 1;
  }
  return 0;
}
