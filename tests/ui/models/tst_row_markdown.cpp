#include <gtest/gtest.h>

#include <QStandardItemModel>

#include "ui/delegates/roles.h"
#include "ui/models/row_markdown.h"

namespace headgate::ui {
namespace {

TEST(RowMarkdown, IsATableOfWhatTheRowsSay) {
  QStandardItemModel model(2, 3);
  model.setHorizontalHeaderLabels({QString(), QStringLiteral("#"), QStringLiteral("Target")});
  model.setHeaderData(1, Qt::Horizontal, QVariant::fromValue(Qt::Alignment(Qt::AlignRight)),
                      Qt::TextAlignmentRole);
  model.setData(model.index(0, 1), QStringLiteral("1"));
  model.setData(model.index(0, 2), QStringLiteral("/a|b`c`*d*_<x>\ny"));
  model.setData(model.index(1, 1), QStringLiteral("2"));
  model.setData(model.index(1, 2), QStringLiteral("200"));
  model.setData(model.index(1, 2), QStringLiteral("left"), SecondPartRole);
  EXPECT_EQ(rowsAsMarkdown(model, {0, 1}).toStdString(),
            "| \\# | Target |\n"
            "| ---: | --- |\n"
            "| 1 | /a\\|b\\`c\\`\\*d\\*\\_\\<x\\> y |\n"
            "| 2 | 200 left |\n");
  EXPECT_EQ(rowsAsMarkdown(model, {1}).count(QLatin1Char('\n')), 3);
}

}  // namespace
}  // namespace headgate::ui
