// Words of the Routes page, in one translation context, for functions outside of its classes.
#pragma once

#include <QCoreApplication>

namespace headgate::ui {

inline QString routesText(const char* text) {
  return QCoreApplication::translate("headgate::ui::RoutesPage", text);
}

}  // namespace headgate::ui
