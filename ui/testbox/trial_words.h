// The context of this part's words, for those that no widget says. Not a class to make.
#pragma once

#include <QCoreApplication>

namespace headgate::ui {

struct TrialWords {
  Q_DECLARE_TR_FUNCTIONS(headgate::ui::TrialWords)
};

}  // namespace headgate::ui
