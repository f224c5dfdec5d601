// Expected failures as values: Result<T> holds a T or an Error. Nothing in core throws.
#pragma once

#include <utility>
#include <variant>

#include "core/base/error.h"

namespace headgate {

template <typename T, typename E = Error>
class [[nodiscard]] Result {
 public:
  Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
  Result(E error) : m_state(std::in_place_index<1>, std::move(error)) {}

  bool ok() const { return m_state.index() == 0; }
  explicit operator bool() const { return ok(); }

  // Requires: ok().
  T& value() & { return std::get<0>(m_state); }
  const T& value() const& { return std::get<0>(m_state); }
  T&& value() && { return std::get<0>(std::move(m_state)); }
  T* operator->() { return &std::get<0>(m_state); }
  const T* operator->() const { return &std::get<0>(m_state); }
  T& operator*() & { return std::get<0>(m_state); }
  const T& operator*() const& { return std::get<0>(m_state); }

  // Requires: !ok().
  E& error() & { return std::get<1>(m_state); }
  const E& error() const& { return std::get<1>(m_state); }
  E&& error() && { return std::get<1>(std::move(m_state)); }

 private:
  std::variant<T, E> m_state;
};

template <typename E>
class [[nodiscard]] Result<void, E> {
 public:
  Result() = default;
  Result(E error) : m_state(std::in_place_index<1>, std::move(error)) {}

  bool ok() const { return m_state.index() == 0; }
  explicit operator bool() const { return ok(); }
  E& error() & { return std::get<1>(m_state); }
  const E& error() const& { return std::get<1>(m_state); }
  E&& error() && { return std::get<1>(std::move(m_state)); }

 private:
  std::variant<std::monostate, E> m_state;
};

#define HG_CONCAT_(a, b) a##b
#define HG_CONCAT(a, b) HG_CONCAT_(a, b)

// HG_TRY(name, expression): declares `name` as the value of the Result, or returns its error from the
// enclosing function.
#define HG_TRY(name, expression)                                                                      \
  auto HG_CONCAT(hgResult_, __LINE__) = (expression);                                                 \
  if (!HG_CONCAT(hgResult_, __LINE__).ok()) return std::move(HG_CONCAT(hgResult_, __LINE__)).error(); \
  auto name = std::move(HG_CONCAT(hgResult_, __LINE__)).value()

}  // namespace headgate
