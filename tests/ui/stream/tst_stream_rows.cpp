#include <gtest/gtest.h>

#include "ui/stream/stream_data.h"
#include "ui/stream/stream_rows.h"

namespace headgate::ui {
namespace {

constexpr int64_t kSecond = 1'000'000'000;

TEST(StreamRows, ASilenceHasARowBeforeTheItemThatEndedIt) {
  const StreamRows rows(0, 5, {1, 4});
  ASSERT_EQ(rows.size(), 7U);
  using Kind = StreamRow::Kind;
  const std::vector<StreamRow> expected{{Kind::Item, 0}, {Kind::Silence, 1}, {Kind::Item, 1}, {Kind::Item, 2},
                                        {Kind::Item, 3}, {Kind::Silence, 4}, {Kind::Item, 4}};
  for (size_t i = 0; i < expected.size(); ++i) EXPECT_EQ(rows.at(i), expected[i]) << i;
  for (size_t item = 0; item < 5; ++item)
    EXPECT_EQ(rows.at(rows.rowOf(item)), (StreamRow{Kind::Item, item})) << item;
}

TEST(StreamRows, OnlyOfTheStretchThatIsWanted) {
  const StreamRows rows(2, 4, {1, 2, 4});
  ASSERT_EQ(rows.size(), 3U);
  EXPECT_EQ(rows.at(0), (StreamRow{StreamRow::Kind::Silence, 2}));
  EXPECT_EQ(rows.at(1), (StreamRow{StreamRow::Kind::Item, 2}));
  EXPECT_EQ(rows.at(2), (StreamRow{StreamRow::Kind::Item, 3}));
  EXPECT_FALSE(rows.has(1));
  EXPECT_FALSE(rows.has(4));
  EXPECT_EQ(StreamRows(3, 3, {3}).size(), 0U);
}

control::StreamPage pageOf(std::vector<int64_t> at, uint64_t first) {
  control::StreamPage page{.found = true, .reading = 1, .form = control::StreamForm::Events};
  page.firstChunk = first;
  page.chunkColumns.left.assign(at.size(), -1);
  page.chunkColumns.size.assign(at.size(), 1);
  page.chunkColumns.part.assign(at.size(), control::StreamPart::Other);
  page.chunkColumns.fromClient.assign(at.size(), 0);
  page.chunkColumns.at = std::move(at);
  return page;
}

TEST(StreamData, GoesOnAndTellsWhatIsNew) {
  StreamData stream;
  EXPECT_TRUE(stream.take(pageOf({1, 2}, 0)).isAnew);
  const auto growth = stream.take(pageOf({4 * kSecond}, 2));
  EXPECT_FALSE(growth.isAnew);
  EXPECT_EQ(growth.firstChunk, 2U);
  EXPECT_EQ(stream.chunkCount(), 3U);
  EXPECT_EQ(stream.silentChunks(), (std::vector<size_t>{2}));
  // What is told again takes the place of what was told.
  stream.take(pageOf({4 * kSecond, 5 * kSecond}, 2));
  EXPECT_EQ(stream.chunkCount(), 4U);
  EXPECT_EQ(stream.silentChunks(), (std::vector<size_t>{2}));
  control::StreamPage another = pageOf({7}, 0);
  another.reading = 2;
  EXPECT_TRUE(stream.take(another).isAnew);
  EXPECT_EQ(stream.chunkCount(), 1U);
  EXPECT_TRUE(stream.silentChunks().empty());
}

TEST(StreamData, ItemsOfAStretchAreFoundByTheirTimes) {
  const std::vector<int64_t> at{10, 20, 20, 30};
  EXPECT_EQ(itemsBetween(at, 20, 20), (std::pair<size_t, size_t>(1, 3)));
  EXPECT_EQ(itemsBetween(at, 31, 99), (std::pair<size_t, size_t>(4, 4)));
  EXPECT_EQ(itemsBetween(at, 0, 30), (std::pair<size_t, size_t>(0, 4)));
}

}  // namespace
}  // namespace headgate::ui
