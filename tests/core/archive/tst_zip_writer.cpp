// Zips, read by somebody else's reader.
#include <cstdlib>
#include <fstream>
#include <gtest/gtest.h>

#include "core/archive/zip_writer.h"
#include "tests/core/store/exchanges.h"

namespace headgate::archive {
namespace {

// Python's own zipfile checks every sum, and gives the members.
int python(const std::string& script, const std::string& file) {
  return std::system(("python3 -B -c '" + script + "' " + file).c_str());
}

class ZipWriterTest : public testing::TestWithParam<uint64_t> {
 protected:
  ZipWriter::Options options() const {
    return {.modified = WallTime(std::chrono::seconds(1'795'845'857)), .zip64From = GetParam()};
  }
  std::string save(const TextOutput& out) const {
    std::ofstream(m_folder.path("a.zip"), std::ios::binary) << out.text();
    return m_folder.path("a.zip");
  }

 private:
  store::TemporaryFolder m_folder;
};

INSTANTIATE_TEST_SUITE_P(Zip, ZipWriterTest, testing::Values(0xFFFFFFFFull, 1ull));

TEST_P(ZipWriterTest, IsReadByOthers) {
  TextOutput out;
  ZipWriter zip(out, options());
  zip.add("a.txt", "hello");
  Output& large = zip.begin("folder/large \xC3\xA9.bin");
  for (int i = 0; i < 1000; ++i) EXPECT_TRUE(large.write(Bytes(997, static_cast<char>(i))));
  zip.add("empty", "");
  ASSERT_TRUE(zip.finish());
  EXPECT_EQ(python("import sys,zipfile\n"
                   "z=zipfile.ZipFile(sys.argv[1])\n"
                   "assert z.testzip() is None\n"
                   "assert z.namelist()==[\"a.txt\",\"folder/large \\u00e9.bin\",\"empty\"], z.namelist()\n"
                   "assert z.read(\"a.txt\")==b\"hello\" and z.read(\"empty\")==b\"\"\n"
                   "assert z.read(z.namelist()[1])==b\"\".join(bytes([i%256])*997 for i in range(1000))\n"
                   "assert z.infolist()[0].date_time==(2026,11,28,6,4,16), z.infolist()[0].date_time\n"
                   "assert z.infolist()[1].compress_size<20000\n",
                   save(out)),
            0);
}

TEST_P(ZipWriterTest, MayBeEmpty) {
  TextOutput out;
  ZipWriter zip(out, options());
  ASSERT_TRUE(zip.finish());
  EXPECT_EQ(python("import sys,zipfile\nassert zipfile.ZipFile(sys.argv[1]).namelist()==[]", save(out)), 0);
}

TEST(ZipWriter, SaysThatTheOutputTakesNoMore) {
  class Full final : public Output {
   public:
    bool write(ByteView) override { return false; }
  };
  Full full;
  ZipWriter zip(full, {.modified = WallTime()});
  zip.add("a", Bytes(100'000, 'x'));
  EXPECT_FALSE(zip.finish());
}

}  // namespace
}  // namespace headgate::archive
