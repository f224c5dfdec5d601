// What two threads that choose at once do to virtual time. The order of turns is tried in
// tst_balancer_shares.
#include <gtest/gtest.h>

#include "core/upstream/fair_turn.h"

namespace headgate::upstream {
namespace {

constexpr uint64_t kWhole = FairTurn::kWholeTurn;

TEST(FairTurn, OfTwoAtOnceBothAreCountedAndTimeMovesOnce) {
  PoolCell pool;
  TargetCell target;
  const FairTurn one(target, 1, 0);
  const FairTurn other(target, 1, 0);
  one.take(target, pool, 2);
  EXPECT_EQ(target.pass, kWhole);
  EXPECT_EQ(pool.turn, kWhole / 2);
  other.take(target, pool, 2);
  EXPECT_EQ(target.pass, 2 * kWhole);
  EXPECT_EQ(pool.turn, kWhole / 2) << "behind, never ahead";
}

TEST(FairTurn, TimeFollowsATurnThatComesBeforeItIsDue) {
  PoolCell pool;
  TargetCell target;
  for (int i = 1; i <= 3; ++i) {
    FairTurn(target, 1, pool.turn).take(target, pool, 4);  // the other three are not there
    EXPECT_EQ(target.pass, i * kWhole);
    EXPECT_EQ(pool.turn, (i - 1) * kWhole + kWhole / 4);
  }
}

TEST(FairTurn, ALateTakerDoesNotTurnTimeBack) {
  PoolCell pool;
  TargetCell a;
  TargetCell b;
  const FairTurn late(a, 1, 0);
  for (int i = 0; i < 10; ++i) FairTurn(b, 1, pool.turn).take(b, pool, 1);
  late.take(a, pool, 1);
  EXPECT_EQ(pool.turn, 10 * kWhole);
}

TEST(FairTurn, TheHeaviestTurnIsNotNothing) {
  PoolCell pool;
  TargetCell target;
  FairTurn(target, UINT64_MAX, 0).take(target, pool, UINT64_MAX);
  EXPECT_EQ(target.pass, 1u);
  EXPECT_EQ(pool.turn, 1u);
}

}  // namespace
}  // namespace headgate::upstream
