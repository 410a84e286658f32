# From Debian to 64-bit Windows with the posix-threads mingw. IEUM_WINDOWS_PREFIXES: the folders of what was built
# before (recipes, Qt), ';' between them.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

# Windows 10 1809 is the oldest that Qt 6.4 runs on.
set(CMAKE_C_FLAGS_INIT "-D_WIN32_WINNT=0x0A00")
set(CMAKE_CXX_FLAGS_INIT "-D_WIN32_WINNT=0x0A00")

list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES IEUM_WINDOWS_PREFIXES)
set(CMAKE_FIND_ROOT_PATH ${IEUM_WINDOWS_PREFIXES} /usr/x86_64-w64-mingw32)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
# The build machine's Qt lends moc, rcc and lrelease.
file(GLOB QT_HOST_PATH_CMAKE_DIR /usr/lib/*/cmake/Qt6)
get_filename_component(QT_HOST_PATH_CMAKE_DIR "${QT_HOST_PATH_CMAKE_DIR}" DIRECTORY)
set(QT_HOST_PATH /usr)

# Only what was built for Windows, and as static libraries with all that they need.
list(TRANSFORM IEUM_WINDOWS_PREFIXES APPEND /lib/pkgconfig OUTPUT_VARIABLE ieum_pc_folders)
list(JOIN ieum_pc_folders ":" ieum_pc_path)
set(ENV{PKG_CONFIG_LIBDIR} "${ieum_pc_path}")
set(PKG_CONFIG_ARGN --static)
