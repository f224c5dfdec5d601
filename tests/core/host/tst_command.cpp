#include <gtest/gtest.h>

#include "core/host/command.h"

namespace headgate::host {
namespace {

TEST(CommandText, IsWhatAPersonWouldType) {
  EXPECT_EQ(shellText({"rm", {"-f", "/a/b-c_1.crt"}}), "rm -f /a/b-c_1.crt");
  EXPECT_EQ(shellText({"certutil", {"-n", "Headgate local CA", "-t", "C,,"}}),
            "certutil -n 'Headgate local CA' -t C,,");
}

TEST(CommandText, NothingIsLeftToTheShell) {
  EXPECT_EQ(shellText({"a", {"", "$HOME", "it's", "`x`", "a\nb", "~", "*", "a;b"}}),
            "a '' '$HOME' 'it'\\''s' '`x`' 'a\nb' '~' '*' 'a;b'");
}

}  // namespace
}  // namespace headgate::host
