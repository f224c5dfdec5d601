# One interface target carries the standard, the warnings and the sanitizers of every target of ours.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

find_package(Threads REQUIRED)

add_library(hg_strict INTERFACE)
target_include_directories(hg_strict INTERFACE ${PROJECT_SOURCE_DIR})
target_link_libraries(hg_strict INTERFACE Threads::Threads)
target_compile_options(hg_strict INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
                                           -Wimplicit-fallthrough -fno-strict-aliasing
                                           -Wno-missing-field-initializers)  # leaving fields out is what designated ones are for
# GCC 12 warns wrongly where a short text is joined to a std::string (GCC bug 105651), and of the other members of a
# std::variant where one is copied (GCC bug 80635).
target_compile_options(hg_strict INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict -Wno-maybe-uninitialized>)
# In a unity build every source is an included file, where GCC takes an anonymous namespace for one of a header.
if(CMAKE_UNITY_BUILD)
  target_compile_options(hg_strict INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endif()
if(HG_WERROR)
  target_compile_options(hg_strict INTERFACE -Werror)
endif()
if(HG_SANITIZE)
  target_compile_options(hg_strict INTERFACE -fsanitize=${HG_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(hg_strict INTERFACE -fsanitize=${HG_SANITIZE})
  if(HG_SANITIZE MATCHES undefined)
    # Debian's Qt hides the type information of its classes, so that clang takes every QObject for something else.
    target_compile_options(hg_strict INTERFACE -fno-sanitize=vptr)
  endif()
endif()
# Of a program with sanitizers lld takes a quarter of the time that ld takes, and there are hundreds.
find_program(HG_LLD ld.lld)
mark_as_advanced(HG_LLD)
if(HG_SANITIZE AND HG_LLD)
  target_link_options(hg_strict INTERFACE -fuse-ld=lld)
endif()
if(HG_FUZZ)
  target_compile_options(hg_strict INTERFACE -fsanitize=fuzzer-no-link)
endif()
target_compile_definitions(hg_strict INTERFACE HG_VERSION="${PROJECT_VERSION}" QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
                                               QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS)
