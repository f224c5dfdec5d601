// What is done with the chosen route on its way: the palette of blocks, what is dragged out of it or to it,
// and how all of that becomes edits of the draft.
//
// Thread: main. Ownership: a child of the page, as what it shows; borrows the draft and the pipeline.
#pragma once

#include <QObject>

#include "ui/routes/block_palette.h"
#include "ui/routes/pipeline_edits.h"
#include "ui/routes/route_pipeline.h"

class QAction;

namespace headgate::ui {

class PipelineActions final : public QObject {
  Q_OBJECT

 public:
  PipelineActions(ProfileDraft& draft, RoutePipeline& pipeline, const Theme& theme, QWidget* page);

  QAction* addPolicy;
  QAction* changeAnswer;

 Q_SIGNALS:
  // What was made or set stands there: its form is wanted.
  void placeWanted(const std::string& pointer);

 private:
  QAction* make(const char* id, const QString& text, const QKeySequence& key);
  void connectPipeline();
  void connectPalette();
  enum class First : uint8_t { Policies, Answers };
  void openPalette(First first, BlockPalette::Focus focus);
  void put(const BlockCargo& cargo);
  void pullEnd(QPoint global);
  void letEndGo(QPoint global);
  void endDrag();

  ProfileDraft& m_draft;
  RoutePipeline& m_pipeline;
  QWidget* m_page;
  PipelineEdits m_edits;
  BlockPalette* m_palette;
  DragLabel* m_label;
};

}  // namespace headgate::ui
