// A part of the pipeline in one line: icon, name, what it does, whether it has been changed, and at the right
// one live figure, with a gauge where something can be full. As a block of its own, or as a row among the
// policies.
//
// One that leads elsewhere (the pool) can be dragged by its body to where it shall lead, and has a link that
// does the same by a click. Thread: main. The theme outlives it.
#pragma once

#include <optional>

#include "ui/routes/pipeline_stop.h"
#include "ui/routes/route_view.h"

namespace headgate::ui {

class LinkButton;

class PartBlock final : public PipelineStop {
  Q_OBJECT

 public:
  enum class Form : uint8_t { Block, PolicyRow };
  struct Gauge {
    double share = 0;
    bool isRefusing = false;

    bool operator==(const Gauge&) const = default;
  };

  PartBlock(const Theme& theme, const PartView& part, Form form, QWidget* parent);

  const PartView& part() const { return m_part; }
  void setPart(const PartView& part);
  // "87.2 req/min"; empty: none.
  void setFigure(const QString& figure, std::optional<Gauge> gauge = std::nullopt);
  // It can lead elsewhere: see pullWanted() and the pulled ones.
  void setLink(const QString& text);
  QWidget* link() const;  // nullptr: it has none
  // Something that is dragged over it would be taken.
  void setTakes(bool takes);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void linkClicked();
  void takeOffWanted();
  void pulled(QPoint global);
  void letGo(QPoint global);
  void pullEnded();  // without being let go anywhere

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;

 private:
  void speak();
  void openMenu(QPoint global);
  // What is left of the line.
  QRect paintFigure(QPainter& painter, QRect line) const;

  PartView m_part;
  const Form m_form;
  QString m_figure;
  std::optional<Gauge> m_gauge;
  LinkButton* m_link = nullptr;
  QPoint m_pressed;
  bool m_isPulled = false;
  bool m_takes = false;
};

}  // namespace headgate::ui
