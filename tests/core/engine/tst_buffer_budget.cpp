#include <gtest/gtest.h>
#include <optional>
#include <thread>
#include <vector>

#include "core/engine/buffer_budget.h"

namespace headgate::engine {
namespace {

TEST(BufferBudget, HoldsWhatItsChargesSay) {
  BufferBudget budget(16384);
  std::optional<BufferCharge> one(&budget);
  one->set(8192);
  EXPECT_EQ(budget.used(), 8192u);
  EXPECT_FALSE(budget.isSpent());
  BufferCharge other(&budget);
  other.set(100'000);
  EXPECT_TRUE(budget.isSpent()) << "it may be exceeded";
  other.set(4096);
  EXPECT_EQ(budget.used(), 12288u);
  one.reset();
  EXPECT_EQ(budget.used(), 4096u);
  other.set(0);
  EXPECT_EQ(budget.used(), 0u);
}

TEST(BufferBudget, CountsWholePages) {
  BufferBudget budget(4096);
  BufferCharge charge(&budget);
  charge.set(4095);
  EXPECT_EQ(budget.used(), 0u);
  charge.set(8191);
  EXPECT_EQ(budget.used(), 4096u);
  EXPECT_TRUE(budget.isSpent());
  charge.set(1);
  EXPECT_FALSE(budget.isSpent());
}

TEST(BufferBudget, WithoutOneNothingIsCounted) {
  BufferCharge charge(nullptr);
  charge.set(100'000);
  charge.set(0);
}

TEST(BufferBudget, IsExactOverManyThreads) {
  BufferBudget budget;
  BufferCharge stays(&budget);
  stays.set(4096);
  std::vector<std::thread> threads;
  for (size_t i = 0; i < 4; ++i)
    threads.emplace_back([&budget, i] {
      for (size_t round = 1; round <= 10'000; ++round) {
        BufferCharge charge(&budget);
        charge.set(round * 512 * (i + 1));
        charge.set(round * 256);
      }
    });
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(budget.used(), 4096u);
}

}  // namespace
}  // namespace headgate::engine
