// What is wrong with a profile, as rows: how bad, where, and what. A double click or Enter goes to the place.
//
// Thread: main. The theme outlives it.
#pragma once

#include <vector>

#include "core/config/problem.h"
#include "core/control/gateway_values.h"
#include "ui/widgets/row_table.h"

class QStandardItemModel;

namespace headgate::ui {

// As the gateway tells them.
std::vector<control::ProfileProblem> toldProblems(const std::vector<config::Problem>& problems);

class ProblemTable final : public RowTable {
  Q_OBJECT

 public:
  explicit ProblemTable(const Theme& theme, QWidget* parent = nullptr);

  // Where the rows stay the same, so does what is chosen.
  void setProblems(const std::vector<control::ProfileProblem>& problems);

 Q_SIGNALS:
  void placeWanted(const std::string& pointer);

 private:
  QStandardItemModel* m_model;
  std::vector<control::ProfileProblem> m_problems;
};

QString placeText(const control::ProfileProblem& problem);  // "12:7"; empty: no place

}  // namespace headgate::ui
