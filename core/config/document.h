// A profile as its author wrote it: an ordered JSON value, and for each node the place in the text that it
// came from.
//
// Knows JSON and nothing of the profile's fields; config/validate.h judges those. A value; copies share the
// text.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/config/problem.h"

namespace headgate::config {

using Json = nlohmann::ordered_json;

inline constexpr size_t kMaxProfileBytes = 16 * 1024 * 1024;
inline constexpr size_t kMaxProfileDepth = 64;

class Document {
 public:
  // Fails on text that is not JSON, is too large or nested too deep. A key given twice is kept as a problem
  // of the document, with its first value, so that everything else can still be judged. A byte order mark is
  // passed over.
  static Result<Document, std::vector<Problem>> parse(std::string_view text);
  explicit Document(Json root) : m_root(std::move(root)) {}

  const Json& root() const { return m_root; }
  const std::vector<Problem>& readingProblems() const { return m_readingProblems; }

  // A changed profile. It has no places (nothing was read); numbers that did not change stay as they were
  // written.
  Document edited(Json root) const;

  // Where the node is, or the key that names it.
  enum class Part : uint8_t { Value, Key };
  Place placeOf(std::string_view pointer, Part part = Part::Value) const;

  // The text of a number that its value alone would not give back ("1.50", "1e3"); nullptr if there is none.
  const std::string* numberAsWritten(const std::string& pointer, const Json& value) const;

 private:
  friend class DocumentBuilder;
  struct Node {
    uint32_t key = 0;  // offsets in the text
    uint32_t value = 0;
    uint32_t count = 1;  // nodes of this subtree, itself included
  };
  struct Source {
    std::string text;
    std::vector<Node> nodes;  // in the order of the text, parents before children
  };
  struct WrittenNumber {
    Json value;
    std::string text;
  };

  Document() = default;

  Json m_root;
  std::map<std::string, WrittenNumber> m_numbers;
  std::vector<Problem> m_readingProblems;
  std::shared_ptr<const Source> m_source;
};

}  // namespace headgate::config
