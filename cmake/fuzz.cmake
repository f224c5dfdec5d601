# hg_fuzz(fuzz_<name> USES layer…): one LLVMFuzzerTestOneInput in fuzz_<name>.cpp. With HG_FUZZ a libFuzzer program;
# otherwise, with any compiler, a program that only replays. Either is a test over tests/fuzz/corpus/<name>.
add_custom_target(fuzz_targets)

function(hg_fuzz name)
  cmake_parse_arguments(ARG "" "" "USES" ${ARGN})
  add_executable(${name} ${name}.cpp)
  list(TRANSFORM ARG_USES PREPEND hg_)
  target_link_libraries(${name} PRIVATE hg_strict ${ARG_USES})
  if(HG_FUZZ)
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
  else()
    target_sources(${name} PRIVATE replay_main.cpp)
  endif()
  add_dependencies(fuzz_targets ${name})
  string(REGEX REPLACE "^fuzz_" "" corpus ${name})
  add_test(NAME ${name} COMMAND ${name} -runs=0 ${CMAKE_CURRENT_SOURCE_DIR}/corpus/${corpus})
  set_tests_properties(${name} PROPERTIES TIMEOUT 120 LABELS fuzz)
endfunction()
