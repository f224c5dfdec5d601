// The Markdown wire cases of tests/wire as values. What a case looks like is told in tests/wire/contract.md.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headgate::test {

enum class Direction : unsigned char { Request, Response };

struct WireCase {
  std::string file;  // "host.md"
  int line = 0;      // of its heading
  std::string row;   // of the contract: "HOST"
  Direction direction = Direction::Request;
  std::string title;
  std::string answers = "GET";        // response: the method of the request that it answers
  std::string bytes;                  // as on the wire
  bool ends = false;                  // the connection ends after the bytes
  std::optional<size_t> certainAt;    // an error must be known once so many bytes have come, and not before
  std::vector<std::string> expected;  // the event log

  std::string id() const { return (direction == Direction::Request ? "REQ-" : "RES-") + row; }
  // The status of the reply that the case's error asks for, if it has one.
  std::optional<int> errorStatus() const;
};

// All cases of all files in the folder, in the order of file name and line. A problem in a file is appended
// to `problems`.
std::vector<WireCase> readWireCases(const std::filesystem::path& folder, std::vector<std::string>& problems);

struct ContractRow {
  std::string id;
  bool request = false;   // applies to requests
  bool response = false;  // applies to responses
};

// The rows of the table in contract.md.
std::vector<ContractRow> readContract(const std::filesystem::path& file);

// The escapes of the cases, for event logs: control bytes and bytes above 0x7e as \r \n \t \0 \xHH, backslash
// doubled.
std::string escapeBytes(std::string_view bytes);

}  // namespace headgate::test
