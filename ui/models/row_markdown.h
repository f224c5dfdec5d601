// Rows of a table's model as a table in Markdown (GitHub's), with the header's words. Pure.
#pragma once

#include <vector>

#include <QString>

class QAbstractItemModel;

namespace headgate::ui {

// Columns without a name are left out. What a cell says beside its text comes behind it.
QString rowsAsMarkdown(const QAbstractItemModel& model, const std::vector<int>& rows);

}  // namespace headgate::ui
