// Words of the Routes page, in one translation context, for functions outside of its classes.
#pragma once

#include <QCoreApplication>

namespace headgate::ui {

struct RoutesText {
  Q_DECLARE_TR_FUNCTIONS(headgate::ui::RoutesPage)
};

}  // namespace headgate::ui
