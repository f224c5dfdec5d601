// Ownership of what a C library hands out: std::unique_ptr<X509, FreeWith<X509_free>>.
#pragma once

namespace headgate {

template <auto kFree>
struct FreeWith {
  template <typename T>
  void operator()(T* object) const {
    kFree(object);
  }
};

}  // namespace headgate
