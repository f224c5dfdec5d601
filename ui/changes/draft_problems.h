// Everything that is wrong with the profile as it is being edited, with the lines of its text: an output of
// the pages. A double click or Enter goes to the place.
//
// Thread: main. Ownership: borrows the draft and the theme.
#pragma once

#include <QStackedWidget>
#include <QTimer>

#include "ui/draft/profile_draft.h"
#include "ui/theme/theme.h"
#include "ui/theme/tone.h"

namespace headgate::ui {

class ProblemTable;

class DraftProblems final : public QStackedWidget {
  Q_OBJECT

 public:
  DraftProblems(ProfileDraft& draft, const Theme& theme, QWidget* parent = nullptr);

  // For the badge of the output.
  int count() const { return int(m_draft.problems().size()); }
  Tone tone() const;
  QString meaning() const;  // "3 problems"

 Q_SIGNALS:
  void countChanged();
  void placeWanted(const std::string& pointer);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void refresh();

  ProfileDraft& m_draft;
  ProblemTable* m_table;
  QTimer
      m_rest;  // an edit moves the lines of every problem behind it: they are found when it has come to rest
};

}  // namespace headgate::ui
