// Draws the command palette over a plain window, in both themes and in a narrow window, into a folder of
// pictures.
#include <QApplication>
#include <QDir>
#include <QLineEdit>

#include "ui/palette/command_palette.h"
#include "ui/palette/key_boxes.h"

namespace {

using namespace headgate::ui;

PaletteEntry entry(PaletteGroup group, const char* title, const char* detail) {
  PaletteEntry made;
  made.group = group;
  made.title = QString::fromUtf8(title);
  made.detail = QString::fromUtf8(detail);
  return made;
}

class SampleSource final : public PaletteSource {
 public:
  std::vector<PaletteEntry> entries() const override {
    std::vector<PaletteEntry> all{
        entry(PaletteGroup::Actions, "Resend #40194", "POST /v1/messages to llama-1"),
        entry(PaletteGroup::Actions, "Reset layout", ""),
        entry(PaletteGroup::Routes, "Research agent", "/api/research/*"),
        entry(PaletteGroup::Routes, "Codex", "/v1/responses"),
        entry(PaletteGroup::Upstreams, "research-2", "127.0.0.1:8004"),
        entry(PaletteGroup::Upstreams, "research-1", "127.0.0.1:8003"),
        entry(PaletteGroup::Settings, "Response body kept per exchange", "Capture"),
    };
    all[0].icon = Icon::Resend;
    all[0].keys = keyWords(QKeySequence(Qt::SHIFT | Qt::Key_R));
    all[1].icon = Icon::Undo;
    for (size_t wire : {2U, 3U, 4U, 5U}) all[wire].detailIsWire = true;
    all[2].lamp = Lamp::Stalled;
    all[2].state = QStringLiteral("1 of 2 down");
    all[2].stateTone = Tone::Warn;
    all[3].lamp = Lamp::Well;
    all[3].state = QStringLiteral("up");
    all[4].lamp = Lamp::Failed;
    all[4].state = QStringLiteral("DOWN");
    all[4].stateTone = Tone::Error;
    all[5].lamp = Lamp::Well;
    all[5].state = QStringLiteral("UP");
    all[5].stateTone = Tone::Ok;
    all[6].icon = Icon::Settings;
    return all;
  }
};

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  const QDir out(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("."));
  for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
    Theme theme(choice);
    theme.applyTo(application);
    const QString suffix = choice == Theme::Choice::Light ? QStringLiteral("light") : QStringLiteral("dark");
    for (const int width : {1440, 560}) {
      QWidget window;
      window.resize(width, 700);
      auto* palette = new CommandPalette(theme, &window);
      palette->addSource(std::make_unique<SampleSource>());
      window.show();
      palette->open(QStringLiteral("res"));
      QApplication::processEvents();
      const QString name = QStringLiteral("palette-%1-%2.png").arg(suffix).arg(width);
      if (!window.grab().save(out.filePath(name))) return 1;
    }
  }
  return 0;
}
