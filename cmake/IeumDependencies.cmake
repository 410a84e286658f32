# Everything from outside: Debian's packages through their own config or pkg-config files (for Windows what
# packaging/windows/build makes of their sources), and the pinned npm packages that packaging/dependencies/fetch unpacks after
# checking their SHA-512.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets PrintSupport Network Test LinguistTools)
find_package(PkgConfig REQUIRED)
find_package(CURL REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
if(NOT WIN32)
    find_package(Qt6Keychain REQUIRED)
endif()
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(libzip REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(expat REQUIRED IMPORTED_TARGET expat)
pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter)
pkg_check_modules(crypto REQUIRED IMPORTED_TARGET libcrypto)
find_path(ZINT_INCLUDE_DIR zint.h REQUIRED)
find_library(ZINT_LIBRARY zint REQUIRED)
add_library(ieum_zint INTERFACE)
target_include_directories(ieum_zint SYSTEM INTERFACE ${ZINT_INCLUDE_DIR})
target_link_libraries(ieum_zint INTERFACE ${ZINT_LIBRARY})

set(IEUM_FETCHED ${PROJECT_SOURCE_DIR}/build/dependencies)
execute_process(COMMAND ${PROJECT_SOURCE_DIR}/packaging/dependencies/fetch ${IEUM_FETCHED}
    RESULT_VARIABLE fetched OUTPUT_QUIET ERROR_VARIABLE fetch_message)
if(NOT fetched EQUAL 0)
    message(FATAL_ERROR "A pinned package could not be had: ${fetch_message}")
endif()
set(IEUM_FONT_DIR ${IEUM_FETCHED}/pretendard)
set(IEUM_ICON_DIR ${IEUM_FETCHED}/lucide)

if(NOT IEUM_SQLITE3MC_DIR)
    set(IEUM_SQLITE3MC_DIR ${IEUM_FETCHED}/sqlite3mc)
endif()
add_library(ieum_sqlite3mc STATIC ${IEUM_SQLITE3MC_DIR}/sqlite3.c)
target_include_directories(ieum_sqlite3mc SYSTEM PUBLIC ${IEUM_SQLITE3MC_DIR})
target_compile_definitions(ieum_sqlite3mc PUBLIC SQLITE_ENABLE_FTS5 SQLITE_ENABLE_SESSION SQLITE_ENABLE_PREUPDATE_HOOK SQLITE_ENABLE_DBPAGE_VTAB
    PRIVATE SQLITE_TEMP_STORE=3 SQLITE_THREADSAFE=1 SQLITE_DQS=0 SQLITE_OMIT_LOAD_EXTENSION)
target_compile_options(ieum_sqlite3mc PRIVATE -w $<$<CONFIG:Debug>:-O2>)
# Its own authors test it under sanitizers; here that would cost minutes of compiling and nothing would be learnt.
if(IEUM_SANITIZE)
    target_compile_options(ieum_sqlite3mc PRIVATE -fno-sanitize=all)
endif()
target_link_libraries(ieum_sqlite3mc PUBLIC ${CMAKE_DL_LIBS} pthread m)
