# SPDX-FileCopyrightText: 2026 The Oyako authors
# SPDX-License-Identifier: Apache-2.0
#
# Nayuki's QR Code generator for C++; every packager names its folder differently. Defines QRCodeGen::QRCodeGen
# and, for the one file that needs the header, QRCodeGen_INCLUDE_DIR.
find_path(QRCodeGen_INCLUDE_DIR qrcodegen.hpp PATH_SUFFIXES qrcodegen nayuki-qr-code-generator)
find_library(QRCodeGen_LIBRARY NAMES qrcodegencpp nayuki-qr-code-generator)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(QRCodeGen REQUIRED_VARS QRCodeGen_LIBRARY QRCodeGen_INCLUDE_DIR)
if(QRCodeGen_FOUND AND NOT TARGET QRCodeGen::QRCodeGen)
    add_library(QRCodeGen::QRCodeGen UNKNOWN IMPORTED)
    set_target_properties(QRCodeGen::QRCodeGen PROPERTIES
        IMPORTED_LOCATION "${QRCodeGen_LIBRARY}")
endif()
mark_as_advanced(QRCodeGen_INCLUDE_DIR QRCodeGen_LIBRARY)
