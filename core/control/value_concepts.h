// What value_fields.h is written with.
#pragma once

#include <concepts>
#include <type_traits>

namespace headgate::control {

template <typename T, typename Value>
concept Is = std::same_as<std::remove_const_t<T>, Value>;

}  // namespace headgate::control
