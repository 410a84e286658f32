# The three ways a target is made here. Nothing else sets flags.

add_library(ieum_options INTERFACE)
target_compile_features(ieum_options INTERFACE cxx_std_20)
target_include_directories(ieum_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(ieum_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
target_compile_options(ieum_options INTERFACE
    -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wshadow -Wconversion -Wno-sign-conversion
    $<$<BOOL:${IEUM_WERROR}>:-Werror>
    $<$<CONFIG:Debug>:-g1>)

if(IEUM_SANITIZE)
    add_compile_options(-fsanitize=${IEUM_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${IEUM_SANITIZE})
endif()

find_program(IEUM_MOLD mold)
if(IEUM_MOLD AND NOT CMAKE_CROSSCOMPILING AND CMAKE_BUILD_TYPE STREQUAL "Debug")
    add_link_options(-fuse-ld=mold)
endif()
find_program(IEUM_CCACHE ccache)
if(IEUM_CCACHE)
    set(CMAKE_C_COMPILER_LAUNCHER ${IEUM_CCACHE})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${IEUM_CCACHE})
endif()

# The build machine's rcc packs by zstd where it pays; Qt for Windows is built without it.
if(WIN32)
    set(CMAKE_AUTORCC_OPTIONS --no-zstd)
endif()

# ieum_library(NAME SOURCES a.cpp … LINKS targets …): a static library of one room of the house.
function(ieum_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON AUTORCC ON)
    target_link_libraries(${name} PUBLIC ieum_options ${ARG_LINKS})
    ieum_precompile(${name} QtCore)
endfunction()

# Half of a Windows object's time is reading Qt's headers, and its builds have no warm cache. Elsewhere nothing is precompiled, so
# that a missing #include is found.
function(ieum_precompile name header)
    if(NOT WIN32)
        return()
    endif()
    set(shared ieum_precompiled_${header})
    if(header STREQUAL "QtTest") # Qt tells each folder's tests where they are built; under another definition it would not be used
        get_filename_component(folder ${CMAKE_CURRENT_SOURCE_DIR} NAME)
        string(APPEND shared _${folder})
    endif()
    if(NOT TARGET ${shared})
        file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/${shared}.cpp CONTENT "")
        add_library(${shared} OBJECT ${PROJECT_BINARY_DIR}/${shared}.cpp)
        target_link_libraries(${shared} PRIVATE ieum_options Qt6::Core)
        if(header STREQUAL "QtTest")
            target_link_libraries(${shared} PRIVATE Qt6::Test)
            target_compile_options(${shared} PRIVATE -O0)
        endif()
        target_precompile_headers(${shared} PRIVATE <${header}>)
    endif()
    target_precompile_headers(${name} REUSE_FROM ${shared})
endfunction()

# ieum_sources(TARGET a.cpp …): adds the sources of the folder that calls it.
function(ieum_sources target)
    foreach(source ${ARGN})
        target_sources(${target} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/${source})
    endforeach()
    # CMake 3.25's moc step does not notice by itself that a source was added.
    get_target_property(folder ${target} BINARY_DIR)
    file(REMOVE ${folder}/${target}_autogen/timestamp)
endfunction()

# ieum_test(tst_Thing LINKS targets … [LABEL gui]): one QtTest executable, headless, in a hostile time zone and locale.
function(ieum_test name)
    cmake_parse_arguments(ARG "" "LABEL" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${name}.cpp ${ARG_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(${name} PRIVATE ieum_options Qt6::Test ieum_test_support ${ARG_LINKS})
    # A test's own code gains nothing from the optimiser, and half of the release build would be spent on it.
    target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:-O0>)
    ieum_precompile(${name} QtTest)
    target_compile_definitions(${name} PRIVATE IEUM_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 300 LABELS "${ARG_LABEL}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=America/New_York;LC_ALL=C.UTF-8;QT_ENABLE_HIGHDPI_SCALING=0;TSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/tsan.supp")
endfunction()
