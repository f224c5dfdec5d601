// ui_gallery --out DIR [--scale 2]: the parts of the window in both themes, as pictures.
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTabBar>
#include <QToolBar>
#include <QVBoxLayout>

#include "tests/ui/gallery/sample_table.h"
#include "ui/icons/application_icon.h"
#include "ui/icons/icon_engine.h"
#include "ui/paint/gauge.h"
#include "ui/paint/tag.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/eliding_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/mode_bar.h"
#include "ui/widgets/note.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/text_label.h"

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

// The widgets, in a window's frame.
class Sampler final : public QWidget {
 public:
  explicit Sampler(const Theme& theme) {
    resize(1000, 620);
    setAccessibleName(QStringLiteral("sampler"));
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    auto* bar = new ModeBar(theme);
    bar->addMode(Icon::Traffic, QStringLiteral("Traffic"));
    bar->addMode(Icon::Routes, QStringLiteral("Routes"));
    bar->addMode(Icon::Upstreams, QStringLiteral("Upstreams"));
    bar->addMode(Icon::Sessions, QStringLiteral("Sessions"));
    bar->addMode(Icon::Settings, QStringLiteral("Settings"), ModeBar::Place::Bottom);
    bar->setBadge(2, 2, QStringLiteral("2 problems"));
    across->addWidget(bar);
    auto* down = new QVBoxLayout;
    down->setContentsMargins(0, 0, 0, 0);
    across->addLayout(down, 1);
    down->addWidget(toolBar(theme));
    auto* problem = new Note(theme, Note::Form::Bar);
    problem->setMessage(Lamp::Failed, QStringLiteral("Port 8080 is taken."),
                        QStringLiteral("python3, process 4711, listens there."));
    problem->addAction(QStringLiteral("Use 8081"));
    problem->addAction(QStringLiteral("Try again"));
    down->addWidget(problem);
    auto* middle = new QSplitter;
    middle->addWidget(form(theme));
    auto* empty = new EmptyState(theme, Icon::Traffic,
                                 QStringLiteral("Nothing has passed yet. Point a client at 127.0.0.1:8080."));
    empty->addAction(QStringLiteral("Copy the address"));
    empty->addLink(QStringLiteral("Load the demo"));
    middle->addWidget(empty);
    middle->setSizes({400, 500});
    down->addWidget(middle, 1);
  }

 private:
  static QToolBar* toolBar(const Theme& theme) {
    auto* bar = new QToolBar;
    bar->setFixedHeight(theme.tokens().size.toolbar);
    using Role = Button::Role;
    auto* stop = new Button(theme, Role::Normal, Icon::Stop, QStringLiteral("Stop"));
    auto* capture = new Button(theme, Role::Normal, Icon::Capture, QStringLiteral("Capture"));
    capture->setCheckable(true);
    capture->setChecked(true);
    auto* hold = new Button(theme, Role::Flat, Icon::Hold, QStringLiteral("Hold"));
    auto* apply = new Button(theme, Role::Primary, Icon::Check, QStringLiteral("Apply"));
    auto* off = new Button(Role::Normal, QStringLiteral("Discard"));
    off->setEnabled(false);
    for (Button* button : {stop, capture, hold, apply, off}) bar->addWidget(button);
    bar->addSeparator();
    return bar;
  }

  static QWidget* form(const Theme& theme) {
    auto* form = new QWidget;
    form->setProperty("surface", QStringLiteral("panel"));
    form->setAttribute(Qt::WA_StyledBackground);
    auto* down = new QVBoxLayout(form);
    down->setContentsMargins(16, 8, 16, 16);
    auto* tabs = new QTabBar;
    for (const char* name : {"Overview", "Request", "Response"}) tabs->addTab(QString::fromUtf8(name));
    down->addWidget(tabs);
    auto* head = new QHBoxLayout;
    auto* on = new Switch(theme);
    on->setChecked(true);
    on->setAccessibleName(QStringLiteral("Code agent is on"));
    head->addWidget(on);
    head->addWidget(new TextLabel(theme, theme.fonts().title(), Tone::Plain, QStringLiteral("Code agent")));
    head->addWidget(new Switch(theme));
    head->addWidget(new Tag(theme, {QStringLiteral("200"), Tone::Ok, Lamp::Well}));
    head->addStretch();
    down->addLayout(head);
    down->addWidget(new SectionHead(theme, QStringLiteral("Time to first byte, last 500 on this route")));
    auto* note = new Note(theme);
    note->setMessage(Lamp::Stalled, QStringLiteral("The upstream was silent, not Headgate."),
                     QStringLiteral("llama-1 kept the socket open and sent nothing while it read the prompt "
                                    "of #40,199 in its second slot."));
    note->addAction(QStringLiteral("Show in stream"));
    note->addAction(QStringLiteral("Allow one at a time on llama-1"));
    down->addWidget(note);
    auto* edit = new QLineEdit(QStringLiteral("15 min"));
    auto* unset = new QLineEdit(QStringLiteral("60 s"));
    unset->setProperty("unset", true);
    auto* wrong = new QLineEdit(QStringLiteral("1 h"));
    wrong->setProperty("check", QStringLiteral("warn"));
    for (QLineEdit* line : {edit, unset, wrong}) down->addWidget(line);
    edit->setFocus();
    auto* box = new QCheckBox(QStringLiteral("also HTTPS on 8443"));
    box->setChecked(true);
    down->addWidget(box);
    down->addWidget(new QCheckBox(QStringLiteral("off")));
    auto* choice = new QComboBox;
    choice->addItem(QStringLiteral("client address"));
    down->addWidget(choice);
    auto* path = new ElidingLabel(theme, theme.fonts().wire(), Tone::Secondary, Qt::ElideMiddle);
    path->setText(
        QStringLiteral("/api/research/jobs/71f2/results/pages/of/a/very/long/path/indeed/messages"));
    down->addWidget(path);
    auto* text = new QPlainTextEdit(QStringLiteral("a\nb\nc\nd\ne\nf\ng\nh"));
    down->addWidget(text);
    return form;
  }
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
    Sampler sampler(theme);
    sampler.show();
    QApplication::processEvents();
    if (!sampler.grab().save(out.filePath(QStringLiteral("widgets") + suffix))) return 1;
    sampler.hide();
    QMenu menu;
    menu.addAction(icon(Icon::Copy, theme), QStringLiteral("Copy as curl"),
                   QKeySequence(QStringLiteral("Ctrl+C")));
    menu.addAction(QStringLiteral("Show only this route"));
    menu.addSeparator();
    menu.addAction(QStringLiteral("Send again"))->setEnabled(false);
    menu.addAction(QStringLiteral("Pinned"))->setCheckable(true);
    menu.actions().constLast()->setChecked(true);
    menu.popup(QPoint(0, 0));
    menu.setActiveAction(menu.actions().at(1));
    QApplication::processEvents();
    if (!menu.grab().save(out.filePath(QStringLiteral("menu") + suffix))) return 1;
    menu.hide();
    const std::unique_ptr<RowTable> table(makeSampleTable(theme));
    table->resize(792, 26 + 25 * 19 + 8);
    table->show();
    table->activateWindow();
    table->setFocus(Qt::MouseFocusReason);
    table->selectRow(12);
    QApplication::processEvents();
    if (!table->grab().save(out.filePath(QStringLiteral("table") + suffix))) return 1;
  }
  return 0;
}
