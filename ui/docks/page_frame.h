// A page's arrangement: what it is about in the middle, panes at its sides or below it, and outputs at its
// foot, each of which somebody can show, hide, move or detach into a window of its own, and which come back
// as they were left. Where there is little room, panes from the right go below, and those that may fold away
// do.
//
// Splitters and not QDockWidgets: a page has few panes with fixed meanings, each is reached by an action and
// so by a key, and lines of 1 px keep a grip of 5 px. Thread: main. Ownership: takes the widgets; the theme
// outlives it. Lengths are device independent pixels.
#pragma once

#include <vector>

#include <QWidget>

#include "ui/theme/theme.h"
#include "ui/theme/tone.h"

class QAction;
class QSplitter;

namespace headgate::ui {

class DetachedPane;
class OutputArea;

class PageFrame final : public QWidget {
  Q_OBJECT

 public:
  enum class Side : uint8_t { Left, Right, Bottom };
  enum class WhenNarrow : uint8_t { Stays, FoldsAway };

  struct Pane {
    QString id;     // "detail": in names of actions and in what is saved
    QString title;  // "Detail"
    QWidget* widget = nullptr;
    Side side = Side::Right;
    int size = 320;  // its width at a side, to begin with; below, it begins with two fifths of the height
    int least = 160;
    WhenNarrow whenNarrow = WhenNarrow::Stays;
  };
  struct Output {
    QString id;     // "problems"
    QString title;  // "Problems"
    QWidget* widget = nullptr;
  };

  // `id` is the page's: "routes".
  PageFrame(const Theme& theme, QString id, QWidget* central, QWidget* parent = nullptr);
  ~PageFrame() override;

  const QString& id() const { return m_id; }

  // In the order of reading. Each comes with actions of this widget: to show, to move and to detach it.
  void addPane(const Pane& pane);
  // Alt+1, Alt+2… in the order in which they are added.
  void addOutput(const Output& output);
  // What waits in an output; 0: nothing. The meaning is for those who listen: "3 problems".
  void setOutputBadge(const QString& id, int count, Tone tone, const QString& meaning);
  // Something at the right end of the bar of outputs, such as what the middle follows.
  void setFoot(QWidget* foot);

  bool isShown(const QString& pane) const;
  void showPane(const QString& pane, bool shown = true);
  void movePane(const QString& pane, Side side);
  void detachPane(const QString& pane);
  // Opens an output, with the focus in it if the user asked for it.
  void showOutput(const QString& id);
  void closeOutput();
  QString openOutput() const;  // empty: none

  // As bytes with a version; what another version wrote, or nobody, leaves everything as it is.
  QByteArray layout() const;
  bool setLayout(const QByteArray& bytes);
  void resetLayout();

  // Of the arrangement for little room, which it takes by itself where there is no more.
  QSize minimumSizeHint() const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  enum class Room : uint8_t { Wide, Stacked, Narrow };
  struct Place {
    Pane pane;
    Side side;
    int width;       // at a side
    int height = 0;  // below; 0: not known yet
    bool shown = true;
    DetachedPane* window = nullptr;
    QAction* show = nullptr;
  };

  Place* find(const QString& id);
  const Place* find(const QString& id) const;
  QAction* addPaneAction(const QString& id, const QString& verb, const QString& text);
  Side sideNow(const Place& place) const;
  bool isInPlace(const Place& place) const;
  void arrange();
  void placeWidgets();
  void giveSizes();
  void noteSizes();
  void attach(Place& place);
  Room roomFor(int width) const;

  const Theme& m_theme;
  const QString m_id;
  QWidget* m_central;
  QSplitter* m_across;  // panes of the left, the middle, panes of the right
  QSplitter* m_down;    // what the page is about, panes below, outputs
  OutputArea* m_outputs;
  std::vector<Place> m_places;
  Room m_room = Room::Wide;
  bool m_isArranged = false;
};

}  // namespace headgate::ui
