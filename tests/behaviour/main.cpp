#include <cstdio>
#include <gtest/gtest.h>

#include <QCoreApplication>

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  const QCoreApplication application(argc, argv);
  const int failed = RUN_ALL_TESTS();
  // A filter that fits nothing is a mistake in CMakeLists.txt, not a success.
  if (testing::UnitTest::GetInstance()->test_to_run_count() > 0) return failed;
  std::fputs("no test has run\n", stderr);
  return 1;
}
