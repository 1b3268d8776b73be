# SPDX-FileCopyrightText: 2026 The Oyako authors
# SPDX-License-Identifier: Apache-2.0
#
# Finds SQLCipher as a *static* library and offers SQLCipher::SQLCipher.
#
# Static, with its symbols kept inside the program: with a dynamic link, another libsqlite3 in the process takes over the
# names, PRAGMA key is silently ignored, and the "encrypted" file is plain text although no call fails.

find_path(SQLCipher_INCLUDE_DIR NAMES sqlite3.h PATH_SUFFIXES sqlcipher)
find_library(SQLCipher_LIBRARY NAMES libsqlcipher.a sqlcipher.lib sqlcipher NAMES_PER_DIR)
find_package(OpenSSL QUIET COMPONENTS Crypto)

find_package(PkgConfig QUIET)
pkg_check_modules(PC_SQLCIPHER QUIET sqlcipher)
if(PC_SQLCIPHER_VERSION)
    # sqlcipher.pc carries SQLite's own version; the cipher's is only known to the library (cipher_version, checked at
    # every open) and, in Debian, to the package. The floor below is SQLite 3.44 = SQLCipher 4.5.6.
    set(SQLCipher_SQLITE_VERSION "${PC_SQLCIPHER_VERSION}")
endif()
if(SQLCipher_INCLUDE_DIR AND EXISTS "${SQLCipher_INCLUDE_DIR}/sqlite3.h")
    file(STRINGS "${SQLCipher_INCLUDE_DIR}/sqlite3.h" _line REGEX "^#define CIPHER_VERSION_NUMBER|^#define SQLITE_VERSION +\"")
    if(_line MATCHES "SQLITE_VERSION +\"([0-9.]+)\"")
        set(SQLCipher_SQLITE_VERSION "${CMAKE_MATCH_1}")
    endif()
endif()
set(SQLCipher_VERSION "0")
if(SQLCipher_SQLITE_VERSION VERSION_GREATER_EQUAL "3.44.2")
    set(SQLCipher_VERSION "4.5.6")
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(SQLCipher
    REQUIRED_VARS SQLCipher_LIBRARY SQLCipher_INCLUDE_DIR OPENSSL_CRYPTO_LIBRARY
    VERSION_VAR SQLCipher_VERSION)

if(SQLCipher_FOUND AND NOT TARGET SQLCipher::SQLCipher)
    add_library(SQLCipher::SQLCipher STATIC IMPORTED)
    set_target_properties(SQLCipher::SQLCipher PROPERTIES
        IMPORTED_LOCATION "${SQLCipher_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${SQLCipher_INCLUDE_DIR}"
        INTERFACE_COMPILE_DEFINITIONS "SQLITE_HAS_CODEC;SQLITE_TEMP_STORE=2"
        INTERFACE_LINK_LIBRARIES "OpenSSL::Crypto;Threads::Threads;${CMAKE_DL_LIBS}")
    if(UNIX)
        set_property(TARGET SQLCipher::SQLCipher APPEND PROPERTY INTERFACE_LINK_LIBRARIES m)
    endif()
    if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
        get_filename_component(_name "${SQLCipher_LIBRARY}" NAME)
        set_property(TARGET SQLCipher::SQLCipher APPEND PROPERTY
            INTERFACE_LINK_OPTIONS "LINKER:--exclude-libs,${_name}")
    endif()
endif()
