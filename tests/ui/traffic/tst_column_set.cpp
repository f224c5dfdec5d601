#include <gtest/gtest.h>

#include "ui/traffic/column_set.h"

namespace headgate::ui {
namespace {

using Model = ExchangeTableModel;

TEST(ColumnSet, TheStateIsFirstAndTheTargetThereWhateverIsAsked) {
  ColumnSet set;
  set.setShown(Model::State, false);
  set.setShown(Model::Target, false);
  EXPECT_TRUE(set.is(ColumnSet::Preset::Http));
  set.setOrder({Model::Size, Model::State, Model::Time});
  EXPECT_EQ(set.columns(),
            (std::vector<Model::Column>{Model::State, Model::Size, Model::Time, Model::Target}));
}

TEST(ColumnSet, IsKeptAsBytes) {
  ColumnSet set(ColumnSet::Preset::Llm);
  set.setShown(Model::Comment, true);
  set.setShown(Model::Number, false);
  set.setWidth(Model::Route, 222);
  set.setWidth(Model::Time, 5'000);
  EXPECT_EQ(ColumnSet::fromBytes(set.bytes()), set);
  EXPECT_EQ(set.widthOf(Model::Route), 222);
  EXPECT_LE(set.widthOf(Model::Time), 1'000);
}

TEST(ColumnSet, WhatNobodyKnowsIsPassedOver) {
  EXPECT_EQ(ColumnSet::fromBytes({}), ColumnSet());
  EXPECT_EQ(ColumnSet::fromBytes("[1,2]"), ColumnSet());
  EXPECT_EQ(ColumnSet::fromBytes(R"({"columns":["nothing",7],"widths":{"x":3,"time":"wide"}})"), ColumnSet());
  EXPECT_EQ(ColumnSet::fromBytes(R"({"columns":["time","time","target","later"]})").columns(),
            (std::vector<Model::Column>{Model::State, Model::Time, Model::Target}));
}

TEST(ColumnSet, WhatIsReadAcrossRowsLeavesLast) {
  EXPECT_EQ(ColumnSet().leaving(), (std::vector<Model::Column>{Model::Size, Model::Verb, Model::Time}));
  EXPECT_EQ(ColumnSet(ColumnSet::Preset::Llm).leaving().back(), Model::Model);
}

TEST(ColumnSet, EveryColumnHasANameAndAWidth) {
  for (int column = 0; column < Model::ColumnCount; ++column) {
    EXPECT_FALSE(Model::columnName(column).isEmpty()) << column;
    EXPECT_GT(ColumnSet().widthOf(static_cast<Model::Column>(column)), 20) << column;
  }
}

}  // namespace
}  // namespace headgate::ui
