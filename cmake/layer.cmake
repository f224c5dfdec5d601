# hg_layer(name USES layer… LIBS library… [QT module…]): one static library hg_<name> of all sources in core/<name>.
# USES is what the layer may include; tests/layering checks every #include against it.
function(hg_layer name)
  cmake_parse_arguments(ARG "" "" "USES;LIBS;QT" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp)
  set(links ${ARG_LIBS})
  foreach(layer IN LISTS ARG_USES)
    list(APPEND links hg_${layer})
  endforeach()
  foreach(module IN LISTS ARG_QT)
    list(APPEND links Qt6::${module})
  endforeach()
  if(sources)
    add_library(hg_${name} STATIC ${sources})
    target_link_libraries(hg_${name} PUBLIC hg_strict ${links})
    if(ARG_QT)
      set_target_properties(hg_${name} PROPERTIES AUTOMOC ON)
    endif()
  else()
    add_library(hg_${name} INTERFACE)
    target_link_libraries(hg_${name} INTERFACE hg_strict ${links})
  endif()
endfunction()

# hg_ui_part(name USES part… [FOLDERS folder…] [SOURCES file…] [QT module…]): one static library hg_ui_<name> of all
# sources in ui/<name>, or in the folders that are named. USES is what the part may include of ui; tests/layering checks
# every #include against it.
function(hg_ui_part name)
  cmake_parse_arguments(ARG "" "" "USES;FOLDERS;SOURCES;QT" ${ARGN})
  if(NOT ARG_FOLDERS)
    set(ARG_FOLDERS ${name})
  endif()
  list(TRANSFORM ARG_FOLDERS APPEND "/*.cpp" OUTPUT_VARIABLE patterns)
  list(TRANSFORM patterns PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
  file(GLOB sources CONFIGURE_DEPENDS ${patterns})
  list(TRANSFORM ARG_USES PREPEND hg_ui_)
  list(TRANSFORM ARG_QT PREPEND Qt6::)
  add_library(hg_ui_${name} STATIC ${sources} ${ARG_SOURCES})
  set_target_properties(hg_ui_${name} PROPERTIES AUTOMOC ON)
  target_link_libraries(hg_ui_${name} PUBLIC hg_strict hg_control Qt6::Widgets ${ARG_USES} ${ARG_QT})
  set_property(GLOBAL APPEND PROPERTY HG_UI_PARTS hg_ui_${name})
endfunction()

# hg_compile_as_test(target [REUSE core|window]): with little optimisation, because programs of tests are compiled more often
# than they run, and with the headers in tests/precompiled, read once for all of them. Both together halve the time.
function(hg_compile_as_test target)
  cmake_parse_arguments(ARG "" "REUSE" "" ${ARGN})
  target_compile_options(${target} PRIVATE -O$<IF:$<CONFIG:Release>,1,0> -fPIC -pthread
                                           $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>  # which ccache asks for
                                           # GCC 12 warns wrongly where a std::string is joined and moved (GCC bug 105651).
                                           $<$<CXX_COMPILER_ID:GNU>:-Wno-array-bounds>)
  if(ARG_REUSE)
    target_precompile_headers(${target} REUSE_FROM hg_test_headers_${ARG_REUSE})
  endif()
endfunction()

# hg_test(name USES layer… [LIBS library…] [SOURCES file…] [LABELS label…] [QT module…] [ENVIRONMENT NAME=value…]
#         [TIMEOUT seconds] [OWN_MAIN] [SERIAL]): a GoogleTest program from name.cpp.
# OWN_MAIN: main() is among the sources; otherwise GTest::gtest_main is linked. SERIAL: it measures, so nothing else runs
# beside it. Its folder's name is a label too, so that `ctest -L net` runs the tests of tests/core/net.
function(hg_test name)
  cmake_parse_arguments(ARG "OWN_MAIN;SERIAL" "TIMEOUT" "USES;LIBS;SOURCES;LABELS;QT;ENVIRONMENT" ${ARGN})
  add_executable(${name} ${name}.cpp ${ARG_SOURCES})
  set(links ${ARG_LIBS})
  foreach(layer IN LISTS ARG_USES)
    list(APPEND links hg_${layer})
  endforeach()
  foreach(module IN LISTS ARG_QT)
    list(APPEND links Qt6::${module})
  endforeach()
  if(ARG_OWN_MAIN)
    list(APPEND links GTest::gtest)
  else()
    list(APPEND links GTest::gtest_main)
  endif()
  target_link_libraries(${name} PRIVATE hg_strict ${links})
  if(Widgets IN_LIST ARG_QT)
    hg_compile_as_test(${name} REUSE window)
  else()
    hg_compile_as_test(${name} REUSE core)
  endif()
  if(ARG_QT)
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
  endif()
  add_test(NAME ${name} COMMAND ${name} WORKING_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  if(HG_SANITIZE)
    math(EXPR ARG_TIMEOUT "${ARG_TIMEOUT} * 4")
  endif()
  get_filename_component(folder ${CMAKE_CURRENT_SOURCE_DIR} NAME)
  list(APPEND ARG_LABELS ${folder})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}" ENVIRONMENT "${ARG_ENVIRONMENT}"
                                           RUN_SERIAL ${ARG_SERIAL})
endfunction()

# hg_ui_test(name [source…] [PARTS part…]): a test of the window's parts, without a display. Without PARTS it is made with
# all of them, and with what tests share.
function(hg_ui_test name)
  cmake_parse_arguments(ARG "" "" "PARTS" ${ARGN})
  set(uses ui ui_test_support)
  if(ARG_PARTS)
    set(uses ${ARG_PARTS})
    list(TRANSFORM uses PREPEND ui_)
  endif()
  hg_test(${name} OWN_MAIN USES ${uses} SOURCES ${PROJECT_SOURCE_DIR}/tests/ui/main.cpp ${ARG_UNPARSED_ARGUMENTS}
          QT Widgets Test LABELS ui)
endfunction()
