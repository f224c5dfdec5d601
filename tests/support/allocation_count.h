// Counts the allocations of the program it is included in (by one source file). Under a sanitizer, which
// brings allocators of its own, nothing is counted.
#pragma once

#include <cstddef>
#include <cstdlib>
#include <new>

namespace headgate::test {
inline size_t allocations = 0;
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define HG_TEST_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define HG_TEST_SANITIZED 1
#endif
#endif

#ifndef HG_TEST_SANITIZED
[[gnu::noinline]] void* operator new(size_t size) {
  ++headgate::test::allocations;
  if (void* memory = std::malloc(size)) return memory;
  throw std::bad_alloc();
}
[[gnu::noinline]] void operator delete(void* memory) noexcept {
  std::free(memory);
}
[[gnu::noinline]] void operator delete(void* memory, size_t) noexcept {
  std::free(memory);
}
#endif
